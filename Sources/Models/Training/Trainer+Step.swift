import Tensors

// One step, from examples to new parameters.

extension Trainer {
  /// One step on these examples.
  ///
  /// - Throws: `ModelError.cancelled` or `.diverged`; then the parameters are as before. What is wrong
  ///   with a held-out example or the probe, when the step has been taken.
  public func advance(on examples: [Example]) throws(ModelError) -> TrainingSnapshot {
    let started = ContinuousClock.now
    let weight = try prepare(examples)
    pool.run(lanes.count) {
      lanes[$0].run(
        seed: settings.seed, step: step, normalizer: Float(weight), control: control)
    }
    if control.isCancelled { throw .cancelled }
    let loss = Float(lanes.reduce(0) { $0 + $1.loss })
    let norm = Float(sumGradients().squareRoot())
    guard loss.isFinite, norm.isFinite else { throw .diverged(step: step + 1) }
    let rate = settings.schedule.rate(at: step, of: settings.steps, peak: settings.learningRate)
    update(rate: rate, norm: norm)
    pack()
    step += 1
    let tokens = examples.reduce(0) { $0 + objective.length(of: $1) }
    pace.add(tokens: tokens, time: ContinuousClock.now - started)
    var snapshot = TrainingSnapshot(
      step: step, totalSteps: plannedSteps, loss: loss, gradientNorm: norm, learningRate: rate,
      tokensPerSecond: pace.tokensPerSecond,
      remainingSeconds: secondsLeft)
    try observe(&snapshot)
    return snapshot
  }

  /// The mean loss of some examples under the parameters of now, without dropout.
  ///
  /// - Throws: `ModelError.cancelled`; what is wrong with an example.
  public func measure(_ examples: [Example]) throws(ModelError) -> Float {
    let weight = try prepare(examples)
    pool.run(lanes.count) { lanes[$0].measure(normalizer: Float(weight), control: control) }
    if control.isCancelled { throw .cancelled }
    return Float(lanes.reduce(0) { $0 + $1.loss })
  }

  // MARK: - Parts

  /// Checks the examples and deals them to the lanes; returns their weight.
  private func prepare(_ examples: [Example]) throws(ModelError) -> Int {
    var weight = 0
    for example in examples {
      try objective.check(example)
      weight += objective.weight(of: example)
    }
    guard weight > 0 else { throw .emptyInput }
    for lane in lanes { lane.batches = [] }
    let size = max(1, settings.batchSize(at: step))
    for start in stride(from: 0, to: examples.count, by: size) {
      deal(examples[start..<min(start + size, examples.count)])
    }
    return weight
  }

  /// The longest first, dealt out like cards: lanes get about the same work.
  private func deal(_ examples: ArraySlice<Example>) {
    let order = examples.indices.sorted {
      let (a, b) = (objective.length(of: examples[$0]), objective.length(of: examples[$1]))
      return a != b ? a > b : $0 < $1
    }
    for (index, lane) in lanes.enumerated() {
      let own = stride(from: index, to: order.count, by: lanes.count).map { examples[order[$0]] }
      if !own.isEmpty { lane.batches += objective.batches(own) }
    }
  }

  /// Adds up the lanes' gradients in the first lane's; returns the sum of their squares.
  private func sumGradients() -> Double {
    let total = lanes[0].gradients
    var squares = [Double](repeating: 0, count: shares)
    squares.withUnsafeMutableBufferPointer { squares in
      pool.run(shares) { share in
        let range = total.range(share: share, of: shares)
        for lane in lanes.dropFirst() { total.add(lane.gradients, range: range) }
        squares[share] = total.sumOfSquares(range: range)
      }
    }
    return squares.reduce(0, +)
  }

  /// - Source: Pascanu et al. 2013, "On the difficulty of training recurrent neural networks",
  ///   algorithm 1 (clipping by norm), with the 10⁻⁶ of PyTorch.
  private func update(rate: Float, norm: Float) {
    var factor: Float = 1
    if let limit = settings.clipNorm, norm > limit { factor = limit / (norm + 1e-6) }
    let numbers = OptimizerStep(
      learningRate: rate, momentum: settings.momentum, beta1: settings.beta1,
      beta2: settings.beta2, epsilon: settings.epsilon, weightDecay: settings.weightDecay,
      gradientScale: factor, step: step + 1)
    let gradients = lanes[0].gradients
    pool.run(shares) { share in
      optimizer.update(parameters, gradients: gradients, numbers, share: share, of: shares)
    }
  }

  func pack() {
    guard let packed else { return }
    pool.run(shares) { packed.pack(from: parameters, share: $0, of: shares) }
  }
}
