/// Tokens of one text or two, as a model with token types reads them.
public struct Encoding: Sendable, Equatable {
  public var tokens: [EncodedToken]
  /// One for every token: usually 0 for the first text and 1 for the second.
  public var typeIDs: [Int32]
  /// Which text a token is from, 0 or 1; nil for the special tokens put around them.
  public var sequences: [Int?]

  public init(tokens: [EncodedToken], typeIDs: [Int32], sequences: [Int?]) {
    self.tokens = tokens
    self.typeIDs = typeIDs
    self.sequences = sequences
  }

  public var ids: [Int32] { tokens.map { $0.id } }
}
