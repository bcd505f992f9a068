import Kernels

extension Tape {
  /// Zeroes a random part of the numbers and scales the others up, so that the mean stays.
  ///
  /// The mask depends on the seed and on a number's place alone; the backward pass computes it again.
  /// A rate of 0 gives x itself.
  ///
  /// - Shapes: x and result `[rows, columns]`.
  /// - Source: Srivastava et al. 2014, "Dropout: A Simple Way to Prevent Neural Networks from
  ///   Overfitting", section 4.
  /// - Precondition: `0 ≤ rate < 1`.
  public func dropout(_ x: Tensor, rate: Float, seed: UInt64) -> Tensor {
    precondition(rate >= 0 && rate < 1, "a dropout rate of \(rate)")
    guard rate > 0 else { return x }
    let y = record(.dropout(rate: rate, seed: seed), rows: x.rows, columns: x.columns, a: x)
    Kernels.dropout(y.count, value(x.node), rate: rate, seed: seed, into: value(y.node))
    return y
  }

  func dropoutBackward(_ index: Int, rate: Float, seed: UInt64) {
    let node = nodes[index]
    let dy = gradientPlace(index)
    Kernels.dropout(node.count, dy, rate: rate, seed: seed, into: dy)
    handOver(index, to: node.a)
  }
}
