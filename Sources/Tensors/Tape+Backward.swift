import Kernels

extension Tape {
  /// Differentiates `tensor` with respect to every parameter that is not frozen and adds the result
  /// to the gradient arenas.
  ///
  /// - Parameter upstream: gradient at `tensor` itself; without, 1 for each of its numbers.
  /// - Precondition: nothing was recorded with `headLoss` over a trainable table except `tensor`
  ///   itself, without `upstream` (see there). Called once per recording.
  public func backward(from tensor: Tensor, upstream: [Float]? = nil) {
    guard nodes[tensor.node].needsGradient, nodes[tensor.node].group < 0 else { return }
    precondition(
      upstream.map { $0.count == tensor.count } ?? true,
      "the upstream gradient does not have the shape \(tensor.shape)")
    nodes[tensor.node].gradient = gradientPool.take(tensor.count)
    let seed = gradientPool.arena.base + nodes[tensor.node].gradient
    for index in 0..<tensor.count { seed[index] = upstream?[index] ?? 1 }
    for index in stride(from: tensor.node, through: 0, by: -1) {
      let node = nodes[index]
      guard node.needsGradient, node.gradient >= 0, node.operation != .constant else { continue }
      differentiate(node, at: index)
      releaseGradient(of: index)
    }
  }

  private func differentiate(_ node: Node, at index: Int) {
    switch node.operation {
    case .constant, .parameter: break
    case .add: binaryBackward(index, .add)
    case .subtract: binaryBackward(index, .subtract)
    case .multiply: binaryBackward(index, .multiply)
    case .divide: binaryBackward(index, .divide)
    case .scale(let factor): scaleBackward(index, factor: factor)
    case .shift: handOver(index, to: node.a)
    case .clamp(let lower, let upper): clampBackward(index, lower: lower, upper: upper)
    case .elementwise(let function): elementwiseBackward(index, function)
    case .sum(let axis, let factor): sumBackward(index, over: axis, factor: factor)
    case .largest(let axis): largestBackward(index, over: axis)
    case .softmax: softmaxBackward(index)
    case .logSoftmax: logSoftmaxBackward(index)
    case .linear(let activation, let transposed):
      linearBackward(index, activation: activation, transposed: transposed)
    case .matmul(let plan): matmulBackward(index, plan: plan)
    case .addIntoColumns(let offset, let scale):
      addIntoColumnsBackward(index, columnOffset: offset, scale: scale)
    case .lowRankUpdate(let plan): lowRankUpdateBackward(index, plan: plan)
    case .layerNorm: layerNormBackward(index)
    case .rmsNorm: rmsNormBackward(index)
    case .dropout(let rate, let seed): dropoutBackward(index, rate: rate, seed: seed)
    case .gatherRows(let indices): gatherRowsBackward(index, indices: indices)
    case .scatterRows(let indices): scatterRowsBackward(index, indices: indices)
    case .columns(let first): columnsBackward(index, from: first)
    case .rows(let first): rowsBackward(index, from: first)
    case .concatenateColumns: concatenateColumnsBackward(index)
    case .concatenateRows: concatenateRowsBackward(index)
    case .meanPool(let sequences): meanPoolBackward(index, sequences: sequences)
    case .cosineSimilarity: cosineSimilarityBackward(index)
    case .attention(let plan, let isFused):
      attentionBackward(index, plan: plan, isFused: isFused)
    case .attentionScores(let plan): attentionScoresBackward(index, plan: plan)
    case .maskedSoftmax: maskedSoftmaxBackward(index)
    case .attentionMix(let plan): attentionMixBackward(index, plan: plan)
    case .recurrent(let plan): recurrentBackward(index, plan: plan)
    case .crossEntropy(let plan): crossEntropyBackward(index, plan: plan)
    case .headLoss: headLossBackward(index)
    }
  }

  // MARK: - Where gradients lie

  /// Room for the gradient of one input of the node being differentiated.
  struct Claim {
    let node: Int
    /// False for the first contribution to an intermediate value: write, do not add.
    let accumulates: Bool
  }

  /// Makes sure that an input's gradient has room; nil when nobody wants it.
  ///
  /// Claim all inputs before asking for any pointer: claiming may move memory.
  func claim(_ index: Int) -> Claim? {
    guard index >= 0, nodes[index].needsGradient else { return nil }
    if nodes[index].group >= 0 { return Claim(node: index, accumulates: true) }
    if nodes[index].gradient >= 0 { return Claim(node: index, accumulates: true) }
    nodes[index].gradient = gradientPool.take(nodes[index].count)
    return Claim(node: index, accumulates: false)
  }

  func place(_ claim: Claim) -> UnsafeMutablePointer<Float> { gradientPlace(claim.node) }

  func gradientPlace(_ index: Int) -> UnsafeMutablePointer<Float> {
    let node = nodes[index]
    if node.group < 0 { return gradientPool.arena.base + node.gradient }
    guard let gradients = groups[node.group].gradients else {
      preconditionFailure("a frozen parameter was asked for its gradient")
    }
    return gradients.base + node.offset
  }

  /// Zeroes an input's gradient before the first contribution, for kernels that only add.
  func clearIfFirst(_ claim: Claim?) {
    guard let claim, !claim.accumulates else { return }
    place(claim).update(repeating: 0, count: nodes[claim.node].count)
  }

  /// Adds `factor`·dy to an input of the same shape.
  func passOn(_ index: Int, to claim: Claim, factor: Float = 1) {
    let count = nodes[index].count
    let dy = gradientPlace(index)
    if claim.accumulates {
      axpy(count, factor, dy, into: place(claim))
    } else {
      scaled(count, factor, dy, into: place(claim))
    }
  }

  /// Like `passOn`, as the node's last act: an input that has no gradient yet takes over the buffer.
  func handOver(_ index: Int, to input: Int) {
    guard input >= 0, nodes[input].needsGradient else { return }
    if nodes[input].group < 0 && nodes[input].gradient < 0 {
      nodes[input].gradient = nodes[index].gradient
      nodes[index].gradient = -1
    } else if let claim = claim(input) {
      passOn(index, to: claim)
    }
  }

  private func releaseGradient(of index: Int) {
    let node = nodes[index]
    guard node.group < 0, node.gradient >= 0 else { return }
    gradientPool.giveBack(node.gradient, count: node.count)
    nodes[index].gradient = -1
  }
}
