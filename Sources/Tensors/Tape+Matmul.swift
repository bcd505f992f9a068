import Kernels

/// The numbers of a matrix product.
struct MatmulPlan: Equatable {
  let transposesA: Bool
  let transposesB: Bool
  let batches: Int
}

extension Tape {
  /// y = a·b, either of them transposed if asked; several such products if there are batches.
  ///
  /// - Shapes: a `[m, k]` (transposed: `[k, m]`), b `[k, n]` (transposed: `[n, k]`), result
  ///   `[m, n]`. With batches each is that many such matrices one above the other.
  public func matmul(
    _ a: Tensor, _ b: Tensor, transposeA: Bool = false, transposeB: Bool = false,
    batches: Int = 1
  ) -> Tensor {
    precondition(
      batches > 0 && a.rows % batches == 0 && b.rows % batches == 0,
      "\(a.shape) and \(b.shape) are not \(batches) matrices each")
    let (aRows, bRows) = (a.rows / batches, b.rows / batches)
    let (m, k) = transposeA ? (a.columns, aRows) : (aRows, a.columns)
    let (inner, n) = transposeB ? (b.columns, bRows) : (bRows, b.columns)
    precondition(
      k == inner, "a product of \(a.shape) and \(b.shape) sums over \(k) and \(inner) numbers")
    let plan = MatmulPlan(transposesA: transposeA, transposesB: transposeB, batches: batches)
    let y = record(.matmul(plan), rows: batches * m, columns: n, a: a, b: b)
    if batches == 1 {
      let left = transposeA ? view(a.node).transposed : view(a.node)
      multiply(left, by: b.node, transposed: transposeB, into: value(y.node))
    } else {
      for batch in 0..<batches {
        multiply(
          batchView(a.node, batch, of: plan, transposed: transposeA),
          by: batchView(b.node, batch, of: plan, transposed: transposeB),
          into: value(y.node) + batch * m * n)
      }
    }
    return y
  }

  /// y = x·Wᵀ.
  ///
  /// - Shapes: x `[rows, in]`, weight `[out, in]` (PEFT's orientation), result `[rows, out]`.
  public func matmulTransposed(_ x: Tensor, _ weight: Tensor) -> Tensor {
    matmul(x, weight, transposeB: true)
  }

  /// The scores of every row over the vocabulary, with the embedding table as the output layer.
  ///
  /// - Shapes: x `[rows, width]`, table `[vocabulary, width]`, result `[rows, vocabulary]`.
  public func logits(_ x: Tensor, _ table: Tensor) -> Tensor { matmulTransposed(x, table) }

  func matmulBackward(_ index: Int, plan: MatmulPlan) {
    let node = nodes[index]
    let da = claim(node.a)
    let db = claim(node.b)
    for batch in 0..<plan.batches {
      let dy = gradientView(index, batch, of: plan)
      if let da {
        let count = nodes[node.a].count / plan.batches
        let target = place(da) + batch * count
        if plan.batches == 1 && !plan.transposesA {
          multiply(
            dy, by: node.b, transposed: !plan.transposesB, into: target,
            accumulates: da.accumulates)
        } else {
          let right = batchView(node.b, batch, of: plan, transposed: !plan.transposesB)
          if plan.transposesA {
            multiply(
              right.transposed, by: dy.transposed, into: target, accumulates: da.accumulates)
          } else {
            multiply(dy, by: right, into: target, accumulates: da.accumulates)
          }
        }
      }
      if let db {
        let count = nodes[node.b].count / plan.batches
        let target = place(db) + batch * count
        let left = batchView(node.a, batch, of: plan, transposed: !plan.transposesA)
        if plan.transposesB {
          multiply(
            dy.transposed, by: left.transposed, into: target, accumulates: db.accumulates)
        } else {
          multiply(left, by: dy, into: target, accumulates: db.accumulates)
        }
      }
    }
  }

  private func batchView(
    _ input: Int, _ batch: Int, of plan: MatmulPlan, transposed: Bool
  ) -> MatrixView {
    let rows = nodes[input].rows / plan.batches
    let part = view(input).rows(batch * rows, rows)
    return transposed ? part.transposed : part
  }

  private func gradientView(_ index: Int, _ batch: Int, of plan: MatmulPlan) -> MatrixView {
    let (rows, columns) = (nodes[index].rows, nodes[index].columns)
    return MatrixView(gradientPlace(index), rows: rows, columns: columns)
      .rows(batch * (rows / plan.batches), rows / plan.batches)
  }
}
