import Tensors
import Tokenizers

/// Random tokens of a vocabulary, and then the same once more.
///
/// Text alone leaves rows of the embedding table as they were at the start: those of the remnants of
/// merges, of the first bytes of characters, of words that the text does not have. Here every ordinary
/// token has its turn. And nothing but looking back at the first copy foretells the second one, which
/// is what induction heads are for.
///
/// - Source: Olsson et al. 2022, "In-context Learning and Induction Heads" (repeated random tokens).
public struct VocabularyDrill: Sendable {
  /// Every token but the special ones.
  public let tokens: [Int32]
  /// Tokens that are drawn before they repeat.
  public static let lengths = 8...48

  public init(_ tokenizer: ByteLevelBPE) {
    tokens = (0..<Int32(tokenizer.vocabularySize)).filter {
      !tokenizer.isSpecial($0) && !tokenizer.bytes(of: $0).isEmpty
    }
  }

  /// The tokens of the first copy: at most half of `room`.
  ///
  /// - Precondition: the vocabulary has ordinary tokens.
  func draw(room: Int, _ random: inout Xoshiro256) -> [Int32] {
    let span = VocabularyDrill.lengths
    let length = span.lowerBound + random.below(span.count)
    return (0..<max(1, min(length, room / 2))).map { _ in tokens[random.below(tokens.count)] }
  }
}
