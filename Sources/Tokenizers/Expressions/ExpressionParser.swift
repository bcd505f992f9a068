/// Reads the text of a regular expression, in Oniguruma's syntax. Every method gives nil for what is not
/// understood.
struct ExpressionParser {
  private let characters: [UInt32]
  private var index = 0
  private var ignoresCase = false
  private var depth = 0
  private static let deepest = 32
  private static let mostRepetitions = 1000

  init(_ text: String) {
    characters = text.unicodeScalars.map { $0.value }
  }

  mutating func parse() -> Expression.Node? {
    guard let node = alternatives(), index == characters.count else { return nil }
    return node
  }

  private var upcoming: UInt32? { index < characters.count ? characters[index] : nil }

  private mutating func take(_ text: String) -> Bool {
    let wanted = text.unicodeScalars.map { $0.value }
    guard characters[index...].starts(with: wanted) else { return false }
    index += wanted.count
    return true
  }

  private mutating func alternatives() -> Expression.Node? {
    guard depth < ExpressionParser.deepest else { return nil }
    depth += 1
    defer { depth -= 1 }
    var nodes: [Expression.Node] = []
    repeat {
      guard let node = sequence() else { return nil }
      nodes.append(node)
    } while take("|")
    return nodes.count == 1 ? nodes[0] : .alternatives(nodes)
  }

  private mutating func sequence() -> Expression.Node? {
    var nodes: [Expression.Node] = []
    while let point = upcoming, point != Self.point("|"), point != Self.point(")") {
      guard let node = atom(), let repeated = repetition(of: node) else { return nil }
      nodes.append(repeated)
    }
    return .sequence(nodes)
  }

  private mutating func repetition(of node: Expression.Node) -> Expression.Node? {
    var bounds: (Int, Int?)?
    if take("*") {
      bounds = (0, nil)
    } else if take("+") {
      bounds = (1, nil)
    } else if take("?") {
      bounds = (0, 1)
    } else if take("{") {
      guard let found = counts() else { return nil }
      bounds = found
    }
    guard let bounds else { return node }
    // Looks have no length, and lazy or possessive repetition is another matter.
    if case .look = node { return nil }
    if let point = upcoming, "*+?{".unicodeScalars.contains(where: { $0.value == point }) {
      return nil
    }
    return .repetition(node, least: bounds.0, most: bounds.1)
  }

  /// `2}`, `2,}`, `,3}` or `2,3}`.
  private mutating func counts() -> (Int, Int?)? {
    let least = number()
    guard take(",") else {
      guard let least, take("}") else { return nil }
      return (least, least)
    }
    let most = number()
    guard take("}"), least != nil || most != nil, most ?? .max >= least ?? 0 else { return nil }
    return (least ?? 0, most)
  }

  private mutating func number() -> Int? {
    var value: Int?
    while let point = upcoming, (0x30...0x39).contains(point) {
      let sum = (value ?? 0) * 10 + Int(point - 0x30)
      guard sum <= ExpressionParser.mostRepetitions else { return nil }
      value = sum
      index += 1
    }
    return value
  }

  private mutating func atom() -> Expression.Node? {
    guard let point = upcoming else { return nil }
    if take("(") { return group() }
    if take("[") { return set().map { .character($0) } }
    index += 1
    switch point {
    case Self.point("\\"): return escape().map { .character(folded($0)) }
    case Self.point("."):
      var any = CharacterSet32(0x0A)
      any.isNegated = true
      return .character(any)
    case _ where "^$*+?{".unicodeScalars.contains(where: { $0.value == point }): return nil
    default: return .character(folded(CharacterSet32(point)))
    }
  }

  private func folded(_ set: CharacterSet32) -> CharacterSet32 {
    guard ignoresCase else { return set }
    var set = set
    set.ignoreCase()
    return set
  }

  private mutating func group() -> Expression.Node? {
    let outer = ignoresCase
    defer { ignoresCase = outer }
    if take("?=") { return look(isNegated: false) }
    if take("?!") { return look(isNegated: true) }
    if take("?i:") {
      ignoresCase = true
    } else if upcoming == Self.point("?"), !take("?:") {
      return nil
    }
    guard let node = alternatives(), take(")") else { return nil }
    return node
  }

  /// A look at one character.
  private mutating func look(isNegated: Bool) -> Expression.Node? {
    guard case .character(let set) = atom(), take(")") else { return nil }
    return .look(set, isNegated: isNegated)
  }

  private mutating func set() -> CharacterSet32? {
    var set = CharacterSet32()
    set.isNegated = take("^")
    guard upcoming != Self.point("]") else { return nil }
    while !take("]") {
      guard let point = upcoming, point != Self.point("["), !take("&&") else { return nil }
      index += 1
      var member = CharacterSet32(point)
      if point == Self.point("\\") {
        guard let escaped = escape() else { return nil }
        member = escaped
      }
      if upcoming == Self.point("-"), index + 1 < characters.count,
        characters[index + 1] != Self.point("]")
      {
        index += 1
        guard let range = range(from: member) else { return nil }
        member = range
      }
      set.ranges += member.ranges
      set.kinds += member.kinds
    }
    return folded(set)
  }

  private mutating func range(from member: CharacterSet32) -> CharacterSet32? {
    guard member.kinds.isEmpty, let first = member.ranges.first?.lowerBound, let point = upcoming,
      point != Self.point("[")
    else { return nil }
    index += 1
    var last = CharacterSet32(point)
    if point == Self.point("\\") {
      guard let escaped = escape() else { return nil }
      last = escaped
    }
    guard last.kinds.isEmpty, let end = last.ranges.first?.upperBound, first <= end else {
      return nil
    }
    var set = CharacterSet32()
    set.ranges = [first...end]
    return set
  }

  /// What follows a backslash.
  private mutating func escape() -> CharacterSet32? {
    guard let point = upcoming, let scalar = Unicode.Scalar(point) else { return nil }
    index += 1
    switch scalar {
    case "s": return CharacterSet32(.table(CharacterClass.space))
    case "S": return CharacterSet32(.table(CharacterClass.space), isNegated: true)
    case "d": return CharacterSet32(.categories([.decimalNumber]))
    case "D": return CharacterSet32(.categories([.decimalNumber]), isNegated: true)
    case "w": return CharacterSet32(.word)
    case "W": return CharacterSet32(.word, isNegated: true)
    case "p", "P": return property(isNegated: scalar == "P")
    case "n": return CharacterSet32(0x0A)
    case "r": return CharacterSet32(0x0D)
    case "t": return CharacterSet32(0x09)
    case "f": return CharacterSet32(0x0C)
    case "v": return CharacterSet32(0x0B)
    // Escaped symbols mean themselves; other escaped letters and digits mean something else.
    case "0"..."9", "a"..."z", "A"..."Z": return nil
    default: return CharacterSet32(point)
    }
  }

  private mutating func property(isNegated: Bool) -> CharacterSet32? {
    guard take("{") else { return nil }
    var isNegated = isNegated
    if take("^") { isNegated.toggle() }
    guard let end = characters[index...].firstIndex(of: Self.point("}")) else { return nil }
    var name = String.UnicodeScalarView()
    for point in characters[index..<end] {
      guard let scalar = Unicode.Scalar(point) else { return nil }
      name.append(scalar)
    }
    index = end + 1
    guard let kind = CharacterSet32.Kind(property: String(name)) else { return nil }
    return CharacterSet32(kind, isNegated: isNegated)
  }

  private static func point(_ scalar: Unicode.Scalar) -> UInt32 { scalar.value }
}
