import Curriculum
import Figures
import LabKit

/// How prose and live pane share the screen.
enum PaneChoice: Sendable, Hashable, CaseIterable {
  case beside, liveOnly, stacked
}

/// An open lesson.
struct LessonState: Sendable {
  enum Focus: Sendable, Equatable {
    case prose, live
  }

  var lesson: Lesson
  var stepIndex: Int
  var focus = Focus.prose
  /// Lines of prose above the pane's top.
  var scroll = 0
  var panes = PaneChoice.beside
  /// The lab of each step that has been on the screen.
  var instances: [String: Int] = [:]
  /// What each step's lab was like when it was last kept.
  var saved: [String: JSONValue] = [:]
  var quizzes: [String: QuizState] = [:]
  /// Begins anew with each step.
  var interface = InterfaceCounts()

  init(_ lesson: Lesson, stepIndex: Int) {
    self.lesson = lesson
    self.stepIndex = stepIndex
  }

  var step: Step { lesson.steps[stepIndex] }
  var isLast: Bool { stepIndex == lesson.steps.count - 1 }
  var instance: Int? { instances[step.id] }
  var quiz: QuizState? { quizzes[step.id] }
}

/// What lies over a screen.
enum Overlay: Sendable, Equatable {
  case help(scroll: Int)
  case confirm(Confirmation)
  case export(ExportState)
}

/// Something that is only done after a yes.
enum Confirmation: Sendable, Equatable {
  /// Training goes on and would be cancelled.
  case quit
  case leave
  case open(lesson: String, step: String?)
  case solution
  /// Begins a lesson anew.
  case restart(LessonSummary)
}
