import Tensors

/// A low-rank update of a GPT's linear maps: W + scale · alpha/rank · (B·A)ᵀ.
///
/// Immutable but for `scale`; training makes a new one.
///
/// - Source: Hu et al. 2021, "LoRA: Low-Rank Adaptation of Large Language Models", eq. 3.
public struct LoRAAdapter: Sendable {
  public let configuration: LoRAConfiguration
  /// The sizes of the model that it belongs to.
  public let model: GPTConfiguration
  /// Strength: 1 as trained, 0 off; on top of alpha / rank.
  public var scale: Float = 1
  let parameters: ParameterArena
  let places: LoRAParameters

  /// A new adapter, which changes nothing yet: every B is zero.
  public init(configuration: LoRAConfiguration, model: GPTConfiguration) throws(ModelError) {
    try configuration.check(width: model.width)
    let places = LoRAParameters(configuration, model: model)
    self.init(
      configuration: configuration, model: model, places: places,
      parameters: places.initialized(seed: configuration.seed))
  }

  init(
    configuration: LoRAConfiguration, model: GPTConfiguration, places: LoRAParameters,
    parameters: ParameterArena
  ) {
    self.configuration = configuration
    self.model = model
    self.places = places
    self.parameters = parameters
  }

  /// Numbers that training adjusts.
  public var trainableCount: Int { configuration.trainableCount(of: model) }

  /// What the adapter adds to a weight at its present scale; zeros for a target that it has not.
  ///
  /// - Shapes: `[in, out]` of the target, e.g. `[width, width]` for q.
  /// - Precondition: the model has that layer.
  public func delta(of target: LoRATarget, layer: Int) -> Captured {
    precondition(layer >= 0 && layer < model.layerCount, "there is no layer \(layer)")
    let (inputs, outputs) = (target.inputs(model.width), target.outputs(model.width))
    guard let index = places.targets.firstIndex(of: target) else {
      return Captured(
        shape: [inputs, outputs], values: Array(repeating: 0, count: inputs * outputs))
    }
    let pair = places.pairs[layer][index]
    let rank = configuration.rank
    let factor = scale * configuration.scaling
    let up = parameters.array(of: pair.up)
    // ΔWᵀ = B·A is [out, in]; W is stored [in, out], so ΔW = Aᵀ·Bᵀ.
    let downTransposed = transposed(parameters.array(of: pair.down), rows: rank, columns: inputs)
    let upTransposed = transposed(up, rows: outputs, columns: rank)
    let product = Vectors.product(
      downTransposed, upTransposed, rows: inputs, inner: rank, columns: outputs)
    return Captured(shape: [inputs, outputs], values: product.map { $0 * factor })
  }

  /// The two factors of an update.
  ///
  /// - Shapes: down (A) `[rank, in]`, up (B) `[out, rank]`.
  public func factors(of target: LoRATarget, layer: Int) -> (down: Captured, up: Captured)? {
    guard layer >= 0, layer < model.layerCount, let index = places.targets.firstIndex(of: target)
    else { return nil }
    let pair = places.pairs[layer][index]
    return (
      Captured(shape: places.layout[pair.down].shape, values: parameters.array(of: pair.down)),
      Captured(shape: places.layout[pair.up].shape, values: parameters.array(of: pair.up))
    )
  }

  /// The model with the update added into its weights: the same answers, no extra work.
  public func merged(into gpt: GPT) throws(ModelError) -> GPT {
    try check(fits: gpt.configuration)
    let merged = ParameterArena(copying: gpt.parameters)
    for layer in 0..<model.layerCount {
      for target in places.targets {
        let delta = delta(of: target, layer: layer)
        let id = gpt.places.blocks[layer].weight(of: target)
        let columns = merged.layout[id].columns
        let offset = target.columnOffset(model.width)
        let outputs = delta.shape[1]
        merged.withMutableValues(of: id) { weights in
          for (index, value) in delta.values.enumerated() {
            weights[index / outputs * columns + offset + index % outputs] += value
          }
        }
      }
    }
    return GPT(configuration: gpt.configuration, places: gpt.places, parameters: merged)
  }

  func check(fits other: GPTConfiguration) throws(ModelError) {
    guard other.width == model.width, other.layerCount == model.layerCount else {
      throw .adapterMismatch(
        expected: "\(model.layerCount) layers of width \(model.width)",
        actual: "\(other.layerCount) layers of width \(other.width)")
    }
  }
}

extension GPTParameters.Block {
  /// The matrix that holds a target's weights.
  func weight(of target: LoRATarget) -> ParameterID {
    switch target {
    case .q, .k, .v: attention.input.weight
    case .o: attention.output.weight
    case .fc: mlp.expand.weight
    case .proj: mlp.contract.weight
    }
  }
}

func transposed(_ values: [Float], rows: Int, columns: Int) -> [Float] {
  var result = [Float](repeating: 0, count: values.count)
  for row in 0..<rows {
    for column in 0..<columns { result[column * rows + row] = values[row * columns + column] }
  }
  return result
}
