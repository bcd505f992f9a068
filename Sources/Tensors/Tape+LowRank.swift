import Kernels

extension Tape {
  /// Adds scale·u·Bᵀ to a run of base's columns: how a low-rank update meets the product of the layer
  /// that it belongs to, u being the layer's input in the update's few dimensions.
  ///
  /// Where nobody else needs base's numbers they are overwritten: read the result instead.
  ///
  /// - Shapes: base and result `[rows, columns]`, u `[rows, ranks]`, up (B) `[out, rank]` with
  ///   `columnOffset + out ≤ columns` and `rankOffset + rank ≤ ranks`.
  /// - Source: Hu et al. 2021, "LoRA: Low-Rank Adaptation of Large Language Models", eq. 3.
  public func lowRankUpdate(
    _ base: Tensor, _ u: Tensor, up: Tensor, columnOffset: Int = 0, rankOffset: Int = 0,
    scale: Float
  ) -> Tensor {
    precondition(
      base.rows == u.rows && columnOffset >= 0 && columnOffset + up.rows <= base.columns
        && rankOffset >= 0 && rankOffset + up.columns <= u.columns,
      "an update \(u.shape)·\(up.shape)ᵀ at column \(columnOffset), rank \(rankOffset) does not fit "
        + "into \(base.shape)")
    let plan = LowRankPlan(columnOffset: columnOffset, rankOffset: rankOffset, scale: scale)
    let y = recordLowRank(plan, base, u, up)
    lowRankProduct(
      ranks(y.node, plan), by: view(up.node).transposed, scale: scale,
      into: value(y.node) + columnOffset, stride: y.columns)
    return y
  }

  func lowRankUpdateBackward(_ index: Int, plan: LowRankPlan) {
    let node = nodes[index]
    let du = claim(node.b)
    let dUp = claim(node.c)
    clearIfFirst(du)
    clearIfFirst(dUp)
    let dy = MatrixView(
      gradientPlace(index) + plan.columnOffset, rows: node.rows, columns: nodes[node.c].rows,
      rowStride: node.columns)
    if let du {
      lowRankProduct(
        dy, by: view(node.c), scale: plan.scale, into: place(du) + plan.rankOffset,
        stride: nodes[node.b].columns)
    }
    if let dUp {
      lowRankProduct(
        dy.transposed, by: ranks(index, plan), scale: plan.scale, into: place(dUp),
        stride: nodes[node.c].columns)
    }
    handOver(index, to: node.a)
  }

  /// A node whose value lies where base's did, or starts as a copy of it.
  private func recordLowRank(
    _ plan: LowRankPlan, _ base: Tensor, _ u: Tensor, _ up: Tensor
  ) -> Tensor {
    if isFreeToOverwrite(base) {
      let needsGradient = needsGradient(base) || needsGradient(u) || needsGradient(up)
      return append(
        Node(
          operation: .lowRankUpdate(plan), rows: base.rows, columns: base.columns, a: base.node,
          b: u.node, c: up.node, group: -1, offset: nodes[base.node].offset, saved: -1,
          needsGradient: needsGradient))
    }
    let y = record(
      .lowRankUpdate(plan), rows: base.rows, columns: base.columns, a: base, b: u, c: up)
    value(y.node).update(from: value(base.node), count: y.count)
    return y
  }

  /// Whether neither base's own derivative nor a node recorded since reads its numbers.
  private func isFreeToOverwrite(_ base: Tensor) -> Bool {
    switch nodes[base.node].operation {
    case .linear(.none, _), .matmul, .lowRankUpdate: break
    default: return false
    }
    return nodes[(base.node + 1)...].allSatisfy {
      ($0.a != base.node || $0.operation == .parameter) && $0.b != base.node && $0.c != base.node
    }
  }

  /// The columns of u that an update reads.
  private func ranks(_ index: Int, _ plan: LowRankPlan) -> MatrixView {
    let (u, up) = (nodes[index].b, nodes[index].c)
    return MatrixView(
      value(u) + plan.rankOffset, rows: nodes[u].rows, columns: nodes[up].columns,
      rowStride: nodes[u].columns)
  }

  /// result += scale·left·right.
  private func lowRankProduct(
    _ left: MatrixView, by right: MatrixView, scale: Float,
    into result: UnsafeMutablePointer<Float>, stride: Int
  ) {
    let packed = GEMM.packedCount(inner: right.rows, columns: right.columns)
    withScratch(packed + GEMM.workspaceCount) { panels in
      GEMM.pack(right, into: panels)
      scaled(packed, scale, panels, into: panels)
      GEMM.multiply(
        left, panels: panels, into: result, stride: stride, columns: right.columns,
        accumulates: true, workspace: panels + packed)
    }
  }
}

/// Where a low-rank update lies: in the layer's columns, and among the ranks of its input.
struct LowRankPlan: Equatable {
  let columnOffset: Int
  let rankOffset: Int
  let scale: Float
}
