extension ReviewSchedule {
  /// The cards of a lesson in the order of its questions. Answers to questions that the lesson does not
  /// ask any more count for nothing.
  static func cards(
    of lesson: LessonSummary, _ progress: LearnerProgress, _ scheduler: FSRS
  ) -> [ReviewCard] {
    guard let state = progress.lessons[lesson.id] else { return [] }
    return lesson.questions.compactMap { question in
      let records = inOrder(state.answers[question.id] ?? [])
      // A question that came into a lesson after it was finished is due at once.
      guard let entry = records.first?.at ?? state.finished else { return nil }
      return ReviewCard(
        id: ReviewCard.ID(lesson: lesson.id, question: question.id), step: question.step,
        concept: question.concept,
        memory: fold(records, from: FSRS.Card(due: entry), scheduler))
    }
  }

  private static func fold(
    _ records: [AnswerRecord], from card: FSRS.Card, _ scheduler: FSRS
  ) -> FSRS.Card {
    records.reduce(card) { card, record in
      let rating = FSRS.Rating(isCorrect: record.isCorrect, hinted: record.hinted)
      return scheduler.review(card, rating, at: record.at)
    }
  }

  /// By time; answers of the same second stay as they are.
  private static func inOrder(_ records: [AnswerRecord]) -> [AnswerRecord] {
    let isSorted = zip(records, records.dropFirst()).allSatisfy { $0.at <= $1.at }
    if isSorted { return records }
    return records.enumerated()
      .sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
  }
}
