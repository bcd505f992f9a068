import Tensors

/// Carries out an `Inspection` during one recording.
///
/// What is wrong with the inspection is found on the way and thrown by `finish()`; the recording
/// itself goes on.
final class Inspector {
  /// Everything is looked at and nothing changed, for a model's `sites`.
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
