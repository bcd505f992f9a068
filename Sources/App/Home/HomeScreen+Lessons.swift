import Curriculum
import Display
import Figures
import LabKit

extension ScreenPainter {
  mutating func drawLessons(_ layout: HomeLayout) {
    guard let track = app.selectedTrack else { return }
    let lessons = app.selectedLessons
    drawHeading(track, lessons, in: layout.heading)
    if lessons.isEmpty {
      let text = StyledText(Words.noLessonsHere[language], .dim)
      let lines = appearance.wrap(text, width: layout.lessons.width)
      surface.put(
        lines,
        in: Rect(
          x: layout.lessons.x, y: layout.lessons.y, width: layout.lessons.width,
          height: layout.lessons.height + layout.details.height))
      return
    }
    let rect = layout.lessons
    let window = app.home.lessonWindow.showing(
      app.home.lesson, of: lessons.count, height: rect.height)
    let shown = window.rows(of: lessons.count, height: rect.height)
    for (row, place) in shown.enumerated() {
      let line = Rect(x: rect.x, y: rect.y + row, width: rect.width, height: 1)
      drawLesson(lessons[place], place, in: line)
      hits.append((line, .lesson(place)))
    }
    drawMore(shown, of: lessons.count, x: rect.right, in: rect)
    guard let lesson = app.selectedLesson else { return }
    surface.put(details(of: lesson, width: layout.details.width), in: layout.details)
  }

  private mutating func drawHeading(_ track: Track, _ lessons: [LessonSummary], in rect: Rect) {
    let title = "\(track.id)  \(track.title[language])"
    put(title, x: rect.x, y: rect.y, .title, limit: rect.width)
    guard !lessons.isEmpty else { return }
    let left = lessons.filter { !app.progress[$0.id].isPassed }.reduce(0) { $0 + $1.minutes }
    let sum = Words.trackSum(
      lessons.count { app.progress[$0.id].isPassed }, lessons.count, minutes: left)
    if appearance.width(of: title) + appearance.width(of: sum[language]) + 4 <= rect.width {
      putRight(sum[language], right: rect.right, y: rect.y, .dim)
    }
  }

  // MARK: A row

  /// `│ ✓ title   steps  right  minutes`: the bar marks the core path.
  private mutating func drawLesson(_ lesson: LessonSummary, _ place: Int, in line: Rect) {
    let mark = app.mark(of: lesson)
    let isSelected = place == app.home.lesson && app.home.column == .lessons
    if lesson.isCore {
      surface.put(String(glyphs.vertical), x: line.x, y: line.y, style: .accent)
    }
    surface.put(String(mark.glyph(glyphs)), x: line.x + 2, y: line.y, style: mark.style)
    let title = lesson.title[language]
    let base: Style = lesson.isCore ? .text : .dim
    put(
      title, x: line.x + 4, y: line.y, isSelected ? .strong : base, limit: line.width - 4)
    // The title needs the room more; the same figures stand below.
    var right = line.right
    let free = line.right - line.x - 6 - appearance.width(of: title)
    for figure in figures(of: lesson, isWide: line.width >= 60) {
      let width = appearance.width(of: figure.text)
      guard line.right - right + max(width, figure.width) <= free else { break }
      putRight(figure.text, right: right, y: line.y, figure.style)
      right -= max(width, figure.width) + 2
    }
    if isSelected {
      surface.put(String(glyphs.pointer), x: line.x - 2, y: line.y, style: .accent)
      surface.highlight(
        Rect(x: line.x - 1, y: line.y, width: line.width + 2, height: 1), background: .selection)
    }
  }

  /// From the right: minutes; with room also the right answers and the steps done.
  private func figures(
    of lesson: LessonSummary, isWide: Bool
  ) -> [(text: String, width: Int, style: Style)] {
    let state = app.progress[lesson.id]
    var found = [(Words.minutes(lesson.minutes)[language], 6, Style.dim)]
    guard isWide else { return found }
    let score = state.score
    let right = score.of > 0 ? "\(glyphs.check) \(score.right)/\(score.of)" : ""
    found.append((right, 7, .dim))
    let steps = state.opened == nil ? "" : "\(lesson.stepsDone(in: state))/\(lesson.stepIDs.count)"
    found.append((steps, 5, .dim))
    return found
  }

  // MARK: Details

  /// What is known about the selected lesson.
  private func details(of lesson: LessonSummary, width: Int) -> [StyledText] {
    let state = app.progress[lesson.id]
    let head = lesson.isCore ? Words.coreLesson : Words.sideLesson
    let minutes = Words.minutes(lesson.minutes)[language]
    var lines = [StyledText(minutes + Words.comma[language] + head[language], .dim)]
    let due = app.schedule.dueCount(lesson: lesson.id)
    if due > 0 {
      lines.append(StyledText("\(glyphs.filledDot) \(Words.toReview(due)[language])", .warning))
    }
    if state.opened != nil {
      lines.append(StyledText(statement(of: state, lesson), .dim))
    } else if state.placed != nil {
      lines.append(StyledText(Words.isPlaced[language], .dim))
    } else if let why = lesson.why {
      lines += appearance.wrap(StyledText(why[language], .dim), width: width)
    }
    if state.finished != nil { lines.append(StyledText(Words.redoHint[language], .dim)) }
    return lines + prerequisites(of: lesson, width: width)
  }

  private func statement(of state: LessonProgress, _ lesson: LessonSummary) -> String {
    var text = Words.stepsDone(lesson.stepsDone(in: state), lesson.stepIDs.count)[language]
    let score = state.score
    if score.of > 0 { text += "   " + Words.score(score.right, score.of)[language] }
    return text
  }

  /// Those that are still to be done; on a large screen all of them, with their marks.
  private func prerequisites(of lesson: LessonSummary, width: Int) -> [StyledText] {
    let missing = app.index.missing(for: lesson.id, app.progress)
    guard !missing.isEmpty, !app.progress[lesson.id].isPassed else { return [] }
    let titles = missing.map { $0.title[language] }
    let text = Words.betterAfter(titles.joined(separator: Words.comma[language]))[language]
    return appearance.wrap(StyledText(text, .dim), width: width)
  }
}

extension LessonSummary {
  /// Steps that are done and still exist.
  func stepsDone(in state: LessonProgress) -> Int {
    Set(state.stepsDone).intersection(stepIDs).count
  }
}
