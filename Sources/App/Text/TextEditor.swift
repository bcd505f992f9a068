/// A text being edited, and the place in it. Characters are what the learner sees as such, so that a
/// cursor never stands inside one.
struct TextEditor: Sendable, Equatable {
  private(set) var characters: [Character]
  /// Between characters: 0 … count.
  private(set) var cursor: Int
  let limit: Int
  let isMultiline: Bool
  /// What was deleted by lines and words; `^Y` puts the newest back.
  private(set) var kills = KillRing()
  private var past = EditHistory()
  /// What the last change was: typing goes on in one step of undo, deleting in one entry of the ring.
  private var lastChange = Change.none

  private enum Change: Equatable {
    case none, typing, killing
    /// What `^Y` has put in.
    case yanking(Range<Int>)
  }

  /// What became of a text that was put in.
  struct Insertion: Equatable {
    /// Characters that found no room.
    var left = 0
    /// Control characters, which no text has.
    var removed = 0
  }

  init(_ text: String, limit: Int, isMultiline: Bool) {
    characters = Array(text)
    cursor = characters.count
    self.limit = limit
    self.isMultiline = isMultiline
  }

  var text: String { String(characters) }

  // MARK: Inserting

  /// Puts a typed text in at the cursor; false when some of it did not fit.
  mutating func insert(_ text: String) -> Bool { put(text, isTyped: true).left == 0 }

  /// Puts a text in that comes from elsewhere: one step of undo.
  mutating func paste(_ text: String) -> Insertion { put(text, isTyped: false) }

  private mutating func put(_ text: String, isTyped: Bool) -> Insertion {
    var clean: [Character] = []
    var result = Insertion()
    for character in text {
      if character.isNewline {
        clean.append(isMultiline ? "\n" : " ")
      } else if character == "\t" {
        clean.append(" ")
      } else if character.isControl {
        result.removed += 1
      } else {
        clean.append(character)
      }
    }
    if clean.isEmpty { return result }
    keep(isTyped ? .typing : .none)
    // A mark that stands on the character before it belongs to that character.
    if cursor > 0, clean[0].unicodeScalars.first?.properties.isMark == true {
      let joined = Array(String(characters[cursor - 1]) + String(clean))
      characters.remove(at: cursor - 1)
      cursor -= 1
      clean = joined
    }
    let room = max(0, limit - characters.count)
    characters.insert(contentsOf: clean.prefix(room), at: cursor)
    cursor += min(room, clean.count)
    result.left = max(0, clean.count - room)
    return result
  }

  /// Another text in the place of this one.
  mutating func replace(with text: String) {
    keep(.none)
    characters = Array(Array(text).prefix(limit))
    cursor = characters.count
  }

  // MARK: Moving

  mutating func moveLeft() { move(to: cursor - 1) }
  mutating func moveRight() { move(to: cursor + 1) }
  mutating func moveToStartOfLine() { move(to: lineStart) }
  mutating func moveToEndOfLine() { move(to: lineEnd) }
  mutating func moveWordLeft() { move(to: wordStart) }
  mutating func moveWordRight() { move(to: wordEnd) }
  mutating func place(_ index: Int) { move(to: index) }

  private mutating func move(to index: Int) {
    cursor = max(0, min(characters.count, index))
    lastChange = .none
  }

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
  mutating func killWordForward() { kill(cursor..<wordEnd) }

  /// Puts back what was deleted last; false when some of it did not fit.
  mutating func yank() -> Bool {
    guard let text = kills.newest else { return true }
    let start = cursor
    let result = put(String(text), isTyped: false)
    lastChange = .yanking(start..<cursor)
    return result.left == 0
  }

  /// After `yank()`: what was deleted before that, in its place.
  mutating func yankOlder() -> Bool {
    guard case .yanking(let range) = lastChange, kills.rotate() else { return true }
    characters.removeSubrange(range)
    cursor = range.lowerBound
    return yank()
  }

  private mutating func kill(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let isBefore = range.upperBound == cursor
    kills.add(Array(characters[range]), isBefore: isBefore, joining: lastChange == .killing)
    keep(.killing)
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }

  private mutating func remove(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    keep(.none)
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }

  // MARK: Undo

  /// The text as it was before the last change; false when there is none.
  mutating func undo() -> Bool {
    lastChange = .none
    guard let state = past.back(from: EditHistory.State(characters, cursor)) else { return false }
    (characters, cursor) = (state.characters, state.cursor)
    return true
  }

  mutating func redo() -> Bool {
    lastChange = .none
    guard let state = past.forward(from: EditHistory.State(characters, cursor)) else {
      return false
    }
    (characters, cursor) = (state.characters, state.cursor)
    return true
  }

  /// Keeps the state before a change, unless the change goes on with the one before.
  private mutating func keep(_ change: Change) {
    if change != .typing || lastChange != .typing {
      past.keep(EditHistory.State(characters, cursor))
    }
    lastChange = change
  }
}

extension Character {
  /// Escapes and the like: nothing that a text is made of.
  var isControl: Bool {
    unicodeScalars.count == 1 && unicodeScalars.first?.properties.generalCategory == .control
  }

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
