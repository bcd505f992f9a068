// Sums, differences, products and quotients of matrices of which one may be repeated to the size of
// the other, and what flows back to each.
//
// An operand [r, c] of a result [R, C] (r divides R; c is C or 1) gives the element (i, j) its own
// (i mod r, j) or, with one column, (i mod r, 0): a row, a column, one number, or a table that is
// repeated for every sequence of a batch.

/// What is done with two numbers.
public enum BinaryFunction: String, Sendable, CaseIterable {
  case add, subtract, multiply, divide
}

/// y = a ∘ b.
///
/// - Shapes: y `[rows, columns]`; a and b repeated to it as said above, rows contiguous.
public func broadcast(
  _ function: BinaryFunction, _ a: MatrixView, _ b: MatrixView, rows: Int, columns: Int,
  into y: UnsafeMutablePointer<Float>
) {
  for row in 0..<rows {
    let left = Operand(a, row)
    let right = Operand(b, row)
    let target = y + row * columns
    var start = 0
    while start < columns {
      let count = min(Lanes.width, columns &- start)
      let result = combine(function, left.lanes(start, count), right.lanes(start, count))
      store(result, target, start, count)
      start &+= Lanes.width
    }
  }
}

/// Adds to da (or db, for the second operand) what dy gives it, summed over the repetitions.
///
/// - Shapes: as forward; the gradient has the shape of its operand.
public func broadcastBackward(
  _ function: BinaryFunction, _ a: MatrixView, _ b: MatrixView, rows: Int, columns: Int,
  dy: UnsafePointer<Float>, toSecond: Bool, into gradient: UnsafeMutablePointer<Float>
) {
  let operand = toSecond ? b : a
  for row in 0..<rows {
    let left = Operand(a, row)
    let right = Operand(b, row)
    let d = dy + row * columns
    let target = gradient + row % operand.rows * operand.columns
    var total = Lanes.zero
    var start = 0
    while start < columns {
      let count = min(Lanes.width, columns &- start)
      let upstream = load(d, start, count)
      let x = left.lanes(start, count)
      let y = right.lanes(start, count)
      let part =
        toSecond ? secondPart(function, upstream, x, y) : firstPart(function, upstream, y)
      if operand.columns == columns {
        store(load(UnsafePointer(target), start, count) + part, target, start, count)
      } else {
        total += part
      }
      start &+= Lanes.width
    }
    if operand.columns != columns { target[0] += total.total }
  }
}

/// One row of an operand.
private struct Operand {
  let base: UnsafePointer<Float>
  let isRepeated: Bool

  @inline(__always) init(_ matrix: MatrixView, _ row: Int) {
    base = matrix.base + row % matrix.rows * matrix.rowStride
    isRepeated = matrix.columns == 1
  }

  /// Ones past the end of a row: whatever is done with them is dropped and must not trap or be NaN.
  @inline(__always) func lanes(_ start: Int, _ count: Int) -> Lanes {
    if isRepeated { return Lanes(all: base[0]) }
    return count == Lanes.width ? base.lanes(start) : base.lanes(start, count: count, filler: 1)
  }
}

@inline(__always)
private func load(_ x: UnsafePointer<Float>, _ start: Int, _ count: Int) -> Lanes {
  count == Lanes.width ? x.lanes(start) : x.lanes(start, count: count)
}

@inline(__always)
private func store(
  _ lanes: Lanes, _ y: UnsafeMutablePointer<Float>, _ start: Int, _ count: Int
) {
  if count == Lanes.width { y.store(lanes, start) } else { y.store(lanes, start, count: count) }
}

@inline(__always)
private func combine(_ function: BinaryFunction, _ a: Lanes, _ b: Lanes) -> Lanes {
  switch function {
  case .add: a + b
  case .subtract: a - b
  case .multiply: a * b
  case .divide: a / b
  }
}

@inline(__always)
private func firstPart(_ function: BinaryFunction, _ dy: Lanes, _ b: Lanes) -> Lanes {
  switch function {
  case .add, .subtract: dy
  case .multiply: dy * b
  case .divide: dy / b
  }
}

@inline(__always)
private func secondPart(_ function: BinaryFunction, _ dy: Lanes, _ a: Lanes, _ b: Lanes) -> Lanes {
  switch function {
  case .add: dy
  case .subtract: -dy
  case .multiply: dy * a
  case .divide: -dy * a / (b * b)
  }
}
