import Kernels

/// The sizes of a recurrence.
struct RecurrencePlan: Equatable {
  let cell: RecurrentFunction
  let sequences: Int
  let length: Int
  /// Numbers in h.
  let width: Int

  var gates: Int { cell.gateCount * width }
  var states: Int { cell.stateCount * width }
  var kept: Int { cell.keptCount * width }
  /// Rows of one step are so many rows apart.
  var rows: Int { sequences * length }
}

extension Tape {
  /// A recurrent layer: goes through each sequence step by step, from the first to the last.
  ///
  /// What a state does not depend on is computed before, for all steps at once: x is what is read
  /// times the input weights, with their bias.
  ///
  /// - Shapes: x `[sequences·length, gates·width]`, weight `[gates·width, width]` (PyTorch's
  ///   `weight_hh_l0`), bias `[1, gates·width]`, initial `[sequences, states·width]`, result
  ///   `[sequences·length, states·width]`: h and, for an LSTM, c behind each step.
  /// - Parameter initial: the state before the first step; nil for zeros.
  /// - Cost: a product with as many rows as there are sequences at each step: many short sequences
  ///   are faster than few long ones.
  /// - Source: see `RecurrentFunction`; the derivative is Werbos 1990, "Backpropagation Through Time: What
  ///   It Does and How to Do It".
  public func recurrent(
    _ x: Tensor, _ weight: Tensor, bias: Tensor? = nil, initial: Tensor? = nil,
    cell: RecurrentCell, sequences: Int
  ) -> Tensor {
    let plan = RecurrencePlan(
      cell: cell.function, sequences: sequences, length: x.rows / max(1, sequences),
      width: weight.columns)
    precondition(
      plan.rows == x.rows && x.columns == plan.gates && weight.rows == plan.gates
        && bias.map { $0.count == plan.gates } ?? true
        && initial.map { $0.shape == [sequences, plan.states] } ?? true,
      """
      \(sequences) sequences in \(x.shape), weight \(weight.shape), bias \(bias?.shape ?? []), \
      initial \(initial?.shape ?? []) are no \(cell.rawValue)
      """)
    let y = record(
      .recurrent(plan), rows: x.rows, columns: plan.states, a: x, b: weight, c: bias, d: initial,
      saving: x.rows * plan.kept)
    let packed = GEMM.packedCount(inner: plan.width, columns: plan.gates)
    let products = rounded(sequences * plan.gates)
    withScratch(GEMM.workspaceCount + products + rounded(plan.states) + packed) { workspace in
      let p = workspace + GEMM.workspaceCount
      let zeros = p + products
      zeros.update(repeating: 0, count: plan.states)
      let panels = panels(
        weight.node, transposed: true, elsePackedInto: zeros + rounded(plan.states))
      for step in 0..<plan.length {
        let before = states(before: step, of: y.node, plan, zeros: zeros)
        GEMM.multiply(
          MatrixView(before.base, rows: sequences, columns: plan.width, rowStride: before.stride),
          panels: panels, into: p, stride: plan.gates, columns: plan.gates,
          bias: bias.map { UnsafePointer(value($0.node)) }, workspace: workspace)
        for sequence in 0..<sequences {
          let row = sequence * plan.length + step
          RecurrentStep(
            width: plan.width, input: value(x.node) + row * plan.gates,
            product: p + sequence * plan.gates, previous: before.base + sequence * before.stride,
            state: value(y.node) + row * plan.states, kept: savedValues(y.node) + row * plan.kept
          ).forward(plan.cell)
        }
      }
    }
    return y
  }

  func recurrentBackward(_ index: Int, plan: RecurrencePlan) {
    let node = nodes[index]
    let (dx, dWeight, dBias, dInitial) = (
      claim(node.a), claim(node.b), claim(node.c), claim(node.d)
    )
    differentiateSteps(index, plan, into: dInitial)
    let gradients = savedValues(index)
    let dp = MatrixView(
      gradients + plan.cell.productGradient * plan.width, rows: plan.rows, columns: plan.gates,
      rowStride: plan.kept)
    if let dx {
      clearIfFirst(dx)
      for (gate, place) in plan.cell.inputGradients.enumerated() {
        addBlock(
          rows: plan.rows, columns: plan.width, 1, from: gradients + place * plan.width, plan.kept,
          to: self.place(dx) + gate * plan.width, plan.gates)
      }
    }
    if let dWeight { addWeightGradient(index, plan, dp: dp, to: dWeight) }
    if let dBias { Kernels.sumRows(dp, into: place(dBias), accumulates: dBias.accumulates) }
  }

