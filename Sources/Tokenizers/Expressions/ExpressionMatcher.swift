/// Runs an expression over text: all ways through it at once, in the order in which one would try them, so
/// that no expression takes more than steps times characters.
///
/// - Source: Pike's method, as Cox 2009 describes it, without captures.
struct ExpressionMatcher {
  private let program: [Expression.Instruction]
  private var current: [Int] = []
  /// The instructions to try on the next character.
  private var next: [Int] = []
  /// In which step an instruction was last put on the list.
  private var seen: [Int]
  private var step = 0
  private var pending: [Int] = []

  init(_ expression: Expression) {
    program = expression.program
    seen = [Int](repeating: -1, count: program.count)
  }

  /// Where the match that begins at `start` ends; nil if none begins there.
  mutating func end(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, end: Int
  ) -> Int? {
    var found: Int?
    var index = start
    step += 1
    var upcoming = index < end ? Character32.read(bytes, at: index, end: end) : nil
    next.removeAll(keepingCapacity: true)
    add(0, before: upcoming?.point)
    swap(&current, &next)
    while !current.isEmpty {
      step += 1
      next.removeAll(keepingCapacity: true)
      let here = upcoming
      let after = index + (here?.length ?? 0)
      upcoming = here != nil && after < end ? Character32.read(bytes, at: after, end: end) : nil
      for place in current {
        if case .match = program[place] {
          // Later ways are less preferred.
          found = index
          break
        }
        if case .character(let set) = program[place], let here, set.contains(here.point) {
          add(place + 1, before: upcoming?.point)
        }
      }
      swap(&current, &next)
      index = after
    }
    return found
  }

  /// Puts an instruction on the list, or those to which it leads without a character.
  private mutating func add(_ place: Int, before point: UInt32?) {
    pending.removeAll(keepingCapacity: true)
    pending.append(place)
    while let place = pending.popLast() {
      if seen[place] == step { continue }
      seen[place] = step
      switch program[place] {
      case .jump(let target): pending.append(target)
      case .split(let first, let second):
        pending.append(second)
        pending.append(first)
      case .look(let set, let isNegated):
        if (point.map { set.contains($0) } ?? false) != isNegated { pending.append(place + 1) }
      case .character, .match: next.append(place)
      }
    }
  }
}
