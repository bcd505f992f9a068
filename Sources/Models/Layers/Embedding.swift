import Tensors

/// A table of vectors, one for each id.
public struct Embedding: Sendable {
  public let table: ParameterID  // [ids, width]

  /// - Shapes: result `[ids, width]`.
  /// - Precondition: every id is a row of the table.
  public func callAsFunction(_ ids: [Int32], _ pass: Pass) -> Tensor {
    pass.tape.embedding(pass.tape.parameter(table), ids: ids)
  }

  /// The table as the output layer: each row's score for each id.
  ///
  /// - Shapes: x `[rows, width]`, result `[rows, ids]`.
  public func logits(_ x: Tensor, _ pass: Pass) -> Tensor {
    pass.tape.logits(x, pass.tape.parameter(table))
  }
}
