/// What a Transformer's parameters and memory follow from: the sizes that its `config.json` states.
///
/// It describes models of any size, also such as are far too large to be opened here.
public struct ModelShape: Sendable, Equatable {
  public enum Family: Sendable, Equatable {
    /// A decoder with learnt positions, LayerNorm and biases.
    case gpt2
    /// An encoder of the same parts, with heads of its own.
    case bert(EncoderParts)
    /// A decoder with rotary positions, RMSNorm and a gated feed-forward layer: Llama, Mistral, Mixtral,
    /// Qwen.
    case llama(DecoderParts)
  }

  /// What an encoder has besides its body.
  public struct EncoderParts: Sendable, Equatable {
    /// Kinds of segments; 0: none are told apart.
    public var typeCount = 2
    public var hasPooler = true
    public var hasMaskedHead = false
    public var hasNextSentenceHead = false
    /// Classes of the head that sorts whole sequences; 0: there is none.
    public var classCount = 0

    public init() {}
  }

  /// What Llama's relatives have more than it.
  public struct DecoderParts: Sendable, Equatable {
    /// Biases of queries, keys and values (Qwen2).
    public var hasInputBiases = false
    /// The bias of attention's output (Llama's `attention_bias` has both kinds).
    public var hasOutputBias = false
    public var hasFeedForwardBiases = false
    /// A norm over each head's queries, and one over its keys (Qwen3).
    public var hasHeadNorms = false

    public init() {}
  }

  /// Feed-forward networks of which a router chooses a few for each token.
  public struct Experts: Sendable, Equatable {
    public var count: Int
    public var perToken: Int

    public init(count: Int, perToken: Int) {
      self.count = count
      self.perToken = perToken
    }
  }

  /// The layer that makes scores of the last vectors.
  public enum Output: Sendable, Equatable {
    /// The token table once more, which costs nothing.
    case tied
    /// A table of its own.
    case own
    case none
  }

  public var family: Family
  public var vocabularySize: Int
  /// Longest sequence, in tokens. Rotary positions take no parameters.
  public var contextLength: Int
  /// Length of the residual stream's vectors.
  public var width: Int
  public var layerCount: Int
  public var headCount: Int
  /// Heads of keys and values; fewer than `headCount` where several query heads share one.
  public var keyValueHeadCount: Int
  /// Length of a head's vectors, where it is not `width / headCount`.
  public var statedHeadWidth: Int?
  /// Width within the feed-forward layers.
  public var innerWidth: Int
  public var output: Output
  public var experts: Experts?
  /// How many positions back attention sees at most (Mistral's sliding window); nil: all.
  public var window: Int?

  public init(
    family: Family, vocabularySize: Int, contextLength: Int, width: Int, layerCount: Int,
    headCount: Int, keyValueHeadCount: Int? = nil, statedHeadWidth: Int? = nil, innerWidth: Int,
    output: Output, experts: Experts? = nil, window: Int? = nil
  ) {
    self.family = family
    self.vocabularySize = vocabularySize
    self.contextLength = contextLength
    self.width = width
    self.layerCount = layerCount
    self.headCount = headCount
    self.keyValueHeadCount = keyValueHeadCount ?? headCount
    self.statedHeadWidth = statedHeadWidth
    self.innerWidth = innerWidth
    self.output = output
    self.experts = experts
    self.window = window
  }

  public var headWidth: Int { statedHeadWidth ?? width / max(headCount, 1) }

  /// Width of all queries of a position together.
  public var queryWidth: Int { headCount * headWidth }

  /// Width of all keys of a position together; its values have the same.
  public var keyWidth: Int { keyValueHeadCount * headWidth }

  /// Whether it writes, one token after another, and so keeps keys and values.
  public var isDecoder: Bool {
    if case .bert = family { false } else { true }
  }
}

extension ModelShape {
  /// Sizes that cannot be those of one model.
  public enum Misfit: Error, Sendable, Equatable {
    /// The width cannot be shared out evenly among the heads.
    case headsDoNotDivideWidth(heads: Int, width: Int)
    /// Query heads cannot be shared out evenly among the heads of keys and values.
    case keyHeadsDoNotDivideHeads(keyHeads: Int, heads: Int)
    case moreExpertsChosenThanThere(chosen: Int, count: Int)
    /// A size that is none, or too large to count with.
    case outOfRange(size: Int, limit: Int)
  }

  /// Beyond any model there is; sums and products of such sizes still fit an `Int`.
  static let limits = (
    vocabulary: 4_194_304, context: 1 << 24, width: 65_536, layers: 1_024, inner: 1_048_576,
    experts: 1_024
  )

  /// What keeps these sizes from being a model's; nil when nothing does.
  public var misfit: Misfit? {
    let bounded = [
      (vocabularySize, Self.limits.vocabulary), (contextLength, Self.limits.context),
      (width, Self.limits.width), (layerCount, Self.limits.layers), (headCount, width),
      (keyValueHeadCount, Self.limits.width), (innerWidth, Self.limits.inner),
      (statedHeadWidth ?? 1, Self.limits.width), (experts?.count ?? 1, Self.limits.experts),
      (experts?.perToken ?? 1, Self.limits.experts), (window ?? 1, Self.limits.context),
    ]
    if let wrong = bounded.first(where: { !(1...max($1, 1)).contains($0) }) {
      return .outOfRange(size: wrong.0, limit: wrong.1)
    }
    if statedHeadWidth == nil, !width.isMultiple(of: headCount) {
      return .headsDoNotDivideWidth(heads: headCount, width: width)
    }
    if !headCount.isMultiple(of: keyValueHeadCount) {
      return .keyHeadsDoNotDivideHeads(keyHeads: keyValueHeadCount, heads: headCount)
    }
    if let experts, experts.perToken > experts.count {
      return .moreExpertsChosenThanThere(chosen: experts.perToken, count: experts.count)
    }
    return nil
  }
}
