/// Writes an endless sequence of documents from a grammar.
///
/// Document `i` depends on the grammar, the seed, the split, `i` and the language alone: documents
/// can be asked for in any order and from several threads.
///
/// - Cost: about 20 µs a document.
public struct StoryGenerator: Sendable {
  public let grammar: StoryGrammar
  public let seed: UInt64
  public let split: StorySplit

  public init(grammar: StoryGrammar, seed: UInt64, split: StorySplit = .training) {
    self.grammar = grammar
    self.seed = seed
    self.split = split
  }

  /// Text without special tokens: one story (perhaps with questions about it), or a few fact
  /// lines. Without a language, even documents are Chinese and odd ones English.
  ///
  /// - Precondition: `index >= 0`.
  public func document(index: Int, language: StoryLanguage? = nil) -> String {
    String(decoding: bytes(index: index, language: language), as: UTF8.self)
  }

  /// The UTF-8 bytes of `document(index:language:)`.
  ///
  /// - Precondition: `index >= 0`.
  public func bytes(index: Int, language: StoryLanguage? = nil) -> [UInt8] {
    record(index: index, language: language).bytes
  }
}
