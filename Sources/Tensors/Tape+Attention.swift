import Kernels

extension Tape {
  /// Multi-head attention as one operation; the scores are never stored whole.
  ///
  /// - Shapes: q `[sequences·queries, width]`, k and v `[sequences·keys, width]`, each with its heads
  ///   side by side; result like q. A query that sees no key gets zeros and gives no gradient.
  /// - Source: Vaswani et al. 2017, "Attention Is All You Need", eq. 1; the backward pass recomputes
  ///   the weights from each row's log-sum-exp as in Dao et al. 2022, "FlashAttention", alg. 4.
  public func attention(_ q: Tensor, _ k: Tensor, _ v: Tensor, _ plan: AttentionPlan) -> Tensor {
    precondition(
      k.shape == v.shape && q.columns == k.columns,
      "queries \(q.shape), keys \(k.shape) and values \(v.shape) do not fit together")
    return attention(AttentionParts(q, k, v), plan, isFused: false)
  }

  /// Attention of sequences over themselves.
  ///
  /// - Shapes: qkv `[sequences·length, 3·width]` holds q, k and v side by side; result
  ///   `[sequences·length, width]`.
  public func attention(fused qkv: Tensor, _ plan: AttentionPlan) -> Tensor {
    precondition(qkv.columns % 3 == 0, "\(qkv.shape) is not q, k and v side by side")
    return attention(AttentionParts(fused: qkv), plan, isFused: true)
  }

  /// Multi-head attention in which no position sees a later one.
  ///
  /// - Shapes: as `attention(fused:_:)`.
  public func causalAttention(
    _ qkv: Tensor, sequences: Int, length: Int, heads: Int, keepWeights: Bool = false
  ) -> Tensor {
    precondition(
      qkv.rows == sequences * length && heads > 0 && qkv.columns % (3 * heads) == 0,
      "\(qkv.shape) is not q, k and v of \(sequences) × \(length) positions and \(heads) heads")
    return attention(
      fused: qkv,
      AttentionPlan(
        sequences: sequences, heads: heads, isCausal: true, keepsWeights: keepWeights))
  }

  private func attention(_ parts: AttentionParts, _ plan: AttentionPlan, isFused: Bool) -> Tensor {
    let shape = parts.shape(plan)
    let logSumCount = shape.logSumCount
    let (q, k, v) = (parts.q.tensor, parts.k.tensor, parts.v.tensor)
    requireConstantMasks(plan)
    let y = record(
      .attention(plan, isFused: isFused), rows: q.rows, columns: shape.width, a: q,
      b: isFused ? nil : k, c: isFused ? nil : v,
      saving: logSumCount + (plan.keepsWeights ? shape.weightCount : 0))
    let logSums = savedValues(y.node)
    withScratch(shape.forwardWorkspaceCount) { workspace in
      attentionForward(
        shape, q: input(parts.q), k: input(parts.k), v: input(parts.v), masks: masks(plan, shape),
        into: AttentionOutput(value(y.node), stride: shape.width), logSums: logSums,
        weights: plan.keepsWeights ? logSums + logSumCount : nil, workspace: workspace)
    }
    return y
  }

  func attentionBackward(_ index: Int, plan: AttentionPlan, isFused: Bool) {
    let node = nodes[index]
    let parts = attentionParts(of: node, isFused: isFused)
    let shape = parts.shape(plan)
    let claims = claimParts(node, isFused: isFused)
    let result = AttentionResult(
      y: AttentionInput(value(index), stride: shape.width), logSums: savedValues(index),
      dy: AttentionInput(gradientPlace(index), stride: shape.width))
    withScratch(shape.backwardWorkspaceCount) { workspace in
      Kernels.attentionBackward(
        shape, q: input(parts.q), k: input(parts.k), v: input(parts.v), masks: masks(plan, shape),
        result: result, dq: output(claims.q, parts.q), dk: output(claims.k, parts.k),
        dv: output(claims.v, parts.v), workspace: workspace)
    }
  }

