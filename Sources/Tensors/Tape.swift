import Kernels

/// A recording of one forward pass, and its differentiation (reverse mode).
///
/// Operations append a node and compute at once; `backward` walks the nodes in reverse and adds to
/// the gradient arenas. `Operation` lists every derivative; each operation's forward and backward
/// stand side by side in a `Tape+….swift`.
///
/// - Cost: after the first pass of a given shape, `reset()` and the same operations allocate nothing.
/// - Limits: one thread at a time. Handles end with `reset()`.
public final class Tape {
  /// Parameters with what belongs to them. Group 0 is the model; an adapter may be another.
  struct Group {
    let parameters: ParameterArena
    let gradients: ParameterArena?
    let isFrozen: [Bool]
    let packed: PackedWeights?
  }

  var groups: [Group] = []
  var nodes: [Node] = []
  /// Token ids and targets of the recorded operations.
  var integers: [Int32] = []
  let values = FloatArena()
  var gradientPool = GradientPool()
  /// Memory for the length of one operation.
  let scratch = FloatArena()

  /// A tape over a model's parameters.
  ///
  /// - Parameters:
  ///   - gradients: where `backward` adds; nil for inference or a frozen model.
  ///   - frozen: parameters whose gradients are not computed.
  ///   - packed: their packed matrices, current for `parameters`; without, each product packs anew.
  public init(
    parameters: ParameterArena, gradients: ParameterArena? = nil, frozen: Set<ParameterID> = [],
    packed: PackedWeights? = nil
  ) {
    _ = addGroup(parameters: parameters, gradients: gradients, frozen: frozen, packed: packed)
  }

  /// Adds parameters that live in an arena of their own, such as a LoRA adapter's.
  ///
  /// - Returns: the group's number, to be given to `parameter(_:group:)`.
  public func addGroup(
    parameters: ParameterArena, gradients: ParameterArena? = nil, frozen: Set<ParameterID> = [],
    packed: PackedWeights? = nil
  ) -> Int {
    precondition(
      gradients.map { $0.layout == parameters.layout } ?? true,
      "gradients have another layout than their parameters")
    let isFrozen = parameters.layout.ids.map { gradients == nil || frozen.contains($0) }
    groups.append(
      Group(parameters: parameters, gradients: gradients, isFrozen: isFrozen, packed: packed))
    return groups.count - 1
  }

  /// Forgets the recorded operations and keeps their memory. Groups stay.
  public func reset() {
    nodes.removeAll(keepingCapacity: true)
    integers.removeAll(keepingCapacity: true)
    values.reset()
    gradientPool.reset()
  }

  // MARK: - Leaves

  /// A parameter of the model or of another group.
  public func parameter(_ id: ParameterID, group: Int = 0) -> Tensor {
    let owner = groups[group]
    let entry = owner.parameters.layout[id]
    return append(
      Node(
        operation: .parameter, rows: entry.rows, columns: entry.columns, a: id.index, b: -1, c: -1,
        group: group, offset: entry.offset, saved: -1, needsGradient: !owner.isFrozen[id.index]))
  }

  /// Given numbers, row-major.
  ///
  /// - Parameter tracksGradient: keep the gradient that reaches them, for `gradient(of:)`.
  /// - Precondition: `values.count` is the product of `shape`, which has two dimensions.
  public func constant(
    _ values: [Float], _ shape: [Int], tracksGradient: Bool = false
  ) -> Tensor {
    precondition(
      shape.count == 2 && shape[0] * shape[1] == values.count,
      "\(values.count) values do not make a matrix \(shape)")
    let tensor = record(
      .constant, rows: shape[0], columns: shape[1], tracksGradient: tracksGradient)
    let place = self.values.base + nodes[tensor.node].offset
    for index in values.indices { place[index] = values[index] }
    return tensor
  }

  // MARK: - Reading

  /// Lends a tensor's numbers, row-major, for the length of the call.
  public func withValues<Result>(
    of tensor: Tensor, _ body: (UnsafeBufferPointer<Float>) throws -> Result
  ) rethrows -> Result {
    try body(UnsafeBufferPointer(start: value(tensor.node), count: tensor.count))
  }

  /// A copy of a tensor's numbers, row-major.
  public func array(of tensor: Tensor) -> [Float] { withValues(of: tensor) { Array($0) } }

  /// The number of a tensor that has one, e.g. a loss.
  public func scalar(_ tensor: Tensor) -> Float { value(tensor.node)[0] }

  /// A copy of the gradient that reached a constant made with `tracksGradient`; zeros if none did.
  public func gradient(of tensor: Tensor) -> [Float] {
    let node = nodes[tensor.node]
    guard node.gradient >= 0 else { return Array(repeating: 0, count: node.count) }
    let start = gradientPool.arena.base + node.gradient
    return Array(UnsafeBufferPointer(start: start, count: node.count))
  }

  /// Memory that the tape holds, in floats, and how often it has asked the system for more; both
  /// stand still once every shape has been seen.
  public var memory: (floats: Int, growths: Int, nodeCapacity: Int) {
    let arenas = [values, gradientPool.arena, scratch]
    return (
      arenas.reduce(0) { $0 + $1.capacity }, arenas.reduce(0) { $0 + $1.growthCount },
      nodes.capacity
    )
  }
}
