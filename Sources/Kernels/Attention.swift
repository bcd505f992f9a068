// Tq queries, Tk keys, H heads of width W, D = H·W. Per sequence and head:
//   S = q·kᵀ/√W + mask  [Tq, Tk]     P = softmax(S)     y = P·v
// Backward, with L = log Σ exp S per row and δ = rowsum(dy·y):
//   P = exp(S − L)   dP = dy·vᵀ   dS = P·(dP − δ)/√W   dq = dS·k   dk = dSᵀ·q   dv = Pᵀ·dy
// A query that sees no key has P = 0. S and P exist for one block of queries at a time. Tiles that no
// query of a block sees are neither computed nor read. Inside, scores are in units of log₂ e, so that
// the weights are powers of two; L as well.
//
// Source: Vaswani et al. 2017, eq. 1; Dao et al. 2022, "FlashAttention", appendix B.2 (backward).

/// y = softmax(q·kᵀ/√W + masks)·v.
///
/// - Shapes: q and y `[sequences·Tq, D]`, k and v `[sequences·Tk, D]`, logSums
///   `[sequences, H, Tq]`, weights (if wanted) `[sequences, H, Tq, Tk]`; workspace
///   `shape.forwardWorkspaceCount`.
public func attentionForward(
  _ shape: AttentionShape, q: AttentionInput, k: AttentionInput, v: AttentionInput,
  masks: AttentionMasks = AttentionMasks(), into y: AttentionOutput,
  logSums: UnsafeMutablePointer<Float>, weights: UnsafeMutablePointer<Float>? = nil,
  workspace: UnsafeMutablePointer<Float>
) {
  var space = Workspace(workspace)
  let panels = space.take(shape.panelCount)
  let values = space.take(shape.keyRowsCount)
  let queries = space.take(shape.rowsCount)
  let mixed = space.take(shape.rowsCount)
  let scores = space.take(shape.scoreCount)
  let keyBias = space.take(shape.biasCount)
  let factors = space.take(AttentionBlock.maximumRows)
  for sequence in 0..<shape.sequences {
    let (bias, visible) = shape.bias(masks, sequence: sequence, place: keyBias)
    for head in 0..<shape.heads {
      let k = shape.view(k, sequence * shape.keys, head, rows: visible)
      let v = shape.view(v, sequence * shape.keys, head, rows: visible)
      GEMM.pack(k.transposed, into: panels)
      copyRows(v, into: values, padded: shape.paddedWidth)
      for first in stride(from: 0, to: shape.queries, by: AttentionBlock.maximumRows) {
        let block = AttentionBlock(shape, first: first, visible: visible)
        let row = sequence * shape.queries + first
        let logSum = (sequence * shape.heads + head) * shape.queries + first
        copyRows(
          shape.view(q, row, head, rows: block.rows), factor: shape.scoreScale, into: queries,
          padded: shape.paddedWidth)
        block.scores(queries, panels, into: scores)
        block.softmax(scores, bias, factors: factors, logSums: logSums + logSum)
        if let weights {
          block.write(
            scores, factors: factors, keys: shape.keys, into: weights + logSum * shape.keys)
        }
        block.mix(scores, values, into: mixed)
        shape.give(mixed, rows: block.rows, factors: factors, to: y, row, head)
      }
    }
  }
}

/// What the backward pass reads besides q, k and v.
public struct AttentionResult {
  public let y: AttentionInput
  public let logSums: UnsafePointer<Float>
  public let dy: AttentionInput

  public init(y: AttentionInput, logSums: UnsafePointer<Float>, dy: AttentionInput) {
    self.y = y
    self.logSums = logSums
    self.dy = dy
  }
}

