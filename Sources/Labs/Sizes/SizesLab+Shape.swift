import Models

extension SizesLab {
  /// A size that can be changed.
  public enum Size: String, Sendable, CaseIterable {
    case width, layers, heads
    case keyHeads = "kv-heads"
    case inner = "ffn"
    case vocabulary, context

    var range: ClosedRange<Int> {
      switch self {
      case .width: 1...65_536
      case .layers: 1...1_024
      case .heads, .keyHeads: 1...1_024
      case .inner: 1...1_048_576
      case .vocabulary: 1...4_194_304
      case .context: 1...16_777_216
      }
    }

    func value(in shape: ModelShape) -> Int {
      switch self {
      case .width: shape.width
      case .layers: shape.layerCount
      case .heads: shape.headCount
      case .keyHeads: shape.keyValueHeadCount
      case .inner: shape.innerWidth
      case .vocabulary: shape.vocabularySize
      case .context: shape.contextLength
      }
    }
  }

  /// The shape as it was chosen or opened; nil while it is on its way, or could not be read.
  var original: ModelShape? {
    choices.modelName == nil ? KnownShape.named(choices.preset)?.shape : anatomy.value?.shape
  }

  var isChanged: Bool { shape != original }

  /// The original with the learner's changes.
  ///
  /// What followed from another size goes on following: as many heads of keys as of queries, a
  /// feed-forward layer four times as wide.
  public var shape: ModelShape? {
    guard let original else { return nil }
    var shape = original
    func edited(_ size: Size) -> Int? { choices.edits[size.rawValue]?.clamped(to: size.range) }
    shape.width = edited(.width) ?? original.width
    shape.layerCount = edited(.layers) ?? original.layerCount
    shape.headCount = edited(.heads) ?? original.headCount
    let sharesNone = original.keyValueHeadCount == original.headCount
    shape.keyValueHeadCount =
      canShareKeys
      ? edited(.keyHeads) ?? (sharesNone ? shape.headCount : original.keyValueHeadCount)
      : shape.headCount
    let isFourfold = original.innerWidth == 4 * original.width
    shape.innerWidth = edited(.inner) ?? (isFourfold ? 4 * shape.width : original.innerWidth)
    shape.vocabularySize = edited(.vocabulary) ?? original.vocabularySize
    shape.contextLength = edited(.context) ?? original.contextLength
    if let tied = choices.tied, original.output != .none { shape.output = tied ? .tied : .own }
    return shape
  }

  /// GPT-2 and BERT give each head keys of its own.
  var canShareKeys: Bool {
    if case .llama = original?.family { true } else { false }
  }

  /// What is counted of a shape; nil where there is none, or its sizes do not fit together.
  struct Sums {
    let shape: ModelShape
    let parameters: ParameterCount
    let inference: MemoryEstimate
    let training: MemoryEstimate
  }

  /// What is counted, and why it is not where it is not.
  var sums: Result<Sums, ModelShape.Misfit>? {
    guard let shape else { return nil }
    let batch = choices.batch.clamped(to: Self.batches)
    return Result<Sums, ModelShape.Misfit> { () throws(ModelShape.Misfit) in
      Sums(
        shape: shape, parameters: try shape.parameters(),
        inference: try shape.inferenceMemory(choices.format, batch: batch),
        training: try shape.trainingMemory(
          isMixed: choices.format != .float32, batch: batch))
    }
  }

  /// The memory for what the learner asks.
  func memory(_ sums: Sums) -> MemoryEstimate {
    choices.use == .inference ? sums.inference : sums.training
  }

  /// What graphics cards have.
  ///
  /// - Units: GB, 10⁹ bytes.
  static let cards = [8, 16, 24, 80]
}
