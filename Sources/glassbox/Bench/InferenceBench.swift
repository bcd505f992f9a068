import Models

/// Forward passes and texts written token by token.
struct InferenceBench {
  let bench: Bench

  /// A text of 32 tokens through a model of the shipped shape, attention captured as the labs do.
  func forward() throws -> [Measure] {
    let shape = ModelShape.story
    let model = shape.model()
    let tokens = (0..<32).map { Int32($0 * 97 % shape.vocabulary) }
    let names = Set((0..<shape.layers).map { "blocks.\($0).attention.weights" })
    _ = try model.forward(tokens, capture: names)
    let seconds = try (0..<bench.repeats).flatMap { _ in
      try bench.times { _ = try model.forward(tokens, capture: names) }
    }
    return [Measure("forward.32", "ms", seconds.map { $0 * 1000 })]
  }

  /// Fills the context token by token and looks for the likeliest next one each time; one thread.
  func decoding(_ shape: ModelShape) throws -> [Measure] {
    let decoder = try TextDecoder(shape.model())
    let tokens = shape.text()
    _ = try Self.decode(decoder, tokens)
    let seconds = try (0..<bench.repeats).flatMap { _ in
      try bench.times { _ = try Self.decode(decoder, tokens) }
    }
    return [
      Measure("decode.\(shape.name)", "tokens/s", seconds.map { Double(tokens.count) / $0 })
    ]
  }

  /// Reads tokens one by one from the start of the context.
  ///
  /// - Returns: the scores after the last one, `[vocabulary]`, and the likeliest token after each.
  static func decode(
    _ decoder: TextDecoder, _ tokens: [Int32]
  ) throws -> (scores: [Float], likeliest: [Int]) {
    decoder.reset()
    var scores: [Float] = []
    var likeliest: [Int] = []
    for token in tokens {
      scores = try decoder.append([token])
      likeliest.append(placeOfLargest(scores))
    }
    return (scores, likeliest)
  }

  private static func placeOfLargest(_ scores: [Float]) -> Int {
    scores.withUnsafeBufferPointer { scores in
      var best = 0
      for index in scores.indices where scores[index] > scores[best] { best = index }
      return best
    }
  }
}
