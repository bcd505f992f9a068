import Kernels
import Tensors
import Testing

@Suite struct TapeTests {
  let model = SmallModel()

  @Test func afterTheFirstStepNothingGrows() {
    let parameters = model.parameters()
    let tape = Tape(parameters: parameters, gradients: ParameterArena(layout: model.layout))
    func step() {
      tape.reset()
      tape.backward(from: model.loss(tape))
    }
    step()
    let first = tape.memory
    for _ in 0..<5 { step() }
    #expect(tape.memory == first)
    #expect(first.floats > 0 && first.nodeCapacity > 0)
  }

  @Test func sameStepGivesTheSameBits() {
    let gradients = (0..<2).map { _ in
      let gradients = ParameterArena(layout: model.layout)
      let tape = Tape(parameters: model.parameters(), gradients: gradients)
      for _ in 0..<3 {
        tape.reset()
        gradients.clear()
        tape.backward(from: model.loss(tape))
      }
      return gradients.withAllValues { Array($0) }
    }
    #expect(gradients[0] == gradients[1])
  }

  @Test func gradientsAddUpFromPassToPass() {
    let gradients = ParameterArena(layout: model.layout)
    let tape = Tape(parameters: model.parameters(), gradients: gradients)
    tape.backward(from: model.loss(tape))
    let once = gradients.withAllValues { Array($0) }
    tape.reset()
    tape.backward(from: model.loss(tape))
    let twice = gradients.withAllValues { Array($0) }
    #expect(zip(once, twice).allSatisfy { abs($1 - 2 * $0) <= 1e-6 + 1e-5 * abs($0) })
    #expect(once.contains { $0 != 0 })
  }

  @Test func frozenParametersGetNoGradientAndTheOthersTheSame() {
    let full = ParameterArena(layout: model.layout)
    let tape = Tape(parameters: model.parameters(), gradients: full)
    tape.backward(from: model.loss(tape))
    let partial = ParameterArena(layout: model.layout)
    let frozen: Set<ParameterID> = [model.table, model.qkv, model.gain]
    let other = Tape(parameters: model.parameters(), gradients: partial, frozen: frozen)
    other.backward(from: model.loss(other))
    for id in model.layout.ids {
      if frozen.contains(id) {
        #expect(partial.array(of: id).allSatisfy { $0 == 0 })
      } else {
        #expect(distance(partial.array(of: id), full.array(of: id)) < 1e-6)
      }
    }
  }

  @Test func packedWeightsChangeNoBit() {
    let parameters = model.parameters()
    var matrices: [ParameterID: PackedForms] = [:]
    for id in [model.table, model.qkv, model.dense] { matrices[id] = .both }
    let packed = PackedWeights(layout: model.layout, matrices: matrices)
    for share in 0..<3 { packed.pack(from: parameters, share: share, of: 3) }
    let results = [nil, packed].map { packed in
      let gradients = ParameterArena(layout: model.layout)
      let tape = Tape(parameters: parameters, gradients: gradients, packed: packed)
      let loss = model.loss(tape)
      tape.backward(from: loss)
      return [tape.scalar(loss)] + gradients.withAllValues { Array($0) }
    }
    #expect(results[0] == results[1])
  }

  @Test(arguments: [Activation.none, .gelu])
  func transposedLayerGivesTheBitsOfAPlainOne(activation: Activation) {
    let weight: [Float] = (0..<5 * 17).map { Float($0 * 7 % 31) * 0.1 - 1.5 }
    var turned = weight
    for place in weight.indices { turned[place % 17 * 5 + place / 17] = weight[place] }
    let results = [(false, false), (false, true), (true, false), (true, true)].map {
      transposed, isPacked in
      var layout = ParameterLayout()
      let id = layout.append("weight", transposed ? [17, 5] : [5, 17])
      let parameters = ParameterArena(layout: layout)
      parameters.set(id, to: transposed ? turned : weight)
      let packed = PackedWeights(layout: layout, matrices: isPacked ? [id: .both] : [:])
      packed.pack(from: parameters)
      let tape = Tape(parameters: parameters, packed: packed)
      let x = tape.constant((0..<15).map { Float($0 % 4) - 1 }, [3, 5], tracksGradient: true)
      let y = tape.linear(x, tape.parameter(id), activation: activation, transposed: transposed)
      tape.backward(from: y)
      return tape.array(of: y) + tape.gradient(of: x)
    }
    #expect(results.allSatisfy { $0 == results[0] })
  }

  @Test func dropoutOfRateZeroIsTheTensorItself() {
    let tape = Tape(parameters: model.parameters())
    let x = tape.constant([1, 2], [1, 2])
    #expect(tape.dropout(x, rate: 0, seed: 1) == x)
    #expect(tape.activation(x, .none) == x)
  }

