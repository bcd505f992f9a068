import Display
import Figures

extension ScreenPainter {
  /// How the line can go on, above it: names, and a few words about each.
  mutating func drawCompletions(above head: Rect) {
    guard let line = app.editor?.text.text else { return }
    let completion = app.commandCompletion
    let found = completion?.candidates ?? app.candidates(for: line)
    let room = min(10, head.y - 2, found.count)
    guard room > 0 else { return }
    let chosen = completion?.place
    let first = chosen.map { max(0, min($0 - room / 2, found.count - room)) } ?? 0
    let shown = found[first..<first + room]
    let widest = shown.map { appearance.width(of: $0.text) }.max() ?? 0
    let nameWidth = min(widest, max(12, head.width / 2))
    for (row, candidate) in shown.enumerated() {
      let y = head.y - room + row
      let area = Rect(x: head.x, y: y, width: head.width, height: 1)
      surface.fill(area)
      let isChosen = first + row == chosen
      put(
        appearance.fitted(candidate.text, to: nameWidth), x: area.x + 1, y: y,
        isChosen ? .accent : .key, limit: nameWidth)
      let x = area.x + 1 + nameWidth + 2
      put(candidate.help[language], x: x, y: y, isChosen ? .text : .dim, limit: area.right - x - 1)
      if isChosen { surface.highlight(area, background: .selection) }
      hits.append((area, .completion(candidate.text)))
    }
    if room < found.count {
      putRight(" \(found.count) ", right: head.right - 1, y: head.y, .dim)
    }
  }
}
