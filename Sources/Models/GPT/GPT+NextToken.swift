extension GPT: NextTokenModel {
  public var vocabularySize: Int { configuration.vocabularySize }

  public func makeReader() throws(ModelError) -> any TokenReader { try TextDecoder(self) }

  public func loss(of sequences: [TrainingSequence]) throws(ModelError) -> Double {
    Double(try loss(sequences))
  }
}
