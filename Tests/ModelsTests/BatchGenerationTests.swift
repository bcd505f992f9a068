import Models
import Tensors
import Testing

@Suite struct BatchGenerationTests {
  private static let model = GPT(
    configuration: GPTConfiguration(
      vocabularySize: 70, contextLength: 24, width: 48, layerCount: 3, headCount: 3), seed: 5)

  private func prompts(_ count: Int) -> [BatchGeneration.Prompt] {
    (0..<count).map { index in
      BatchGeneration.Prompt(
        tokens: (0...(index % 7)).map { Int32(($0 * 11 + index * 5) % 70) }, limit: 6 + index % 5,
        stream: UInt64(index))
    }
  }

  @Test func severalTextsAtOnceGetTheScoresOfEachAlone() throws {
    let model = Self.model
    let decoder = try BatchDecoder(model, capacity: 3)
    let texts: [[Int32]] = [[1, 2, 3], [9], [30, 31, 32, 33, 34]]
    for (place, text) in texts.enumerated() {
      let scores = try decoder.begin(place, with: text)
      #expect(largestDifference(scores, try model.nextLogits(after: text)[...]) < 1e-4)
    }
    var grown = texts
    for step in 0..<4 {
      // The second text pauses once.
      let places = step == 1 ? [2, 0] : [0, 1, 2]
      let tokens = places.map { Int32(40 + step * 3 + $0) }
      let rows = try decoder.advance(Array(zip(places, tokens)))
      for (index, place) in places.enumerated() {
        grown[place].append(tokens[index])
        let alone = try model.nextLogits(after: grown[place])
        #expect(largestDifference(rows[index], alone[...]) < 1e-4, "step \(step), text \(place)")
        #expect(decoder.count(of: place) == grown[place].count)
      }
    }
  }

  @Test func aPlaceIsUsedAgain() throws {
    let decoder = try BatchDecoder(Self.model, capacity: 1)
    _ = try decoder.begin(0, with: [5, 6, 7, 8])
    let scores = try decoder.begin(0, with: [3])
    #expect(scores == (try BatchDecoder(Self.model, capacity: 1).begin(0, with: [3])))
  }

  @Test func howManyTextsGoTogetherDoesNotChangeThem() throws {
    let sampler = Sampler(temperature: 0.8, topP: 0.95, seed: 3)
    let few = try BatchGeneration(Self.model, sampler: sampler, width: 2).run(
      prompts(11), stops: [7, 9])
    let many = try BatchGeneration(Self.model, sampler: sampler, width: 32).run(
      prompts(11), stops: [7, 9])
    let texts = try #require(many)
    #expect(few == many && texts.count == 11)
    for (text, prompt) in zip(texts, prompts(11)) {
      #expect(text.tokens.count <= prompt.limit)
      #expect(text.tokens.allSatisfy { $0 != 7 && $0 != 9 })
      #expect(text.stop != nil || text.tokens.count == prompt.limit)
    }
    #expect(Set(texts.map(\.tokens)).count > 5)
  }

  @Test func aFullContextEndsAText() throws {
    let prompt = BatchGeneration.Prompt(
      tokens: (0..<20).map { Int32($0) }, limit: 100, stream: 1)
    let texts = try BatchGeneration(Self.model, sampler: Sampler(seed: 2)).run([prompt], stops: [])
    // The last token is drawn after the full context and not read any more.
    #expect(try #require(texts)[0].tokens.count == 5)
    #expect(try #require(texts)[0].stop == nil)
  }

  @Test func workThatIsCalledOffGivesNothing() throws {
    var calls = 0
    let texts = try BatchGeneration(Self.model, sampler: Sampler(seed: 2)).run(
      prompts(4), stops: []
    ) { _ in
      calls += 1
      return calls < 3
    }
    #expect(texts == nil && calls == 3)
  }

  @Test func theMostProbableTokensAreFoundWithoutSortingAll() {
    var random = Xoshiro256(seed: 4)
    for round in 0..<40 {
      let spread = round < 20 ? 1.0 : 6.0
      let logits = (0..<500).map { _ in Float(random.normal() * spread) }
      for topP in [0.01, 0.5, 0.95, 0.999] as [Float] {
        let all = Sampler(temperature: 0.8, seed: 1).distribution(of: logits)
        var sum = 0.0
        let count = all.prefix { candidate in
          defer { sum += Double(candidate.probability) }
          return sum < Double(topP)
        }.count
        let kept = Sampler(temperature: 0.8, topP: topP, seed: 1).distribution(of: logits)
        #expect(abs(kept.count - count) <= 1, "p \(topP)")
        #expect(kept.map(\.id) == all.prefix(kept.count).map(\.id))
      }
    }
  }
}
