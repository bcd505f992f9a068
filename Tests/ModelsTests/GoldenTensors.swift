import Foundation
import Models
import Testing

/// Tensors that PyTorch computed, in a file of `Golden`.
struct GoldenTensors {
  let file: SafetensorsFile

  init(_ name: String) throws {
    file = try SafetensorsFile(path: Golden.folder + "/" + name)
  }

  func callAsFunction(_ name: String) throws -> Captured { try file.tensor(name) }

  /// Compares with what stands there: same shape, no number further away than `tolerance`.
  func expect(
    _ actual: Captured?, is name: String, within tolerance: Float,
    _ location: SourceLocation = #_sourceLocation
  ) throws {
    let actual = try #require(actual, "\(name)", sourceLocation: location)
    let expected = try file.tensor(name)
    #expect(actual.shape == expected.shape, "\(name)", sourceLocation: location)
    let difference = largestDifference(actual.values, expected.values)
    #expect(difference < tolerance, "\(name)", sourceLocation: location)
  }

  /// Compares every gradient stored as `gradient.NAME`: ‖Δ‖ ≤ 1e-4·‖g‖, or 1e-6.
  func expectGradients(
    _ gradients: [String: Captured], _ location: SourceLocation = #_sourceLocation
  ) throws {
    let prefix = "gradient."
    let names = file.entries.keys.filter { $0.hasPrefix(prefix) }
    #expect(
      Set(gradients.keys) == Set(names.map { String($0.dropFirst(prefix.count)) }),
      sourceLocation: location)
    for (name, gradient) in gradients {
      let expected = try file.tensor(prefix + name)
      #expect(gradient.shape == expected.shape, "\(name)", sourceLocation: location)
      expectGradient(gradient.values, expected.values, name, location)
    }
  }
}

func expectGradient(
  _ actual: [Float], _ expected: [Float], _ name: String,
  _ location: SourceLocation = #_sourceLocation
) {
  let distance = length(zip(actual, expected).map { $0 - $1 })
  #expect(
    actual.count == expected.count && distance <= max(1e-6, 1e-4 * length(expected)),
    "\(name): off by \(distance) of \(length(expected))", sourceLocation: location)
}

func length(_ values: [Float]) -> Float {
  Float(values.reduce(0.0) { $0 + Double($1) * Double($1) }.squareRoot())
}

func goldenJSON<Value: Decodable>(_ type: Value.Type, _ name: String) throws -> Value {
  try JSONDecoder().decode(
    type, from: Data(contentsOf: URL(fileURLWithPath: Golden.folder + "/" + name)))
}
