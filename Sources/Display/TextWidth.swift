// How many columns a text takes. The only such function: wrapping, drawing and the terminal driver
// all ask here, so that they cannot disagree.

/// Columns of `text`: the sum over its characters.
public func textWidth(_ text: some StringProtocol, ambiguous: Int = 1) -> Int {
  var total = 0
  for character in text { total += characterWidth(character, ambiguous: ambiguous) }
  return total
}

/// Columns of one character: those of its base scalar; marks on it take none.
///
/// Sequences that many terminals do not join (families, flags, skin tones) count as their first scalar,
/// which is also all of them that is drawn.
public func characterWidth(_ character: Character, ambiguous: Int = 1) -> Int {
  guard let base = character.unicodeScalars.first else { return 0 }
  return scalarWidth(base.value, ambiguous: ambiguous)
}

/// Columns of one scalar; a control character counts as the one column of its substitute.
public func scalarWidth(_ scalar: UInt32, ambiguous: Int = 1) -> Int {
  if scalar < 0xA0 { return 1 }
  if contains(scalar, in: WidthTables.zero) { return 0 }
  if contains(scalar, in: WidthTables.wide) { return 2 }
  if ambiguous == 2, contains(scalar, in: WidthTables.ambiguous) { return 2 }
  return 1
}

private func contains(_ scalar: UInt32, in table: [(UInt32, UInt32)]) -> Bool {
  var low = 0
  var high = table.count
  while low < high {
    let middle = (low + high) / 2
    if table[middle].1 < scalar { low = middle + 1 } else { high = middle }
  }
  return low < table.count && table[low].0 <= scalar
}

/// What can be sent to a terminal in the place of `character`; nil where nothing is to be seen.
///
/// Control characters become their pictures, invisible format characters vanish, and what a
/// terminal would not join is cut to its base with the marks that stand on it.
func printable(_ character: Character) -> Character? {
  if character.isASCII, let value = character.asciiValue, value >= 0x20, value < 0x7F {
    return character
  }
  let scalars = character.unicodeScalars
  guard let base = scalars.first else { return nil }
  switch base.value {
  case 0..<0x20: return Unicode.Scalar(0x2400 + base.value).map(Character.init)
  case 0x7F: return "\u{2421}"
  case 0x80..<0xA0: return "\u{FFFD}"
  default: break
  }
  if scalarWidth(base.value) == 0 { return nil }
  if scalars.count == 1 { return character }
  var kept = String.UnicodeScalarView([base])
  for mark in scalars.dropFirst() where kept.count < 5 {
    if mark.value == 0x200D || scalarWidth(mark.value) != 0 { break }
    let isVariation = mark.value == 0xFE0F || mark.value == 0xFE0E
    if !isVariation { kept.append(mark) }
  }
  return Character(String(kept))
}

extension Appearance {
  /// Columns of `text` on this terminal.
  public func width(of text: some StringProtocol) -> Int {
    textWidth(text, ambiguous: ambiguousWidth)
  }

  public func width(of character: Character) -> Int {
    characterWidth(character, ambiguous: ambiguousWidth)
  }
}
