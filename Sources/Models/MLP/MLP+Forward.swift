import Tensors

extension MLP {
  /// What comes out for each row of numbers, and the intermediates that were asked for: `input`,
  /// `hidden.N`, `logits`, each `[rows, width]`.
  ///
  /// - Shapes: logits `[rows, outputs]`: scores of classes, or numbers.
  /// - Throws: `ModelError` if a row does not suit the model, a name is unknown or a change does not
  ///   fit its site.
  public func forward(
    _ rows: [[Float]], inspection: Inspection = Inspection(), adapters: [LoRAAdapter] = []
  ) throws(ModelError) -> ForwardResult {
    let inspector = Inspector(inspection)
    let (tape, logits) = try recorded(rows, inspector, adapters)
    try inspector.finish()
    return ForwardResult(
      logits: Captured(shape: logits.shape, values: tape.array(of: logits)),
      captures: inspector.captures)
  }

  /// Every intermediate that can be read and changed, with its shape for so many rows.
  public func sites(length: Int) throws(ModelError) -> [Site] {
    let inspector = Inspector(listingBatch: false)
    let row = [Float](repeating: 0, count: configuration.inputs)
    _ = try recorded(Array(repeating: row, count: max(0, length)), inspector, [])
    return inspector.sites
  }

  private func recorded(
    _ rows: [[Float]], _ inspector: Inspector, _ adapters: [LoRAAdapter]
  ) throws(ModelError) -> (Tape, Tensor) {
    guard !rows.isEmpty else { throw .emptyInput }
    for row in rows { try checkNumbers(row, count: configuration.inputs, "inputs") }
    var pass = try pass(adapters: adapters, inspector: inspector)
    pass.length = rows.count
    let x = pass.tape.constant(Array(rows.joined()), [rows.count, configuration.inputs])
    return (pass.tape, layers.outputs(pass, x))
  }
}

/// Refuses a row of another length, and numbers that are none.
func checkNumbers(_ row: [Float], count: Int, _ field: String) throws(ModelError) {
  guard row.count == count else {
    throw .badSettings(field: field, found: "\(row.count) numbers", expected: "\(count)")
  }
  guard let bad = row.first(where: { !$0.isFinite }) else { return }
  throw .badSettings(field: field, found: "\(bad)", expected: "finite numbers")
}