  /// The weights of an attention that was asked to keep them.
  ///
  /// - Shapes: `[sequences, heads, queries, keys]`, row-major; rows sum to 1, or are 0 where nothing is
  ///   visible; hidden keys are exactly 0.
  /// - Precondition: `tensor` came from an attention whose plan keeps the weights.
  public func attentionWeights(of tensor: Tensor) -> [Float] {
    let node = nodes[tensor.node]
    guard case .attention(let plan, let isFused) = node.operation, plan.keepsWeights else {
      preconditionFailure("the tensor is no attention that kept its weights")
    }
    let shape = attentionParts(of: node, isFused: isFused).shape(plan)
    let start = savedValues(tensor.node) + shape.logSumCount
    return Array(UnsafeBufferPointer(start: start, count: shape.weightCount))
  }

  // MARK: - Parts

  private func attentionParts(of node: Node, isFused: Bool) -> AttentionParts {
    isFused
      ? AttentionParts(fused: tensor(node.a))
      : AttentionParts(tensor(node.a), tensor(node.b), tensor(node.c))
  }

  func tensor(_ index: Int) -> Tensor {
    Tensor(node: index, rows: nodes[index].rows, columns: nodes[index].columns)
  }

  /// Claims the gradients of q, k and v. The parts of one fused matrix are written alike; a tensor
  /// that plays several parts is cleared first and added to by each.
  private func claimParts(
    _ node: Node, isFused: Bool
  ) -> (q: Claim?, k: Claim?, v: Claim?) {
    let q = claim(node.a)
    guard !isFused else { return (q, q, q) }
    let isShared = node.a == node.b || node.a == node.c || node.b == node.c
    let (k, v) = (claim(node.b), claim(node.c))
    guard isShared else { return (q, k, v) }
    func cleared(_ claim: Claim?) -> Claim? {
      clearIfFirst(claim)
      return claim.map { Claim(node: $0.node, accumulates: true) }
    }
    return (cleared(q), cleared(k), cleared(v))
  }

  private func input(_ part: AttentionParts.Part) -> AttentionInput {
    AttentionInput(value(part.tensor.node) + part.column, stride: part.tensor.columns)
  }

  private func output(_ claim: Claim?, _ part: AttentionParts.Part) -> AttentionOutput? {
    claim.map {
      AttentionOutput(
        place($0) + part.column, stride: part.tensor.columns, accumulates: $0.accumulates)
    }
  }

  // MARK: - Masks

  func masks(_ plan: AttentionPlan, _ shape: AttentionShape) -> AttentionMasks {
    AttentionMasks(
      keys: plan.keyMask.map { UnsafePointer(value($0.node)) },
      additive: plan.additiveMask.map { UnsafePointer(value($0.node)) },
      additiveDiffersBySequence: plan.additiveMask.map { $0.rows != shape.queries } ?? false)
  }

  func requireConstantMasks(_ plan: AttentionPlan) {
    precondition(
      !needsGradient(plan.keyMask) && !needsGradient(plan.additiveMask),
      "a mask of attention gets no gradient")
  }
}

/// q, k and v: tensors of their own or columns of one.
private struct AttentionParts {
  struct Part {
    let tensor: Tensor
    let column: Int
  }

  let q: Part
  let k: Part
  let v: Part
  let width: Int

  init(_ q: Tensor, _ k: Tensor, _ v: Tensor) {
    self.q = Part(tensor: q, column: 0)
    self.k = Part(tensor: k, column: 0)
    self.v = Part(tensor: v, column: 0)
    width = q.columns
  }

  init(fused qkv: Tensor) {
    width = qkv.columns / 3
    q = Part(tensor: qkv, column: 0)
    k = Part(tensor: qkv, column: width)
    v = Part(tensor: qkv, column: 2 * width)
  }

  func shape(_ plan: AttentionPlan) -> AttentionShape {
    plan.shape(queryRows: q.tensor.rows, keyRows: k.tensor.rows, width: width)
  }
}

extension AttentionShape {
  /// Log-sum-exps `[sequences, heads, queries]`, rounded up so that the weights behind are aligned.
  fileprivate var logSumCount: Int { (sequences * heads * queries + 15) / 16 * 16 }
  fileprivate var weightCount: Int { sequences * heads * queries * keys }
}
