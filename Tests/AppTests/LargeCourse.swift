import Curriculum
import Figures

/// As many tracks and lessons as the course has when it is complete.
enum LargeCourse {
  static let index = LessonIndex(tracks: tracks, lessons: lessons)

  private static let counts = [4, 15, 13, 12, 10, 12, 15, 3, 9, 8, 7, 6, 8, 6]

  private static let tracks = counts.indices.map { number in
    let id = number < 10 ? "0\(number)" : "\(number)"
    return Track(
      id: id, folder: id + "-track", title: Phrase(zh: "第 \(number) 部分", en: "Part \(number)"))
  }

  private static let lessons = tracks.enumerated().flatMap { place, track in
    (1...counts[place]).map { number in
      LessonSummary(
        id: "\(track.id)-lesson\(number)", track: track.id,
        title: Phrase(zh: "第 \(place).\(number) 课", en: "Lesson \(place).\(number)"),
        isCore: number % 3 == 1, minutes: 8 + number,
        requires: number > 1 ? ["\(track.id)-lesson\(number - 1)"] : [], why: nil,
        stepIDs: ["a", "b", "c", "d"])
    }
  }

  /// A learner in the middle of it: two tracks done, the third begun.
  static func learner(at now: Timestamp) -> LearnerProgress {
    var progress = LearnerProgress()
    for lesson in lessons.prefix(22) {
      let then = Timestamp(seconds: now.seconds - 90_000)
      progress.apply(.opened(lesson: lesson.id), at: then)
      for step in lesson.stepIDs {
        progress.apply(.stepDone(lesson: lesson.id, step: step), at: then)
      }
      progress.apply(.finished(lesson: lesson.id), at: then)
    }
    let begun = lessons[22]
    progress.apply(.opened(lesson: begun.id), at: Timestamp(seconds: now.seconds - 80_000))
    progress.apply(.stepDone(lesson: begun.id, step: "a"), at: now)
    progress.apply(.position(lesson: begun.id, step: "b"), at: now)
    return progress
  }
}
