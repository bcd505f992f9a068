// One more position's attention over the keys and values of all positions so far; for decoding.
//
//   s[j] = q·k[j]/√W, j ≤ last     p = softmax(s)     y = Σⱼ p[j]·v[j]
//
// Four positions at a time: four sums that need not wait for each other.
//
// Source: Vaswani et al. 2017, eq. 1.

/// - Shapes: q and y `[heads·headWidth]`; keys and values `[≥ count, heads·headWidth]`; workspace
///   `[count]`.
public func cachedAttention(
  count: Int, heads: Int, headWidth: Int, q: UnsafePointer<Float>, keys: UnsafePointer<Float>,
  values: UnsafePointer<Float>, into y: UnsafeMutablePointer<Float>,
  workspace: UnsafeMutablePointer<Float>
) {
  let width = heads * headWidth
  let scale = 1 / Float(headWidth).squareRoot()
  for start in stride(from: 0, to: width, by: headWidth) {
    scores(
      MatrixView(keys + start, rows: count, columns: headWidth, rowStride: width), q + start,
      scale: scale, into: workspace)
    softmaxRows(rows: 1, columns: count, stride: count, workspace)
    mix(
      MatrixView(values + start, rows: count, columns: headWidth, rowStride: width), workspace,
      into: y + start)
  }
}

/// s[j] = scale·q·k[j].
private func scores(
  _ keys: MatrixView, _ q: UnsafePointer<Float>, scale: Float,
  into s: UnsafeMutablePointer<Float>
) {
  let (width, stride) = (keys.columns, keys.rowStride)
  let whole = width / Lanes.width &* Lanes.width
  var row = 0
  while row &+ 4 <= keys.rows {
    let k = keys.base + row &* stride
    var (s0, s1, s2, s3) = (Lanes.zero, Lanes.zero, Lanes.zero, Lanes.zero)
    var i = 0
    while i < whole {
      let factor = q.lanes(i)
      s0 = s0.plus(k.lanes(i), times: factor)
      s1 = s1.plus(k.lanes(stride &+ i), times: factor)
      s2 = s2.plus(k.lanes(2 &* stride &+ i), times: factor)
      s3 = s3.plus(k.lanes(3 &* stride &+ i), times: factor)
      i &+= Lanes.width
    }
    s[row] = s0.total
    s[row &+ 1] = s1.total
    s[row &+ 2] = s2.total
    s[row &+ 3] = s3.total
    row &+= 4
  }
  while row < keys.rows {
    s[row] = dotProduct(whole, keys.base + row &* stride, q)
    row &+= 1
  }
  for row in 0..<keys.rows {
    for i in whole..<width { s[row] += keys.base[row &* stride &+ i] * q[i] }
    s[row] *= scale
  }
}

/// y = Σⱼ p[j]·v[j], the sums in registers.
private func mix(
  _ values: MatrixView, _ p: UnsafePointer<Float>, into y: UnsafeMutablePointer<Float>
) {
  let (width, stride) = (values.columns, values.rowStride)
  var column = 0
  while column &+ 4 &* Lanes.width <= width {
    mixFourVectors(values, p, column: column, into: y)
    column &+= 4 &* Lanes.width
  }
  while column &+ Lanes.width <= width {
    var v = values.base + column
    var (y0, y1, y2, y3) = (Lanes.zero, Lanes.zero, Lanes.zero, Lanes.zero)
    var row = 0
    while row &+ 4 <= values.rows {
      y0 = y0.plus(v.lanes(0), times: Lanes(all: p[row]))
      y1 = y1.plus(v.lanes(stride), times: Lanes(all: p[row &+ 1]))
      y2 = y2.plus(v.lanes(2 &* stride), times: Lanes(all: p[row &+ 2]))
      y3 = y3.plus(v.lanes(3 &* stride), times: Lanes(all: p[row &+ 3]))
      v += 4 &* stride
      row &+= 4
    }
    while row < values.rows {
      y0 = y0.plus(v.lanes(0), times: Lanes(all: p[row]))
      v += stride
      row &+= 1
    }
    y.store((y0 + y1) + (y2 + y3), column)
    column &+= Lanes.width
  }
  for i in column..<width {
    y[i] = 0
    for row in 0..<values.rows { y[i] += p[row] * values.base[row &* stride &+ i] }
  }
}

/// Four vectors at once: rows lie far apart, and a line of them that was left may be gone.
@inline(__always)
private func mixFourVectors(
  _ values: MatrixView, _ p: UnsafePointer<Float>, column: Int,
  into y: UnsafeMutablePointer<Float>
) {
  var v = values.base + column
  var (y0, y1, y2, y3) = (Lanes.zero, Lanes.zero, Lanes.zero, Lanes.zero)
  for row in 0..<values.rows {
    let weight = Lanes(all: p[row])
    y0 = y0.plus(v.lanes(0), times: weight)
    y1 = y1.plus(v.lanes(Lanes.width), times: weight)
    y2 = y2.plus(v.lanes(2 &* Lanes.width), times: weight)
    y3 = y3.plus(v.lanes(3 &* Lanes.width), times: weight)
    v += values.rowStride
  }
  y.store(y0, column)
  y.store(y1, column &+ Lanes.width)
  y.store(y2, column &+ 2 &* Lanes.width)
  y.store(y3, column &+ 3 &* Lanes.width)
}
