import Kernels

extension Tape {
  /// y = φ(x·W + b): a whole dense layer, activation included.
  ///
  /// - Shapes: x `[rows, in]`, weight `[in, out]` (GPT-2's orientation), bias `[1, out]`,
  ///   result `[rows, out]`.
  public func linear(
    _ x: Tensor, _ weight: Tensor, bias: Tensor? = nil, activation: Activation = .none
  ) -> Tensor {
    precondition(x.columns == weight.rows, "cannot multiply \(x.shape) by \(weight.shape)")
    precondition(
      bias.map { $0.count == weight.columns } ?? true,
      "the bias of a \(weight.shape) layer has \(bias?.count ?? 0) numbers")
    let keepsSums =
      activation != .none && (needsGradient(x) || needsGradient(weight) || needsGradient(bias))
    let y = record(
      .linear(activation), rows: x.rows, columns: weight.columns, a: x, b: weight, c: bias,
      saving: keepsSums ? x.rows * weight.columns : 0)
    let sums = keepsSums ? savedValues(y.node) : value(y.node)
    multiply(
      view(x.node), by: weight.node, transposed: false, into: sums,
      bias: bias.map { UnsafePointer(value($0.node)) })
    if activation == .geluTanh { geluForward(y.count, sums, into: value(y.node)) }
    return y
  }

  func linearBackward(_ index: Int, activation: Activation) {
    let node = nodes[index]
    let dx = claim(node.a)
    let dw = claim(node.b)
    let db = claim(node.c)
    let dh = gradientPlace(index)
    if activation == .geluTanh {
      Kernels.geluBackward(node.count, savedValues(index), scaling: dh)
    }
    let dhView = MatrixView(dh, rows: node.rows, columns: node.columns)
    if let dx {
      multiply(
        dhView, by: node.b, transposed: true, into: place(dx), accumulates: dx.accumulates)
    }
    if let dw {
      multiply(
        view(node.a).transposed, by: dhView, into: place(dw), accumulates: dw.accumulates)
    }
    if let db {
      sumRows(dhView, into: place(db), accumulates: db.accumulates)
    }
  }

  /// y = x·Wᵀ.
  ///
  /// - Shapes: x `[rows, in]`, weight `[out, in]` (PEFT's orientation), result `[rows, out]`.
  public func matmulTransposed(_ x: Tensor, _ weight: Tensor) -> Tensor {
    precondition(
      x.columns == weight.columns, "cannot multiply \(x.shape) by \(weight.shape) transposed")
    let y = record(.matmulTransposed, rows: x.rows, columns: weight.rows, a: x, b: weight)
    multiply(view(x.node), by: weight.node, transposed: true, into: value(y.node))
    return y
  }

  /// The scores of every row over the vocabulary, with the embedding table as the output layer.
  ///
  /// - Shapes: x `[rows, width]`, table `[vocabulary, width]`, result `[rows, vocabulary]`.
  public func logits(_ x: Tensor, _ table: Tensor) -> Tensor { matmulTransposed(x, table) }

  func matmulTransposedBackward(_ index: Int) {
    let node = nodes[index]
    let dx = claim(node.a)
    let dw = claim(node.b)
    let dy = MatrixView(gradientPlace(index), rows: node.rows, columns: node.columns)
    if let dx {
      multiply(dy, by: node.b, transposed: false, into: place(dx), accumulates: dx.accumulates)
    }
    if let dw {
      multiply(
        dy.transposed, by: view(node.a), into: place(dw), accumulates: dw.accumulates)
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
