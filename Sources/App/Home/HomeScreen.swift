import Curriculum
import Display
import Figures
import LabKit

extension ScreenPainter {
  mutating func drawHome() {
    drawHeader(StyledText("GlassBox", .title), homeCounts)
    let layout = app.homeLayout
    drawTracks(in: layout.tracks)
    if let agenda = layout.agenda { drawAgenda(in: agenda) }
    drawLessons(layout)
    surface.put(app.suggestionLines(width: layout.advice.width), in: layout.advice)
    hits.append((layout.advice, .key(.character("c"))))
    drawFooter(homeItems)
  }

  /// Reviews that are due, the language, and how many lessons are done.
  private var homeCounts: StyledText {
    let lessons = app.index.lessons
    let finished = lessons.count { app.progress.lessons[$0.id]?.finished != nil }
    var right = StyledText()
    let due = app.schedule.dueCount
    if due > 0 {
      right.append("\(glyphs.filledDot) \(Words.toReview(due)[language])   ", .warning)
    }
    right.append(languageMark, .dim)
    right.append("   " + Words.finishedOf(finished, lessons.count)[language], .accent)
    return right
  }

  private var homeItems: [FooterItem] {
    let hasDue = app.schedule.dueCount > 0
    var items = [
      FooterItem(.enter, Words.open, 88), FooterItem([.up, .down], Words.choose, 30),
      FooterItem([.left, .right], Words.column, 24),
      FooterItem(.character("c"), Words.continueLearning, 86),
      FooterItem(.character("r"), Words.reviewKey, hasDue ? 85 : 60),
      FooterItem(.character("p"), Words.playground, 80),
      FooterItem(.character("/"), Words.findKey, 78),
      FooterItem(.character("g"), Words.termsKey, 44),
      FooterItem(.character("B"), Words.notebookKey, 50),
      FooterItem(.character("P"), Words.placementKey, 40),
      FooterItem(.character("G"), Words.myProgress, 46),
    ]
    if let lesson = app.selectedLesson, app.progress[lesson.id].opened != nil {
      items.append(FooterItem(.character("R"), Words.redoKey, 34))
    }
    return items + app.commonItems
  }

  // MARK: Tracks

  private mutating func drawTracks(in rect: Rect) {
    let tracks = app.index.tracks
    let widths = tracks.map { appearance.width(of: $0.title[language]) }
    let titleWidth = min(widths.max() ?? 0, rect.width - 23)
    let window = app.home.trackWindow.showing(
      app.home.track, of: tracks.count, height: rect.height)
    let shown = window.rows(of: tracks.count, height: rect.height)
    for (row, place) in shown.enumerated() {
      let line = Rect(x: rect.x, y: rect.y + row, width: rect.width, height: 1)
      drawTrack(tracks[place], place, in: line, titleWidth: titleWidth)
      hits.append((line, .track(place)))
    }
    drawMore(shown, of: tracks.count, x: rect.x, in: rect)
  }

  private mutating func drawTrack(_ track: Track, _ place: Int, in line: Rect, titleWidth: Int) {
    let y = line.y
    let isSelected = place == app.home.track
    let lessons = app.index.lessons(inTrack: track.id)
    let base: Style = lessons.isEmpty ? .dim : .text
    if isSelected { surface.put(String(glyphs.pointer), x: line.x + 1, y: y, style: .accent) }
    surface.put(track.id, x: line.x + 3, y: y, style: .dim)
    if let mark = app.mark(of: lessons) {
      surface.put(String(mark.glyph(glyphs)), x: line.x + 6, y: y, style: mark.style)
    }
    let title = appearance.truncated(track.title[language], to: titleWidth)
    surface.put(title, x: line.x + 8, y: y, style: isSelected ? .strong : base)
    if !lessons.isEmpty {
      let width = max(6, min(24, line.width - titleWidth - 17))
      drawBar(lessons, x: line.x + 10 + titleWidth, y: y, width: width)
    }
    if isSelected, app.home.column == .tracks {
      surface.highlight(line, background: .selection)
    }
  }

  private mutating func drawBar(_ lessons: [LessonSummary], x: Int, y: Int, width: Int) {
    let sum = lessons.reduce(0) { $0 + app.progress[$1.id].fraction(of: $1.stepIDs) }
    let share = sum / Double(lessons.count)
    let full = share > 0 ? max(1, Int(share * Double(width))) : 0
    let done = String(repeating: glyphs.barFull, count: full)
    let rest = String(repeating: glyphs.barEmpty, count: width - full)
    surface.put(done, x: x, y: y, style: .accent)
    surface.put(rest, x: x + full, y: y, style: .frame)
    let passed = lessons.count { app.progress[$0.id].isPassed }
    putRight("\(passed)/\(lessons.count)", right: x + width + 6, y: y, .dim)
  }

  /// Arrows where a list goes on above or below.
  mutating func drawMore(_ shown: Range<Int>, of count: Int, x: Int, in rect: Rect) {
    guard !shown.isEmpty else { return }
    if shown.lowerBound > 0 {
      surface.put(String(glyphs.up), x: x, y: rect.y, style: .accent)
    }
    if shown.upperBound < count {
      surface.put(String(glyphs.down), x: x, y: rect.bottom - 1, style: .accent)
    }
  }

  // MARK: Agenda

  /// What the signs mean, what is to be reviewed, and the assignment.
  private mutating func drawAgenda(in rect: Rect) {
    var lines: [StyledText] = []
    let due = app.schedule.dueCount
    if due > 0 {
      lines.append(StyledText("\(glyphs.filledDot) \(Words.toReview(due)[language])", .warning))
    } else if let next = app.schedule.nextDue {
      let when = Words.until(next, now: app.now)
      lines.append(StyledText(Words.nextReview(when)[language], .dim))
    }
    lines += assignmentLines(width: rect.width)
    if !lines.isEmpty { lines.append(StyledText()) }
    let signs = legend(width: rect.width)
    surface.put(Array(lines.prefix(max(0, rect.height - signs.count))) + signs, in: rect)
  }

  /// What the marks mean: one line, or two where there is no room.
  private func legend(width: Int) -> [StyledText] {
    var marks = StyledText()
    for mark in LessonMark.allCases {
      marks.append("\(mark.glyph(glyphs)) ", mark.style)
      marks.append(mark.name[language] + "   ", .dim)
    }
    let path =
      StyledText("\(glyphs.vertical) ", .accent) + StyledText(Words.corePath[language], .dim)
    let all = marks + path
    return appearance.width(of: all) <= width ? [all] : [marks, path]
  }

  private func assignmentLines(width: Int) -> [StyledText] {
    guard let assignment = app.progress.assignment else { return [] }
    let lessons = assignment.lessons.compactMap(app.index.lesson)
    let done = lessons.count { app.progress[$0.id].finished != nil }
    var line = StyledText(
      Words.assignment(assignment.title, done: done, all: lessons.count)[language], .text)
    if let due = assignment.due {
      let isLate = due < app.now && done < lessons.count
      let when = done == lessons.count ? Words.markDone : Words.until(due, now: app.now)
      line.append("  \(due.date)  \(when[language])", isLate ? .warning : .dim)
    }
    return appearance.wrap(line, width: width)
  }
}
