import Kernels

/// What a reduction runs over.
enum Axis: Equatable, CaseIterable {
  /// All rows: one number a column is left.
  case rows
  /// All columns: one number a row is left.
  case columns
  /// All numbers: one is left.
  case all
}

extension Tape {
  /// Adds all rows up.
  ///
  /// - Shapes: x `[rows, columns]`, result `[1, columns]`.
  public func sumRows(_ x: Tensor) -> Tensor { sum(x, over: .rows, factor: 1) }

  /// Adds each row's numbers up.
  ///
  /// - Shapes: x `[rows, columns]`, result `[rows, 1]`.
  public func sumColumns(_ x: Tensor) -> Tensor { sum(x, over: .columns, factor: 1) }

  /// Adds all numbers up.
  ///
  /// - Shapes: x `[rows, columns]`, result `[1, 1]`.
  public func sumAll(_ x: Tensor) -> Tensor { sum(x, over: .all, factor: 1) }

  /// The mean of all rows, `[1, columns]`.
  public func meanRows(_ x: Tensor) -> Tensor { sum(x, over: .rows, factor: 1 / Float(x.rows)) }

  /// The mean of each row's numbers, `[rows, 1]`.
  public func meanColumns(_ x: Tensor) -> Tensor {
    sum(x, over: .columns, factor: 1 / Float(x.columns))
  }

  /// The mean of all numbers, `[1, 1]`.
  public func meanAll(_ x: Tensor) -> Tensor { sum(x, over: .all, factor: 1 / Float(x.count)) }

  /// The largest of all rows, column by column, `[1, columns]`.
  public func maxRows(_ x: Tensor) -> Tensor { largest(x, over: .rows) }

  /// The largest of each row's numbers, `[rows, 1]`.
  public func maxColumns(_ x: Tensor) -> Tensor { largest(x, over: .columns) }

  // MARK: - Sums

  private func sum(_ x: Tensor, over axis: Axis, factor: Float) -> Tensor {
    let y = record(
      .sum(axis, factor: factor), rows: axis == .columns ? x.rows : 1,
      columns: axis == .rows ? x.columns : 1, a: x)
    let (source, result) = (value(x.node), value(y.node))
    switch axis {
    case .rows:
      Kernels.sumRows(view(x.node), into: result, accumulates: false)
      scaled(y.count, factor, result, into: result)
    case .columns:
      for row in 0..<x.rows {
        result[row] = factor * Kernels.sum(x.columns, source + row * x.columns)
      }
    case .all:
      let total = (0..<x.rows).reduce(0.0) {
        $0 + Double(Kernels.sum(x.columns, source + $1 * x.columns))
      }
      result[0] = Float(total * Double(factor))
    }
    return y
  }

  func sumBackward(_ index: Int, over axis: Axis, factor: Float) {
    let node = nodes[index]
    guard let claimed = claim(node.a) else { return }
    clearIfFirst(claimed)
    let (dx, dy) = (place(claimed), gradientPlace(index))
    let (rows, columns) = (nodes[node.a].rows, nodes[node.a].columns)
    for row in 0..<rows {
      let target = dx + row * columns
      switch axis {
      case .rows: axpy(columns, factor, dy, into: target)
      case .columns: addConstant(columns, factor * dy[row], to: target)
      case .all: addConstant(columns, factor * dy[0], to: target)
      }
    }
  }

  // MARK: - The largest

  private func largest(_ x: Tensor, over axis: Axis) -> Tensor {
    let y = record(
      .largest(axis), rows: axis == .columns ? x.rows : 1,
      columns: axis == .rows ? x.columns : 1, a: x)
    let (source, result) = (value(x.node), value(y.node))
    for index in 0..<y.count {
      result[index] = source[placeOfLargest(in: x.node, over: axis, index)]
    }
    return y
  }

  func largestBackward(_ index: Int, over axis: Axis) {
    let node = nodes[index]
    guard let claimed = claim(node.a) else { return }
    clearIfFirst(claimed)
    let (dx, dy) = (place(claimed), gradientPlace(index))
    for index in 0..<node.count {
      dx[placeOfLargest(in: node.a, over: axis, index)] += dy[index]
    }
  }

  /// Where the largest number of a row or column stands; the first, if several are as large.
  private func placeOfLargest(in input: Int, over axis: Axis, _ index: Int) -> Int {
    let x = value(input)
    let (rows, columns) = (nodes[input].rows, nodes[input].columns)
    let start = axis == .rows ? index : index * columns
    let step = axis == .rows ? columns : 1
    var best = start
    for number in 0..<(axis == .rows ? rows : columns) {
      let place = start + number * step
      if x[place] > x[best] { best = place }
    }
    return best
  }
}
