import Curriculum
import Figures
import LabKit

extension AppState {
  var selectedTrack: Track? {
    index.tracks.indices.contains(home.track) ? index.tracks[home.track] : nil
  }

  var selectedLessons: [LessonSummary] {
    selectedTrack.map { index.lessons(inTrack: $0.id) } ?? []
  }

  /// The lesson that Enter opens, also while the tracks have the focus.
  var selectedLesson: LessonSummary? {
    let lessons = selectedLessons
    return lessons.indices.contains(home.lesson) ? lessons[home.lesson] : nil
  }

  mutating func pressAtHome(_ key: Key) -> [AppEffect] {
    switch key {
    case .up: moveAtHome(-1)
    case .down: moveAtHome(1)
    case .right, .tab:
      if !selectedLessons.isEmpty { home.column = home.column == .tracks ? .lessons : .tracks }
      if key == .right, !selectedLessons.isEmpty { home.column = .lessons }
    case .left, .escape, .backspace: home.column = .tracks
    case .pageUp: moveAtHome(-max(1, homeLayout.lessons.height - 1))
    case .pageDown: moveAtHome(max(1, homeLayout.lessons.height - 1))
    case .home: moveAtHome(-1000)
    case .end: moveAtHome(1000)
    case .enter: return enterAtHome()
    case .character("c"): return followSuggestion()
    case .character("r"): return openReview()
    case .character("p"): screen = .playground
    case .character("G"): screen = .record
    case .character("B"): openNotebook()
    case .character("P"): return openPlacement()
    case .character("R"): askToRestart()
    default: break
    }
    showSelectionAtHome()
    return []
  }

  private mutating func followSuggestion() -> [AppEffect] {
    switch suggestion {
    case .review?: return openReview()
    case let some?: return some.lesson.map { openLesson($0.id) } ?? []
    case nil: return []
    }
  }

  // MARK: Beginning anew

  private mutating func askToRestart() {
    guard let lesson = selectedLesson else { return }
    guard progress[lesson.id].opened != nil else {
      say(Words.nothingToRestart)
      return
    }
    overlay = .confirm(.restart(lesson))
  }

  mutating func restart(_ lesson: LessonSummary) -> [AppEffect] {
    let effects = record([.restarted(lesson: lesson.id)]) + openLesson(lesson.id)
    say(Words.restarted(lesson.title), .success)
    return effects
  }

  private mutating func moveAtHome(_ steps: Int) {
    switch home.column {
    case .tracks:
      let track = max(0, min(index.tracks.count - 1, home.track + steps))
      if track != home.track { home.lesson = 0 }
      home.track = track
    case .lessons:
      home.lesson = max(0, min(selectedLessons.count - 1, home.lesson + steps))
    }
  }

  private mutating func enterAtHome() -> [AppEffect] {
    let lessons = selectedLessons
    if home.column == .tracks {
      if lessons.isEmpty {
        say(Words.noLessonsHere)
      } else {
        home.column = .lessons
      }
      return []
    }
    guard lessons.indices.contains(home.lesson) else { return [] }
    return openLesson(lessons[home.lesson].id)
  }
}
