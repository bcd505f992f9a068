import Kernels

extension Tape {
  // MARK: - Two matrices

  /// y = a + b.
  ///
  /// - Shapes: the result `[R, C]` has the larger number of rows and of columns. An operand `[r, c]`
  ///   is repeated to it; r divides R, and c is C or 1: `[1, C]`, `[R, 1]`, `[1, 1]`, or `[T, C]`
  ///   for each of S sequences of `[S·T, C]`. The same for the other three.
  public func add(_ a: Tensor, _ b: Tensor) -> Tensor { binary(.add, .add, a, b) }

  /// y = a − b; shapes as for `add`.
  public func subtract(_ a: Tensor, _ b: Tensor) -> Tensor { binary(.subtract, .subtract, a, b) }

  /// y = a·b, number by number; shapes as for `add`.
  public func multiply(_ a: Tensor, _ b: Tensor) -> Tensor { binary(.multiply, .multiply, a, b) }

  /// y = a/b, number by number; shapes as for `add`.
  public func divide(_ a: Tensor, _ b: Tensor) -> Tensor { binary(.divide, .divide, a, b) }

  private func binary(
    _ operation: Operation, _ function: BinaryFunction, _ a: Tensor, _ b: Tensor
  ) -> Tensor {
    let rows = max(a.rows, b.rows)
    let columns = max(a.columns, b.columns)
    func fits(_ operand: Tensor) -> Bool {
      rows % operand.rows == 0 && (operand.columns == columns || operand.columns == 1)
    }
    precondition(
      fits(a) && fits(b), "\(a.shape) and \(b.shape) cannot be repeated to the same shape")
    let y = record(operation, rows: rows, columns: columns, a: a, b: b)
    if function == .add && a.shape == b.shape {
      sum(y.count, value(a.node), value(b.node), into: value(y.node))
    } else {
      broadcast(
        function, view(a.node), view(b.node), rows: rows, columns: columns, into: value(y.node))
    }
    return y
  }

  func binaryBackward(_ index: Int, _ function: BinaryFunction) {
    let node = nodes[index]
    let passesOn = function == .add || function == .subtract
    if hasShape(of: index, node.b) && passesOn {
      if let db = claim(node.b) {
        passOn(index, to: db, factor: function == .add ? 1 : -1)
      }
    } else {
      broadcastBackward(index, function, to: node.b, isSecond: true)
    }
    if hasShape(of: index, node.a) && passesOn {
      handOver(index, to: node.a)
    } else {
      broadcastBackward(index, function, to: node.a, isSecond: false)
    }
  }

  private func broadcastBackward(
    _ index: Int, _ function: BinaryFunction, to input: Int, isSecond: Bool
  ) {
    let node = nodes[index]
    guard let claimed = claim(input) else { return }
    clearIfFirst(claimed)
    Kernels.broadcastBackward(
      function, view(node.a), view(node.b), rows: node.rows, columns: node.columns,
      dy: gradientPlace(index), toSecond: isSecond, into: place(claimed))
  }

  private func hasShape(of index: Int, _ input: Int) -> Bool {
    nodes[index].rows == nodes[input].rows && nodes[index].columns == nodes[input].columns
  }

  // MARK: - One matrix

  /// y = factor·x.
  public func scale(_ x: Tensor, by factor: Float) -> Tensor {
    let y = record(.scale(factor), rows: x.rows, columns: x.columns, a: x)
    scaled(y.count, factor, value(x.node), into: value(y.node))
    return y
  }

  func scaleBackward(_ index: Int, factor: Float) {
    if let dx = claim(nodes[index].a) { passOn(index, to: dx, factor: factor) }
  }

  /// y = x + constant.
  public func shift(_ x: Tensor, by constant: Float) -> Tensor {
    let y = record(.shift, rows: x.rows, columns: x.columns, a: x)
    value(y.node).update(from: value(x.node), count: y.count)
    addConstant(y.count, constant, to: value(y.node))
    return y
  }

  /// The nearest number between two bounds; the gradient passes where x is not beyond them.
  ///
  /// - Precondition: `lower ≤ upper`.
  public func clamp(_ x: Tensor, _ lower: Float, _ upper: Float) -> Tensor {
    precondition(lower <= upper, "no number lies between \(lower) and \(upper)")
    let y = record(.clamp(lower: lower, upper: upper), rows: x.rows, columns: x.columns, a: x)
    let (source, result) = (value(x.node), value(y.node))
    for index in 0..<y.count { result[index] = min(max(source[index], lower), upper) }
    return y
  }

  /// The larger of each number and a bound.
  public func maximum(_ x: Tensor, _ bound: Float) -> Tensor { clamp(x, bound, .infinity) }

  /// The smaller of each number and a bound.
  public func minimum(_ x: Tensor, _ bound: Float) -> Tensor { clamp(x, -.infinity, bound) }

  func clampBackward(_ index: Int, lower: Float, upper: Float) {
    let node = nodes[index]
    let (x, dy) = (value(node.a), gradientPlace(index))
    for index in 0..<node.count where !(lower...upper).contains(x[index]) { dy[index] = 0 }
    handOver(index, to: node.a)
  }

  /// eˣ.
  public func exp(_ x: Tensor) -> Tensor { elementwise(.exponential, x) }

  /// ln x.
  public func log(_ x: Tensor) -> Tensor { elementwise(.logarithm, x) }

  /// √x.
  public func sqrt(_ x: Tensor) -> Tensor { elementwise(.squareRoot, x) }

  /// x².
  public func square(_ x: Tensor) -> Tensor { elementwise(.square, x) }

  /// −x.
  public func negate(_ x: Tensor) -> Tensor { elementwise(.negate, x) }

  /// 1/(1 + e⁻ˣ).
  public func sigmoid(_ x: Tensor) -> Tensor { elementwise(.sigmoid, x) }

  /// The hyperbolic tangent.
  public func tanh(_ x: Tensor) -> Tensor { elementwise(.tanh, x) }

  /// GELU in its tanh form, for a layer whose sums are needed before the activation.
  public func gelu(_ x: Tensor) -> Tensor { elementwise(.geluTanh, x) }

  /// What `linear` does with its sums, on its own.
  public func activation(_ x: Tensor, _ activation: Activation) -> Tensor {
    activation.function.map { elementwise($0, x) } ?? x
  }

  /// f(x), number by number; the functions above by name.
  ///
  /// - Shapes: x and result `[rows, columns]`.
  public func elementwise(_ function: ElementwiseFunction, _ x: Tensor) -> Tensor {
    let y = record(.elementwise(function), rows: x.rows, columns: x.columns, a: x)
    function.forward(y.count, value(x.node), into: value(y.node))
    return y
  }

  func elementwiseBackward(_ index: Int, _ function: ElementwiseFunction) {
    let node = nodes[index]
    function.backward(node.count, value(node.a), value(index), scaling: gradientPlace(index))
    handOver(index, to: node.a)
  }
}
