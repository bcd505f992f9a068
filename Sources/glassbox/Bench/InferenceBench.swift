import Models

/// Forward passes and texts written token by token.
struct InferenceBench {
  let bench: Bench

  /// A text of 32 tokens through a model of the shipped shape, attention captured as the labs do.
  func forward() throws -> [Measure] {
    let configuration = GPTConfiguration(
      vocabularySize: 4096, contextLength: 256, width: 128, layerCount: 4, headCount: 4)
    let model = GPT(configuration: configuration, seed: 1)
    let tokens = (0..<32).map { Int32($0 * 97 % 4096) }
    let names = Set((0..<4).map { "blocks.\($0).attention.weights" })
    _ = try model.forward(tokens, capture: names)
    let seconds = try (0..<bench.repeats).flatMap { _ in
      try bench.times { _ = try model.forward(tokens, capture: names) }
    }
    return [Measure("forward.32", "ms", seconds.map { $0 * 1000 })]
  }

  /// Fills the context from one token on, always with the likeliest; one thread.
  func decoding(_ shape: ModelShape) throws -> [Measure] {
    let decoder = try TextDecoder(shape.model())
    _ = try Self.decode(decoder, count: shape.length)
    let seconds = try (0..<bench.repeats).flatMap { _ in
      try bench.times { _ = try Self.decode(decoder, count: shape.length) }
    }
    return [
      Measure("decode.\(shape.name)", "tokens/s", seconds.map { Double(shape.length) / $0 })
    ]
  }

  /// The tokens that follow token 0, after as many evaluations.
  static func decode(_ decoder: TextDecoder, count: Int) throws -> [Int32] {
    decoder.reset()
    var tokens: [Int32] = []
    var token: Int32 = 0
    for _ in 0..<count {
      token = likeliest(try decoder.append([token]))
      tokens.append(token)
    }
    return tokens
  }

  private static func likeliest(_ scores: [Float]) -> Int32 {
    scores.withUnsafeBufferPointer { scores in
      var best = 0
      for index in scores.indices where scores[index] > scores[best] { best = index }
      return Int32(best)
    }
  }
}
