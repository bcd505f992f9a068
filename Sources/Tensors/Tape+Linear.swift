import Kernels

extension Tape {
  /// y = φ(x·W + b): a whole dense layer, activation included.
  ///
  /// - Shapes: x `[rows, in]`, weight `[in, out]` (GPT-2's orientation), bias `[1, out]`,
  ///   result `[rows, out]`.
  /// - Parameter transposed: the weight is stored as `[out, in]` (BERT's, torch.nn.Linear's).
  public func linear(
    _ x: Tensor, _ weight: Tensor, bias: Tensor? = nil, activation: Activation = .none,
    transposed: Bool = false
  ) -> Tensor {
    let (inputs, outputs) =
      transposed ? (weight.columns, weight.rows) : (weight.rows, weight.columns)
    precondition(
      x.columns == inputs,
      "cannot multiply \(x.shape) by \(weight.shape)\(transposed ? " transposed" : "")")
    precondition(
      bias.map { $0.count == outputs } ?? true,
      "the bias of a layer with \(outputs) outputs has \(bias?.count ?? 0) numbers")
    let needsSums = activation.function.map { !$0.slopeReadsOnlyResult } ?? false
    let keepsSums =
      needsSums && (needsGradient(x) || needsGradient(weight) || needsGradient(bias))
    let y = record(
      .linear(activation, transposed: transposed), rows: x.rows, columns: outputs, a: x,
      b: weight, c: bias, saving: keepsSums ? x.rows * outputs : 0)
    let sums = keepsSums ? savedValues(y.node) : value(y.node)
    multiply(
      view(x.node), by: weight.node, transposed: transposed, into: sums,
      bias: bias.map { UnsafePointer(value($0.node)) })
    activation.function?.forward(y.count, sums, into: value(y.node))
    return y
  }

  func linearBackward(_ index: Int, activation: Activation, transposed: Bool) {
    let node = nodes[index]
    let dx = claim(node.a)
    let dw = claim(node.b)
    let db = claim(node.c)
    let dh = gradientPlace(index)
    let sums = node.saved >= 0 ? savedValues(index) : value(index)
    activation.function?.backward(node.count, sums, value(index), scaling: dh)
    let dhView = MatrixView(dh, rows: node.rows, columns: node.columns)
    if let dx {
      multiply(
        dhView, by: node.b, transposed: !transposed, into: place(dx),
        accumulates: dx.accumulates)
    }
    if let dw {
      let (left, right) = transposed ? (dhView, view(node.a)) : (view(node.a), dhView)
      multiply(left.transposed, by: right, into: place(dw), accumulates: dw.accumulates)
    }
    if let db {
      Kernels.sumRows(dhView, into: place(db), accumulates: db.accumulates)
    }
  }

  // MARK: - Products

  func view(_ index: Int) -> MatrixView {
    MatrixView(value(index), rows: nodes[index].rows, columns: nodes[index].columns)
  }

  /// left·W or left·Wᵀ, W being a node: from its packed form if there is one.
  func multiply(
    _ left: MatrixView, by weight: Int, transposed: Bool, into result: UnsafeMutablePointer<Float>,
    accumulates: Bool = false, bias: UnsafePointer<Float>? = nil
  ) {
    let right = transposed ? view(weight).transposed : view(weight)
    guard let panels = panels(weight, transposed: transposed) else {
      return multiply(left, by: right, into: result, accumulates: accumulates, bias: bias)
    }
    withScratch(GEMM.workspaceCount) { workspace in
      GEMM.multiply(
        left, panels: panels, into: result, stride: right.columns, columns: right.columns,
        bias: bias, accumulates: accumulates, workspace: workspace)
    }
  }

  func multiply(
    _ left: MatrixView, by right: MatrixView, into result: UnsafeMutablePointer<Float>,
    accumulates: Bool = false, bias: UnsafePointer<Float>? = nil
  ) {
    let packed = GEMM.packedCount(inner: right.rows, columns: right.columns)
    withScratch(packed + GEMM.workspaceCount) { panels in
      GEMM.pack(right, into: panels)
      GEMM.multiply(
        left, panels: panels, into: result, stride: right.columns, columns: right.columns,
        bias: bias, accumulates: accumulates, workspace: panels + packed)
    }
  }
}
