import Glibc

// T positions, H heads of width W, D = H·W. Per sequence and head:
//   S = q·kᵀ/√W  [T, T], keys ≤ query only     P = softmax(S)     y = P·v
// Backward, with L = log Σ exp S per row and δ = rowsum(dy·y):
//   P = exp(S − L)   dP = dy·vᵀ   dS = P·(dP − δ)/√W   dq = dS·k   dk = dSᵀ·q   dv = Pᵀ·dy
// Tiles above the diagonal are neither computed nor read.
//
// Source: Vaswani et al. 2017, eq. 1; Dao et al. 2022, "FlashAttention", appendix B.2 (backward).

/// The sizes of one attention.
public struct AttentionShape: Sendable, Equatable {
  public let sequences: Int
  public let length: Int
  public let heads: Int
  public let headWidth: Int

  public init(sequences: Int, length: Int, heads: Int, headWidth: Int) {
    self.sequences = sequences
    self.length = length
    self.heads = heads
    self.headWidth = headWidth
  }

  public var width: Int { heads * headWidth }

  /// Floats from row to row of the score matrix: whole tiles.
  var scoreStride: Int { (length + GEMM.columnTile - 1) / GEMM.columnTile * GEMM.columnTile }
  var scoreCount: Int { (length + GEMM.rowTile) * scoreStride }
  var panelCount: Int {
    max(
      GEMM.packedCount(inner: headWidth, columns: length),
      GEMM.packedCount(inner: length, columns: headWidth))
  }

  public var forwardWorkspaceCount: Int { scoreCount + panelCount + GEMM.workspaceCount }
  public var backwardWorkspaceCount: Int { 2 * scoreCount + panelCount + GEMM.workspaceCount }
}

/// One head of one sequence: q, k, v as views into the fused matrix.
private struct Head {
  let q: MatrixView
  let k: MatrixView
  let v: MatrixView

  init(_ shape: AttentionShape, _ qkv: UnsafePointer<Float>, sequence: Int, head: Int) {
    let stride = 3 * shape.width
    let start = qkv + (sequence * shape.length * stride + head * shape.headWidth)
    func part(_ index: Int) -> MatrixView {
      MatrixView(
        start + index * shape.width, rows: shape.length, columns: shape.headWidth,
        rowStride: stride)
    }
    q = part(0)
    k = part(1)
    v = part(2)
  }
}

/// - Shapes: qkv `[sequences·T, 3D]`, y `[sequences·T, D]`, logSums `[sequences, H, T]`, weights (if
///   wanted) `[sequences, H, T, T]`; workspace `shape.forwardWorkspaceCount`.
public func causalAttentionForward(
  _ shape: AttentionShape, qkv: UnsafePointer<Float>, into y: UnsafeMutablePointer<Float>,
  logSums: UnsafeMutablePointer<Float>, weights: UnsafeMutablePointer<Float>?,
  workspace: UnsafeMutablePointer<Float>
) {
  let length = shape.length
  let scores = workspace
  let panels = scores + shape.scoreCount
  let rest = panels + shape.panelCount
  for sequence in 0..<shape.sequences {
    for head in 0..<shape.heads {
      let index = sequence * shape.heads + head
      let part = Head(shape, qkv, sequence: sequence, head: head)
      product(shape, part.q, part.k, into: scores, panels, rest)
      softmaxCausally(shape, scores, logSums: logSums + index * length)
      if let weights {
        writeWeights(shape, scores, into: weights + index * length * length)
      }
      GEMM.pack(part.v, into: panels)
      GEMM.multiply(
        square(scores, shape), panels: panels,
        into: y + sequence * length * shape.width + head * shape.headWidth, stride: shape.width,
        columns: shape.headWidth, triangle: .innerUpToRow, workspace: rest)
    }
  }
}

