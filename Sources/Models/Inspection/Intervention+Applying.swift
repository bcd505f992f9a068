import Tensors

extension Intervention {
  /// x·m + a, with m and a from the change: a derivative passes where numbers pass.
  func applied(
    to x: Tensor, _ shape: SiteShape, _ tape: Tape
  ) throws(ModelError) -> Tensor {
    let rows = try checked(rows, count: shape.rows, "rows")
    let heads = try checked(heads, count: shape.heads, "heads")
    let selected = shape.selected(rows: rows, heads: heads)
    switch change {
    case .zero: return tape.multiply(x, factors(0, selected, x, tape))
    case .scale(let factor): return tape.multiply(x, factors(factor, selected, x, tape))
    case .add(let values): return tape.add(x, try addend(values, selected, x, tape))
    case .replace(let values):
      let addend = try addend(values, selected, x, tape)
      return tape.add(tape.multiply(x, factors(0, selected, x, tape)), addend)
    }
  }

  private func checked(
    _ indices: [Int]?, count: Int, _ field: String
  ) throws(ModelError) -> [Int] {
    guard let indices else { return Array(0..<count) }
    if let bad = indices.first(where: { $0 < 0 || $0 >= count }) {
      throw .badSettings(
        field: "\(field) of \(site)", found: "\(bad)",
        expected: count == 0 ? "none: it has no \(field)" : "0 to \(count - 1)")
    }
    return indices
  }

  private func factors(
    _ factor: Float, _ selected: [[Range<Int>]], _ x: Tensor, _ tape: Tape
  ) -> Tensor {
    var values = [Float](repeating: 1, count: x.count)
    for range in selected.joined() {
      for index in range { values[index] = factor }
    }
    return tape.constant(values, x.shape)
  }

  private func addend(
    _ given: [Float], _ selected: [[Range<Int>]], _ x: Tensor, _ tape: Tape
  ) throws(ModelError) -> Tensor {
    let perRow = selected.first?.reduce(0) { $0 + $1.count } ?? 0
    let total = perRow * selected.count
    guard given.count == total || given.count == perRow else {
      throw .badSettings(
        field: "values for \(site)", found: "\(given.count)",
        expected: "\(total), or \(perRow) for every row")
    }
    var values = [Float](repeating: 0, count: x.count)
    var next = 0
    for row in selected {
      if given.count == perRow { next = 0 }
      for index in row.joined() {
        values[index] = given[next]
        next += 1
      }
    }
    return tape.constant(values, x.shape)
  }
}
