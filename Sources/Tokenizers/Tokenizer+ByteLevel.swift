extension Tokenizer {
  /// A byte-level tokenizer that was made in memory, e.g. by `BPETrainer`.
  ///
  /// - Parameter forEncoder: puts `[CLS]` and `[SEP]` around texts, as a BERT reads them, and has `[MASK]`
  ///   take the space before it along.
  /// - Precondition: a tokenizer for an encoder has the two tokens.
  public init(_ bytePairs: ByteLevelBPE, forEncoder: Bool = false) {
    var template: Template?
    let specials = bytePairs.specialTokens(forEncoder: forEncoder)
    if forEncoder {
      guard let open = bytePairs.id(ofSpecial: ReservedTokens.opening),
        let close = bytePairs.id(ofSpecial: ReservedTokens.separator)
      else { preconditionFailure("an encoder's tokenizer without [CLS] or [SEP]") }
      template = Template(bertOpening: open, closing: close)
    }
    self.init(
      normalizer: nil, preTokenizer: nil, model: .bytePairs(bytePairs),
      postProcessor: template.map { TemplateProcessing(template: $0) },
      decoder: ByteLevelDecoder(),
      added: specials.map(AddedToken.init))
  }

  /// What does the work of a byte-level file in GPT-2's style, whatever is put around its tokens; nil
  /// for all other kinds.
  public var bytePairs: ByteLevelBPE? {
    if case .bytePairs(let bytePairs) = model { bytePairs } else { nil }
  }
}
