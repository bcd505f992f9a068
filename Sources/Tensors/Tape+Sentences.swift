import Kernels

// From vectors of tokens to vectors of sentences, and how similar those are.

extension Tape {
  /// The mean of each sequence's rows, or of those that a mask counts.
  ///
  /// - Shapes: x `[sequences·length, width]`, mask `[sequences, length]`, result
  ///   `[sequences, width]`.
  /// - Parameter mask: weights of the rows, 1 for a token and 0 for padding, and no gradient for
  ///   them; nil counts all. A sequence without any gives zeros.
  /// - Source: Reimers & Gurevych 2019, "Sentence-BERT", section 3 (MEAN strategy).
  public func meanPool(_ x: Tensor, sequences: Int, mask: Tensor? = nil) -> Tensor {
    precondition(
      sequences > 0 && x.rows % sequences == 0 && mask.map { $0.count == x.rows } ?? true,
      "\(x.shape) is not \(sequences) sequences with a mask \(mask?.shape ?? [])")
    let length = x.rows / sequences
    let y = record(
      .meanPool(sequences: sequences), rows: sequences, columns: x.columns, a: x, saving: x.rows)
    let weights = savedValues(y.node)
    let given = mask.map { UnsafePointer(value($0.node)) }
    for start in stride(from: 0, to: x.rows, by: length) {
      var total: Float = 0
      for row in start..<start + length {
        weights[row] = given?[row] ?? 1
        total += weights[row]
      }
      if total > 0 { scaled(length, 1 / total, weights + start, into: weights + start) }
    }
    let (source, result) = (value(x.node), value(y.node))
    result.update(repeating: 0, count: y.count)
    for row in 0..<x.rows where weights[row] != 0 {
      axpy(
        x.columns, weights[row], source + row * x.columns,
        into: result + row / length * x.columns)
    }
    return y
  }

  func meanPoolBackward(_ index: Int, sequences: Int) {
    let node = nodes[index]
    guard let claimed = claim(node.a) else { return }
    clearIfFirst(claimed)
    let (dx, dy) = (place(claimed), gradientPlace(index))
    let weights = savedValues(index)
    let rows = nodes[node.a].rows
    let length = rows / sequences
    for row in 0..<rows where weights[row] != 0 {
      axpy(
        node.columns, weights[row], dy + row / length * node.columns,
        into: dx + row * node.columns)
    }
  }

  /// The cosine of the angle between each row of a and the same row of b; 0 if one is zero.
  ///
  /// - Shapes: a and b `[rows, width]`, result `[rows, 1]`.
  public func cosineSimilarity(_ a: Tensor, _ b: Tensor) -> Tensor {
    precondition(a.shape == b.shape, "cannot compare rows of \(a.shape) and \(b.shape)")
    let y = record(.cosineSimilarity, rows: a.rows, columns: 1, a: a, b: b)
    for row in 0..<a.rows {
      value(y.node)[row] = Kernels.cosineSimilarity(
        a.columns, value(a.node) + row * a.columns, value(b.node) + row * a.columns)
    }
    return y
  }

  func cosineSimilarityBackward(_ index: Int) {
    let node = nodes[index]
    addCosineGradients(index, to: node.a, comparedWith: node.b)
    addCosineGradients(index, to: node.b, comparedWith: node.a)
  }

  private func addCosineGradients(_ index: Int, to input: Int, comparedWith other: Int) {
    guard let claimed = claim(input) else { return }
    clearIfFirst(claimed)
    let width = nodes[input].columns
    for row in 0..<nodes[index].rows {
      addCosineGradient(
        width, value(input) + row * width, value(other) + row * width, value(index)[row],
        upstream: gradientPlace(index)[row], into: place(claimed) + row * width)
    }
  }
}
