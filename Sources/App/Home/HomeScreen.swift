import Curriculum
import Display
import Figures
import LabKit

extension ScreenPainter {
  mutating func drawHome() {
    let report = ProgressReport(app.progress, index: app.index)
    var right = StyledText(language.rawValue, .dim)
    right.append("   " + Words.finishedOf(report.finished, report.total)[language], .accent)
    drawHeader(StyledText("GlassBox", .title), right)
    var area = body
    let advice = suggestion(width: area.width - 2)
    var bottom = area.takeBottom(advice.count)
    _ = bottom.takeLeft(1)
    surface.put(advice, in: bottom)
    let left = area.takeLeft(min(72, max(36, area.width * 60 / 100)))
    drawTracks(in: left)
    drawLessons(in: area.inset(left: 2, right: 1))
    drawFooter(homeItems)
  }

  private var homeItems: [FooterItem] {
    [
      FooterItem(.enter, Words.open, 80), FooterItem([.up, .down], Words.choose, 50),
      FooterItem([.left, .right], Words.column, 40),
      FooterItem(.character("c"), Words.continueLearning, 60),
      FooterItem(.character("p"), Words.playground, 70),
      FooterItem(.character("g"), Words.myProgress, 45),
    ] + app.commonItems
  }

  /// What to do next and why, in at most two lines with a blank one above.
  private func suggestion(width: Int) -> [StyledText] {
    guard let next = app.index.suggestion(for: app.progress) else {
      return [StyledText(), StyledText(Words.everythingIsDone[language], .success)]
    }
    var line = StyledText(Words.next[language], .dim)
    line.append(next.title[language], .strong)
    if let why = next.why { line.append(Words.dash[language] + why[language], .text) }
    return [StyledText()] + appearance.wrap(line, width: width).prefix(2)
  }

  // MARK: Tracks

  private mutating func drawTracks(in rect: Rect) {
    let titles = app.index.tracks.map { appearance.width(of: $0.title[language]) }
    let titleWidth = min(titles.max() ?? 0, rect.width - 22)
    let barWidth = max(6, min(24, rect.width - titleWidth - 16))
    for (row, track) in app.index.tracks.prefix(rect.height).enumerated() {
      let y = rect.y + row
      let isSelected = row == app.home.track
      let lessons = app.index.lessons(inTrack: track.id)
      let line = Rect(x: rect.x, y: y, width: rect.width, height: 1)
      let base: Style = lessons.isEmpty ? .dim : .text
      if isSelected { surface.put(String(glyphs.pointer), x: rect.x + 1, y: y, style: .accent) }
      surface.put(track.id, x: rect.x + 3, y: y, style: .dim)
      let title = appearance.truncated(track.title[language], to: titleWidth)
      surface.put(title, x: rect.x + 7, y: y, style: isSelected ? .strong : base)
      if !lessons.isEmpty {
        drawBar(lessons, x: rect.x + 9 + titleWidth, y: y, width: barWidth)
      }
      if isSelected, app.home.column == .tracks {
        surface.highlight(line, background: .selection)
      }
      hits.append((line, .track(row)))
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
    let finished = lessons.count { app.progress[$0.id].finished != nil }
    putRight("\(finished)/\(lessons.count)", right: x + width + 6, y: y, .dim)
  }

  // MARK: Lessons

  private mutating func drawLessons(in rect: Rect) {
    guard let track = app.selectedTrack else { return }
    var area = rect
    let head = area.takeTop(2)
    put("\(track.id)  \(track.title[language])", x: head.x, y: head.y, .title, limit: head.width)
    let lessons = app.selectedLessons
    if lessons.isEmpty {
      let lines = appearance.wrap(
        StyledText(Words.noLessonsHere[language], .dim), width: area.width)
      surface.put(lines, in: area)
      return
    }
    let selected = app.home.lesson
    let offset = max(0, selected - max(1, area.height - 8))
    for (row, lesson) in lessons.enumerated().dropFirst(offset) {
      let line = area.takeTop(1)
      if line.isEmpty { return }
      drawLesson(lesson, row, in: line)
      hits.append((line, .lesson(row)))
    }
    guard lessons.indices.contains(selected) else { return }
    _ = area.takeTop(1)
    surface.put(details(of: lessons[selected], width: area.width), in: area)
  }

  private mutating func drawLesson(_ lesson: LessonSummary, _ row: Int, in line: Rect) {
    let state = app.progress[lesson.id]
    let isSelected = row == app.home.lesson && app.home.column == .lessons
    let mark: StyledText
    if state.finished != nil {
      mark = StyledText(String(glyphs.check), .success)
    } else if state.opened != nil {
      mark = StyledText(String(glyphs.filledDot), .accent)
    } else {
      mark = StyledText(String(glyphs.emptyDot), .dim)
    }
    surface.put(mark, x: line.x, y: line.y)
    let minutes = Words.minutes(lesson.minutes)[language]
    let title = lesson.title[language]
    put(title, x: line.x + 2, y: line.y, isSelected ? .strong : .text, limit: line.width - 2)
    // The title needs the room more; the minutes stand below as well.
    if appearance.width(of: title) + appearance.width(of: minutes) + 4 <= line.width {
      putRight(minutes, right: line.right, y: line.y, .dim)
    }
    if isSelected {
      surface.put(String(glyphs.pointer), x: line.x - 2, y: line.y, style: .accent)
      surface.highlight(
        Rect(x: line.x - 1, y: line.y, width: line.width + 2, height: 1), background: .selection)
    }
  }

  /// What is known about the selected lesson.
  private func details(of lesson: LessonSummary, width: Int) -> [StyledText] {
    let state = app.progress[lesson.id]
    let head = lesson.isCore ? Words.coreLesson : Words.sideLesson
    let minutes = Words.minutes(lesson.minutes)[language]
    var lines = [StyledText(minutes + Words.comma[language] + head[language], .dim)]
    if state.opened != nil {
      let done = Set(state.stepsDone).intersection(lesson.stepIDs).count
      var line = Words.stepsDone(done, lesson.stepIDs.count)[language]
      let score = state.score
      if score.of > 0 { line += "   " + Words.score(score.right, score.of)[language] }
      lines.append(StyledText(line, .dim))
    } else if let why = lesson.why {
      lines += appearance.wrap(StyledText(why[language], .dim), width: width)
    }
    let missing = app.index.missing(for: lesson.id, app.progress)
    if !missing.isEmpty, state.finished == nil {
      let titles = missing.map { $0.title[language] }
      let text = Words.betterAfter(titles.joined(separator: Words.comma[language]))[language]
      lines += appearance.wrap(StyledText(text, .dim), width: width)
    }
    return lines
  }
}
