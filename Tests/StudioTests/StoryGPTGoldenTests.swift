import Foundation
import Models
import Testing
import Tokenizers

private let repositoryRoot = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

private let storyGPTFolder = repositoryRoot + "/assets/models/story-gpt"

private let storyGPTIsInstalled = FileManager.default.fileExists(
  atPath: storyGPTFolder + "/model.safetensors")

/// The shipped model gives what `transformers` and `tokenizers` give; numbers by
/// Scripts/golden/story_gpt.py.
@Suite(.enabled(if: storyGPTIsInstalled, "the shipped model is not built yet"))
struct StoryGPTGoldenTests {
  private struct Golden: Decodable {
    struct Sentence: Decodable {
      var language: String
      var text: String
      var ids: [Int32]
      var topIDs: [Int32]
      var topLogits: [Float]
      var everyHundredthLogit: [Float]
      var highestLogits: [Float]
      var attention: [[[[Float]]]]?  // [layer][head][query][key]
    }

    struct Search: Decodable {
      struct Found: Decodable {
        var ids: [Int32]
        var score: Double
      }

      var prompt: [Int32]
      var width: Int
      var length: Int
      var end: Int32
      var found: [Found]
    }

    var sentences: [Sentence]
    var searches: [Search]
  }

  private static func golden() throws -> Golden {
    let path = repositoryRoot + "/Tests/StudioTests/Golden/story-gpt.json"
    return try JSONDecoder().decode(
      Golden.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
  }

  @Test func idsAreThoseOfTokenizers() throws {
    let tokenizer = try ByteLevelBPE(tokenizerJSON: storyGPTFolder + "/tokenizer.json")
    for sentence in try Self.golden().sentences {
      let language = try #require(tokenizer.id(ofSpecial: "<\(sentence.language)>"))
      let ids = tokenizer.encode(Array(sentence.text.utf8)).map(\.id)
      #expect([language] + ids == sentence.ids, "\(sentence.text)")
    }
  }

  @Test func logitsAreThoseOfTransformers() throws {
    let model = try HuggingFaceFolder.readGPT(at: storyGPTFolder)
    let sentences = try Self.golden().sentences
    #expect(sentences.count == 10)
    for sentence in sentences {
      let logits = try model.forward(sentence.ids).logits
      let last = Array(logits.row(sentence.ids.count - 1))
      for (id, expected) in zip(sentence.topIDs, sentence.topLogits) {
        #expect(abs(last[Int(id)] - expected) < 1e-4, "\(sentence.text), token \(id)")
      }
      for (index, expected) in sentence.everyHundredthLogit.enumerated() {
        #expect(abs(last[index * 100] - expected) < 1e-4, "\(sentence.text), token \(index * 100)")
      }
      for (position, expected) in sentence.highestLogits.enumerated() {
        let highest = try #require(logits.row(position).max())
        #expect(abs(highest - expected) < 1e-4, "\(sentence.text), position \(position)")
      }
    }
  }

  @Test func attentionIsThatOfTransformers() throws {
    let model = try HuggingFaceFolder.readGPT(at: storyGPTFolder)
    let sentences = try Self.golden().sentences.filter { $0.attention != nil }
    #expect(sentences.count == 3)
    for sentence in sentences {
      let names = (0..<model.configuration.layerCount).map { "blocks.\($0).attention.weights" }
      let captures = try model.forward(sentence.ids, capture: Set(names)).captures
      for (layer, expected) in (sentence.attention ?? []).enumerated() {
        let weights = try #require(captures[names[layer]]).values
        for (actual, expected) in zip(weights, expected.joined().joined()) {
          #expect(abs(actual - expected) < 1e-4)
        }
      }
    }
  }

  @Test func beamSearchFindsWhatTransformersFinds() throws {
    let model = try HuggingFaceFolder.readGPT(at: storyGPTFolder)
    let searches = try Self.golden().searches
    #expect(searches.count == 2)
    for search in searches {
      let scorer = try ContinuationScorer(model, prompt: search.prompt)
      let beam = BeamSearch(width: search.width, length: search.length, ends: [search.end])
      let trace = try beam.run { text throws(ModelError) in
        try scorer.logProbabilities(after: text)
      }
      let found = trace.hypotheses.prefix(search.width)
      #expect(found.map(\.tokens) == search.found.map(\.ids))
      for (one, expected) in zip(found, search.found) {
        #expect(abs(one.logProbability - expected.score) < 1e-4)
      }
    }
  }
}
