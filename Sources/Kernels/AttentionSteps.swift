// Attention in three steps whose results can be looked at and changed; the letters are those of
// Attention.swift. Every score is computed, hidden or not.

extension AttentionShape {
  /// Floats that a step needs to work in.
  public var stepWorkspaceCount: Int {
    let panels = max(
      GEMM.packedCount(inner: headWidth, columns: keys),
      GEMM.packedCount(inner: max(keys, queries), columns: headWidth))
    return max(panels + GEMM.workspaceCount, 2 * roundedUp(keys, to: 16))
  }

  /// Calls `body` for each sequence and head with the first rows of its queries and keys and the
  /// place of its scores.
  fileprivate func forHeads(
    _ body: (_ queryRow: Int, _ keyRow: Int, _ head: Int, _ place: Int) -> Void
  ) {
    for sequence in 0..<sequences {
      for head in 0..<heads {
        body(
          sequence * queries, sequence * keys, head, (sequence * heads + head) * queries * keys)
      }
    }
  }

  fileprivate func square(_ scores: UnsafePointer<Float>) -> MatrixView {
    MatrixView(scores, rows: queries, columns: keys)
  }

  /// left·right·factor to one head of some positions.
  fileprivate func multiply(
    _ left: MatrixView, _ right: MatrixView, factor: Float = 1, into output: AttentionOutput,
    _ row: Int, _ head: Int, _ workspace: UnsafeMutablePointer<Float>
  ) {
    multiply(
      left, right, factor: factor, into: output.base + (row * output.stride + head * headWidth),
      stride: output.stride, accumulates: output.accumulates, workspace)
  }

  fileprivate func multiply(
    _ left: MatrixView, _ right: MatrixView, factor: Float = 1,
    into output: UnsafeMutablePointer<Float>, stride: Int, accumulates: Bool,
    _ workspace: UnsafeMutablePointer<Float>
  ) {
    let count = GEMM.packedCount(inner: right.rows, columns: right.columns)
    GEMM.pack(right, into: workspace)
    if factor != 1 { scaled(count, factor, workspace, into: workspace) }
    GEMM.multiply(
      left, panels: workspace, into: output, stride: stride, columns: right.columns,
      accumulates: accumulates, workspace: workspace + count)
  }
}

/// scores = q·kᵀ/√W.
///
/// - Shapes: q `[sequences·Tq, D]`, k `[sequences·Tk, D]`, scores `[sequences, H, Tq, Tk]`; workspace
///   `shape.stepWorkspaceCount`.
public func attentionScoresForward(
  _ shape: AttentionShape, q: AttentionInput, k: AttentionInput,
  into scores: UnsafeMutablePointer<Float>, workspace: UnsafeMutablePointer<Float>
) {
  shape.forHeads { queryRow, keyRow, head, place in
    shape.multiply(
      shape.view(q, queryRow, head, rows: shape.queries),
      shape.view(k, keyRow, head, rows: shape.keys).transposed, factor: shape.naturalScale,
      into: scores + place, stride: shape.keys, accumulates: false, workspace)
  }
}

/// dq = dS·k/√W, dk = dSᵀ·q/√W, those that are wanted.
///
/// - Shapes: as forward.
public func attentionScoresBackward(
  _ shape: AttentionShape, q: AttentionInput, k: AttentionInput, dScores: UnsafePointer<Float>,
  dq: AttentionOutput?, dk: AttentionOutput?, workspace: UnsafeMutablePointer<Float>
) {
  shape.forHeads { queryRow, keyRow, head, place in
    let ds = shape.square(dScores + place)
    if let dq {
      shape.multiply(
        ds, shape.view(k, keyRow, head, rows: shape.keys), factor: shape.naturalScale, into: dq,
        queryRow, head, workspace)
    }
    if let dk {
      shape.multiply(
        ds.transposed, shape.view(q, queryRow, head, rows: shape.queries),
        factor: shape.naturalScale, into: dk, keyRow, head, workspace)
    }
  }
}

/// weights = softmax(scores + masks) by row; hidden keys get exactly 0, and a row that sees none is 0.
///
/// - Shapes: scores and weights `[sequences, H, Tq, Tk]`; workspace `shape.stepWorkspaceCount`.
public func maskedSoftmaxForward(
  _ shape: AttentionShape, _ scores: UnsafePointer<Float>,
  masks: AttentionMasks = AttentionMasks(), into weights: UnsafeMutablePointer<Float>,
  workspace: UnsafeMutablePointer<Float>
) {
  let row = workspace + roundedUp(shape.keys, to: 16)
  for sequence in 0..<shape.sequences {
    let (bias, visible) = shape.bias(masks, sequence: sequence, place: workspace)
    for index in 0..<(shape.heads * shape.queries) {
      let query = index % shape.queries
      let place = (sequence * shape.heads * shape.queries + index) * shape.keys
      let limit = min(visible, shape.limit(ofQuery: query))
      scaled(limit, log2OfE, scores + place, into: row)
      bias.add(to: row, query: query, count: limit)
      let end = roundedUp(limit, to: Lanes.width)
      hide(row, from: limit, .ramp)
      let (_, sum) = exponentiatePowers(row, end)
      scaled(limit, sum == 0 ? 0 : 1 / sum, row, into: weights + place)
      (weights + place + limit).update(repeating: 0, count: shape.keys - limit)
    }
  }
}

/// y = weights·v.
///
/// - Shapes: weights `[sequences, H, Tq, Tk]`, v `[sequences·Tk, D]`, y `[sequences·Tq, D]`; workspace
///   `shape.stepWorkspaceCount`.
public func attentionMixForward(
  _ shape: AttentionShape, weights: UnsafePointer<Float>, v: AttentionInput,
  into y: AttentionOutput, workspace: UnsafeMutablePointer<Float>
) {
  shape.forHeads { queryRow, keyRow, head, place in
    shape.multiply(
      shape.square(weights + place), shape.view(v, keyRow, head, rows: shape.keys), into: y,
      queryRow, head, workspace)
  }
}

/// dP = dy·vᵀ, dv = Pᵀ·dy, those that are wanted.
///
/// - Shapes: as forward; dWeights is written, or added to if `accumulatesDWeights`.
public func attentionMixBackward(
  _ shape: AttentionShape, weights: UnsafePointer<Float>, v: AttentionInput, dy: AttentionInput,
  dWeights: UnsafeMutablePointer<Float>?, accumulatesDWeights: Bool, dv: AttentionOutput?,
  workspace: UnsafeMutablePointer<Float>
) {
  shape.forHeads { queryRow, keyRow, head, place in
    let dy = shape.view(dy, queryRow, head, rows: shape.queries)
    if let dWeights {
      shape.multiply(
        dy, shape.view(v, keyRow, head, rows: shape.keys).transposed, into: dWeights + place,
        stride: shape.keys, accumulates: accumulatesDWeights, workspace)
    }
    if let dv {
      shape.multiply(
        shape.square(weights + place).transposed, dy, into: dv, keyRow, head, workspace)
    }
  }
}
