/// A set of characters as a regular expression writes it: ranges, kinds, or the opposite of both.
struct CharacterSet32: Sendable {
  /// A kind of character with a name of its own.
  enum Kind: Sendable {
    /// `\s`, `\p{L}`, `\p{M}` and `\p{N}` come from the table of `CharacterClass`.
    case table(UInt8)
    case word
    case categories(Set<Unicode.GeneralCategory>)
  }

  var ranges: [ClosedRange<UInt32>] = []
  var kinds: [(kind: Kind, isNegated: Bool)] = []
  var isNegated = false

  init() {}

  init(_ point: UInt32) { ranges = [point...point] }

  init(_ kind: Kind, isNegated: Bool = false) { kinds = [(kind, isNegated)] }

  func contains(_ point: UInt32) -> Bool { includes(point) != isNegated }

  private func includes(_ point: UInt32) -> Bool {
    if ranges.contains(where: { $0.contains(point) }) { return true }
    return kinds.contains { $0.kind.contains(point) != $0.isNegated }
  }

  var reachesBeyondASCII: Bool {
    isNegated || !kinds.isEmpty || ranges.contains { $0.upperBound >= 0x80 }
  }

  /// Letters of the other case too, as `(?i:` asks for; `s` and `k` have a third form.
  mutating func ignoreCase() {
    for range in ranges where range.upperBound < 0x80 {
      for point in range {
        switch point {
        case 0x41...0x5A: add(point + 0x20)
        case 0x61...0x7A: add(point - 0x20)
        default: continue
        }
        if point | 0x20 == 0x73 { add(0x17F) }
        if point | 0x20 == 0x6B { add(0x212A) }
      }
    }
  }

  private mutating func add(_ point: UInt32) { ranges.append(point...point) }
}

extension CharacterSet32.Kind {
  /// By the name in `\p{…}`; nil for a name that is not known here.
  init?(property name: String) {
    switch name {
    case "L": self = .table(CharacterClass.letter)
    case "M": self = .table(CharacterClass.mark)
    case "N": self = .table(CharacterClass.digit)
    case "P":
      self = .categories([
        .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
        .initialPunctuation, .finalPunctuation, .otherPunctuation,
      ])
    case "S": self = .categories([.mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol])
    case "Z": self = .categories([.spaceSeparator, .lineSeparator, .paragraphSeparator])
    default:
      guard let category = CharacterSet32.Kind.categories[name] else { return nil }
      self = .categories([category])
    }
  }

  private static let categories: [String: Unicode.GeneralCategory] = [
    "Lu": .uppercaseLetter, "Ll": .lowercaseLetter, "Lt": .titlecaseLetter, "Lm": .modifierLetter,
    "Lo": .otherLetter, "Mn": .nonspacingMark, "Mc": .spacingMark, "Me": .enclosingMark,
    "Nd": .decimalNumber, "Nl": .letterNumber, "No": .otherNumber, "Pc": .connectorPunctuation,
    "Pd": .dashPunctuation, "Ps": .openPunctuation, "Pe": .closePunctuation,
    "Pi": .initialPunctuation, "Pf": .finalPunctuation, "Po": .otherPunctuation,
    "Sm": .mathSymbol, "Sc": .currencySymbol, "Sk": .modifierSymbol, "So": .otherSymbol,
    "Zs": .spaceSeparator, "Zl": .lineSeparator, "Zp": .paragraphSeparator,
  ]

  func contains(_ point: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(point) else { return false }
    return switch self {
    case .table(let kind): CharacterClass.of(point) == kind
    case .word: CharacterTraits.of(point).contains(.word)
    case .categories(let categories): categories.contains(scalar.properties.generalCategory)
    }
  }
}
