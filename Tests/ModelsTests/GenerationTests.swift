import Models
import Tensors
import Testing

@Suite struct GenerationTests {
  private static let configuration = GPTConfiguration(
    vocabularySize: 70, contextLength: 40, width: 48, layerCount: 3, headCount: 3)
  private static let tokens = randomSequences(1, length: 40, vocabulary: 70)[0].inputs

  @Test func decodingStepByStepEqualsTheFullForwardPass() throws {
    let model = try Golden.model()
    let golden = try Golden.tiny()
    let full = try model.forward(golden.ids).logits
    let decoder = try TextDecoder(model)
    var rows = [(4, try decoder.append(Array(golden.ids[0..<5])))]
    for index in 5..<12 { rows.append((index, try decoder.append([golden.ids[index]]))) }
    rows.append((18, try decoder.append(Array(golden.ids[12..<19]))))
    for (index, row) in rows {
      #expect(largestDifference(row, full.row(index)) < 1e-4, "position \(index)")
    }
  }

  @Test func decodingWithAnAdapterEqualsTheFullForwardPass() throws {
    let model = try Golden.model()
    let golden = try Golden.tiny()
    let adapter = try LoRAAdapter.read(
      from: Golden.folder + "/peft-adapter", for: model.configuration)
    let full = try model.forward(golden.ids, adapter: adapter).logits
    let logits = try model.nextLogits(after: golden.ids, adapter: adapter)
    #expect(largestDifference(logits, full.row(golden.ids.count - 1)) < 1e-4)
  }

  @Test func interventionsReachEveryPositionThatIsDecoded() throws {
    let model = try Golden.model()
    let ids = Array(try Golden.tiny().ids.prefix(9))
    let plain = try model.forward(ids).logits.row(8)
    for name in [
      "embedding", "blocks.1.attention.q", "blocks.0.attention.k", "blocks.0.attention.v",
      "blocks.1.attention.heads", "blocks.0.attention.output", "blocks.1.mlp.hidden",
      "blocks.0.mlp.output", "residual.1", "final", "logits",
    ] {
      let change = Intervention(name, .scale(0.5))
      let full = try model.forward(ids, inspection: Inspection(interventions: [change])).logits
      let decoder = try TextDecoder(model, adapters: [], interventions: [change])
      _ = try decoder.append(Array(ids[0..<5]))
      for id in ids[5..<8] { _ = try decoder.append([id]) }
      let row = try decoder.append([ids[8]])
      #expect(largestDifference(row, full.row(8)) < 1e-4, "\(name)")
      #expect(largestDifference(row, plain) > 1e-3 || name == "residual.1", "\(name)")
    }
  }

