/// The sizes of a neural probabilistic language model.
public struct NNLMConfiguration: Sendable, Equatable, Codable {
  public var vocabularySize: Int
  /// Tokens that it sees: n − 1 of an n-gram.
  public var contextLength: Int
  /// Length of a token's vector.
  public var embeddingWidth: Int
  public var hiddenWidth: Int
  /// The tokens' vectors also go to the output past the hidden layer.
  public var hasDirectConnections: Bool

  /// - Precondition: all sizes are positive.
  public init(
    vocabularySize: Int, contextLength: Int, embeddingWidth: Int, hiddenWidth: Int,
    hasDirectConnections: Bool = false
  ) {
    precondition(
      min(vocabularySize, contextLength, embeddingWidth, hiddenWidth) > 0,
      "a network's sizes are positive")
    self.vocabularySize = vocabularySize
    self.contextLength = contextLength
    self.embeddingWidth = embeddingWidth
    self.hiddenWidth = hiddenWidth
    self.hasDirectConnections = hasDirectConnections
  }

  /// Numbers that training adjusts.
  public var parameterCount: Int { NNLM.layout(of: self).parameterCount }

  /// Of all vectors side by side.
  var inputWidth: Int { contextLength * embeddingWidth }
}
