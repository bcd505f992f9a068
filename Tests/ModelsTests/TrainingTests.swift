import Foundation
import Models
import Testing

@Suite struct TrainingTests {
  private static let configuration = GPTConfiguration(
    vocabularySize: 50, contextLength: 24, width: 24, layerCount: 2, headCount: 2)

  private static let settings = TrainingSettings(
    steps: 12, batchSize: 7, sequenceLength: 20, learningRate: 3e-3,
    schedule: Schedule(shape: .cosine, warmUpSteps: 3), lanes: 4, seed: 9)

  private static let stream = TokenStream(
    tokens: randomSequences(1, length: 400, vocabulary: 50)[0].inputs, seed: 3)

  private static func trainer(
    workers: Int = 2, control: RunControl = RunControl()
  ) throws -> GPTTrainer {
    try GPTTrainer(
      model: GPT(configuration: configuration, seed: 4), settings: settings, source: stream,
      workers: WorkerOptions(workers: workers), control: control)
  }

  private static func values(_ model: GPT) -> [Float] {
    model.parameters.withAllValues { Array($0) }
  }

  @Test func numberOfWorkersChangesNoByte() throws {
    let one = try Self.trainer(workers: 1).run()
    let two = try Self.trainer(workers: 2).run()
    let four = try Self.trainer(workers: 4).run()
    #expect(Self.values(one) == Self.values(two))
    #expect(Self.values(one) == Self.values(four))
  }

  @Test func lossFallsOnWhatIsSeenAgainAndAgain() throws {
    var losses: [Float] = []
    var settings = Self.settings
    settings.steps = 60
    settings.learningRate = 1e-2
    let trainer = try GPTTrainer(
      model: GPT(configuration: Self.configuration, seed: 4), settings: settings,
      source: TokenStream(tokens: Array(0..<40) + Array(0..<40), seed: 1))
    _ = try trainer.run { losses.append($0.loss) }
    #expect(losses.count == 60)
    #expect(abs(losses[0] - Float(log(50.0))) < 0.2)
    #expect(losses[59] < 0.5)
  }

  @Test func aResumedRunEndsAtTheSameBytes() throws {
    let whole = try Self.trainer().run()
    try withTemporaryFolder { folder in
      let first = try Self.trainer()
      for _ in 0..<5 { _ = try first.advance() }
      try first.writeCheckpoint(to: folder)
      let second = try GPTTrainer(resumingFrom: folder, source: Self.stream)
      #expect(second.step == 5)
      #expect(second.settings == Self.settings)
      #expect(Self.values(try second.run()) == Self.values(whole))
    }
  }

  @Test func cancellingWritesACheckpointThatGoesOn() throws {
    let whole = try Self.trainer().run()
    try withTemporaryFolder { folder in
      let control = RunControl()
      let trainer = try Self.trainer(control: control)
      #expect(throws: ModelError.cancelled) {
        try trainer.run(checkpoints: folder) { if $0.step == 4 { control.cancel() } }
      }
      let second = try GPTTrainer(resumingFrom: folder, source: Self.stream)
      #expect(second.step == 4)
      #expect(Self.values(try second.run()) == Self.values(whole))
    }
  }

  @Test func aCancelledStepChangesNothing() throws {
    let control = RunControl()
    let trainer = try Self.trainer(control: control)
    _ = try trainer.advance()
    let before = Self.values(trainer.model())
    control.cancel()
    #expect(throws: ModelError.cancelled) { try trainer.advance() }
    #expect(Self.values(trainer.model()) == before)
    #expect(trainer.step == 1)
  }

  @Test func aPausedRunTakesSingleStepsWhenAsked() throws {
    let control = RunControl()
    control.step()
    let trainer = try Self.trainer(control: control)
    var steps: [Int] = []
    _ = try trainer.run { snapshot in
      steps.append(snapshot.step)
      #expect(control.isPaused == (snapshot.step <= 3))
      if snapshot.step < 3 { control.step() } else { control.resume() }
    }
    #expect(steps == Array(1...12))
  }

  @Test func cancelledStaysCancelled() {
    let control = RunControl()
    control.cancel()
    control.resume()
    control.step()
    #expect(control.isCancelled)
  }

  @Test func aCutCheckpointIsRefused() throws {
    try withTemporaryFolder { folder in
      try Self.trainer().writeCheckpoint(to: folder)
      let url = URL(fileURLWithPath: folder + "/checkpoint.safetensors")
      let data = try Data(contentsOf: url)
      try data.prefix(data.count - 100).write(to: url)
      #expect(throws: ModelError.self) {
        try GPTTrainer(resumingFrom: folder, source: Self.stream)
      }
    }
  }

  @Test func snapshotsSayWhereTheRunStands() throws {
    var last: TrainingSnapshot?
    _ = try Self.trainer().run { last = $0 }
    let snapshot = try #require(last)
    #expect(snapshot.step == 12 && snapshot.totalSteps == 12)
    #expect(snapshot.tokensPerSecond > 0)
    #expect(snapshot.remainingSeconds == 0)
    #expect(snapshot.gradientNorm > 0)
  }

  @Test func anUnknownTokenIsRefusedByPosition() throws {
    struct Bad: TrainingSource {
      func sequences(step: Int, count: Int, length: Int) -> [TrainingSequence] {
        [TrainingSequence(tokens: [1, 2, 50, 3])]
      }
    }
    let trainer = try GPTTrainer(
      model: GPT(configuration: Self.configuration, seed: 4), settings: Self.settings,
      source: Bad())
    #expect(throws: ModelError.tokenOutOfRange(token: 50, position: 2, vocabularySize: 50)) {
      try trainer.advance()
    }
  }

  @Test func sequencesOfUnequalLengthGiveTheLossOfEachAlone() throws {
    let model = GPT(configuration: Self.configuration, seed: 4)
    let sequences = [5, 17, 9, 2].map {
      randomSequences(1, length: $0, vocabulary: 50, seed: UInt64($0))[0]
    }
    let (loss, gradients) = try model.gradients(of: sequences)
    #expect(abs(loss - (try model.loss(sequences))) < 1e-5)
    // By hand: each alone, weighted by its targets.
    let total = Float(sequences.reduce(0) { $0 + $1.targetCount })
    var expected = [Float](repeating: 0, count: 24 * 72)
    for sequence in sequences {
      let part = try model.gradients(of: [sequence]).gradients["h.0.attn.c_attn.weight"]
      let weight = Float(sequence.targetCount) / total
      for (index, value) in (part?.values ?? []).enumerated() { expected[index] += weight * value }
    }
    let actual = try #require(gradients["h.0.attn.c_attn.weight"])
    #expect(largestDifference(actual.values, expected) < 1e-6)
  }

  @Test func onlyTheCompletionCounts() {
    let sequence = TrainingSequence(prompt: [1, 2, 3], completion: [4, 5])
    #expect(sequence.inputs == [1, 2, 3, 4])
    #expect(sequence.targets == [-1, -1, 4, 5])
    #expect(TrainingSequence(prompt: [], completion: [4, 5]).targets == [5])
  }
}
