import Curriculum
import Display
import Figures

extension AppState {
  /// The conditions of the open exercise's goal on the lines that hold them; the first line begins
  /// with how the goal stands. Values have a place of fixed width, so that lines stay what they are
  /// while values change.
  ///
  /// - Parameter width: columns of a line.
  func goalRows(width: Int) -> [[Goal.Condition]] {
    guard let goal = lesson?.step.exercise?.goal else { return [] }
    var rows: [[Goal.Condition]] = [[]]
    var used = 2 + appearance.width(of: Words.goalIsOpen[language])
    for condition in goal.conditions {
      let text = Words.goalState(condition, goalTitle(condition.metric), value: 0.1234)
      let needed = 5 + appearance.width(of: text[language])
      if used + needed > width, used > 0 {
        rows.append([])
        used = 0
      }
      rows[rows.count - 1].append(condition)
      used += needed
    }
    return rows
  }

  /// What a goal's measure is called: the interface's, or the step's lab's.
  private func goalTitle(_ metric: String) -> Phrase {
    let lab = lesson?.instance.flatMap { labs[$0]?.lab }
    return Words.goalName(metric) ?? lab.flatMap { type(of: $0).metricTitle(metric) }
      ?? Phrase(verbatim: metric)
  }

  /// A condition with its present value.
  fileprivate func goalState(_ condition: Goal.Condition) -> (text: Phrase, isMet: Bool) {
    let value = goalMetric(condition.metric)
    return (
      Words.goalState(condition, goalTitle(condition.metric), value: value),
      value.map(condition.relation.holds) ?? false
    )
  }
}

extension ScreenPainter {
  /// How the goal of the open exercise stands, and each of its conditions while it is not reached.
  mutating func drawGoal(in rect: Rect) {
    guard let open = app.lesson, open.step.exercise != nil else { return }
    let isDone = app.progress[open.lesson.id].exercises[open.step.id]?.done != nil
    var line = StyledText()
    if app.goalIsMet {
      line.append("\(glyphs.check) " + Words.goalIsMet[language], .success)
    } else if isDone {
      line.append("\(glyphs.check) " + Words.goalWasMet[language], .success)
    } else {
      line.append("\(glyphs.emptyDot) " + Words.goalIsOpen[language], .accent)
    }
    for (number, row) in app.goalRows(width: rect.width).prefix(rect.height).enumerated() {
      for condition in row where !app.goalIsMet {
        let state = app.goalState(condition)
        line.append(line.runs.isEmpty ? "  " : "   ", .dim)
        line.append(state.isMet ? "\(glyphs.check) " : "", .success)
        line.append(state.text[language], .dim)
      }
      surface.put(line, x: rect.x, y: rect.y + number, limit: rect.width)
      line = StyledText()
    }
  }
}
