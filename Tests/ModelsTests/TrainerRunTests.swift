import Foundation
import Models
import Tensors
import Testing

/// What happens around the steps of a run: held-out loss, early stopping, a probe, cancelling.
@Suite struct TrainerRunTests {
  /// Learns one text by heart and is measured on another: its held-out loss soon rises.
  private static func overfitting(
    control: RunControl = RunControl(), _ change: (inout TrainingSettings) -> Void = { _ in }
  ) throws -> GPTTrainer {
    var settings = TrainerTests.settings {
      $0.steps = 60
      $0.learningRate = 2e-2
      $0.measuringInterval = 2
      $0.earlyStopping = EarlyStopping(patience: 3)
    }
    change(&settings)
    let trainer = try GPTTrainer(
      model: TrainerTests.model, settings: settings, source: TrainerTests.stream,
      control: control)
    trainer.trainer.heldOut = heldOut
    return trainer
  }

  private static let heldOut = randomSequences(4, length: 12, vocabulary: 40, seed: 99)

  @Test func theRunStopsWhenTheHeldOutLossNoLongerFallsAndKeepsTheBest() throws {
    let trainer = try Self.overfitting()
    var snapshots: [TrainingSnapshot] = []
    let model = try trainer.run { snapshots.append($0) }
    let last = try #require(snapshots.last)
    #expect(last.step < 60 && last.stopsEarly)
    #expect(snapshots.allSatisfy { ($0.heldOutLoss != nil) == ($0.step % 2 == 0) })
    let losses = snapshots.compactMap(\.heldOutLoss)
    let best = try #require(trainer.trainer.lowestHeldOutLoss)
    #expect(best.loss == losses.min() && best.step == last.step - 6)
    #expect(snapshots[best.step - 1].heldOutLoss == best.loss)
    #expect(abs(try model.loss(Self.heldOut) - best.loss) < 1e-5)
    #expect(try trainer.model().loss(Self.heldOut) > best.loss)
  }

  @Test func anImprovementMustBeLargeEnoughToCount() throws {
    let trainer = try Self.overfitting {
      $0.earlyStopping = EarlyStopping(patience: 2, minimumImprovement: 100)
    }
    var steps = 0
    _ = try trainer.run { steps = $0.step }
    #expect(steps == 6)
  }

  @Test func aResumedRunStopsAtTheSameStepWithTheSameBytes() throws {
    var whole: [TrainingSnapshot] = []
    let model = try Self.overfitting().run { whole.append($0) }
    try withTemporaryFolder { folder in
      let first = try Self.overfitting()
      for _ in 0..<(whole.count - 3) { _ = try first.advance() }
      try first.writeCheckpoint(to: folder)
      let second = try GPTTrainer(resumingFrom: folder, source: TrainerTests.stream)
      second.trainer.heldOut = Self.heldOut
      var rest: [TrainingSnapshot] = []
      let resumed = try second.run { rest.append($0) }
      #expect(rest.map(\.step) == whole.suffix(3).map(\.step))
      #expect(rest.map(\.loss) == whole.suffix(3).map(\.loss))
      #expect(TrainerTests.values(resumed) == TrainerTests.values(model))
    }
  }

  @Test func measuringChangesNoByte() throws {
    let measured = try TrainerTests.trainer { $0.measuringInterval = 1 }
    measured.trainer.heldOut = Self.heldOut
    measured.trainer.probe = Probe(
      Self.heldOut[0], captures: ["residual.1"], interval: 1)
    let plain = try TrainerTests.trainer()
    #expect(TrainerTests.values(try measured.run()) == TrainerTests.values(try plain.run()))
  }

  @Test func theProbeShowsWhatTheModelMakesOfItNow() throws {
    let names: Set = ["residual.1", "blocks.0.attention.weights", "logits"]
    let trainer = try TrainerTests.trainer()
    trainer.trainer.probe = Probe(Self.heldOut[1], captures: names, interval: 2)
    _ = try trainer.run { snapshot in
      guard snapshot.step % 2 == 0 else { return #expect(snapshot.captures.isEmpty) }
      let expected = try trainer.model().forward(
        Self.heldOut[1].inputs, inspection: Inspection(captures: names)
      ).captures
      #expect(Set(snapshot.captures.keys) == names)
      for (name, captured) in snapshot.captures {
        #expect(captured.shape == expected[name]?.shape)
        #expect(largestDifference(captured.values, expected[name]?.values ?? []) < 1e-6)
      }
    }
  }

  @Test func aProbeForWhatTheModelLacksIsRefused() throws {
    let trainer = try TrainerTests.trainer()
    trainer.trainer.probe = Probe(Self.heldOut[1], captures: ["residual.7"], interval: 1)
    #expect(throws: ModelError.unknownCapture(name: "residual.7")) { try trainer.advance() }
  }

  @Test func dropoutIsAFunctionOfTheStepNotOfTheThread() throws {
    func make(_ workers: Int, _ rate: Float) throws -> GPTTrainer {
      try TrainerTests.trainer(workers: workers) { $0.dropout = rate }
    }
    let one = TrainerTests.values(try make(1, 0.2).run())
    #expect(one == TrainerTests.values(try make(3, 0.2).run()))
    #expect(one != TrainerTests.values(try make(1, 0).run()))
    try withTemporaryFolder { folder in
      let first = try make(2, 0.2)
      for _ in 0..<4 { _ = try first.advance() }
      try first.writeCheckpoint(to: folder)
      let second = try GPTTrainer(resumingFrom: folder, source: TrainerTests.stream)
      #expect(one == TrainerTests.values(try second.run()))
    }
    // What is measured has no dropout.
    let trainer = try make(2, 0.5)
    #expect(try trainer.trainer.measure(Self.heldOut) == trainer.trainer.measure(Self.heldOut))
    #expect(
      abs(try trainer.trainer.measure(Self.heldOut) - TrainerTests.model.loss(Self.heldOut))
        < 1e-5)
  }

