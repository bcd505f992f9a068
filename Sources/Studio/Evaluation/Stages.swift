/// How far a work of several stages has come, when each is known to take about so long.
final class Stages {
  private let onProgress: (Double) -> Bool
  private let total: Double
  private var done = 0.0

  /// - Parameter total: the sum of the weights of all stages to come.
  init(total: Double, _ onProgress: @escaping (Double) -> Bool) {
    self.total = max(total, 1)
    self.onProgress = onProgress
  }

  /// Runs a stage; it reports its own share from 0 to 1 and is told whether to go on.
  func run<Value>(
    _ weight: Double, _ body: ((Double) -> Bool) throws -> Value
  ) rethrows -> Value {
    let before = done
    let value = try body { share in onProgress(min(1, (before + weight * share) / total)) }
    done = before + weight
    return value
  }
}
