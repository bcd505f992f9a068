/// Turns each row of logits into probabilities, in place: exp(z − max) over the row's sum.
///
/// - Shapes: `[rows, columns]`, `stride` floats from row to row.
public func softmaxRows(
  rows: Int, columns: Int, stride: Int, _ values: UnsafeMutablePointer<Float>
) {
  for row in 0..<rows {
    let z = values + row * stride
    let (_, sum) = exponentiateRow(z, columns, scale: 1)
    scaled(columns, 1 / sum, z, into: z)
  }
}

/// Replaces a row z by exp(scale·z − m), m being the largest scale·z; returns m and the row's sum.
@inline(__always)
func exponentiateRow(
  _ z: UnsafeMutablePointer<Float>, _ columns: Int, scale: Float
) -> (maximum: Float, sum: Float) {
  let maximum = scale * largest(columns, z)
  let offset = Lanes(all: -maximum)
  let factor = Lanes(all: scale)
  var sum = Lanes.zero
  var start = 0
  while start &+ Lanes.width <= columns {
    let e = exponential(offset.plus(z.lanes(start), times: factor))
    z.store(e, start)
    sum += e
    start &+= Lanes.width
  }
  if start < columns {
    let rest = z.lanes(start, count: columns &- start, filler: -.infinity)
    let e = exponential(offset.plus(rest, times: factor))
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
    sum += exponential(z.lanes(start) - offset)
    start &+= Lanes.width
  }
  if start < columns {
    let rest = z.lanes(start, count: columns &- start, filler: -.infinity)
    sum += exponential(rest - offset)
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
