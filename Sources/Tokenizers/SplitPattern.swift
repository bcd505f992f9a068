/// How text is cut into the pieces within which byte pairs are merged. Each case equals a regular
/// expression as the `tokenizers` library understands it; bytes that are not UTF-8 count as symbols.
public enum SplitPattern: String, Sendable, Codable, CaseIterable {
  /// This program's own: every digit and every symbol alone, letters and marks in runs that take one
  /// space before them along, white space in runs that leave their last character to what follows.
  case glassbox
  /// That of GPT-2: English contractions; letters, digits and symbols in runs with one leading space.
  case gpt2

  /// The regular expression, in Oniguruma's syntax.
  public var regularExpression: String {
    switch self {
    case .glassbox: #" ?[\p{L}\p{M}]+|\p{N}|[^\s\p{L}\p{M}\p{N}]|\s+(?!\S)|\s+"#
    case .gpt2: #"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+"#
    }
  }
}
