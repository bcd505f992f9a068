/// What a head may be busy with.
public enum HeadKind: String, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
  /// From a token to the one before it.
  ///
  /// - Source: Clark et al. 2019, "What Does BERT Look At?", section 3.1; Elhage et al. 2021, "A
  ///   Mathematical Framework for Transformer Circuits", "previous token heads".
  case previousToken = "previous-token"
  /// From a token to the one after it; encoders only.
  ///
  /// - Source: Clark et al. 2019, section 3.1.
  case nextToken = "next-token"
  /// To the first position of the text, where heads rest that have nothing to do; decoders only.
  ///
  /// - Source: Xiao et al. 2024, "Efficient Streaming Language Models with Attention Sinks",
  ///   section 3.1.
  case firstToken = "first-token"
  /// To the special tokens around the text and to punctuation; encoders only.
  ///
  /// - Source: Clark et al. 2019, section 3.2.
  case delimiters
  /// To every place where the same token stands, the position itself included.
  ///
  /// - Source: Wang et al. 2023, "Interpretability in the Wild", section 3.2 ("duplicate token
  ///   heads"), here with the position itself.
  case sameToken = "same-token"
  /// In random tokens that are repeated: from a token's second occurrence to the token that followed
  /// its first one; decoders only.
  ///
  /// - Source: Olsson et al. 2022, "In-context Learning and Induction Heads", "prefix matching
  ///   score".
  case induction
  /// From a pronoun to the words that it stands for.
  ///
  /// - Source: Clark et al. 2019, section 4.2.
  case reference

  /// What a model of a kind is scanned for.
  public static func kinds(isCausal: Bool) -> [HeadKind] {
    isCausal
      ? [.previousToken, .firstToken, .sameToken, .induction, .reference]
      : [.previousToken, .nextToken, .delimiters, .sameToken, .reference]
  }
}
