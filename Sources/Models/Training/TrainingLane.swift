import Tensors

/// One part of a batch: a tape and gradients of its own.
///
/// `@unchecked Sendable`: a lane is used by one thread at a time, with the pool's lock between uses.
final class TrainingLane<Objective: TrainingObjective>: @unchecked Sendable {
  let gradients: ParameterArena
  /// Sum of the losses of the last step, already divided by the step's weight.
  private(set) var loss = 0.0
  var batches: [Objective.Batch] = []
  private let objective: Objective
  private let trained: TrainedParameters
  private let number: Int
  private let pass: Pass
  private let dropout: DropoutState
  /// For losses that are only measured; made when first needed.
  private var measuringPass: Pass?

  init(
    _ objective: Objective, number: Int, parameters: ParameterArena, frozen: Set<ParameterID> = [],
    packed: PackedWeights? = nil, dropoutRate: Float = 0
  ) {
    self.objective = objective
    self.number = number
    gradients = ParameterArena(layout: parameters.layout)
    trained = TrainedParameters(
      values: parameters, gradients: gradients, frozen: frozen, packed: packed)
    dropout = DropoutState(rate: dropoutRate)
    var pass = Pass(tape: objective.makeTape(trained), length: 0)
    pass.dropout = dropout
    self.pass = pass
  }

  /// Computes the lane's gradients.
  func run(seed: UInt64, step: Int, normalizer: Float, control: RunControl) {
    gradients.clear()
    loss = 0
    dropout.begin(seed: seed, step: step, lane: number)
    for batch in batches {
      if control.isCancelled { return }
      pass.tape.reset()
      let result = objective.record(batch, pass, normalizer: normalizer)
      if control.isCancelled { return }
      pass.tape.backward(from: result)
      loss += Double(pass.tape.scalar(result))
    }
  }

  /// Computes the lane's loss alone, without dropout.
  func measure(normalizer: Float, control: RunControl) {
    loss = 0
    let pass = passForMeasuring()
    for batch in batches {
      if control.isCancelled { return }
      pass.tape.reset()
      loss += Double(pass.tape.scalar(objective.record(batch, pass, normalizer: normalizer)))
    }
  }

  /// Intermediates of the lane's first batch.
  ///
  /// - Throws: `ModelError.unknownCapture`.
  func captures(_ names: Set<String>) throws(ModelError) -> [String: Captured] {
    guard let batch = batches.first else { return [:] }
    let inspector = Inspector(Inspection(captures: names))
    var pass = passForMeasuring()
    pass.inspector = inspector
    pass.tape.reset()
    _ = objective.record(batch, pass, normalizer: 1)
    try inspector.finish()
    return inspector.captures
  }

  private func passForMeasuring() -> Pass {
    if let measuringPass { return measuringPass }
    let tape = objective.makeTape(
      TrainedParameters(
        values: trained.values, gradients: nil, frozen: trained.frozen, packed: trained.packed))
    let made = Pass(tape: tape, length: 0)
    measuringPass = made
    return made
  }
}

extension TrainingObjective {
  /// The loss of some examples and its derivative with respect to every parameter, by name.
  ///
  /// - Shapes: each gradient has its parameter's.
  public func gradients(
    of examples: [Example], at parameters: ParameterArena
  ) throws(ModelError) -> (loss: Float, gradients: [String: Captured]) {
    for example in examples { try check(example) }
    let weight = examples.reduce(0) { $0 + self.weight(of: $1) }
    guard weight > 0 else { throw .emptyInput }
    let lane = TrainingLane(self, number: 0, parameters: parameters)
    lane.batches = batches(examples)
    lane.run(seed: 0, step: 0, normalizer: Float(weight), control: RunControl())
    var result: [String: Captured] = [:]
    for id in parameters.layout.ids {
      let entry = parameters.layout[id]
      result[entry.name] = Captured(shape: entry.shape, values: lane.gradients.array(of: id))
    }
    return (Float(lane.loss), result)
  }
}