  @Test func losslessExamplesAreRefused() throws {
    let trainer = try TrainerTests.trainer()
    let empty = TrainingSequence(inputs: [1, 2], targets: [-1, -1])
    #expect(throws: ModelError.emptyInput) { try trainer.trainer.measure([empty]) }
    #expect(throws: ModelError.emptyInput) { try trainer.trainer.advance(on: [empty]) }
  }

  // MARK: - Another objective

  /// y = x·w + b, by least squares; it can cancel its own run in the middle of a step.
  private struct Regression: TrainingObjective {
    struct Example: Sendable {
      var x: [Float]
      var y: Float
    }

    let identity = "regression"
    let layout: ParameterLayout
    let weight: ParameterID
    let bias: ParameterID
    var stops: (control: RunControl, x: Float)?

    init() {
      var layout = ParameterLayout()
      weight = layout.append("weight", [3, 1])
      bias = layout.append("bias", [1])
      self.layout = layout
    }

    func weight(of example: Example) -> Int { 1 }
    func length(of example: Example) -> Int { 1 }
    func batches(_ examples: [Example]) -> [[Example]] {
      stride(from: 0, to: examples.count, by: 2).map {
        Array(examples[$0..<min($0 + 2, examples.count)])
      }
    }

    func record(_ batch: [Example], _ pass: Pass, normalizer: Float) -> Tensor {
      if let stops, batch.contains(where: { $0.x[0] == stops.x }) { stops.control.cancel() }
      let tape = pass.tape
      let x = tape.constant(batch.flatMap(\.x), [batch.count, 3])
      let y = tape.constant(batch.map(\.y), [batch.count, 1])
      let answer = tape.linear(x, tape.parameter(weight), bias: tape.parameter(bias))
      return tape.scale(
        tape.sumAll(tape.square(tape.subtract(answer, y))), by: 1 / normalizer)
    }
  }

  private static let points = (0..<24).map { index in
    let x = (0..<3).map { Float((index * ($0 + 3) * 7) % 11) / 11 - 0.5 }
    return Regression.Example(x: x, y: 2 * x[0] - x[1] + 0.5 * x[2] + 0.25)
  }

  private static func regression(
    _ objective: Regression = Regression(), control: RunControl = RunControl()
  ) throws -> Trainer<Regression> {
    try Trainer(
      objective, parameters: ParameterArena(layout: objective.layout),
      settings: TrainingSettings(
        steps: 200, batchSize: 8, learningRate: 0.2, schedule: Schedule(shape: .constant),
        optimizer: .momentum, weightDecay: 0, momentum: 0.8, clipNorm: nil, lanes: 2),
      source: ShuffledExamples(points, seed: 5), control: control)
  }

  @Test func anyObjectiveIsTrainedByTheSameTrainer() throws {
    let trainer = try Self.regression()
    let found = try trainer.run()
    let objective = trainer.objective
    #expect(largestDifference(found.array(of: objective.weight), [2, -1, 0.5]) < 1e-3)
    #expect(abs(found.array(of: objective.bias)[0] - 0.25) < 1e-3)
    #expect(try trainer.measure(Self.points) < 1e-6)
  }

  @Test func aRunCancelledWithinAStepChangesNothing() throws {
    let control = RunControl()
    var objective = Regression()
    objective.stops = (control, Self.points[0].x[0])
    let trainer = try Self.regression(objective, control: control)
    let before = trainer.current()
    #expect(throws: ModelError.cancelled) { try trainer.run() }
    #expect(trainer.step < 3)
    if trainer.step == 0 {
      #expect(trainer.current().array(of: objective.weight) == before.array(of: objective.weight))
    }
    let after = trainer.current().array(of: objective.weight)
    #expect(throws: ModelError.cancelled) { try trainer.advance() }
    #expect(trainer.current().array(of: objective.weight) == after)
  }

  @Test func everyRoundSeesEachExampleOnce() throws {
    let source = ShuffledExamples(Array(0..<10), seed: 2)
    var orders: [[Int]] = []
    for round in 0..<2 {
      let steps = try (0..<3).map { try source.examples(step: 3 * round + $0, count: 4) }
      #expect(steps.map(\.count) == [4, 4, 2])
      orders.append(Array(steps.joined()))
    }
    #expect(orders.allSatisfy { $0.sorted() == Array(0..<10) })
    #expect(orders[0] != orders[1])
  }

  @Test func anotherObjectivesCheckpointIsRefused() throws {
    try withTemporaryFolder { folder in
      try Self.regression().writeCheckpoint(to: folder)
      #expect(throws: ModelError.self) {
        try GPTTrainer(resumingFrom: folder, source: TrainerTests.stream)
      }
      let again = try Trainer(
        Regression(), resumingFrom: folder, source: ShuffledExamples(Self.points, seed: 5))
      #expect(again.step == 0 && again.settings.optimizer == .momentum)
    }
  }
}
