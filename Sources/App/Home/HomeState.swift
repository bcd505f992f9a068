import Curriculum

/// What is chosen on the curriculum map.
struct HomeState: Sendable, Equatable {
  enum Column: Sendable, Equatable {
    case tracks, lessons
  }

  var track: Int
  var lesson: Int
  var column: Column
  var trackWindow = ListWindow()
  var lessonWindow = ListWindow()

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
