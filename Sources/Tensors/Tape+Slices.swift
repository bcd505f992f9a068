import Kernels

// Parts of matrices, and matrices made of parts. Parts are copies.

extension Tape {
  /// Some neighbouring columns.
  ///
  /// - Shapes: x `[rows, columns]`, result `[rows, range.count]`.
  /// - Precondition: x has those columns, at least one.
  public func columns(_ x: Tensor, _ range: Range<Int>) -> Tensor {
    precondition(
      range.lowerBound >= 0 && range.upperBound <= x.columns && !range.isEmpty,
      "\(x.shape) has no columns \(range)")
    let y = record(.columns(from: range.lowerBound), rows: x.rows, columns: range.count, a: x)
    copyBlock(
      rows: y.rows, columns: y.columns, from: value(x.node) + range.lowerBound, x.columns,
      to: value(y.node), y.columns)
    return y
  }

  func columnsBackward(_ index: Int, from first: Int) {
    let node = nodes[index]
    guard let dx = claim(node.a) else { return }
    clearIfFirst(dx)
    addBlock(
      rows: node.rows, columns: node.columns, 1, from: gradientPlace(index), node.columns,
      to: place(dx) + first, nodes[node.a].columns)
  }

  /// Some neighbouring rows.
  ///
  /// - Shapes: x `[rows, columns]`, result `[range.count, columns]`.
  /// - Precondition: x has those rows, at least one.
  public func rows(_ x: Tensor, _ range: Range<Int>) -> Tensor {
    precondition(
      range.lowerBound >= 0 && range.upperBound <= x.rows && !range.isEmpty,
      "\(x.shape) has no rows \(range)")
    let y = record(.rows(from: range.lowerBound), rows: range.count, columns: x.columns, a: x)
    value(y.node).update(from: value(x.node) + range.lowerBound * x.columns, count: y.count)
    return y
  }

  func rowsBackward(_ index: Int, from first: Int) {
    let node = nodes[index]
    guard let dx = claim(node.a) else { return }
    clearIfFirst(dx)
    axpy(node.count, 1, gradientPlace(index), into: place(dx) + first * node.columns)
  }

  /// Matrices side by side.
  ///
  /// - Shapes: `[rows, any]` each, result `[rows, the sum]`.
  /// - Precondition: at least one, all of the same number of rows.
  public func concatenateColumns(_ parts: [Tensor]) -> Tensor {
    joined(parts[...]) { a, b in
      precondition(a.rows == b.rows, "cannot put \(b.shape) beside \(a.shape)")
      let y = record(
        .concatenateColumns, rows: a.rows, columns: a.columns + b.columns, a: a, b: b)
      copyBlock(
        rows: y.rows, columns: a.columns, from: value(a.node), a.columns, to: value(y.node),
        y.columns)
      copyBlock(
        rows: y.rows, columns: b.columns, from: value(b.node), b.columns,
        to: value(y.node) + a.columns, y.columns)
      return y
    }
  }

  func concatenateColumnsBackward(_ index: Int) {
    let node = nodes[index]
    addColumns(of: index, from: 0, to: node.a)
    addColumns(of: index, from: nodes[node.a].columns, to: node.b)
  }

  private func addColumns(of index: Int, from first: Int, to input: Int) {
    guard let claimed = claim(input) else { return }
    clearIfFirst(claimed)
    let node = nodes[index]
    addBlock(
      rows: node.rows, columns: nodes[input].columns, 1, from: gradientPlace(index) + first,
      node.columns, to: place(claimed), nodes[input].columns)
  }

  /// Matrices one above the other.
  ///
  /// - Shapes: `[any, columns]` each, result `[the sum, columns]`.
  /// - Precondition: at least one, all of the same number of columns.
  public func concatenateRows(_ parts: [Tensor]) -> Tensor {
    joined(parts[...]) { a, b in
      precondition(a.columns == b.columns, "cannot put \(b.shape) below \(a.shape)")
      let y = record(.concatenateRows, rows: a.rows + b.rows, columns: a.columns, a: a, b: b)
      value(y.node).update(from: value(a.node), count: a.count)
      (value(y.node) + a.count).update(from: value(b.node), count: b.count)
      return y
    }
  }

  func concatenateRowsBackward(_ index: Int) {
    let node = nodes[index]
    addRows(of: index, from: 0, to: node.a)
    addRows(of: index, from: nodes[node.a].count, to: node.b)
  }

  private func addRows(of index: Int, from first: Int, to input: Int) {
    guard let claimed = claim(input) else { return }
    clearIfFirst(claimed)
    axpy(nodes[input].count, 1, gradientPlace(index) + first, into: place(claimed))
  }

  /// Joins halves, so that n parts are copied log n times.
  private func joined(
    _ parts: ArraySlice<Tensor>, _ join: (Tensor, Tensor) -> Tensor
  ) -> Tensor {
    guard parts.count > 1 else {
      guard let only = parts.first else { preconditionFailure("nothing to concatenate") }
      return only
    }
    let middle = parts.startIndex + parts.count / 2
    return join(joined(parts[..<middle], join), joined(parts[middle...], join))
  }

  /// Adds `scale`·delta to a run of base's columns.
  ///
  /// - Shapes: base and result `[rows, columns]`, delta `[rows, width]`,
  ///   `columnOffset + width ≤ columns`.
  public func addIntoColumns(
    _ base: Tensor, _ delta: Tensor, columnOffset: Int, scale: Float
  ) -> Tensor {
    precondition(
      base.rows == delta.rows && columnOffset >= 0
        && columnOffset + delta.columns <= base.columns,
      "\(delta.shape) at column \(columnOffset) does not fit into \(base.shape)")
    let y = record(
      .addIntoColumns(offset: columnOffset, scale: scale), rows: base.rows, columns: base.columns,
      a: base, b: delta)
    value(y.node).update(from: value(base.node), count: y.count)
    addBlock(
      rows: y.rows, columns: delta.columns, scale, from: value(delta.node), delta.columns,
      to: value(y.node) + columnOffset, y.columns)
    return y
  }

  func addIntoColumnsBackward(_ index: Int, columnOffset: Int, scale: Float) {
    let node = nodes[index]
    if let dDelta = claim(node.b) {
      clearIfFirst(dDelta)
      let width = nodes[node.b].columns
      addBlock(
        rows: node.rows, columns: width, scale, from: gradientPlace(index) + columnOffset,
        node.columns, to: place(dDelta), width)
    }
    handOver(index, to: node.a)
  }
}
