import Kernels

extension Tape {
  /// Looks up one row of `table` per id.
  ///
  /// - Shapes: table `[vocabulary, width]`, result `[ids, width]`.
  /// - Precondition: every id is a row of the table.
  public func embedding(_ table: Tensor, ids: [Int32]) -> Tensor { gatherRows(table, ids) }

  /// y[r] = x[indices[r]]: rows in another order, some more than once, some not at all.
  ///
  /// - Shapes: x `[any, width]`, result `[indices, width]`.
  /// - Precondition: every index is a row of x.
  public func gatherRows(_ x: Tensor, _ indices: [Int32]) -> Tensor {
    let start = keep(indices, below: x.rows)
    let y = record(
      .gatherRows(indices: start), rows: indices.count, columns: x.columns, a: x)
    withIntegers(from: start) {
      Kernels.gatherRows(
        $0, count: y.rows, width: y.columns, from: value(x.node), into: value(y.node))
    }
    return y
  }

  func gatherRowsBackward(_ index: Int, indices start: Int) {
    let node = nodes[index]
    guard let claimed = claim(node.a) else { return }
    clearIfFirst(claimed)
    withIntegers(from: start) {
      scatterAddRows(
        $0, count: node.rows, width: node.columns, from: gradientPlace(index),
        into: place(claimed))
    }
  }

  /// y[indices[r]] += x[r], from zeros: each row to its place, rows that meet are added.
  ///
  /// - Shapes: x `[indices, width]`, result `[rows, width]`.
  /// - Precondition: as many indices as rows of x, each below `rows`.
  public func scatterRows(_ x: Tensor, _ indices: [Int32], rows: Int) -> Tensor {
    precondition(indices.count == x.rows, "\(indices.count) places for the rows of \(x.shape)")
    let start = keep(indices, below: rows)
    let y = record(.scatterRows(indices: start), rows: rows, columns: x.columns, a: x)
    value(y.node).update(repeating: 0, count: y.count)
    withIntegers(from: start) {
      scatterAddRows(
        $0, count: x.rows, width: x.columns, from: value(x.node), into: value(y.node))
    }
    return y
  }

  func scatterRowsBackward(_ index: Int, indices start: Int) {
    let node = nodes[index]
    guard let claimed = claim(node.a) else { return }
    let dx = place(claimed)
    let dy = gradientPlace(index)
    let width = node.columns
    withIntegers(from: start) { indices in
      for row in 0..<nodes[node.a].rows {
        let source = dy + Int(indices[row]) * width
        if claimed.accumulates {
          axpy(width, 1, source, into: dx + row * width)
        } else {
          (dx + row * width).update(from: source, count: width)
        }
      }
    }
  }

  /// Stores the indices of an operation; returns where they begin.
  private func keep(_ indices: [Int32], below bound: Int) -> Int {
    for index in indices {
      precondition(index >= 0 && Int(index) < bound, "there is no row \(index) among \(bound)")
    }
    integers.append(contentsOf: indices)
    return integers.count - indices.count
  }

  /// Lends what an operation stored.
  func withIntegers(from start: Int, _ body: (UnsafePointer<Int32>) -> Void) {
    integers.withUnsafeBufferPointer { all in
      guard let base = all.baseAddress else { return }
      body(base + start)
    }
  }
}
