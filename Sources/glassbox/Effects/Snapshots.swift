import Synchronization

/// What running work reported so far, collected from whatever thread it works on.
final class Snapshots: Sendable {
  private let values = Mutex<[any Sendable]>([])

  func append(_ value: any Sendable) {
    values.withLock { $0.append(value) }
  }

  var all: [any Sendable] { values.withLock { $0 } }
}
