extension Tokenizer {
  /// A byte-level tokenizer that was made in memory, e.g. by `BPETrainer`.
  public init(_ bytePairs: ByteLevelBPE) {
    self.init(
      normalizer: nil, preTokenizer: nil, model: .bytePairs(bytePairs), postProcessor: nil,
      decoder: ByteLevelDecoder(),
      added: bytePairs.specialTokens.map { AddedToken(text: Array($0.text.utf8), id: $0.id) })
  }
}
