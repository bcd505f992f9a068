import Kernels

extension Tape {
  /// y = a + b.
  ///
  /// - Shapes: all `[rows, columns]`.
  public func add(_ a: Tensor, _ b: Tensor) -> Tensor {
    precondition(a.shape == b.shape, "cannot add \(b.shape) to \(a.shape)")
    let y = record(.add, rows: a.rows, columns: a.columns, a: a, b: b)
    sum(y.count, value(a.node), value(b.node), into: value(y.node))
    return y
  }

  func addBackward(_ index: Int) {
    let node = nodes[index]
    if let db = claim(node.b) { passOn(index, to: db) }
    handOver(index, to: node.a)
  }

  /// y = factor·x.
  public func scale(_ x: Tensor, by factor: Float) -> Tensor {
    let y = record(.scale(factor), rows: x.rows, columns: x.columns, a: x)
    scaled(y.count, factor, value(x.node), into: value(y.node))
    return y
  }

  func scaleBackward(_ index: Int, factor: Float) {
    if let dx = claim(nodes[index].a) { passOn(index, to: dx, factor: factor) }
  }

  /// GELU in its tanh form, for a layer whose sums are needed before the activation.
  ///
  /// - Shapes: x and result `[rows, columns]`.
  public func gelu(_ x: Tensor) -> Tensor {
    let y = record(.gelu, rows: x.rows, columns: x.columns, a: x)
    geluForward(y.count, value(x.node), into: value(y.node))
    return y
  }

  func geluBackward(_ index: Int) {
    let node = nodes[index]
    Kernels.geluBackward(node.count, value(node.a), scaling: gradientPlace(index))
    handOver(index, to: node.a)
  }

  /// Adds `scale`·delta to a run of base's columns: how a LoRA delta meets its part of q, k, v.
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
    let result = value(y.node)
    result.update(from: value(base.node), count: y.count)
    let addend = value(delta.node)
    for row in 0..<y.rows {
      axpy(
        delta.columns, scale, addend + row * delta.columns,
        into: result + row * y.columns + columnOffset)
    }
    return y
  }

  func addIntoColumnsBackward(_ index: Int, columnOffset: Int, scale: Float) {
    let node = nodes[index]
    if let claimed = claim(node.b) {
      let width = nodes[node.b].columns
      let dDelta = place(claimed)
      let dy = gradientPlace(index) + columnOffset
      for row in 0..<node.rows {
        let slice = dy + row * node.columns
        let target = dDelta + row * width
        if claimed.accumulates {
          axpy(width, scale, slice, into: target)
        } else {
          scaled(width, scale, slice, into: target)
        }
      }
    }
    handOver(index, to: node.a)
  }
}
