import Tensors

/// Carries out an `Inspection` during one recording.
///
/// What is wrong with the inspection is found on the way and thrown by `finish()`; the recording
/// itself goes on.
final class Inspector {
  /// Everything was looked at, nothing changed: made by `sites`.
  private let listsSites: Bool
  private let inspection: Inspection
  /// Shapes begin with the number of sequences.
  private let isBatch: Bool
  private let touched: Set<String>
  private var visited: Set<String> = []
  private var error: ModelError?
  private(set) var captures: [String: Captured] = [:]
  private(set) var sites: [Site] = []

  init(_ inspection: Inspection, isBatch: Bool = false) {
    self.inspection = inspection
    self.isBatch = isBatch
    listsSites = false
    touched = inspection.captures.union(inspection.interventions.map(\.site))
  }

  /// One that notes where the sites are.
  init(listingBatch isBatch: Bool) {
    inspection = Inspection()
    self.isBatch = isBatch
    listsSites = true
    touched = []
  }

  /// Whether an operation must show what is inside it.
  func opens(_ name: String) -> Bool { listsSites || touched.contains(name) }

  /// Reads and changes what was asked for.
  func visit(_ name: String, _ x: Tensor, _ kind: SiteKind, _ pass: Pass) -> Tensor {
    guard opens(name) else { return x }
    visited.insert(name)
    let shape = SiteShape(x, kind, sequences: pass.sequences)
    let dimensions = shape.dimensions(isBatch: isBatch)
    if listsSites { sites.append(Site(name: name, shape: dimensions)) }
    var x = x
    for intervention in inspection.interventions where intervention.site == name {
      do throws(ModelError) {
        x = try intervention.applied(to: x, shape, pass.tape)
      } catch {
        self.error = self.error ?? error
      }
    }
    if inspection.captures.contains(name) {
      captures[name] = Captured(shape: dimensions, values: pass.tape.array(of: x))
    }
    return x
  }

  /// - Throws: `ModelError.unknownCapture` for a name that the model does not have,
  ///   `.badSettings` for a change that does not fit its site.
  func finish() throws(ModelError) {
    if let unknown = touched.subtracting(visited).min() { throw .unknownCapture(name: unknown) }
    if let error { throw error }
  }
}

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
