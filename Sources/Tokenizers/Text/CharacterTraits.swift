/// What the stages of a tokenizer ask about a character.
///
/// The properties are Swift's; each is cut to the Unicode version in which the library that defines the
/// stage knows it, because a character that is a mark today was an unknown one to the model's training.
/// `CharacterTraitsTests` compares all of them with the library's, code point by code point.
package struct CharacterTraits: OptionSet, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// White_Space.
  package static let space = CharacterTraits(rawValue: 1 << 0)
  /// What BERT's cleaning removes: controls, formats, private characters, NUL and U+FFFD.
  package static let bertControl = CharacterTraits(rawValue: 1 << 1)
  /// ASCII symbols and Unicode punctuation.
  package static let punctuation = CharacterTraits(rawValue: 1 << 2)
  /// The marks that BERT removes with `strip_accents`.
  package static let accent = CharacterTraits(rawValue: 1 << 3)
  /// The marks that `StripAccents` removes.
  package static let mark = CharacterTraits(rawValue: 1 << 4)
  package static let numeric = CharacterTraits(rawValue: 1 << 5)
  /// `\w` of the regular expressions.
  package static let word = CharacterTraits(rawValue: 1 << 6)
  /// What BERT takes for a Chinese character.
  package static let ideograph = CharacterTraits(rawValue: 1 << 7)

  @inline(__always)
  package static func of(_ point: UInt32) -> CharacterTraits {
    point < 0x1_0000 ? basicPlane[Int(point)] : traits(point)
  }

  private static let basicPlane = (0..<0x1_0000).map { traits($0) }

  private static func traits(_ point: UInt32) -> CharacterTraits {
    guard let scalar = Unicode.Scalar(point) else { return [] }
    let properties = scalar.properties
    let category = properties.generalCategory
    var traits: CharacterTraits = []
    if properties.isWhitespace { traits.insert(.space) }
    if isBERTControl(point, category, properties) { traits.insert(.bertControl) }
    if isPunctuation(scalar, category, properties) { traits.insert(.punctuation) }
    if isAccent(point, category, properties) { traits.insert(.accent) }
    if isMark(point, category, properties) { traits.insert(.mark) }
    if [.decimalNumber, .letterNumber, .otherNumber].contains(category) { traits.insert(.numeric) }
    if isWordPart(category, properties) { traits.insert(.word) }
    if isIdeograph(point) { traits.insert(.ideograph) }
    return traits
  }

  private static func isBERTControl(
    _ point: UInt32, _ category: Unicode.GeneralCategory, _ properties: Unicode.Scalar.Properties
  ) -> Bool {
    switch point {
    case 0x09, 0x0A, 0x0D: false
    case Character32.replacement: true
    default:
      category == .control || category == .privateUse
        || category == .format && properties.isKnown(to: 8)
    }
  }

  private static func isPunctuation(
    _ scalar: Unicode.Scalar, _ category: Unicode.GeneralCategory,
    _ properties: Unicode.Scalar.Properties
  ) -> Bool {
    switch scalar.value {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: return true
    // Punctuation in Unicode 8, something else since.
    case 0x166D, 0x1_11C9: return true
    default: break
    }
    switch category {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return properties.isKnown(to: 8)
    default: return false
    }
  }

  private static func isAccent(
    _ point: UInt32, _ category: Unicode.GeneralCategory, _ properties: Unicode.Scalar.Properties
  ) -> Bool {
    switch point {
    // Marks of another kind in Unicode 8 than today.
    case 0x1734, 0x1_171E: true
    case 0x1885, 0x1886, 0xA9BD, 0x1_11C9: false
    default: category == .nonspacingMark && properties.isKnown(to: 8)
    }
  }

  private static func isMark(
    _ point: UInt32, _ category: Unicode.GeneralCategory, _ properties: Unicode.Scalar.Properties
  ) -> Bool {
    switch point {
    // Marks in Unicode 9 and not today, and the other way round.
    case 0x1CF2, 0x1CF3: true
    case 0x1_11C9: false
    default:
      [.nonspacingMark, .spacingMark, .enclosingMark].contains(category)
        && properties.isKnown(to: 9)
    }
  }

  private static func isWordPart(
    _ category: Unicode.GeneralCategory, _ properties: Unicode.Scalar.Properties
  ) -> Bool {
    let categories: [Unicode.GeneralCategory] = [
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation,
    ]
    return properties.isKnown(to: 16)
      && (properties.isAlphabetic || properties.isJoinControl || categories.contains(category))
  }

  private static func isIdeograph(_ point: UInt32) -> Bool {
    switch point {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x2_0000...0x2_A6DF,
      0x2_A700...0x2_B81F, 0x2_B920...0x2_CEAF, 0x2_F800...0x2_FA1F:
      true
    default: false
    }
  }
}

extension Unicode.Scalar.Properties {
  /// Whether the character is assigned in Unicode `version`.0.
  func isKnown(to version: Int) -> Bool {
    guard let age else { return false }
    return age.major < version || age.major == version && age.minor == 0
  }
}
