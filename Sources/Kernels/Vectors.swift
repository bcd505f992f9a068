// Elementary loops over vectors: sums, products, copies. Each may work in place.

/// y = a + b.
public func sum(
  _ count: Int, _ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>,
  into y: UnsafeMutablePointer<Float>
) {
  forLanes(count) {
    y.store(a.lanes($0) + b.lanes($0), $0)
  } rest: { start, _ in
    for i in start..<count { y[i] = a[i] + b[i] }
  }
}

/// y = factor·x.
public func scaled(
  _ count: Int, _ factor: Float, _ x: UnsafePointer<Float>, into y: UnsafeMutablePointer<Float>
) {
  forLanes(count) {
    y.store(x.lanes($0) * factor, $0)
  } rest: { start, _ in
    for i in start..<count { y[i] = x[i] * factor }
  }
}

/// y += factor·x.
public func axpy(
  _ count: Int, _ factor: Float, _ x: UnsafePointer<Float>, into y: UnsafeMutablePointer<Float>
) {
  let f = Lanes(all: factor)
  forLanes(count) {
    y.store(y.lanes($0).plus(x.lanes($0), times: f), $0)
  } rest: { start, _ in
    for i in start..<count { y[i] += factor * x[i] }
  }
}

/// y += constant.
public func addConstant(
  _ count: Int, _ constant: Float, to y: UnsafeMutablePointer<Float>
) {
  forLanes(count) {
    y.store(y.lanes($0) + constant, $0)
  } rest: { start, _ in
    for i in start..<count { y[i] += constant }
  }
}

/// Sum of the numbers.
public func sum(_ count: Int, _ x: UnsafePointer<Float>) -> Float {
  var total = Lanes.zero
  forLanes(count) {
    total += x.lanes($0)
  } rest: { start, rest in
    total += x.lanes(start, count: rest)
  }
  return total.total
}

/// Sum of a·b.
public func dotProduct(
  _ count: Int, _ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>
) -> Float {
  var even = Lanes.zero
  var odd = Lanes.zero
  var start = 0
  while start &+ 2 &* Lanes.width <= count {
    even = even.plus(a.lanes(start), times: b.lanes(start))
    odd = odd.plus(a.lanes(start &+ Lanes.width), times: b.lanes(start &+ Lanes.width))
    start &+= 2 &* Lanes.width
  }
  forLanes(count - start) { i in
    even = even.plus(a.lanes(start &+ i), times: b.lanes(start &+ i))
  } rest: { i, rest in
    odd = odd.plus(a.lanes(start &+ i, count: rest), times: b.lanes(start &+ i, count: rest))
  }
  return (even + odd).total
}

/// Cosine of the angle between two vectors; 0 if one of them is zero.
public func cosineSimilarity(
  _ count: Int, _ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>
) -> Float {
  let lengths = (dotProduct(count, a, a) * dotProduct(count, b, b)).squareRoot()
  return lengths > 0 ? dotProduct(count, a, b) / lengths : 0
}

/// Sum of squares, in Double from block to block, for norms of millions of numbers.
public func sumOfSquares(_ count: Int, _ x: UnsafePointer<Float>) -> Double {
  let block = 4096
  var total = 0.0
  for start in stride(from: 0, to: count, by: block) {
    let length = min(block, count - start)
    total += Double(dotProduct(length, x + start, x + start))
  }
  return total
}

/// Adds the bias to every row.
///
/// - Shapes: y `[rows, columns]`, bias `[columns]`.
public func addBias(
  rows: Int, columns: Int, _ bias: UnsafePointer<Float>, to y: UnsafeMutablePointer<Float>
) {
  for row in 0..<rows { axpy(columns, 1, bias, into: y + row * columns) }
}

/// Column sums: the gradient of a bias.
///
/// - Shapes: x `[rows, columns]` with contiguous rows, result `[columns]`.
public func sumRows(
  _ x: MatrixView, into result: UnsafeMutablePointer<Float>, accumulates: Bool
) {
  if !accumulates { result.update(repeating: 0, count: x.columns) }
  for row in 0..<x.rows { axpy(x.columns, 1, x.base + row * x.rowStride, into: result) }
}

/// y[r] = table[ids[r]].
///
/// - Shapes: table `[any, width]`, y `[count, width]`.
/// - Precondition: every id is a row of the table (not checked here).
public func gatherRows(
  _ ids: UnsafePointer<Int32>, count: Int, width: Int, from table: UnsafePointer<Float>,
  into y: UnsafeMutablePointer<Float>
) {
  for row in 0..<count {
    (y + row * width).update(from: table + Int(ids[row]) * width, count: width)
  }
}

/// table[ids[r]] += x[r].
///
/// - Shapes: as `gatherRows`; repeated ids add up.
public func scatterAddRows(
  _ ids: UnsafePointer<Int32>, count: Int, width: Int, from x: UnsafePointer<Float>,
  into table: UnsafeMutablePointer<Float>
) {
  for row in 0..<count { axpy(width, 1, x + row * width, into: table + Int(ids[row]) * width) }
}

/// Copies a block of a matrix whose rows are `sourceStride` floats apart to one of `targetStride`.
public func copyBlock(
  rows: Int, columns: Int, from source: UnsafePointer<Float>, _ sourceStride: Int,
  to target: UnsafeMutablePointer<Float>, _ targetStride: Int
) {
  for row in 0..<rows {
    (target + row * targetStride).update(from: source + row * sourceStride, count: columns)
  }
}

/// Adds `factor` times a block to another.
///
/// - Shapes: as `copyBlock`.
public func addBlock(
  rows: Int, columns: Int, _ factor: Float, from source: UnsafePointer<Float>,
  _ sourceStride: Int, to target: UnsafeMutablePointer<Float>, _ targetStride: Int
) {
  for row in 0..<rows {
    axpy(columns, factor, source + row * sourceStride, into: target + row * targetStride)
  }
}

/// da += upstream·(b/‖b‖ − cosine·a/‖a‖)/‖a‖; nothing if one of them is zero.
public func addCosineGradient(
  _ count: Int, _ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>, _ cosine: Float,
  upstream: Float, into da: UnsafeMutablePointer<Float>
) {
  let square = dotProduct(count, a, a)
  let lengths = (square * dotProduct(count, b, b)).squareRoot()
  guard lengths > 0 else { return }
  axpy(count, upstream / lengths, b, into: da)
  axpy(count, -upstream * cosine / square, a, into: da)
}