  // MARK: - Parts

  /// From the last step to the first: what reaches a step's state is dy there and what the step
  /// behind it has left.
  private func differentiateSteps(_ index: Int, _ plan: RecurrencePlan, into dInitial: Claim?) {
    let node = nodes[index]
    let carried = rounded(plan.sequences * plan.states)
    let packed = GEMM.packedCount(inner: plan.gates, columns: plan.width)
    withScratch(GEMM.workspaceCount + carried + rounded(plan.states) + packed) { workspace in
      let carry = workspace + GEMM.workspaceCount
      let zeros = carry + carried
      carry.update(repeating: 0, count: plan.sequences * plan.states)
      zeros.update(repeating: 0, count: plan.states)
      let panels = panels(
        node.b, transposed: false, elsePackedInto: zeros + rounded(plan.states))
      for step in (0..<plan.length).reversed() {
        let before = states(before: step, of: index, plan, zeros: zeros)
        for sequence in 0..<plan.sequences {
          let row = sequence * plan.length + step
          let dState = gradientPlace(index) + row * plan.states
          let left = carry + sequence * plan.states
          axpy(plan.states, 1, left, into: dState)
          RecurrentStepGradient(
            width: plan.width, previous: before.base + sequence * before.stride,
            state: value(index) + row * plan.states, kept: savedValues(index) + row * plan.kept,
            dState: dState, dPrevious: left
          ).backward(plan.cell)
        }
        if step == 0 && dInitial == nil { break }
        let dp = savedValues(index) + step * plan.kept + plan.cell.productGradient * plan.width
        GEMM.multiply(
          MatrixView(
            dp, rows: plan.sequences, columns: plan.gates, rowStride: plan.length * plan.kept),
          panels: panels, into: carry, stride: plan.states, columns: plan.width, accumulates: true,
          workspace: workspace)
      }
      guard let dInitial else { return }
      clearIfFirst(dInitial)
      axpy(plan.sequences * plan.states, 1, carry, into: place(dInitial))
    }
  }

  /// Σ dpᵀ·h over all steps, as one product.
  private func addWeightGradient(
    _ index: Int, _ plan: RecurrencePlan, dp: MatrixView, to dWeight: Claim
  ) {
    let (rows, width) = (plan.rows, plan.width)
    let packed = GEMM.packedCount(inner: rows, columns: width)
    withScratch(GEMM.workspaceCount + rounded(rows * width) + packed + plan.states) { workspace in
      let h = workspace + GEMM.workspaceCount
      let panels = h + rounded(rows * width)
      let zeros = panels + packed
      zeros.update(repeating: 0, count: plan.states)
      for step in 0..<plan.length {
        let before = states(before: step, of: index, plan, zeros: zeros)
        copyBlock(
          rows: plan.sequences, columns: width, from: before.base, before.stride,
          to: h + step * width, plan.length * width)
      }
      GEMM.pack(MatrixView(h, rows: rows, columns: width), into: panels)
      GEMM.multiply(
        dp.transposed, panels: panels, into: place(dWeight), stride: width, columns: width,
        accumulates: dWeight.accumulates, workspace: workspace)
    }
  }

  /// The states of all sequences before a step, so many floats apart.
  private func states(
    before step: Int, of index: Int, _ plan: RecurrencePlan, zeros: UnsafePointer<Float>
  ) -> (base: UnsafePointer<Float>, stride: Int) {
    if step > 0 {
      return (
        UnsafePointer(value(index) + (step - 1) * plan.states), plan.length * plan.states
      )
    }
    let initial = nodes[index].d
    return initial < 0 ? (zeros, 0) : (UnsafePointer(value(initial)), plan.states)
  }

  /// A weight as products read it, made here if its group has none.
  private func panels(
    _ weight: Int, transposed: Bool, elsePackedInto place: UnsafeMutablePointer<Float>
  ) -> UnsafePointer<Float> {
    if let panels = panels(weight, transposed: transposed) { return panels }
    GEMM.pack(transposed ? view(weight).transposed : view(weight), into: place)
    return UnsafePointer(place)
  }

  /// Room for so many floats that ends at a multiple of 64 bytes.
  private func rounded(_ count: Int) -> Int { (count + 15) / 16 * 16 }
}
