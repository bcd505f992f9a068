import Kernels

extension Tape {
  /// Multi-head attention in which no position sees a later one.
  ///
  /// - Shapes: qkv `[sequences·length, 3·width]` holds q, k and v side by side, each with its heads
  ///   side by side; result `[sequences·length, width]`.
  /// - Parameter keepWeights: also write out the attention weights, for `attentionWeights(of:)`.
  /// - Source: Vaswani et al. 2017, "Attention Is All You Need", eq. 1; the backward pass recomputes
  ///   the weights from each row's log-sum-exp as in Dao et al. 2022, "FlashAttention", alg. 4.
  public func causalAttention(
    _ qkv: Tensor, sequences: Int, length: Int, heads: Int, keepWeights: Bool = false
  ) -> Tensor {
    precondition(
      qkv.rows == sequences * length && heads > 0 && qkv.columns % (3 * heads) == 0,
      "\(qkv.shape) is not q, k and v of \(sequences) × \(length) positions and \(heads) heads")
    let plan = AttentionPlan(
      sequences: sequences, length: length, heads: heads, keepsWeights: keepWeights)
    let rows = sequences * heads * length
    let y = record(
      .causalAttention(plan), rows: qkv.rows, columns: qkv.columns / 3, a: qkv,
      saving: logSumCount(plan) + (keepWeights ? rows * length : 0))
    let shape = shape(of: plan, width: y.columns)
    let logSums = savedValues(y.node)
    withScratch(shape.forwardWorkspaceCount) { workspace in
      causalAttentionForward(
        shape, qkv: value(qkv.node), into: value(y.node), logSums: logSums,
        weights: keepWeights ? logSums + logSumCount(plan) : nil, workspace: workspace)
    }
    return y
  }

  func causalAttentionBackward(_ index: Int, plan: AttentionPlan) {
    let node = nodes[index]
    guard let dqkv = claim(node.a) else { return }
    let shape = shape(of: plan, width: node.columns)
    withScratch(shape.backwardWorkspaceCount) { workspace in
      Kernels.causalAttentionBackward(
        shape, qkv: value(node.a), y: value(index), logSums: savedValues(index),
        dy: gradientPlace(index), into: place(dqkv), accumulates: dqkv.accumulates,
        workspace: workspace)
    }
  }

  /// The weights of an attention that was asked to keep them.
  ///
  /// - Shapes: `[sequences, heads, length (query), length (key)]`, row-major; rows sum to 1, keys
  ///   later than the query are exactly 0.
  /// - Precondition: `tensor` came from `causalAttention(…, keepWeights: true)`.
  public func attentionWeights(of tensor: Tensor) -> [Float] {
    guard case .causalAttention(let plan) = nodes[tensor.node].operation, plan.keepsWeights else {
      preconditionFailure("the tensor is no attention that kept its weights")
    }
    let count = plan.sequences * plan.heads * plan.length * plan.length
    let start = savedValues(tensor.node) + logSumCount(plan)
    return Array(UnsafeBufferPointer(start: start, count: count))
  }

  /// Log-sum-exps `[sequences, heads, length]`, rounded up so that the weights behind are aligned.
  private func logSumCount(_ plan: AttentionPlan) -> Int {
    (plan.sequences * plan.heads * plan.length + 15) / 16 * 16
  }

  private func shape(of plan: AttentionPlan, width: Int) -> AttentionShape {
    AttentionShape(
      sequences: plan.sequences, length: plan.length, heads: plan.heads,
      headWidth: width / plan.heads)
  }
}