/// - Shapes: as forward; dy like y, dqkv like qkv; workspace `shape.backwardWorkspaceCount`.
public func causalAttentionBackward(
  _ shape: AttentionShape, qkv: UnsafePointer<Float>, y: UnsafePointer<Float>,
  logSums: UnsafePointer<Float>, dy: UnsafePointer<Float>,
  into dqkv: UnsafeMutablePointer<Float>, accumulates: Bool,
  workspace: UnsafeMutablePointer<Float>
) {
  let (length, width, stride) = (shape.length, shape.width, 3 * shape.width)
  let p = workspace
  let ds = p + shape.scoreCount
  let panels = ds + shape.scoreCount
  let rest = panels + shape.panelCount
  for sequence in 0..<shape.sequences {
    for head in 0..<shape.heads {
      let part = Head(shape, qkv, sequence: sequence, head: head)
      let place = sequence * length * width + head * shape.headWidth
      let dyHead = MatrixView(
        dy + place, rows: length, columns: shape.headWidth, rowStride: width)
      product(shape, part.q, part.k, into: p, panels, rest)
      product(shape, dyHead, part.v, into: ds, panels, rest)
      differentiateSoftmax(
        shape, p, ds, y: y + place, dy: dy + place,
        logSums: logSums + (sequence * shape.heads + head) * length)
      let dq = dqkv + (sequence * length * stride + head * shape.headWidth)
      func accumulate(
        _ left: MatrixView, _ right: MatrixView, _ part: Int, _ triangle: GEMM.Triangle
      ) {
        GEMM.pack(right, into: panels)
        GEMM.multiply(
          left, panels: panels, into: dq + part * width, stride: stride,
          columns: shape.headWidth, accumulates: accumulates, triangle: triangle, workspace: rest)
      }
      accumulate(square(ds, shape), part.k, 0, .innerUpToRow)
      accumulate(square(ds, shape).transposed, part.q, 1, .innerFromRow)
      accumulate(square(p, shape).transposed, dyHead, 2, .innerFromRow)
    }
  }
}

/// a·bᵀ on and below the diagonal.
private func product(
  _ shape: AttentionShape, _ a: MatrixView, _ b: MatrixView,
  into scores: UnsafeMutablePointer<Float>, _ panels: UnsafeMutablePointer<Float>,
  _ workspace: UnsafeMutablePointer<Float>
) {
  GEMM.pack(b.transposed, into: panels)
  GEMM.multiply(
    a, panels: panels, into: scores, stride: shape.scoreStride, columns: shape.scoreStride,
    triangle: .lowerOutput, workspace: workspace)
}

private func square(_ scores: UnsafePointer<Float>, _ shape: AttentionShape) -> MatrixView {
  MatrixView(scores, rows: shape.length, columns: shape.length, rowStride: shape.scoreStride)
}

/// Where row `row` must be zero behind its diagonal: to the end of its row tile and of its vector.
private func zeroEnd(_ row: Int, _ shape: AttentionShape) -> Int {
  let tile = (row / GEMM.rowTile + 1) * GEMM.rowTile
  let vector = (row / Lanes.width + 1) * Lanes.width
  return min(max(tile, vector), shape.scoreStride)
}

private func softmaxCausally(
  _ shape: AttentionShape, _ scores: UnsafeMutablePointer<Float>,
  logSums: UnsafeMutablePointer<Float>
) {
  let scale = 1 / Float(shape.headWidth).squareRoot()
  for row in 0..<shape.length {
    let s = scores + row * shape.scoreStride
    let count = row + 1
    let padded = (row / Lanes.width + 1) * Lanes.width
    for column in count..<padded { s[column] = -.infinity }
    let (maximum, sum) = exponentiateRow(s, padded, scale: scale)
    logSums[row] = maximum + Float(log(Double(sum)))
    scaled(padded, 1 / sum, s, into: s)
    for column in count..<max(count, zeroEnd(row, shape)) { s[column] = 0 }
  }
}

/// From scores and dP to P and dS, in place.
private func differentiateSoftmax(
  _ shape: AttentionShape, _ p: UnsafeMutablePointer<Float>, _ ds: UnsafeMutablePointer<Float>,
  y: UnsafePointer<Float>, dy: UnsafePointer<Float>, logSums: UnsafePointer<Float>
) {
  let scale = 1 / Float(shape.headWidth).squareRoot()
  let factor = Lanes(all: scale)
  for row in 0..<shape.length {
    let pRow = p + row * shape.scoreStride
    let dRow = ds + row * shape.scoreStride
    let delta = Lanes(
      all: dotProduct(shape.headWidth, y + row * shape.width, dy + row * shape.width))
    let offset = Lanes(all: -logSums[row])
    var column = 0
    while column <= row {
      let weight = exponential(offset.plus(pRow.lanes(column), times: factor))
      pRow.store(weight, column)
      dRow.store(weight * (dRow.lanes(column) - delta) * factor, column)
      column &+= Lanes.width
    }
    for column in (row + 1)..<max(row + 1, zeroEnd(row, shape)) {
      pRow[column] = 0
      dRow[column] = 0
    }
  }
}

private func writeWeights(
  _ shape: AttentionShape, _ scores: UnsafePointer<Float>,
  into weights: UnsafeMutablePointer<Float>
) {
  for row in 0..<shape.length {
    let target = weights + row * shape.length
    target.update(from: scores + row * shape.scoreStride, count: row + 1)
    (target + row + 1).update(repeating: 0, count: shape.length - row - 1)
  }
}
