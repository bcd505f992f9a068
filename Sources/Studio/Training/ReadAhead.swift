import Dispatch
import Models
import Synchronization

/// Prepares the rows of the next steps on another thread while the present step computes.
public final class ReadAhead: TrainingSource {
  private struct Rows: Sendable {
    var step: Int
    var count: Int
    var length: Int
    var result: Result<[TrainingSequence], any Error>
  }

  private let source: any TrainingSource
  private let queue = DispatchQueue(label: "read-ahead", qos: .utility)
  private let prepared = Mutex<[Rows]>([])
  /// Steps that are prepared in advance.
  private static let depth = 2

  public init(_ source: any TrainingSource) {
    self.source = source
  }

  public func sequences(step: Int, count: Int, length: Int) throws -> [TrainingSequence] {
    let rows = queue.sync { take(step: step, count: count, length: length) }
    queue.async { [self] in
      for ahead in 1...ReadAhead.depth {
        prepare(step: step + ahead, count: count, length: length)
      }
    }
    return try rows.result.get()
  }

  /// On the queue.
  private func take(step: Int, count: Int, length: Int) -> Rows {
    prepare(step: step, count: count, length: length)
    return prepared.withLock { rows in
      rows.removeAll { $0.step < step || $0.count != count || $0.length != length }
      guard let found = rows.first(where: { $0.step == step }) else {
        preconditionFailure("step \(step) was prepared a moment ago")
      }
      return found
    }
  }

  /// On the queue, so that no two of these run at once.
  private func prepare(step: Int, count: Int, length: Int) {
    let isThere = prepared.withLock { rows in
      rows.contains { $0.step == step && $0.count == count && $0.length == length }
    }
    if isThere { return }
    let result = Result { try source.sequences(step: step, count: count, length: length) }
    prepared.withLock {
      $0.append(Rows(step: step, count: count, length: length, result: result))
    }
  }
}
