import Curriculum

/// Which questions a placement test asks.
enum PlacementDraw {
  /// So many at most.
  static let limit = 10
  /// Two right answers say more than one; where lessons are few, each is asked twice.
  static let perLesson = 2

  struct Choice: Sendable, Equatable {
    var lesson: String
    var step: String
    var question: Question
  }

  /// Draws questions in turns: one of each lesson, lessons of the core path first, then a second of
  /// each while there is room. They are asked lesson by lesson in the order of the curriculum.
  static func choices(from lessons: [Lesson], seed: UInt64) -> [Choice] {
    var random = SplitMix64(seed: seed)
    let pools = lessons.map { lesson in
      var pool = lesson.questions.compactMap { step, question -> Choice? in
        // A prediction tells how sure one is, not whether the lesson is known.
        if case .predict = question.kind { return nil }
        return Choice(lesson: lesson.id, step: step.id, question: question)
      }
      pool.shuffle(using: &random)
      return pool
    }
    let order =
      lessons.indices.filter { lessons[$0].summary.isCore }
      + lessons.indices.filter { !lessons[$0].summary.isCore }
    var chosen: [[Choice]] = lessons.map { _ in [] }
    for turn in 0..<perLesson {
      for place in order where chosen.reduce(0, { $0 + $1.count }) < limit {
        if pools[place].indices.contains(turn) { chosen[place].append(pools[place][turn]) }
      }
    }
    return chosen.flatMap(\.self)
  }
}
