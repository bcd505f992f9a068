import Curriculum
import Display
import Figures
import LabKit

/// Where the parts of a lesson's or a lab's screen lie.
struct PaneAreas: Equatable {
  /// Nil when there is no room or no need for it.
  var prose: Rect?
  var live: Rect?
  /// The column or the row between them.
  var divider: Rect?
  /// The lines that say how far the goal is.
  var goal: Rect?
  /// The label above the line editor.
  var editorHead: Rect?
  var editor: Rect?
}

extension AppState {
  static let proseWidth = 60
  static let quizWidth = 76

  var areas: PaneAreas {
    let body = AppState.body(of: size)
    switch screen {
    case .lab: return liveAreas(PaneAreas(live: body.inset(left: 1, right: 1)))
    case .lesson: return lessonAreas(body)
    case .review, .placement: return PaneAreas(prose: column(in: body, width: Self.quizWidth))
    default: return PaneAreas()
    }
  }

  private func lessonAreas(_ body: Rect) -> PaneAreas {
    guard let open = lesson else { return PaneAreas() }
    if open.quiz != nil { return PaneAreas(prose: column(in: body, width: Self.quizWidth)) }
    guard open.instance != nil else {
      return PaneAreas(prose: column(in: body, width: Self.proseWidth))
    }
    var choice = open.panes
    if choice == .beside, size.width < 72 { choice = .stacked }
    var areas = PaneAreas()
    var rest = body
    switch choice {
    case .liveOnly:
      areas.live = body.inset(left: 1, right: 1)
    case .beside:
      let width = max(28, min(Self.proseWidth, body.width * 38 / 100))
      areas.prose = rest.takeLeft(width + 1).inset(left: 1)
      areas.divider = rest.takeLeft(3).inset(left: 1, right: 1)
      areas.live = rest.inset(right: 1)
    case .stacked:
      let height = min(
        proseLines(width: min(Self.proseWidth, body.width - 2)).count,
        max(3, body.height / 3))
      let prose = rest.takeTop(height)
      areas.prose = prose.inset(left: 1, right: max(1, prose.width - 1 - Self.proseWidth))
      areas.divider = rest.takeTop(1)
      areas.live = rest.inset(left: 1, right: 1)
    }
    return liveAreas(areas)
  }

  /// A column of comfortable width in the middle.
  private func column(in body: Rect, width: Int) -> Rect {
    let used = min(width, body.width - 4)
    return Rect(x: (body.width - used) / 2, y: body.y, width: used, height: body.height)
  }

  /// Cuts goal and line editor off the bottom of the live pane.
  private func liveAreas(_ areas: PaneAreas) -> PaneAreas {
    var areas = areas
    guard var live = areas.live else { return areas }
    if let editor, !editor.isPrompt {
      areas.editor = live.takeBottom(editor.rows(of: live.height))
      areas.editorHead = live.takeBottom(1)
    }
    if screen == .lesson, lesson?.step.exercise != nil {
      // Most of a low pane is for the lab.
      let rows = goalRows(width: live.width).count
      areas.goal = live.takeBottom(max(1, min(rows, live.height / 5)))
    }
    areas.live = live
    return areas
  }

  /// The place of a prompt: across the bottom of the screen, above the footer.
  var promptAreas: PaneAreas {
    guard let editor, editor.isPrompt else { return PaneAreas() }
    var body = AppState.body(of: size).inset(left: 1, right: 1)
    var areas = PaneAreas()
    areas.editor = body.takeBottom(editor.rows(of: body.height))
    areas.editorHead = body.takeBottom(1)
    return areas
  }

  var editorRect: Rect {
    areas.editor ?? promptAreas.editor ?? Rect(x: 0, y: 0, width: 1, height: 1)
  }

  // MARK: Prose

  var proseHeight: Int { areas.prose?.height ?? 0 }

  var proseScrollLimit: Int {
    guard let rect = areas.prose else { return 0 }
    return max(0, proseLines(width: rect.width).count - rect.height)
  }

  /// The prose of the step with the hints and the solution that were asked for, or the question.
  func proseLines(width: Int) -> [StyledText] {
    if let quiz = activeQuiz { return quizPage(quiz, width: width).lines }
    return proseParts(width: width).flatMap(\.self) + ownNoteLines(width: width)
  }

  /// The same in parts: title, each paragraph, each hint, the solution.
  func proseParts(width: Int) -> [[StyledText]] {
    guard let open = lesson else { return [] }
    let step = open.step
    var parts: [[StyledText]] = []
    if let title = step.title {
      let texts = languages.map { title[$0] }
      let shown = Set(texts).count == 1 ? [texts[0]] : texts
      parts.append(shown.map { StyledText($0, .title) } + [StyledText()])
    }
    parts += layoutParts({ step.prose[$0] }, width: width)
    guard let exercise = step.exercise else { return parts }
    let done = progress[open.lesson.id].exercises[step.id] ?? ExerciseProgress()
    for (place, hint) in exercise.hints.prefix(done.hintsUsed).enumerated() {
      parts.append(section(Words.hint(place + 1), { hint[$0] }, width: width))
    }
    if done.solutionShown, let prose = exercise.solutionProse {
      parts.append(section(Words.solution, { prose[$0] }, width: width))
    }
    return parts
  }

  /// What the learner wrote on the step on the screen.
  func ownNoteLines(width: Int) -> [StyledText] {
    guard screen == .lesson, let open = lesson,
      let note = progress[open.lesson.id].note(open.step.id)
    else { return [] }
    return heading(Words.yourNote, width: width) + appearance.wrap(StyledText(note), width: width)
  }

  private func section(
    _ title: Phrase, _ prose: (Language) -> Prose, width: Int
  ) -> [StyledText] {
    heading(title, width: width) + layout(prose, width: width)
  }

  private func heading(_ title: Phrase, width: Int) -> [StyledText] {
    let rule = String(repeating: appearance.glyphs.dotted, count: max(0, width))
    return [StyledText(), StyledText(rule, .frame), StyledText(title[language], .accent)]
  }
}
