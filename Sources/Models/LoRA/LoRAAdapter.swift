import Tensors

/// A low-rank update of a model's linear layers: W + scale · alpha/rank · (B·A)ᵀ.
///
/// Immutable but for `scale` and `isOn`; training makes a new one.
///
/// - Source: Hu et al. 2021, "LoRA: Low-Rank Adaptation of Large Language Models", eq. 3.
public struct LoRAAdapter: Sendable {
  public let configuration: LoRAConfiguration
  /// Strength: 1 as trained, 0 off; on top of alpha / rank.
  public var scale: Float = 1
  /// Off, the model computes what it computes without an adapter, bit for bit.
  public var isOn = true
  let parameters: ParameterArena
  let layout: LoRALayout
  /// The linear layers of the model that it belongs to.
  let linears: [Linear]

  /// A new adapter, which changes nothing yet: every B is zero.
  ///
  /// - Throws: `ModelError.badSettings`, e.g. for a target that the model has not.
  public init(configuration: LoRAConfiguration, model: some Network) throws(ModelError) {
    try self.init(configuration: configuration, linears: model.linears)
  }

  /// A new adapter for a GPT of these sizes.
  public init(configuration: LoRAConfiguration, model: GPTConfiguration) throws(ModelError) {
    try self.init(configuration: configuration, linears: GPTParameters(model).linears)
  }

  init(configuration: LoRAConfiguration, linears: [Linear]) throws(ModelError) {
    try configuration.check(against: linears)
    let layout = LoRALayout(configuration, linears: linears)
    self.init(
      configuration: configuration, linears: linears, layout: layout,
      parameters: layout.initialized(seed: configuration.seed))
  }

  init(
    configuration: LoRAConfiguration, linears: [Linear], layout: LoRALayout,
    parameters: ParameterArena
  ) {
    self.configuration = configuration
    self.linears = linears
    self.layout = layout
    self.parameters = parameters
  }

  /// Every layer or slice that it changes, in the order of computation.
  public var sites: [LoRASite] { layout.sites }

  /// Numbers that training adjusts.
  public var trainableCount: Int { layout.parameters.parameterCount }

  /// `scale`, or 0 when it is off.
  var strength: Float { isOn ? scale : 0 }

  // MARK: - Its matrices

  /// The two factors of an update.
  ///
  /// - Shapes: down (A) `[rank, in]`, up (B) `[out, rank]`.
  public func factors(of site: LoRASite) -> (down: Captured, up: Captured) {
    let first = site.rankOffset * site.inputs
    let count = site.rank * site.inputs
    let down = parameters.withValues(of: site.down) { Array($0[first..<(first + count)]) }
    return (
      Captured(shape: [site.rank, site.inputs], values: down),
      Captured(shape: [site.outputs, site.rank], values: parameters.array(of: site.up))
    )
  }

  /// What the adapter adds to a weight at its present scale.
  ///
  /// - Shapes: `[in, out]` of the site, e.g. `[width, width]` for q.
  public func delta(of site: LoRASite) -> Captured {
    let (down, up) = factors(of: site)
    let factor = strength * site.scaling
    // ΔWᵀ = B·A is [out, in]; so ΔW = Aᵀ·Bᵀ.
    let product = Vectors.product(
      transposed(down.values, rows: site.rank, columns: site.inputs),
      transposed(up.values, rows: site.outputs, columns: site.rank), rows: site.inputs,
      inner: site.rank, columns: site.outputs)
    return Captured(shape: [site.inputs, site.outputs], values: product.map { $0 * factor })
  }

  /// The site of that full name, e.g. `h.0.attn.c_attn.q`.
  public func site(named name: String) -> LoRASite? { sites.first { $0.name == name } }

  /// What the adapter adds to a target of a numbered layer; zeros for a target that it has not.
  ///
  /// - Precondition: the model has that layer, and the target in it.
  public func delta(of target: LoRATarget, layer: Int) -> Captured {
    if let site = site(target, layer) { return delta(of: site) }
    let all = linears.filter { number(in: $0.name) == layer }
    for linear in all {
      for part in linear.parts where target.matches(part.name) {
        return Captured(
          shape: [linear.inputs, part.columns.count],
          values: Array(repeating: 0, count: linear.inputs * part.columns.count))
      }
    }
    preconditionFailure("there is no \(target.rawValue) in a layer \(layer)")
  }

  /// The two factors of a target of a numbered layer; nil for a target that it has not.
  public func factors(of target: LoRATarget, layer: Int) -> (down: Captured, up: Captured)? {
    site(target, layer).map { factors(of: $0) }
  }

  private func site(_ target: LoRATarget, _ layer: Int) -> LoRASite? {
    sites.first { number(in: $0.name) == layer && target.matches($0.name) }
  }

  /// The layer's number: the first in a dotted name.
  private func number(in name: String) -> Int? {
    for part in name.split(separator: ".") { if let number = Int(part) { return number } }
    return nil
  }

  // MARK: - In a model

  /// Its place on a tape, if it changes anything.
  func onTape(_ tape: Tape) -> TapeAdapter? {
    guard strength != 0 else { return nil }
    return TapeAdapter(layout, group: tape.addGroup(parameters: parameters), scale: strength)
  }

  /// - Throws: `ModelError.adapterMismatch` if it was made for a model of other layers.
  func check(fits others: [Linear]) throws(ModelError) {
    guard others.count == linears.count else {
      throw .adapterMismatch(
        expected: "\(linears.count) linear layers", actual: "\(others.count) linear layers")
    }
    for (own, other) in zip(linears, others) where own.signature != other.signature {
      throw .adapterMismatch(expected: own.signature, actual: other.signature)
    }
  }
}

extension Linear {
  /// What must be equal for an adapter to fit.
  fileprivate var signature: String { "\(name) [\(inputs), \(outputs)]" }
}

func transposed(_ values: [Float], rows: Int, columns: Int) -> [Float] {
  var result = [Float](repeating: 0, count: values.count)
  for row in 0..<rows {
    for column in 0..<columns { result[column * rows + row] = values[row * columns + column] }
  }
  return result
}
