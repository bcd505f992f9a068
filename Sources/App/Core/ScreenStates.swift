import Curriculum
import Figures
import LabKit

/// What is chosen on the curriculum map.
struct HomeState: Sendable, Equatable {
  enum Column: Sendable, Equatable {
    case tracks, lessons
  }

  var track: Int
  var lesson: Int
  var column: Column

  /// The suggested lesson is chosen, so that Enter is enough.
  init(index: LessonIndex, progress: LearnerProgress) {
    track = 0
    lesson = 0
    column = .lessons
    select(index.suggestion(for: progress)?.id, in: index)
  }

  mutating func select(_ id: String?, in index: LessonIndex) {
    guard let id, let summary = index.lesson(id),
      let track = index.tracks.firstIndex(where: { $0.id == summary.track })
    else {
      column = .tracks
      return
    }
    self.track = track
    column = .lessons
    lesson = index.lessons(inTrack: summary.track).firstIndex { $0.id == id } ?? 0
  }
}

/// The playground: all labs, or one of them.
struct BenchState: Sendable, Equatable {
  var selected = 0
  var instance: Int?
  var pane = PaneChoice.beside
}

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
}

/// Something that is only done after a yes.
enum Confirmation: Sendable, Equatable {
  /// Training goes on and would be cancelled.
  case quit
  case leave
  case solution
}
