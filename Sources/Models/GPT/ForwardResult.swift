/// What a forward pass gives.
public struct ForwardResult: Sendable {
  /// Scores of every vocabulary entry as the next token, for each position.
  ///
  /// - Shapes: `[tokens, vocabulary]`.
  public let logits: Captured
  /// The intermediates that were asked for, by name; see `Inspection`.
  public let captures: [String: Captured]
}
