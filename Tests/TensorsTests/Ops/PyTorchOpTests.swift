import Foundation
import Tensors
import Testing

/// Every operation beside PyTorch's, from `Scripts/golden/operations.py`.
@Suite struct PyTorchOpTests {
  struct Case: Decodable, Sendable, CustomTestStringConvertible {
    let name: String
    let inputs: [[Float]]
    let upstream: [Float]
    let y: [Double]
    let gradients: [[Double]]

    var testDescription: String { name }

    static func read(_ name: String) throws -> [Case] {
      let tests = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
      let file = tests.appending(path: "Golden/tensors/\(name)")
      return try JSONDecoder().decode([Case].self, from: Data(contentsOf: file))
    }
  }

  static func cases() throws -> [Case] { try Case.read("operations.json") }

  @Test(arguments: try cases())
  func resultAndGradientsEqualPyTorch(_ golden: Case) throws {
    let check = try #require(OpCheck.all.first { $0.name == golden.name })
    #expect(zip(golden.inputs, check.inputs).allSatisfy { $0.count == $1.shape[0] * $1.shape[1] })
    let (_, values, gradients) = check.run(golden.inputs, upstream: golden.upstream)
    #expect(difference(values, golden.y) < OpCheck.forwardTolerance)
    #expect(gradients.count == golden.gradients.count)
    for (gradient, expected) in zip(gradients, golden.gradients) {
      #expect(difference(gradient, expected) < OpCheck.backwardTolerance)
    }
  }

  /// Dropout draws other numbers than PyTorch; its mask has tests of its own.
  @Test func everyOtherOperationIsCompared() throws {
    let names = Set(try Self.cases().map { $0.name })
    let kinds = OpCheck.all.filter { names.contains($0.name) }.map { $0.recordedKinds }
    let compared = kinds.reduce(into: Set<OperationKind>()) { $0.formUnion($1) }
    #expect(Set(OperationKind.allCases).subtracting(compared) == [.parameter, .dropout])
  }
}
