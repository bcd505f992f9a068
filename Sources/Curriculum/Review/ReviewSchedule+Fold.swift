extension ReviewSchedule {
  /// The cards of a lesson, from its answers in the order of time.
  static func cards(
    of lesson: LessonSummary, _ progress: LearnerProgress, _ scheduler: FSRS
  ) -> [ReviewCard] {
    guard let state = progress.lessons[lesson.id] else { return [] }
    return state.answers.keys.sorted().compactMap { question in
      guard let records = state.answers[question], let first = records.first else { return nil }
      return ReviewCard(
        id: ReviewCard.ID(lesson: lesson.id, question: question), step: nil, concept: lesson.id,
        memory: fold(records, from: FSRS.Card(due: first.at), scheduler))
    }
  }

  private static func fold(
    _ records: [AnswerRecord], from card: FSRS.Card, _ scheduler: FSRS
  ) -> FSRS.Card {
    records.reduce(card) { card, record in
      scheduler.review(card, FSRS.Rating(isCorrect: record.isCorrect, hinted: false), at: record.at)
    }
  }
}
