import Models
import Testing

/// Runs whose length the clock decides.
@Suite struct TimeBudgetTests {
  private static func trainer(
    _ change: (inout TrainingSettings) -> Void
  ) throws -> GPTTrainer {
    try TrainerTests.trainer {
      $0.schedule = Schedule(shape: .stableDecay, warmUpSteps: 2)
      change(&$0)
    }
  }

  @Test func theRateStaysAtThePeakAndFallsWithTheRootOfWhatHasGone() {
    let schedule = Schedule(shape: .stableDecay, warmUpSteps: 4, decay: 0.25)
    func rate(_ step: Int) -> Float { schedule.rate(at: step, of: 100, peak: 2) }
    #expect(rate(0) == 0.5 && rate(3) == 2)
    #expect((4...75).allSatisfy { rate($0) == 2 })
    // 1 − √(4/25), 1 − √(16/25)
    #expect(abs(rate(79) - 2 * 0.6) < 1e-6 && abs(rate(91) - 2 * 0.2) < 1e-6)
    #expect(rate(99) > 0 && rate(100) == 0)
    let longer = (0...75).map { schedule.rate(at: $0, of: 1_000_000, peak: 2) }
    #expect(longer == (0...75).map(rate))
  }

  @Test func theClockFixesTheStepsAndThatManyStepsGiveTheSameBytes() throws {
    let timed = try Self.trainer {
      $0.steps = 100_000
      $0.budget = TimeBudget(seconds: 0.2)
    }
    var snapshots: [TrainingSnapshot] = []
    let model = try timed.run { snapshots.append($0) }
    let steps = timed.settings.steps
    let fixed = try #require(timed.settings.budget?.fixedAt)
    #expect(steps < 100_000 && timed.step == steps && fixed <= steps)
    #expect(snapshots.dropLast().allSatisfy { $0.totalSteps > $0.step })
    #expect(snapshots.allSatisfy { ($0.remainingSeconds ?? 0) < 60 })
    let counted = try Self.trainer { $0.steps = steps }
    #expect(TrainerTests.values(try counted.run()) == TrainerTests.values(model))
  }

  @Test func aNumberOnceFixedIsStoredAndCountsAfterAKill() throws {
    try withTemporaryFolder { folder in
      let timed = try Self.trainer {
        $0.steps = 100_000
        $0.budget = TimeBudget(seconds: 0.1)
      }
      // The only checkpoint of this run is the one that the fixing writes.
      let model = try timed.run(checkpoints: folder, every: CheckpointRhythm())
      let resumed = try GPTTrainer(resumingFrom: folder, source: TrainerTests.stream)
      #expect(resumed.step == timed.settings.budget?.fixedAt)
      #expect(resumed.settings == timed.settings && resumed.trainer.seconds > 0)
      #expect(TrainerTests.values(try resumed.run()) == TrainerTests.values(model))
    }
  }

  @Test func otherSchedulesNeedToKnowTheirEnd() {
    #expect(throws: ModelError.self) {
      try TrainerTests.trainer { $0.budget = TimeBudget(seconds: 1) }
    }
    #expect(throws: ModelError.self) {
      try Self.trainer { $0.budget = TimeBudget(seconds: 0) }
    }
  }
}
