import Classics
import Models

/// Steps of training: forward, backward, AdamW; no clipping, no dropout.
struct TrainingBench {
  let bench: Bench
  let shape: ModelShape

  static let adapter = LoRAConfiguration(rank: 8, alpha: 16, targets: [.q, .v])

  func pretraining() throws -> [Measure] {
    let trainer = try pretrainer()
    return try measures("train.\(shape.name)", operations: shape.stepOperations) {
      try trainer.advance()
    }
  }

  func fineTuning() throws -> [Measure] {
    let trainer = try fineTuner()
    return try measures(
      "lora.\(shape.name)", operations: shape.adaptedStepOperations(rank: Self.adapter.rank)
    ) {
      try trainer.advance()
    }
  }

  /// All of a model's parameters.
  func pretrainer() throws -> GPTTrainer {
    try GPTTrainer(
      model: shape.model(),
      settings: TrainingSettings(
        steps: 1_000_000_000, batchSize: shape.batch, sequenceLength: shape.length,
        learningRate: 1e-3, schedule: Schedule(shape: .constant), weightDecay: 0.1, beta1: 0.9,
        beta2: 0.95, epsilon: 1e-8, clipNorm: nil),
      source: FixedBatches(shape), workers: WorkerOptions(workers: bench.workers))
  }

  /// An adapter of rank 8 on q and v; every epoch is one batch, always the same.
  func fineTuner() throws -> LoRATrainer<NextTokenObjective> {
    try LoRATrainer(
      model: shape.model(), examples: FixedBatches(shape).batches[0], configuration: Self.adapter,
      settings: FineTuningSettings(
        epochs: 1_000_000_000, batchSize: shape.batch, learningRate: 1e-3,
        schedule: Schedule(shape: .constant), weightDecay: 0, clipNorm: nil),
      workers: WorkerOptions(workers: bench.workers))
  }

  /// Blocks of steps, each between two measurements of the peak.
  private func measures(
    _ name: String, operations: Double, step: () throws -> TrainingSnapshot
  ) throws -> [Measure] {
    for _ in 0..<3 { _ = try step() }
    var seconds: [Double] = []
    var shares: [Double] = []
    var allocations: [Double] = []
    var before = peak()
    for _ in 0..<bench.repeats {
      let counted = AllocationCounter.ofOtherThreads()
      let block = try bench.times { _ = try step() }
      if let counted, let now = AllocationCounter.ofOtherThreads() {
        allocations.append(Double(now - counted) / Double(block.count))
      }
      let after = peak()
      let median = Spread(block).median ?? .nan
      shares.append(operations / 1e9 / median / max(before, after) * 100)
      seconds += block
      before = after
    }
    return [
      Measure("\(name).step", "ms", seconds.map { $0 * 1000 }),
      Measure("\(name).tokens", "tokens/s", seconds.map { Double(shape.tokens) / $0 }),
      Measure("\(name).share", "% of peak", shares),
      Measure("\(name).allocations", "a step", allocations),
    ].filter { $0.spread.count > 0 }
  }

  private func peak() -> Double {
    GEMMBench.peak(threads: bench.workers, seconds: 0.05)
  }
}
