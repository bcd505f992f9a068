import Foundation
import Tensors
import Testing

/// The small model beside PyTorch's, from the same formula for its parameters.
@Suite struct PyTorchTests {
  let model = SmallModel()

  @Test func everyGradientOfTheFirstStepEqualsPyTorch() throws {
    let gradients = ParameterArena(layout: model.layout)
    let tape = Tape(parameters: parameters(), gradients: gradients)
    tape.backward(from: model.loss(tape))
    #expect(PyTorchNumbers.gradients.count == model.layout.entries.count)
    for (name, norm, head) in PyTorchNumbers.gradients {
      let id = try #require(model.layout.id(named: name))
      let values = gradients.array(of: id)
      let square = values.reduce(0.0) { $0 + Double($1) * Double($1) }
      #expect(abs(square.squareRoot() - norm) < 1e-5 * max(1, norm))
      #expect(distance(Array(values.prefix(4)), head) < 1e-5)
    }
  }

  @Test func firstTenLossesEqualPyTorch() {
    let parameters = parameters()
    let gradients = ParameterArena(layout: model.layout)
    let optimizer = Optimizer(.adamW, layout: model.layout)
    let tape = Tape(parameters: parameters, gradients: gradients)
    var losses: [Float] = []
    for step in 1...10 {
      tape.reset()
      gradients.clear()
      let loss = model.loss(tape)
      tape.backward(from: loss)
      losses.append(tape.scalar(loss))
      optimizer.update(
        parameters, gradients: gradients,
        OptimizerStep(learningRate: 0.01, weightDecay: 0.1, step: step))
    }
    #expect(distance(losses, PyTorchNumbers.losses) < 1e-5)
  }

  private func parameters() -> ParameterArena {
    let arena = ParameterArena(layout: model.layout)
    for id in model.layout.ids {
      let count = model.layout[id].count
      arena.set(
        id,
        to: (0..<count).map { Float(0.3 * sin(0.37 * Double($0) + Double(id.index))) })
    }
    return arena
  }
}
