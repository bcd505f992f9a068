extension Tokenizer {
  /// The text of a sequence of tokens; unknown ids give nothing. For byte-level models the bytes of the
  /// tokens, for others what the file's decoder makes of them; without one, the tokens with spaces between.
  ///
  /// - Parameter skippingSpecials: leaves out `[CLS]` and its like.
  public func decode(_ ids: [Int32], skippingSpecials: Bool = false) -> [UInt8] {
    var texts: [[UInt8]] = []
    for id in ids where !(skippingSpecials && isSpecial(id)) {
      let text = text(of: id)
      if !text.isEmpty { texts.append(text) }
    }
    if case .bytePairs = model { return Array(texts.joined()) }
    guard let decoder else { return Array(texts.joined(separator: [0x20])) }
    decoder.decode(&texts)
    return Array(texts.joined())
  }

  /// The bytes of text that a token stands for: ` the` for `Ġthe` and `▁the`, `ing` for `##ing`; for a
  /// special token those of its name; none when there is no such token.
  public func bytes(of id: Int32) -> [UInt8] {
    let text = text(of: id)
    if added[id] != nil || text.isEmpty { return text }
    if case .bytePairs = model { return text }
    return decoder?.inner(text) ?? text
  }

  /// How a token is shown to a reader; see `TokenLabel`. WordPiece tokens keep their `##`.
  public func label(of id: Int32) -> String {
    TokenLabel.text(method == .wordpiece ? text(of: id) : bytes(of: id))
  }

  /// What stands in the file, but for byte-level tokens of GPT-2's style their bytes.
  private func text(of id: Int32) -> [UInt8] {
    if let added = added[id] { return added.text }
    switch model {
    case .bytePairs(let model): return model.bytes(of: id)
    case .stages(let model):
      return id >= 0 && id < model.texts.count ? model.texts.text(of: Int(id)) : []
    }
  }
}
