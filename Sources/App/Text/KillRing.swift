/// What a text editor deleted by lines and words, the newest last.
///
/// - Source: GNU Readline, "Killing and yanking": deletions that follow each other make one entry.
struct KillRing: Sendable, Equatable {
  private var entries: [[Character]] = []
  private static let limit = 20

  var newest: [Character]? { entries.last }

  mutating func add(_ text: [Character], isBefore: Bool, joining: Bool) {
    if joining, let last = entries.popLast() {
      entries.append(isBefore ? text + last : last + text)
      return
    }
    entries.append(text)
    if entries.count > Self.limit { entries.removeFirst() }
  }

  /// The entry before the newest becomes the newest; false when there is no other.
  mutating func rotate() -> Bool {
    guard entries.count > 1, let last = entries.popLast() else { return false }
    entries.insert(last, at: 0)
    return true
  }
}

/// The states of a text that undo goes back to.
struct EditHistory: Sendable, Equatable {
  struct State: Sendable, Equatable {
    var characters: [Character]
    var cursor: Int

    init(_ characters: [Character], _ cursor: Int) {
      self.characters = characters
      self.cursor = cursor
    }
  }

  private var done: [State] = []
  private var undone: [State] = []

  /// - Units: states, and characters in all of them together.
  private static let limits = (states: 100, characters: 1 << 20)

  mutating func keep(_ state: State) {
    undone = []
    done.append(state)
    var total = done.reduce(0) { $0 + $1.characters.count }
    while done.count > Self.limits.states || (done.count > 1 && total > Self.limits.characters) {
      total -= done.removeFirst().characters.count
    }
  }

  mutating func back(from present: State) -> State? {
    guard let state = done.popLast() else { return nil }
    undone.append(present)
    return state
  }

  mutating func forward(from present: State) -> State? {
    guard let state = undone.popLast() else { return nil }
    done.append(present)
    return state
  }
}
