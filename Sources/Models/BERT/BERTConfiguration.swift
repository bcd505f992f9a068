import Tensors

/// The sizes of a BERT and which of its heads it has.
public struct BERTConfiguration: Sendable, Equatable, Codable {
  /// What the feed-forward layers do to their sums (`hidden_act`).
  public enum HiddenActivation: String, Sendable, Codable, CaseIterable {
    case gelu
    /// GELU in its tanh form.
    case geluTanh = "gelu_new"
    case relu
  }

  public var vocabularySize: Int
  /// Longest sequence, in tokens (`max_position_embeddings`).
  public var contextLength: Int
  /// Length of the residual stream's vectors (`hidden_size`).
  public var width: Int
  public var layerCount: Int
  public var headCount: Int
  /// Width within the feed-forward layers (`intermediate_size`).
  public var innerWidth: Int
  /// Kinds of segments (`type_vocab_size`).
  public var typeCount: Int
  public var layerNormEpsilon: Float
  public var activation: HiddenActivation
  /// The layer that makes a vector of the first token's (`pooler`).
  public var hasPooler: Bool
  /// The head that fills in masked tokens (`cls.predictions`).
  public var hasMaskedHead: Bool
  /// The head that says whether the second segment follows the first (`cls.seq_relationship`).
  public var hasNextSentenceHead: Bool
  /// Classes of the head that sorts whole sequences (`classifier`); 0: there is none.
  public var classCount: Int

  /// - Precondition: all sizes are positive, `headCount` divides `width`, and a head that judges
  ///   whole sequences has a pooler to read from.
  public init(
    vocabularySize: Int, contextLength: Int = 512, width: Int, layerCount: Int, headCount: Int,
    innerWidth: Int, typeCount: Int = 2, layerNormEpsilon: Float = 1e-12,
    activation: HiddenActivation = .gelu, hasPooler: Bool = true, hasMaskedHead: Bool = true,
    hasNextSentenceHead: Bool = true, classCount: Int = 0
  ) {
    precondition(
      min(vocabularySize, contextLength, width, layerCount, headCount, innerWidth, typeCount) > 0,
      "a BERT's sizes are positive")
    precondition(width % headCount == 0, "\(headCount) heads do not divide a width of \(width)")
    precondition(
      hasPooler || !(hasNextSentenceHead || classCount > 0),
      "a head for whole sequences reads from the pooler")
    self.vocabularySize = vocabularySize
    self.contextLength = contextLength
    self.width = width
    self.layerCount = layerCount
    self.headCount = headCount
    self.innerWidth = innerWidth
    self.typeCount = typeCount
    self.layerNormEpsilon = layerNormEpsilon
    self.activation = activation
    self.hasPooler = hasPooler
    self.hasMaskedHead = hasMaskedHead
    self.hasNextSentenceHead = hasNextSentenceHead
    self.classCount = classCount
  }
}

extension BERTConfiguration.HiddenActivation {
  var function: Activation {
    switch self {
    case .gelu: .gelu
    case .geluTanh: .geluTanh
    case .relu: .relu
    }
  }
}
