/// The sizes of a GPT-2 architecture decoder.
public struct GPTConfiguration: Sendable, Equatable, Codable {
  public var vocabularySize: Int
  /// Longest sequence, in tokens (`n_positions`).
  public var contextLength: Int
  /// Length of the residual stream's vectors (`n_embd`).
  public var width: Int
  public var layerCount: Int
  public var headCount: Int
  public var layerNormEpsilon: Float
  /// The embedding table is the output layer (`tie_word_embeddings`); otherwise that has a table of
  /// its own.
  public var isOutputTied: Bool

  /// - Precondition: all sizes are positive and `headCount` divides `width`.
  public init(
    vocabularySize: Int, contextLength: Int, width: Int, layerCount: Int, headCount: Int,
    layerNormEpsilon: Float = 1e-5, isOutputTied: Bool = true
  ) {
    precondition(
      min(vocabularySize, contextLength, width, layerCount, headCount) > 0,
      "a GPT's sizes are positive")
    precondition(width % headCount == 0, "\(headCount) heads do not divide a width of \(width)")
    self.vocabularySize = vocabularySize
    self.contextLength = contextLength
    self.width = width
    self.layerCount = layerCount
    self.headCount = headCount
    self.layerNormEpsilon = layerNormEpsilon
    self.isOutputTied = isOutputTied
  }

  public var headWidth: Int { width / headCount }

  /// Numbers that training adjusts; a tied output layer counts once.
  public var parameterCount: Int {
    let block = 12 * width * width + 13 * width
    let tables = (isOutputTied ? vocabularySize : 2 * vocabularySize) + contextLength
    return tables * width + layerCount * block + 2 * width
  }
}
