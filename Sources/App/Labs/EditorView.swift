import Display
import Figures
import LabKit

/// The lines of a text around its cursor, each a range of characters.
struct EditorLayout {
  private let editor: TextEditor
  private let width: Int
  private let appearance: Appearance
  /// Lines near the cursor; a text of a hundred thousand characters is not laid out as a whole.
  private(set) var lines: [Range<Int>] = []
  private(set) var cursorRow = 0
  private(set) var cursorColumn = 0

  init(_ editor: TextEditor, width: Int, height: Int, appearance: Appearance) {
    self.editor = editor
    self.width = max(2, width)
    self.appearance = appearance
    lay(from: windowStart(rows: height), rows: height)
  }

  private func windowStart(rows: Int) -> Int {
    guard editor.isMultiline else { return 0 }
    var start = max(0, editor.cursor - self.width * (rows + 2))
    while start > 0, !editor.characters[start - 1].isNewline { start -= 1 }
    return start
  }

  private mutating func lay(from first: Int, rows: Int) {
    if !editor.isMultiline {
      layOneLine()
      return
    }
    var start = first
    var used = 0
    var index = first
    let stop = min(editor.characters.count, editor.cursor + width * (rows + 2))
    while index < stop {
      let character = editor.characters[index]
      let next = character.isNewline ? 0 : appearance.width(of: character)
      if used + next > width - 1 {
        lines.append(start..<index)
        start = index
        used = 0
      }
      used += next
      index += 1
      if character.isNewline {
        lines.append(start..<(index - 1))
        start = index
        used = 0
      }
    }
    lines.append(start..<index)
    cursorRow = lines.lastIndex { $0.lowerBound <= editor.cursor } ?? 0
    cursorColumn = columns(lines[cursorRow].lowerBound..<editor.cursor)
  }

  /// A single line that is too long shows the part with the cursor in it.
  private mutating func layOneLine() {
    var start = editor.cursor
    var used = 0
    while start > 0 {
      let next = appearance.width(of: editor.characters[start - 1])
      if used + next > width * 3 / 4 { break }
      used += next
      start -= 1
    }
    cursorColumn = used
    var end = editor.cursor
    while end < editor.characters.count {
      let next = appearance.width(of: editor.characters[end])
      if used + next > width { break }
      used += next
      end += 1
    }
    while start > 0 {
      let next = appearance.width(of: editor.characters[start - 1])
      if used + next > width - 1 { break }
      used += next
      cursorColumn += next
      start -= 1
    }
    lines = [start..<end]
  }

  private func columns(_ range: Range<Int>) -> Int {
    editor.characters[range].reduce(0) { $0 + appearance.width(of: $1) }
  }

  func text(_ line: Range<Int>) -> String { String(editor.characters[line]) }

  /// The place in the text that lies so many rows below the cursor, in its column where it can be.
  func index(rowsBelow rows: Int) -> Int {
    let row = cursorRow + rows
    guard lines.indices.contains(row) else {
      return rows < 0 ? lines[0].lowerBound : lines[lines.count - 1].upperBound
    }
    var index = lines[row].lowerBound
    var used = 0
    while index < lines[row].upperBound {
      let next = appearance.width(of: editor.characters[index])
      if used + next > cursorColumn { break }
      used += next
      index += 1
    }
    return index
  }
}

extension ScreenPainter {
  /// The line editor across the bottom, where it does not belong to a lab's pane.
  mutating func drawPrompt() {
    let areas = app.promptAreas
    guard let rect = areas.editor, let head = areas.editorHead else { return }
    hits.removeAll { $0.rect.bottom > head.y && $0.rect.y < rect.bottom }
    surface.fill(
      Rect(x: 0, y: head.y, width: size.width, height: rect.bottom - head.y))
    drawEditor(areas)
    if app.editor?.target == .command { drawCompletions(above: head) }
  }

  mutating func drawEditor(_ areas: PaneAreas) {
    guard let editor = app.editor, let rect = areas.editor, let head = areas.editorHead else {
      return
    }
    surface.fill(head, glyphs.dotted, style: .accent)
    surface.put(" \(editor.label[language]) ", x: head.x + 1, y: head.y, style: .accent)
    let count = " \(editor.text.characters.count) "
    if head.width > 30 { putRight(count, right: head.right - 1, y: head.y, .dim) }
    surface.fill(rect)
    let layout = EditorLayout(
      editor.text, width: rect.width, height: rect.height, appearance: appearance)
    let first = max(0, layout.cursorRow - rect.height + 1)
    for (row, line) in layout.lines.dropFirst(first).prefix(rect.height).enumerated() {
      surface.put(layout.text(line), x: rect.x, y: rect.y + row, limit: rect.width)
    }
    cursor = Display.Point(
      x: min(rect.right - 1, rect.x + layout.cursorColumn),
      y: rect.y + layout.cursorRow - first)
  }

  /// The keys of the line editor while it is open.
  var editorItems: [FooterItem]? {
    guard let editor = app.editor else { return nil }
    if editor.target == .command {
      return [
        FooterItem(.enter, Words.run, 9), FooterItem(.tab, Words.complete, 8),
        FooterItem(.escape, Words.cancel, 7),
        FooterItem([.up, .down], Words.earlierCommands, 6),
      ]
    }
    if editor.text.isMultiline {
      return [
        FooterItem(.escape, Words.done, 9), FooterItem(.enter, Words.newLine, 8),
        FooterItem(.control("u"), Words.killToStart, 5),
        FooterItem(.control("k"), Words.killToEnd, 4),
        FooterItem(.control("w"), Words.killWord, 3),
      ]
    }
    let cancel = editor.isLive ? [] : [FooterItem(.escape, Words.cancel, 8)]
    return [FooterItem(.enter, Words.done, 9)] + cancel + [
      FooterItem(.control("u"), Words.killToStart, 5),
      FooterItem(.control("k"), Words.killToEnd, 4),
      FooterItem(.control("w"), Words.killWord, 3),
    ]
  }
}
