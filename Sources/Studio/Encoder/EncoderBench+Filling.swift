import Models

/// What an encoder puts into the gaps of a text.
public struct Filling: Sendable, Equatable {
  public struct Candidate: Sendable, Equatable {
    public let token: Token
    public let probability: Double
  }

  /// One gap.
  public struct Gap: Sendable, Equatable {
    /// Its place among `tokens`.
    public let index: Int
    /// Most probable first.
    public let candidates: [Candidate]
  }

  public let tokens: [Token]
  public let gaps: [Gap]
  public let truncation: Truncation?
}

extension EncoderBench {
  /// The most probable tokens for every `[MASK]` of a text. Each gap is filled by itself: candidates
  /// of two gaps need not suit each other.
  ///
  /// - Throws: `StudioError.cannotFill` for a model without the head that fills gaps,
  ///   `.noGap` for a text without `[MASK]`, `.gapCutOff` for one too long to have it read.
  public func fill(_ bytes: [UInt8], top: Int = 10) throws -> Filling {
    guard model.configuration.hasMaskedHead, let mask = tokenizer.maskID else {
      throw StudioError.cannotFill(name: id)
    }
    let (tokens, truncation) = input(of: bytes, keepingEnd: false, recognizingSpecials: true)
    let places = tokens.indices.filter { tokens[$0].id == Int(mask) }
    guard !places.isEmpty else {
      let text = String(decoding: tokenizer.bytes(of: mask), as: UTF8.self)
      if let truncation, String(decoding: bytes, as: UTF8.self).contains(text) {
        throw StudioError.gapCutOff(limit: truncation.kept)
      }
      throw StudioError.noGap(mask: text)
    }
    let result = try model.forward([BERTInput(tokens: tokens.ids)])
    guard let logits = result.maskedLogits else { throw StudioError.cannotFill(name: id) }
    let size = sizes.vocabularySize
    let gaps = places.map { place in
      let row = Array(logits.values[(place * size)..<((place + 1) * size)])
      let candidates = Distribution(logits: row).top(top).map { id, probability in
        Filling.Candidate(token: token(Int32(id)), probability: probability)
      }
      return Filling.Gap(index: place, candidates: candidates)
    }
    return Filling(tokens: tokens, gaps: gaps, truncation: truncation)
  }
}
