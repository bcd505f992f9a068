import Foundation
import Models
import Testing

/// What `transformers` makes of the same scores; numbers by Scripts/golden/decoding.py.
@Suite struct DecodingGoldenTests {
  private struct Numbers: Decodable {
    struct Sample: Decodable {
      var temperature: Float
      var topK: Int?
      var topP: Float?
      var penalty: Float
      var ids: [Int32]
      var probabilities: [Double]
    }

    struct Search: Decodable {
      struct Found: Decodable {
        var ids: [Int32]
        var score: Double?
      }

      var prompt: [Int32]
      var width: Int
      var length: Int
      var end: Int32
      var found: [Found]
    }

    var prompt: [Int32]
    var logits: [Float]
    var samplers: [Sample]
    var searches: [Search]
  }

  private static func numbers() throws -> Numbers {
    let data = try Data(contentsOf: URL(fileURLWithPath: Golden.folder + "/decoding.json"))
    return try JSONDecoder().decode(Numbers.self, from: data)
  }

  @Test func limitsLeaveTheSameTokensWithTheSameProbabilities() throws {
    let numbers = try Self.numbers()
    #expect(numbers.samplers.count == 6)
    for sample in numbers.samplers {
      let sampler = Sampler(
        temperature: sample.temperature, topK: sample.topK, topP: sample.topP,
        repetitionPenalty: sample.penalty)
      let kept = sampler.distribution(of: numbers.logits, after: numbers.prompt)
      #expect(kept.map(\.id) == sample.ids)
      for (one, expected) in zip(kept, sample.probabilities) {
        #expect(abs(Double(one.probability) - expected) < 1e-6)
      }
    }
  }

  @Test func beamSearchFindsTheSameTextsWithTheSameSums() throws {
    let model = try Golden.model()
    let searches = try Self.numbers().searches
    #expect(searches.count == 10)
    for search in searches {
      let scorer = try ContinuationScorer(model, prompt: search.prompt)
      let beam = BeamSearch(width: search.width, length: search.length, ends: [search.end])
      let trace = try beam.run { text throws(ModelError) in
        try scorer.logProbabilities(after: text)
      }
      let found = trace.hypotheses.prefix(search.width)
      #expect(found.map(\.tokens) == search.found.map(\.ids), "width \(search.width)")
      for (one, expected) in zip(found, search.found) {
        guard let score = expected.score else { continue }
        #expect(abs(one.logProbability - score) < 1e-4)
      }
    }
  }
}
