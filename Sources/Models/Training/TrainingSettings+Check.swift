extension TrainingSettings {
  /// The most lanes: each has gradients of its own, as large as the model.
  public static let laneLimit = 64
  /// The most steps, and the most examples of one step.
  private static let countLimit = 1_000_000_000

  /// - Throws: `ModelError.badSettings` with the first field that cannot work.
  func check() throws(ModelError) {
    try check("steps", steps, in: 1...Self.countLimit)
    try check("batchSize", batchSize, in: 1...1_000_000)
    try check("accumulation", accumulation, in: 1...1_000)
    try check("sequenceLength", sequenceLength, in: 1...Self.countLimit)
    try check("lanes", lanes, in: 1...Self.laneLimit)
    try check("measuringInterval", measuringInterval, in: 0...Self.countLimit)
    try checkStages()
    try schedule.check()
    try checkBudget()
    try check("learningRate", learningRate, below: .infinity)
    try check("weightDecay", weightDecay, below: .infinity)
    try check("beta1", beta1, below: 1)
    try check("beta2", beta2, below: 1)
    try check("epsilon", epsilon, below: .infinity)
    try check("momentum", momentum, below: 1)
    try check("dropout", dropout, below: 1)
    if let clipNorm { try check("clipNorm", clipNorm, below: .infinity) }
    try checkStopping()
  }

  private func checkBudget() throws(ModelError) {
    guard let budget else { return }
    guard budget.seconds > 0, budget.seconds < .infinity else {
      throw .badSettings(
        field: "budget", found: "\(budget.seconds) seconds", expected: "more than 0")
    }
    guard schedule.shape == .stableDecay else {
      throw .badSettings(
        field: "schedule", found: schedule.shape.rawValue,
        expected: "stableDecay, as the number of steps is not known yet")
    }
  }

  private func checkStages() throws(ModelError) {
    for stage in batchStages {
      try check("batchStages", stage.batchSize, in: 1...1_000_000)
      try check("batchStages", stage.firstStep, in: 0...Self.countLimit)
    }
    for (one, next) in zip(batchStages, batchStages.dropFirst())
    where one.firstStep >= next.firstStep {
      throw .badSettings(
        field: "batchStages", found: "step \(next.firstStep) after \(one.firstStep)",
        expected: "rising steps")
    }
  }

  private func checkStopping() throws(ModelError) {
    guard let earlyStopping else { return }
    try check("patience", earlyStopping.patience, in: 1...Self.countLimit)
    try check("minimumImprovement", earlyStopping.minimumImprovement, below: .infinity)
    guard measuringInterval > 0 else {
      throw .badSettings(
        field: "measuringInterval", found: "0", expected: "at least 1, to stop early")
    }
  }

  private func check(
    _ field: String, _ value: Int, in range: ClosedRange<Int>
  ) throws(ModelError) {
    guard range.contains(value) else {
      throw .badSettings(
        field: field, found: "\(value)", expected: "\(range.lowerBound) to \(range.upperBound)")
    }
  }

  private func check(_ field: String, _ value: Float, below limit: Float) throws(ModelError) {
    guard value >= 0, value < limit else {
      let expected = limit == .infinity ? "0 or more" : "0 to less than \(limit)"
      throw .badSettings(field: field, found: "\(value)", expected: expected)
    }
  }
}
