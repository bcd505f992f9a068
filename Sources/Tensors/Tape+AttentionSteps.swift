import Kernels

// `attention` in three operations, for those who want to see or change what is between. Together they
// give what it gives.
extension Tape {
  /// How well each query fits each key: q·kᵀ/√(width of a head), nothing hidden yet.
  ///
  /// - Shapes: q `[sequences·queries, width]`, k `[sequences·keys, width]`, result
  ///   `[sequences·heads·queries, keys]`.
  public func attentionScores(_ q: Tensor, _ k: Tensor, _ plan: AttentionPlan) -> Tensor {
    precondition(q.columns == k.columns, "queries \(q.shape) and keys \(k.shape) differ in width")
    let shape = plan.shape(queryRows: q.rows, keyRows: k.rows, width: q.columns)
    let y = record(
      .attentionScores(plan), rows: q.rows * plan.heads, columns: shape.keys, a: q, b: k)
    withScratch(shape.stepWorkspaceCount) { workspace in
      attentionScoresForward(
        shape, q: input(q.node), k: input(k.node), into: value(y.node), workspace: workspace)
    }
    return y
  }

  func attentionScoresBackward(_ index: Int, plan: AttentionPlan) {
    let node = nodes[index]
    let (q, k) = (tensor(node.a), tensor(node.b))
    let shape = plan.shape(queryRows: q.rows, keyRows: k.rows, width: q.columns)
    let dq = claim(node.a)
    clearIfFirst(node.a == node.b ? dq : nil)
    let dk = claim(node.b)
    let sharedDQ = node.a == node.b ? dk : dq
    withScratch(shape.stepWorkspaceCount) { workspace in
      Kernels.attentionScoresBackward(
        shape, q: input(node.a), k: input(node.b), dScores: gradientPlace(index),
        dq: output(sharedDQ), dk: output(dk), workspace: workspace)
    }
  }

  /// Turns scores into weights: softmax over the keys that each query may see.
  ///
  /// - Shapes: scores and result `[sequences·heads·queries, keys]`; hidden keys get exactly 0, a row
  ///   that sees none is 0.
  public func maskedSoftmax(_ scores: Tensor, _ plan: AttentionPlan) -> Tensor {
    requireConstantMasks(plan)
    let shape = softmaxShape(scores, plan)
    let y = record(.maskedSoftmax, rows: scores.rows, columns: scores.columns, a: scores)
    withScratch(shape.stepWorkspaceCount) { workspace in
      maskedSoftmaxForward(
        shape, value(scores.node), masks: masks(plan, shape), into: value(y.node),
        workspace: workspace)
    }
    return y
  }

  /// Needs no mask: where the weight is 0, so is the gradient.
  func maskedSoftmaxBackward(_ index: Int) {
    let node = nodes[index]
    guard let dScores = claim(node.a) else { return }
    Kernels.softmaxBackward(
      rows: node.rows, columns: node.columns, value(index), dy: gradientPlace(index),
      into: place(dScores), accumulates: dScores.accumulates)
  }

  /// Sums the values of the keys by their weights.
  ///
  /// - Shapes: weights `[sequences·heads·queries, keys]`, v `[sequences·keys, width]`, result
  ///   `[sequences·queries, width]`.
  public func attentionMix(_ weights: Tensor, _ v: Tensor, _ plan: AttentionPlan) -> Tensor {
    let shape = mixShape(weights, v, plan)
    let y = record(
      .attentionMix(plan), rows: weights.rows / plan.heads, columns: v.columns, a: weights, b: v)
    withScratch(shape.stepWorkspaceCount) { workspace in
      attentionMixForward(
        shape, weights: value(weights.node), v: input(v.node),
        into: AttentionOutput(value(y.node), stride: y.columns), workspace: workspace)
    }
    return y
  }

  func attentionMixBackward(_ index: Int, plan: AttentionPlan) {
    let node = nodes[index]
    let shape = mixShape(tensor(node.a), tensor(node.b), plan)
    let dWeights = claim(node.a)
    let dv = claim(node.b)
    withScratch(shape.stepWorkspaceCount) { workspace in
      Kernels.attentionMixBackward(
        shape, weights: value(node.a), v: input(node.b),
        dy: AttentionInput(gradientPlace(index), stride: node.columns),
        dWeights: dWeights.map(place), accumulatesDWeights: dWeights?.accumulates ?? false,
        dv: output(dv), workspace: workspace)
    }
  }

  // MARK: - Shapes and places

  private func softmaxShape(_ scores: Tensor, _ plan: AttentionPlan) -> AttentionShape {
    precondition(
      plan.sequences > 0 && plan.heads > 0
        && scores.rows % (plan.sequences * plan.heads) == 0,
      "scores \(scores.shape) are not \(plan.sequences) sequences with \(plan.heads) heads")
    return plan.shape(
      queryRows: scores.rows / plan.heads, keyRows: scores.columns * plan.sequences,
      width: plan.heads)
  }

  private func mixShape(_ weights: Tensor, _ v: Tensor, _ plan: AttentionPlan) -> AttentionShape {
    precondition(
      plan.heads > 0 && weights.rows % plan.heads == 0
        && weights.columns * plan.sequences == v.rows,
      "weights \(weights.shape) and values \(v.shape) do not fit together")
    return plan.shape(
      queryRows: weights.rows / plan.heads, keyRows: v.rows, width: v.columns)
  }

  private func input(_ node: Int) -> AttentionInput {
    AttentionInput(value(node), stride: nodes[node].columns)
  }

  private func output(_ claim: Claim?) -> AttentionOutput? {
    claim.map {
      AttentionOutput(
        place($0), stride: nodes[$0.node].columns, accumulates: $0.accumulates)
    }
  }
}
