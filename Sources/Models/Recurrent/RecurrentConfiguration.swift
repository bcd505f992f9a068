import Tensors

/// The sizes of a recurrent language model.
public struct RecurrentConfiguration: Sendable, Equatable, Codable {
  public var cell: RecurrentCell
  public var vocabularySize: Int
  /// Length of a token's vector.
  public var embeddingWidth: Int
  /// Numbers in each layer's state h.
  public var width: Int
  public var layerCount: Int
  /// The tokens' vectors are the output layer too, behind a linear map to their length.
  public var isOutputTied: Bool
  /// Tokens of the rows that it was trained on; it reads any number.
  public var contextLength: Int

  /// - Precondition: all sizes are positive.
  public init(
    cell: RecurrentCell = .lstm, vocabularySize: Int, embeddingWidth: Int, width: Int,
    layerCount: Int = 1, isOutputTied: Bool = true, contextLength: Int = 256
  ) {
    precondition(
      min(vocabularySize, embeddingWidth, width, layerCount, contextLength) > 0,
      "a network's sizes are positive")
    self.cell = cell
    self.vocabularySize = vocabularySize
    self.embeddingWidth = embeddingWidth
    self.width = width
    self.layerCount = layerCount
    self.isOutputTied = isOutputTied
    self.contextLength = contextLength
  }

  /// Numbers that training adjusts; a tied output layer counts once.
  public var parameterCount: Int { RecurrentModel.layout(of: self).parameterCount }
}
