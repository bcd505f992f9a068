import Tensors

/// The steps of a run: gradients on the lanes, their sum in fixed order, and AdamW.
///
/// How many threads there are changes the time, never a byte: what a lane computes depends on its
/// sequences alone, and every later sum goes by lane and by place.
final class TrainingEngine {
  let settings: TrainingSettings
  let trainable: ParameterArena
  let optimizer: AdamW
  let control: RunControl
  /// Steps done.
  private(set) var step: Int
  private let lanes: [TrainingLane]
  private let pool: WorkerPool
  /// Packed matrices that change with each step; nil while they are frozen.
  private let packed: PackedWeights?
  private let shares = 8
  private var pace = Pace()

  init(
    settings: TrainingSettings, trainable: ParameterArena, optimizer: AdamW, step: Int,
    packed: PackedWeights?, workers: WorkerOptions, control: RunControl,
    makeLane: (ParameterArena) -> TrainingLane
  ) throws(ModelError) {
    try settings.check()
    self.settings = settings
    self.trainable = trainable
    self.optimizer = optimizer
    self.step = step
    self.packed = packed
    self.control = control
    lanes = (0..<settings.lanes).map { _ in makeLane(ParameterArena(layout: trainable.layout)) }
    var options = workers
    options.workers = max(1, min(workers.workers, settings.lanes))
    pool = WorkerPool(options)
    pool.open()
  }

  deinit { pool.close() }

  /// One step on these sequences.
  ///
  /// - Throws: `ModelError.cancelled` or `.diverged`; then the parameters are as before.
  func advance(on sequences: [TrainingSequence]) throws(ModelError) -> TrainingSnapshot {
    let started = ContinuousClock.now
    let targets = sequences.reduce(0) { $0 + $1.targetCount }
    guard targets > 0 else { throw .emptyInput }
    distribute(sequences)
    if let packed {
      pool.run(shares) { packed.pack(from: trainable, share: $0, of: shares) }
    }
    pool.run(lanes.count) { lanes[$0].run(normalizer: Float(targets), control: control) }
    if control.isCancelled { throw .cancelled }
    let loss = Float(lanes.reduce(0) { $0 + $1.loss })
    sumGradients()
    let norm = Float(lanes[0].gradients.sumOfSquares().squareRoot())
    guard loss.isFinite, norm.isFinite else { throw .diverged(step: step + 1) }
    let rate = settings.schedule.rate(at: step, of: settings.steps, peak: settings.learningRate)
    update(rate: rate, norm: norm)
    step += 1
    let tokens = sequences.reduce(0) { $0 + $1.inputs.count }
    pace.add(tokens: tokens, time: ContinuousClock.now - started)
    return TrainingSnapshot(
      step: step, totalSteps: settings.steps, loss: loss, gradientNorm: norm, learningRate: rate,
      tokensPerSecond: pace.tokensPerSecond,
      remainingSeconds: pace.seconds(forSteps: settings.steps - step))
  }

  /// The longest first, dealt out like cards: lanes get about the same work.
  private func distribute(_ sequences: [TrainingSequence]) {
    let order = sequences.indices.sorted {
      let (a, b) = (sequences[$0].inputs.count, sequences[$1].inputs.count)
      return a != b ? a > b : $0 < $1
    }
    for (index, lane) in lanes.enumerated() {
      let own = stride(from: index, to: order.count, by: lanes.count)
      lane.batches = MicroBatch.cut(own.map { sequences[order[$0]] })
    }
  }

  private func sumGradients() {
    let total = lanes[0].gradients
    pool.run(shares) { share in
      let range = total.range(share: share, of: shares)
      for lane in lanes.dropFirst() { total.add(lane.gradients, range: range) }
    }
  }

  private func update(rate: Float, norm: Float) {
    var factor: Float = 1
    if let limit = settings.clipNorm, norm > limit { factor = limit / (norm + 1e-6) }
    let numbers = AdamWStep(
      learningRate: rate, beta1: settings.beta1, beta2: settings.beta2,
      epsilon: settings.epsilon, weightDecay: settings.weightDecay, gradientScale: factor,
      step: step + 1)
    let gradients = lanes[0].gradients
    pool.run(shares) { share in
      optimizer.update(
        trainable, gradients: gradients, numbers, share: share, of: shares)
    }
  }
}

/// How fast a run goes, over its last steps.
private struct Pace {
  private var stepSeconds = 0.0
  private(set) var tokensPerSecond = 0.0
  private var steps = 0

  mutating func add(tokens: Int, time: Duration) {
    let parts = time.components
    let seconds = max(1e-9, Double(parts.seconds) + Double(parts.attoseconds) * 1e-18)
    steps += 1
    // A mean at first, then one that forgets over about twenty steps.
    let weight = max(1 / Double(steps), 0.05)
    stepSeconds += weight * (seconds - stepSeconds)
    tokensPerSecond += weight * (Double(tokens) / seconds - tokensPerSecond)
  }

  func seconds(forSteps count: Int) -> Double? {
    steps < 3 ? nil : stepSeconds * Double(count)
  }
}
