/// A text being edited, and the place in it. Characters are what the learner sees as such, so that a
/// cursor never stands inside one.
struct TextEditor: Sendable, Equatable {
  private(set) var characters: [Character]
  /// Between characters: 0 … count.
  private(set) var cursor: Int
  let limit: Int
  let isMultiline: Bool
  /// What the last deletion of a line's part took; `^Y` puts it back.
  private(set) var killed: [Character] = []

  init(_ text: String, limit: Int, isMultiline: Bool) {
    characters = Array(text)
    cursor = characters.count
    self.limit = limit
    self.isMultiline = isMultiline
  }

  var text: String { String(characters) }

  /// Puts a text in at the cursor; false when some of it did not fit.
  mutating func insert(_ text: String) -> Bool {
    var clean: [Character] = []
    for character in text {
      if character.isNewline {
        clean.append(isMultiline ? "\n" : " ")
      } else if character != "\u{0}" {
        clean.append(character == "\t" ? " " : character)
      }
    }
    // A mark that stands on the character before it belongs to that character.
    if cursor > 0, let first = clean.first, first.unicodeScalars.first?.properties.isMark == true {
      let joined = Array(String(characters[cursor - 1]) + String(clean))
      characters.remove(at: cursor - 1)
      cursor -= 1
      clean = joined
    }
    let room = max(0, limit - characters.count)
    characters.insert(contentsOf: clean.prefix(room), at: cursor)
    cursor += min(room, clean.count)
    return clean.count <= room
  }

  // MARK: Moving

  mutating func moveLeft() { cursor = max(0, cursor - 1) }
  mutating func moveRight() { cursor = min(characters.count, cursor + 1) }
  mutating func moveToStartOfLine() { cursor = lineStart }
  mutating func moveToEndOfLine() { cursor = lineEnd }
  mutating func moveWordLeft() { cursor = wordStart }
  mutating func moveWordRight() { cursor = wordEnd }

  mutating func place(_ index: Int) { cursor = max(0, min(characters.count, index)) }

  var lineStart: Int {
    var index = cursor
    while index > 0, !characters[index - 1].isNewline { index -= 1 }
    return index
  }

  var lineEnd: Int {
    var index = cursor
    while index < characters.count, !characters[index].isNewline { index += 1 }
    return index
  }

  private var wordStart: Int {
    var index = cursor
    while index > 0, characters[index - 1].kind == .space { index -= 1 }
    guard index > 0 else { return 0 }
    let kind = characters[index - 1].kind
    while index > 0, characters[index - 1].kind == kind { index -= 1 }
    return index
  }

  private var wordEnd: Int {
    var index = cursor
    while index < characters.count, characters[index].kind == .space { index += 1 }
    guard index < characters.count else { return index }
    let kind = characters[index].kind
    while index < characters.count, characters[index].kind == kind { index += 1 }
    return index
  }

  // MARK: Deleting

  mutating func deleteBackward() { remove(max(0, cursor - 1)..<cursor) }
  mutating func deleteForward() { remove(cursor..<min(characters.count, cursor + 1)) }
  mutating func killToStartOfLine() { kill(lineStart..<cursor) }
  mutating func killToEndOfLine() { kill(cursor..<lineEnd) }
  mutating func killWord() { kill(wordStart..<cursor) }

  mutating func yank() -> Bool { insert(String(killed)) }

  private mutating func kill(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    killed = Array(characters[range])
    remove(range)
  }

  private mutating func remove(_ range: Range<Int>) {
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }
}

extension Character {
  fileprivate enum Kind {
    case space, word, ideograph, other
  }

  /// Runs of one kind are a word to the word motions.
  fileprivate var kind: Kind {
    if isWhitespace { return .space }
    guard let value = unicodeScalars.first?.value else { return .other }
    if (0x2E80...0x9FFF).contains(value) && isLetter { return .ideograph }
    return isLetter || isNumber || self == "_" ? .word : .other
  }
}

extension Unicode.Scalar.Properties {
  fileprivate var isMark: Bool {
    switch generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}