  @Test func fusedHeadLossEqualsLogitsThenCrossEntropy() {
    let tape = Tape(
      parameters: model.parameters(), gradients: ParameterArena(layout: model.layout))
    let x = model.features(tape)
    let logits = tape.logits(x, tape.parameter(model.table))
    let twin = Reference.crossEntropy(
      tape.array(of: logits).map(Double.init), vocabulary: SmallModel.vocabulary,
      targets: model.targets, normalizer: 16)
    let loss = tape.headLoss(
      x, tape.parameter(model.table), targets: model.targets, normalizer: 16)
    #expect(logits.shape == [20, SmallModel.vocabulary])
    #expect(abs(Double(tape.scalar(loss)) - twin.loss) < 1e-5)

    let unfused = ParameterArena(layout: model.layout)
    let other = Tape(parameters: model.parameters(), gradients: unfused)
    let y = other.logits(model.features(other), other.parameter(model.table))
    other.backward(from: y, upstream: twin.gradient.map(Float.init))
    let fused = ParameterArena(layout: model.layout)
    let again = Tape(parameters: model.parameters(), gradients: fused)
    again.backward(from: model.loss(again))
    for id in model.layout.ids {
      #expect(distance(fused.array(of: id), unfused.array(of: id)) < 1e-5)
    }
  }

  @Test func inferenceGivesTheSameLossAsTraining() {
    let training = Tape(
      parameters: model.parameters(), gradients: ParameterArena(layout: model.layout))
    let inference = Tape(parameters: model.parameters())
    let pair = (training.scalar(model.loss(training)), inference.scalar(model.loss(inference)))
    #expect(abs(pair.0 - pair.1) < 1e-6)
  }

  @Test func keptAttentionWeightsSumToOneAndSeeNothingLater() {
    let tape = Tape(parameters: model.parameters())
    var random = Xoshiro256(seed: 5)
    let qkv = tape.constant((0..<10 * 12).map { _ in Float(random.normal()) }, [10, 12])
    let y = tape.causalAttention(qkv, sequences: 2, length: 5, heads: 2, keepWeights: true)
    let weights = tape.attentionWeights(of: y)
    #expect(weights.count == 2 * 2 * 5 * 5 && y.shape == [10, 4])
    for row in 0..<20 {
      let values = weights[row * 5..<row * 5 + 5]
      #expect(abs(values.reduce(0, +) - 1) < 1e-5)
      #expect(values.dropFirst(row % 5 + 1).allSatisfy { $0 == 0 })
    }
  }

  @Test func adapterInItsOwnGroupLearnsWhileTheModelIsFrozen() {
    let parameters = model.parameters()
    var layout = ParameterLayout()
    let down = layout.append("down", [3, SmallModel.width])
    let up = layout.append("up", [SmallModel.width, 3])
    let adapter = ParameterArena(layout: layout)
    var random = Xoshiro256(seed: 2)
    for id in layout.ids {
      adapter.set(id, to: (0..<layout[id].count).map { _ in Float(random.normal()) })
    }
    let gradients = ParameterArena(layout: layout)
    let tape = Tape(parameters: parameters)
    let group = tape.addGroup(parameters: adapter, gradients: gradients)
    func loss() -> Tensor {
      let x = model.features(tape)
      let delta = tape.matmulTransposed(
        tape.matmulTransposed(x, tape.parameter(down, group: group)),
        tape.parameter(up, group: group))
      let y = tape.addIntoColumns(x, delta, columnOffset: 0, scale: 0.25)
      return tape.scale(
        tape.headLoss(y, tape.parameter(model.table), targets: model.targets, normalizer: 16),
        by: 2)
    }
    let start = loss()
    tape.backward(from: start)
    let before = tape.scalar(start)
    let optimizer = Optimizer(.adamW, layout: layout)
    for step in 1...20 {
      optimizer.update(
        adapter, gradients: gradients, OptimizerStep(learningRate: 0.01, step: step))
      tape.reset()
      gradients.clear()
      tape.backward(from: loss())
    }
    tape.reset()
    #expect(tape.scalar(loss()) < before - 0.1)
    #expect(parameters.array(of: model.table) == model.parameters().array(of: model.table))
  }

  @Test func constantsAreReadBackAsGiven() {
    let tape = Tape(parameters: model.parameters())
    let x = tape.constant([1, 2, 3, 4, 5, 6], [2, 3])
    #expect(tape.array(of: x) == [1, 2, 3, 4, 5, 6])
    #expect(tape.withValues(of: x) { $0.count } == 6)
    #expect(tape.gradient(of: x) == Array(repeating: 0, count: 6))
  }
}

/// The largest difference, relative to numbers above 1.
func distance(_ a: [Float], _ b: [Float]) -> Float {
  guard a.count == b.count else { return .infinity }
  return zip(a, b).reduce(0) { worst, pair in
    let difference = abs(pair.0 - pair.1) / max(1, abs(pair.1))
    return difference.isNaN ? .infinity : max(worst, difference)
  }
}