  @Test func interventionsThatDecodingCannotMakeAreRefused() throws {
    let model = try Golden.model()
    #expect(throws: ModelError.self) {
      try TextDecoder(
        model, adapters: [], interventions: [Intervention("final", .zero, rows: [0])])
    }
    let name = "blocks.0.attention.weights"
    let decoder = try TextDecoder(model, adapters: [], interventions: [Intervention(name, .zero)])
    #expect(throws: ModelError.unknownCapture(name: name)) { try decoder.append([1]) }
    #expect(decoder.count == 0)
  }

  @Test func sameSeedSameText() throws {
    let model = GPT(configuration: Self.configuration, seed: 1)
    func text(_ seed: UInt64) throws -> [Int32] {
      try Generation(model, sampler: Sampler(topK: 20, seed: seed)).run(prompt: [1, 2], limit: 20)
    }
    #expect(try text(5) == text(5))
    #expect(try text(5) != text(6))
    #expect(try text(5).count == 20)
  }

  @Test func textGoesOnBeyondTheContext() throws {
    let model = GPT(configuration: Self.configuration, seed: 1)
    let text = try Generation(model).run(prompt: Self.tokens + Self.tokens, limit: 100)
    #expect(text.count == 100)
  }

  @Test func aStopTokenEndsTheTextAndIsNotPartOfIt() throws {
    let model = GPT(configuration: Self.configuration, seed: 1)
    let generation = Generation(model, sampler: Sampler(seed: 8))
    let whole = try generation.run(prompt: [3], limit: 12)
    let stop = whole[5]
    let cut = try generation.run(prompt: [3], limit: 12, stops: [stop])
    #expect(cut == Array(whole.prefix(while: { $0 != stop })))
  }

  @Test func theReaderOfTokensMayEndTheText() throws {
    let model = GPT(configuration: Self.configuration, seed: 1)
    var seen: [Int32] = []
    let text = try Generation(model).run(prompt: [3], limit: 12) {
      seen.append($0)
      return seen.count < 4
    }
    #expect(seen.count == 4 && text == seen)
  }

  @Test func temperatureZeroTakesTheHighestScore() {
    var random = Xoshiro256(seed: 1)
    let sampler = Sampler(temperature: 0)
    #expect(sampler.choose(from: [0.1, 3, 2.9], using: &random) == 1)
  }

  @Test func topKAndTopPLeaveOnlyTheMostProbable() {
    let logits: [Float] = [2, 1, 0, -1]  // 0.644, 0.237, 0.087, 0.032
    #expect(Sampler(topK: 2).distribution(of: logits).map(\.id) == [0, 1])
    #expect(Sampler(topP: 0.6).distribution(of: logits).map(\.id) == [0])
    #expect(Sampler(topP: 0.7).distribution(of: logits).map(\.id) == [0, 1])
    let probabilities = Sampler(topP: 0.9).distribution(of: logits).map(\.probability)
    #expect(probabilities.count == 3)
    #expect(abs(probabilities.reduce(0, +) - 1) < 1e-6)
  }

  @Test func topPLeavesTheFewestThatReachIt() {
    var random = Xoshiro256(seed: 3)
    let logits = (0..<200).map { _ in Float(2 * random.normal()) }
    for p in [0.05, 0.3, 0.5, 0.9, 0.99, 1] as [Float] {
      let ranking = Sampler(temperature: 0.9, topP: p).ranking(of: logits)
      let order = ranking.tokens.map(\.probability)
      #expect(order == order.sorted(by: >))
      #expect(abs(order.reduce(0, +) - 1) < 1e-12)
      #expect(ranking.keptProbability >= Double(p) - 1e-9)
      let oneLess = order.prefix(ranking.keptCount - 1).reduce(0, +)
      #expect(oneLess < Double(p), "\(p)")
    }
  }

  @Test func aLowTemperatureApproachesGreedyDecoding() {
    var random = Xoshiro256(seed: 4)
    let logits = (0..<50).map { _ in Float(random.normal()) }
    let greedy = Sampler(temperature: 0).ranking(of: logits)
    let cold = Sampler(temperature: 1e-3).ranking(of: logits)
    #expect(greedy.keptCount == 1 && greedy.keptProbability == 1)
    #expect(greedy.tokens[0].id == cold.tokens[0].id && cold.tokens[0].probability > 0.999)
    #expect(greedy.tokens.map(\.id) == cold.tokens.map(\.id))
  }

  @Test func thePenaltyLowersWhatHasOccurredAndNothingElse() {
    let logits: [Float] = [2, -1, 0.5, 1]
    let before = Sampler().ranking(of: logits).tokens
    let after = Sampler(repetitionPenalty: 1.5).ranking(of: logits, after: [0, 1, 0, 99]).tokens
    func odds(_ tokens: [TokenRanking.Token], _ id: Int32) -> Double {
      let found = tokens.first { $0.id == id }?.probability ?? 0
      return found / (tokens.first { $0.id == 3 }?.probability ?? 1)
    }
    #expect(odds(after, 0) < odds(before, 0) && odds(after, 1) < odds(before, 1))
    #expect(abs(odds(after, 2) - odds(before, 2)) < 1e-9)
  }

  @Test func greedyTextWithAHeavyPenaltyRepeatsLess() throws {
    let model = try Golden.model()
    func distinct(_ penalty: Float) throws -> Int {
      let sampler = Sampler(temperature: 0, repetitionPenalty: penalty)
      return Set(try Generation(model, sampler: sampler).run(prompt: [5, 41], limit: 20)).count
    }
    #expect(try distinct(5) > distinct(1))
  }

  @Test func aDecoderThatWasRewoundGoesOnAsIfNothingHadBeen() throws {
    let decoder = try TextDecoder(try Golden.model())
    let first = try decoder.append([5, 41, 7])
    _ = try decoder.append([9, 9, 9])
    decoder.rewind(to: 2)
    #expect(decoder.count == 2)
    #expect(largestDifference(try decoder.append([7]), first) < 1e-4)
  }

  @Test func samplesFollowTheProbabilities() {
    var random = Xoshiro256(seed: 11)
    let logits: [Float] = [2, 1, 0, -1]
    var counts = [0, 0, 0, 0]
    for _ in 0..<20_000 {
      counts[Int(Sampler(temperature: 0.5).choose(from: logits, using: &random))] += 1
    }
    // softmax of (4, 2, 0, −2)
    for (count, expected) in zip(counts, [0.8650, 0.1171, 0.0158, 0.0021]) {
      #expect(abs(Double(count) / 20_000 - expected) < 0.01)
    }
  }

  @Test func attentionRowsSumToOneAndSeeNoFuture() throws {
    let model = try Golden.model()
    let name = "blocks.1.attention.weights"
    let length = 13
    let tokens = Array(try Golden.tiny().ids.prefix(length))
    let weights = try #require(try model.forward(tokens, capture: [name]).captures[name])
    for row in 0..<(3 * length) {
      let values = weights.values[(row * length)..<((row + 1) * length)]
      #expect(abs(values.reduce(0, +) - 1) < 1e-5)
      #expect(values.dropFirst(row % length + 1).allSatisfy { $0 == 0 })
    }
  }

  @Test func wrongInputIsRefusedWithItsReason() throws {
    let model = GPT(configuration: Self.configuration, seed: 1)
    #expect(throws: ModelError.emptyInput) { try model.forward([]) }
    #expect(throws: ModelError.tokenOutOfRange(token: 70, position: 1, vocabularySize: 70)) {
      try model.forward([1, 70])
    }
    #expect(throws: ModelError.sequenceTooLong(length: 41, limit: 40)) {
      try model.forward(Array(repeating: 1, count: 41))
    }
    #expect(throws: ModelError.unknownCapture(name: "residual.3")) {
      try model.forward([1], capture: ["residual.3"])
    }
  }
}
