import Glibc

/// Turns each row of logits into probabilities, in place: exp(z − max) over the row's sum.
///
/// - Shapes: `[rows, columns]`, `stride` floats from row to row.
public func softmaxRows(
  rows: Int, columns: Int, stride: Int, _ values: UnsafeMutablePointer<Float>
) {
  for row in 0..<rows {
    let z = values + row * stride
    let (_, sum) = exponentiateRow(z, columns)
    scaled(columns, 1 / sum, z, into: z)
  }
}

/// Replaces a row z by exp(z − m), m being the largest z; returns m and the row's sum.
@inline(__always)
func exponentiateRow(
  _ z: UnsafeMutablePointer<Float>, _ columns: Int
) -> (maximum: Float, sum: Float) {
  let maximum = largest(columns, z)
  let offset = Lanes(all: maximum)
  var sum = Lanes.zero
  var start = 0
  while start &+ Lanes.width <= columns {
    let e = powerOfTwo((z.lanes(start) - offset) * log2OfE)
    z.store(e, start)
    sum += e
    start &+= Lanes.width
  }
  if start < columns {
    let rest = z.lanes(start, count: columns &- start, filler: -.infinity)
    let e = powerOfTwo((rest - offset) * log2OfE)
    z.store(e, start, count: columns &- start)
    sum += e
  }
  return (maximum, sum.total)
}

/// Sum of exp(z − max) and the maximum, z left as it is.
@inline(__always)
func sumOfExponentials(
  _ z: UnsafePointer<Float>, _ columns: Int
) -> (maximum: Float, sum: Float) {
  let maximum = largest(columns, z)
  let offset = Lanes(all: maximum)
  var sum = Lanes.zero
  var start = 0
  while start &+ Lanes.width <= columns {
    sum += powerOfTwo((z.lanes(start) - offset) * log2OfE)
    start &+= Lanes.width
  }
  if start < columns {
    let rest = z.lanes(start, count: columns &- start, filler: -.infinity)
    sum += powerOfTwo((rest - offset) * log2OfE)
  }
  return (maximum, sum.total)
}

/// The largest of `count` numbers; −∞ of none.
@inline(__always)
func largest(_ count: Int, _ x: UnsafePointer<Float>) -> Float {
  var best = Lanes(all: -.infinity)
  forLanes(count) {
    best = best.larger(x.lanes($0))
  } rest: { start, rest in
    best = best.larger(x.lanes(start, count: rest, filler: -.infinity))
  }
  return best.largest
}

/// dx = y·(dy − Σ dy·y) by row, y being the probabilities; written or added.
///
/// - Shapes: all `[rows, columns]`.
public func softmaxBackward(
  rows: Int, columns: Int, _ y: UnsafePointer<Float>, dy: UnsafePointer<Float>,
  into dx: UnsafeMutablePointer<Float>, accumulates: Bool
) {
  for start in stride(from: 0, to: rows * columns, by: columns) {
    let (p, d, target) = (y + start, dy + start, dx + start)
    let along = dotProduct(columns, d, p)
    forLanes(columns) { i in
      let gradient = p.lanes(i) * (d.lanes(i) - along)
      target.store(accumulates ? target.lanes(i) + gradient : gradient, i)
    } rest: { first, _ in
      for i in first..<columns {
        let gradient = p[i] * (d[i] - along)
        target[i] = accumulates ? target[i] + gradient : gradient
      }
    }
  }
}

/// y = z − log Σ exp z by row; may work in place.
///
/// - Shapes: both `[rows, columns]`.
public func logSoftmaxForward(
  rows: Int, columns: Int, _ z: UnsafePointer<Float>, into y: UnsafeMutablePointer<Float>
) {
  for start in stride(from: 0, to: rows * columns, by: columns) {
    let (maximum, sum) = sumOfExponentials(z + start, columns)
    if y != z { (y + start).update(from: z + start, count: columns) }
    addConstant(columns, -maximum - logf(sum), to: y + start)
  }
}

/// dx = dy − eʸ·Σ dy by row; written or added.
///
/// - Shapes: all `[rows, columns]`.
public func logSoftmaxBackward(
  rows: Int, columns: Int, _ y: UnsafePointer<Float>, dy: UnsafePointer<Float>,
  into dx: UnsafeMutablePointer<Float>, accumulates: Bool
) {
  for start in stride(from: 0, to: rows * columns, by: columns) {
    let (logs, d, target) = (y + start, dy + start, dx + start)
    let along = Lanes(all: -sum(columns, d))
    var first = 0
    while first &+ Lanes.width <= columns {
      let gradient = d.lanes(first).plus(exponential(logs.lanes(first)), times: along)
      target.store(accumulates ? target.lanes(first) + gradient : gradient, first)
      first &+= Lanes.width
    }
    if first < columns {
      let count = columns &- first
      var gradient = d.lanes(first, count: count)
        .plus(exponential(logs.lanes(first, count: count)), times: along)
      if accumulates { gradient += target.lanes(first, count: count) }
      target.store(gradient, first, count: count)
    }
  }
}
