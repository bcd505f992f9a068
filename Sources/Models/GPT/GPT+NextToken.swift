extension GPT: NextTokenModel {
  public var vocabularySize: Int { configuration.vocabularySize }

  public func makeReader() throws(ModelError) -> any TokenReader { try TextDecoder(self) }

  public func loss(of sequences: [TrainingSequence]) throws(ModelError) -> Double {
    Double(try loss(sequences))
  }

  /// All positions at once.
  public func scores(along tokens: [Int32]) throws(ModelError) -> [Float] {
    try forward(tokens).logits.values
  }
}
