/// The sizes of an encoder–decoder Transformer.
public struct EncoderDecoderConfiguration: Sendable, Equatable, Codable {
  public enum Positions: String, Sendable, Codable {
    /// Fixed waves.
    case sinusoidal
    /// A table that training adjusts, for each side.
    case learned
  }

  /// Both sides share one vocabulary; its table is also the output layer.
  public var vocabularySize: Int
  /// Longest sequence on either side, in tokens.
  public var contextLength: Int
  public var width: Int
  public var encoderLayerCount: Int
  public var decoderLayerCount: Int
  public var headCount: Int
  /// Width within the feed-forward layers.
  public var innerWidth: Int
  public var positions: Positions
  public var layerNormEpsilon: Float

  /// - Precondition: all sizes are positive, and `headCount` divides `width`.
  public init(
    vocabularySize: Int, contextLength: Int, width: Int, encoderLayerCount: Int,
    decoderLayerCount: Int, headCount: Int, innerWidth: Int, positions: Positions = .sinusoidal,
    layerNormEpsilon: Float = 1e-5
  ) {
    precondition(
      min(
        vocabularySize, contextLength, width, encoderLayerCount, decoderLayerCount, headCount,
        innerWidth) > 0, "an encoder–decoder's sizes are positive")
    precondition(width % headCount == 0, "\(headCount) heads do not divide a width of \(width)")
    self.vocabularySize = vocabularySize
    self.contextLength = contextLength
    self.width = width
    self.encoderLayerCount = encoderLayerCount
    self.decoderLayerCount = decoderLayerCount
    self.headCount = headCount
    self.innerWidth = innerWidth
    self.positions = positions
    self.layerNormEpsilon = layerNormEpsilon
  }
}