/// The gradients of q, k and v, those that are wanted.
///
/// - Shapes: as forward; dy like y, dq like q, dk and dv like k; workspace
///   `shape.backwardWorkspaceCount`.
public func attentionBackward(
  _ shape: AttentionShape, q: AttentionInput, k: AttentionInput, v: AttentionInput,
  masks: AttentionMasks = AttentionMasks(), result: AttentionResult, dq: AttentionOutput?,
  dk: AttentionOutput?, dv: AttentionOutput?, workspace: UnsafeMutablePointer<Float>
) {
  var space = Workspace(workspace)
  let padded = shape.paddedWidth
  let keyPanels = space.take(shape.panelCount)
  let valuePanels = space.take(shape.panelCount)
  let keys = space.take(shape.keyRowsCount)
  let (dKeys, dValues) = (space.take(shape.keyRowsCount), space.take(shape.keyRowsCount))
  let (queries, dMixed) = (space.take(shape.rowsCount), space.take(shape.rowsCount))
  let dQueries = space.take(shape.rowsCount)
  let (p, ds) = (space.take(shape.scoreCount), space.take(shape.scoreCount))
  let keyBias = space.take(shape.biasCount)
  let deltas = space.take(AttentionBlock.maximumRows)
  for sequence in 0..<shape.sequences {
    let (bias, visible) = shape.bias(masks, sequence: sequence, place: keyBias)
    for head in 0..<shape.heads {
      let keyRow = sequence * shape.keys
      let k = shape.view(k, keyRow, head, rows: visible)
      GEMM.pack(k.transposed, into: keyPanels)
      GEMM.pack(shape.view(v, keyRow, head, rows: visible).transposed, into: valuePanels)
      if dq != nil { copyRows(k, into: keys, padded: padded) }
      dKeys.update(repeating: 0, count: shape.keyRowsCount)
      dValues.update(repeating: 0, count: shape.keyRowsCount)
      for first in stride(from: 0, to: shape.queries, by: AttentionBlock.maximumRows) {
        let block = AttentionBlock(shape, first: first, visible: visible)
        let row = sequence * shape.queries + first
        let logSum = (sequence * shape.heads + head) * shape.queries + first
        let dy = shape.view(result.dy, row, head, rows: block.rows)
        copyRows(
          shape.view(q, row, head, rows: block.rows), factor: shape.scoreScale, into: queries,
          padded: padded)
        copyRows(dy, into: dMixed, padded: padded)
        block.scores(queries, keyPanels, into: p)
        block.scores(dMixed, valuePanels, into: ds)
        rowProducts(dy, shape.view(result.y, row, head, rows: block.rows), into: deltas)
        block.differentiate(p, ds, bias, deltas: deltas, logSums: result.logSums + logSum)
        if let dq {
          block.mix(ds, keys, into: dQueries)
          shape.give(dQueries, rows: block.rows, factor: shape.naturalScale, to: dq, row, head)
        }
        if dk != nil { block.gather(ds, queries, into: dKeys) }
        if dv != nil { block.gather(p, dMixed, into: dValues) }
      }
      if let dk {
        // The queries carry log₂ e.
        shape.give(dKeys, rows: shape.keys, factor: 1 / log2OfE, to: dk, keyRow, head)
      }
      if let dv { shape.give(dValues, rows: shape.keys, factor: 1, to: dv, keyRow, head) }
    }
  }
}

extension AttentionShape {
  /// 1/√W.
  var naturalScale: Float { 1 / Float(headWidth).squareRoot() }

  /// 1/√W in units of log₂ e.
  fileprivate var scoreScale: Float { naturalScale * log2OfE }

  /// One head of some positions.
  func view(
    _ input: AttentionInput, _ row: Int, _ head: Int, rows: Int
  ) -> MatrixView {
    MatrixView(
      input.base + (row * input.stride + head * headWidth), rows: rows, columns: headWidth,
      rowStride: input.stride)
  }

  /// Writes or adds compact rows, times a factor, to one head of some positions.
  fileprivate func give(
    _ source: UnsafePointer<Float>, rows: Int, factor: Float = 1,
    factors: UnsafePointer<Float>? = nil, to output: AttentionOutput, _ row: Int, _ head: Int
  ) {
    var to = output.base + (row * output.stride + head * headWidth)
    var from = source
    for index in 0..<rows {
      let factor = factors?[index] ?? factor
      if output.accumulates {
        axpy(headWidth, factor, from, into: to)
      } else {
        scaleRow(headWidth, factor, from, into: to)
      }
      from += paddedWidth
      to += output.stride
    }
  }

  /// The mask of one sequence's keys as what is added to scores, and how many keys are left when
  /// hidden ones at the end are cut off.
  func bias(
    _ masks: AttentionMasks, sequence: Int, place: UnsafeMutablePointer<Float>
  ) -> (AttentionBias, visible: Int) {
    let additive = masks.additive.map {
      $0 + (masks.additiveDiffersBySequence ? sequence * queries * keys : 0)
    }
    guard let mask = masks.keys.map({ $0 + sequence * keys }) else {
      return (AttentionBias(keys: nil, additive: additive, stride: keys), keys)
    }
    var visible = 0
    var hidden = 0
    for key in 0..<keys {
      if mask[key] == 0 { hidden += 1 } else { visible = key + 1 }
      place[key] = mask[key] == 0 ? -.infinity : 0
    }
    let hasGaps = visible + hidden > keys
    return (
      AttentionBias(keys: hasGaps ? UnsafePointer(place) : nil, additive: additive, stride: keys),
      visible
    )
  }
}

/// The products of rows with rows.
private func rowProducts(
  _ a: MatrixView, _ b: MatrixView, into products: UnsafeMutablePointer<Float>
) {
  for row in 0..<a.rows {
    products[row] = dotProduct(
      a.columns, a.base + row &* a.rowStride, b.base + row &* b.rowStride)
  }
}
