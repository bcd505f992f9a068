import Kernels

extension Tape {
  /// Each row's probabilities.
  ///
  /// - Shapes: x and result `[rows, columns]`.
  public func softmax(_ x: Tensor) -> Tensor {
    let y = record(.softmax, rows: x.rows, columns: x.columns, a: x)
    value(y.node).update(from: value(x.node), count: y.count)
    softmaxRows(rows: y.rows, columns: y.columns, stride: y.columns, value(y.node))
    return y
  }

  func softmaxBackward(_ index: Int) {
    let node = nodes[index]
    guard let dx = claim(node.a) else { return }
    Kernels.softmaxBackward(
      rows: node.rows, columns: node.columns, value(index), dy: gradientPlace(index),
      into: place(dx), accumulates: dx.accumulates)
  }

  /// The logarithms of each row's probabilities.
  ///
  /// - Shapes: x and result `[rows, columns]`.
  public func logSoftmax(_ x: Tensor) -> Tensor {
    let y = record(.logSoftmax, rows: x.rows, columns: x.columns, a: x)
    logSoftmaxForward(
      rows: y.rows, columns: y.columns, value(x.node), into: value(y.node))
    return y
  }

  func logSoftmaxBackward(_ index: Int) {
    let node = nodes[index]
    guard let dx = claim(node.a) else { return }
    Kernels.logSoftmaxBackward(
      rows: node.rows, columns: node.columns, value(index), dy: gradientPlace(index),
      into: place(dx), accumulates: dx.accumulates)
  }
}
