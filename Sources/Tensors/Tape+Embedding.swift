import Kernels

extension Tape {
  /// Looks up one row of `table` per id.
  ///
  /// - Shapes: table `[vocabulary, width]`, result `[ids, width]`.
  /// - Precondition: every id is a row of the table.
  public func embedding(_ table: Tensor, ids: [Int32]) -> Tensor {
    for id in ids {
      precondition(
        id >= 0 && Int(id) < table.rows, "id \(id) is no row of an embedding \(table.shape)")
    }
    let start = integers.count
    integers.append(contentsOf: ids)
    let y = record(.embedding(ids: start), rows: ids.count, columns: table.columns, a: table)
    integers.withUnsafeBufferPointer { all in
      guard let all = all.baseAddress else { return }
      gatherRows(
        all + start, count: ids.count, width: table.columns, from: value(table.node),
        into: value(y.node))
    }
    return y
  }

  func embeddingBackward(_ index: Int, ids start: Int) {
    let node = nodes[index]
    guard let claimed = claim(node.a) else { return }
    clearIfFirst(claimed)
    let dTable = place(claimed)
    let dy = gradientPlace(index)
    integers.withUnsafeBufferPointer { all in
      guard let all = all.baseAddress else { return }
      scatterAddRows(all + start, count: node.rows, width: node.columns, from: dy, into: dTable)
    }
  }
}
