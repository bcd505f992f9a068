import Dispatch
import Models
import Synchronization

/// Prepares the examples of the next steps on another thread while the present step computes.
public final class ReadAhead<Example: Sendable>: Sendable {
  private struct Prepared: Sendable {
    var step: Int
    var count: Int
    var length: Int
    var result: Result<[Example], any Error>
  }

  private let source: @Sendable (_ step: Int, _ count: Int, _ length: Int) throws -> [Example]
  private let queue = DispatchQueue(label: "read-ahead", qos: .utility)
  private let prepared = Mutex<[Prepared]>([])

  private init(
    source: @escaping @Sendable (_ step: Int, _ count: Int, _ length: Int) throws -> [Example]
  ) {
    self.source = source
  }

  fileprivate func take(step: Int, count: Int, length: Int) throws -> [Example] {
    let examples = queue.sync { takePrepared(step: step, count: count, length: length) }
    queue.async { [self] in
      // Steps that are prepared in advance.
      for ahead in 1...2 { prepare(step: step + ahead, count: count, length: length) }
    }
    return try examples.result.get()
  }

  /// On the queue.
  private func takePrepared(step: Int, count: Int, length: Int) -> Prepared {
    prepare(step: step, count: count, length: length)
    return prepared.withLock { all in
      all.removeAll { $0.step < step || $0.count != count || $0.length != length }
      guard let found = all.first(where: { $0.step == step }) else {
        preconditionFailure("step \(step) was prepared a moment ago")
      }
      return found
    }
  }

  /// On the queue, so that no two of these run at once.
  private func prepare(step: Int, count: Int, length: Int) {
    let isThere = prepared.withLock { all in
      all.contains { $0.step == step && $0.count == count && $0.length == length }
    }
    if isThere { return }
    let result = Result { try source(step, count, length) }
    prepared.withLock {
      $0.append(Prepared(step: step, count: count, length: length, result: result))
    }
  }
}

extension ReadAhead: TrainingSource where Example == TrainingSequence {
  public convenience init(_ source: any TrainingSource) {
    self.init { try source.sequences(step: $0, count: $1, length: $2) }
  }

  public func sequences(step: Int, count: Int, length: Int) throws -> [TrainingSequence] {
    try take(step: step, count: count, length: length)
  }
}

extension ReadAhead: ExampleSource {
  public convenience init(_ source: any ExampleSource<Example>) {
    self.init { step, count, _ in try source.examples(step: step, count: count) }
  }

  public func examples(step: Int, count: Int) throws -> [Example] {
    try take(step: step, count: count, length: 0)
  }
}
