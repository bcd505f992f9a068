/// A regular expression, as far as tokenizers of the families that are read here need one: characters,
/// sets, groups, alternatives, greedy repetition, a look at the next character, `(?i:…)`.
///
/// What is beyond that is refused, never guessed: lazy and possessive repetition, anchors, captures that
/// are referred to, and expressions that match the empty text.
///
/// - Source: Thompson 1968, "Regular Expression Search Algorithm"; the instructions are those of
///   Cox 2009, "Regular Expression Matching: the Virtual Machine Approach".
struct Expression: Sendable {
  enum Instruction: Sendable {
    case character(CharacterSet32)
    /// Goes on in two places; the first is preferred.
    case split(Int, Int)
    case jump(Int)
    /// Goes on if the next character is in the set, or is not, or there is none.
    case look(CharacterSet32, isNegated: Bool)
    case match
  }

  private(set) var program: [Instruction] = []
  /// `a{1000}` nested in itself is no expression that a tokenizer needs.
  static let largestProgram = 4096

  /// Nil for an expression that is not understood.
  init?(_ text: String) {
    var parser = ExpressionParser(text)
    guard let node = parser.parse(), append(node) else { return nil }
    program.append(.match)
    var matcher = ExpressionMatcher(self)
    let matchesNothing = [UInt8]().withUnsafeBufferPointer {
      matcher.end(in: $0, from: 0, end: 0) != nil
    }
    if matchesNothing { return nil }
  }

  /// Whether a match may begin with each byte.
  func firstBytes() -> [Bool] {
    var found = [Bool](repeating: false, count: 256)
    var seen = Set<Int>()
    var pending = [0]
    while let place = pending.popLast() {
      guard seen.insert(place).inserted else { continue }
      switch program[place] {
      case .split(let first, let second): pending += [first, second]
      case .jump(let target): pending.append(target)
      case .look: pending.append(place + 1)
      case .match: return [Bool](repeating: true, count: 256)
      case .character(let set):
        for byte in 0..<128 where set.contains(UInt32(byte)) { found[byte] = true }
        if set.reachesBeyondASCII { for byte in 128..<256 { found[byte] = true } }
      }
    }
    return found
  }

  /// What the parser found, as a tree.
  indirect enum Node {
    case empty
    case character(CharacterSet32)
    case look(CharacterSet32, isNegated: Bool)
    case sequence([Node])
    case alternatives([Node])
    case repetition(Node, least: Int, most: Int?)
  }

  private mutating func append(_ node: Node) -> Bool {
    guard program.count < Expression.largestProgram else { return false }
    switch node {
    case .empty: return true
    case .character(let set):
      program.append(.character(set))
      return true
    case .look(let set, let isNegated):
      program.append(.look(set, isNegated: isNegated))
      return true
    case .sequence(let nodes): return nodes.allSatisfy { append($0) }
    case .alternatives(let nodes): return append(alternatives: nodes)
    case .repetition(let node, let least, let most):
      return append(node, repeated: least, most)
    }
  }

  private mutating func append(alternatives nodes: [Node]) -> Bool {
    var exits: [Int] = []
    for (index, node) in nodes.enumerated() {
      if index + 1 == nodes.count {
        guard append(node) else { return false }
        continue
      }
      let split = program.count
      program.append(.match)
      guard append(node) else { return false }
      exits.append(program.count)
      program.append(.match)
      program[split] = .split(split + 1, program.count)
    }
    for exit in exits { program[exit] = .jump(program.count) }
    return true
  }

  private mutating func append(_ node: Node, repeated least: Int, _ most: Int?) -> Bool {
    for _ in 0..<least where !append(node) { return false }
    guard let most else {
      let split = program.count
      program.append(.match)
      guard append(node) else { return false }
      program.append(.jump(split))
      program[split] = .split(split + 1, program.count)
      return true
    }
    var splits: [Int] = []
    for _ in least..<max(least, most) {
      splits.append(program.count)
      program.append(.match)
      guard append(node) else { return false }
    }
    for split in splits { program[split] = .split(split + 1, program.count) }
    return true
  }
}
