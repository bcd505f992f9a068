import Foundation
import Tensors
import Testing

/// Each optimiser beside torch.optim, see Scripts/golden/training.py.
@Suite struct OptimizerTests {
  struct Case: Decodable, CustomTestStringConvertible {
    var method: OptimizerMethod
    var rate: Float
    var decay: Float
    /// After steps 1, 2 and 8.
    var after: [[String: [Float]]]

    var testDescription: String { "\(method), decay \(decay)" }
  }

  static let shapes = [("matrix", [3, 7]), ("bias", [5]), ("slow", [2, 9])]

  static let cases: [Case] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = folder.appendingPathComponent("Golden/Training/optimizers.json")
    guard let data = try? Data(contentsOf: file) else { return [] }
    return (try? JSONDecoder().decode([Case].self, from: data)) ?? []
  }()

  private var layout: ParameterLayout {
    var layout = ParameterLayout()
    for (name, shape) in Self.shapes { _ = layout.append(name, shape) }
    return layout
  }

  @Test func everyMethodHasNumbersToCompareWith() {
    #expect(Set(Self.cases.map(\.method)) == Set(OptimizerMethod.allCases))
    #expect(Self.cases.allSatisfy { $0.after.count == 3 })
  }

  @Test(arguments: cases)
  func eightStepsAreThoseOfPyTorch(_ expected: Case) throws {
    let parameters = ParameterArena(layout: layout)
    let gradients = ParameterArena(layout: layout)
    for id in layout.ids {
      parameters.set(
        id, to: (0..<layout[id].count).map { Float(sin(0.37 * Double($0) + Double(id.index))) })
    }
    var treatments = ParameterTreatment.usual(layout)
    treatments[2].rate = 0.25
    let optimizer = Optimizer(expected.method, layout: layout, treatments: treatments)
    var after: [[String: [Float]]] = []
    for step in 0..<8 {
      for id in layout.ids {
        let phase = 1.3 * Double(step) + Double(id.index)
        gradients.set(
          id, to: (0..<layout[id].count).map { Float(0.5 * cos(0.71 * Double($0) + phase)) })
      }
      optimizer.update(
        parameters, gradients: gradients,
        OptimizerStep(
          learningRate: expected.rate, momentum: 0.9, beta1: 0.9, beta2: 0.95,
          weightDecay: expected.decay, step: step + 1))
      if [0, 1, 7].contains(step) {
        after.append(
          Dictionary(
            uniqueKeysWithValues: layout.ids.map { (layout[$0].name, parameters.array(of: $0)) }))
      }
    }
    for (ours, theirs) in zip(after, expected.after) {
      for (name, _) in Self.shapes {
        let (ours, theirs) = (try #require(ours[name]), try #require(theirs[name]))
        #expect(ours.count == theirs.count)
        // Making a matrix orthogonal enlarges what rounding did to small directions.
        #expect(distance(ours, theirs) < (expected.method == .muon ? 2e-5 : 2e-6), "\(name)")
      }
    }
  }

  @Test(arguments: OptimizerMethod.allCases)
  func sharesGiveTheSameBitsAsOne(_ method: OptimizerMethod) {
    let model = SmallModel()
    func result(shares: Int) -> ParameterArena {
      let parameters = model.parameters()
      let optimizer = Optimizer(method, layout: model.layout)
      for step in 1...3 {
        let gradients = model.parameters(seed: UInt64(step + 5))
        for share in 0..<shares {
          optimizer.update(
            parameters, gradients: gradients,
            OptimizerStep(learningRate: 0.1, weightDecay: 0.5, gradientScale: 0.7, step: step),
            share: share, of: shares)
        }
      }
      return parameters
    }
    let (one, three) = (result(shares: 1), result(shares: 3))
    for id in model.layout.ids { #expect(one.array(of: id) == three.array(of: id)) }
  }

  @Test func arenasTakeOverValuesAndAddUpTheirSquares() {
    let model = SmallModel()
    let (one, other) = (model.parameters(), model.parameters(seed: 2))
    one.copyValues(of: other)
    for id in model.layout.ids { #expect(one.array(of: id) == other.array(of: id)) }
    let whole = one.sumOfSquares()
    let parts = (0..<3).reduce(0.0) { $0 + one.sumOfSquares(range: one.range(share: $1, of: 3)) }
    #expect(abs(whole - parts) < 1e-6 * whole)
  }
}
