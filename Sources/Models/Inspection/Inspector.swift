import Tensors

/// What the rows and columns of an intermediate mean.
enum SiteKind: Equatable {
  /// `[sequences·length, width]`
  case matrix
}

/// Carries out an `Inspection` during one recording.
final class Inspector {
  private let inspection: Inspection
  private(set) var captures: [String: Captured] = [:]

  init(_ inspection: Inspection) {
    self.inspection = inspection
  }

  func wants(_ name: String) -> Bool { inspection.captures.contains(name) }

  func visit(_ name: String, _ x: Tensor, _ kind: SiteKind, _ pass: Pass) -> Tensor {
    if wants(name) {
      captures[name] = Captured(shape: x.shape, values: pass.tape.array(of: x))
    }
    return x
  }

  func store(_ name: String, _ values: [Float], shape: [Int], _ pass: Pass) {
    captures[name] = Captured(shape: shape, values: values)
  }
}
