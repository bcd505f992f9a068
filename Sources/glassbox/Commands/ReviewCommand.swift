import App
import ArgumentParser
import Curriculum
import Figures

/// `review`: the questions that are due, line by line.
struct ReviewCommand: ContextCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "review",
      abstract: say("逐行复习到期的题目。", "Review the questions that are due, line by line."),
      discussion: say(
        "各课的题穿插着问，同一个概念一轮最多三道。一行一个答案；h 或 ? 看提示，quit 或 ^D 结束。",
        "Lessons are mixed, with at most three questions on one concept. A line is an answer; h or ? "
          + "shows a hint, quit or ^D ends."))
  }

  @Option(
    help: ArgumentHelp(
      say("最多问几道题（默认取自设置）。", "At most so many questions (default: from the settings)."),
      valueName: "count"))
  var limit: Int?

  @Flag(help: ArgumentHelp(say("没有到期的题时，提前练。", "Practise ahead of time when nothing is due.")))
  var ahead = false

  @OptionGroup var file: ProgressOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let limit, limit < 1 {
      throw ValidationError(
        say("--limit 至少是 1，得到 \(limit)。", "--limit must be at least 1, got \(limit)."))
    }
  }

  func perform(in context: CommandContext) throws {
    let folder = LessonFolder(path: try DataFolder.find().lessons)
    let index = try folder.readIndex()
    let store = file.open(context)
    let dialogue = Dialogue(context, language: context.language(of: store.progress))
    let seed = context.seedOrFresh()
    let schedule = schedule(store, index)
    var outcome = QuestionRound.Outcome()
    let cards = try cards(of: schedule, dialogue)
    if !cards.isEmpty {
      let round = QuestionRound(
        dialogue: dialogue, store: store, oracle: LabOracle(library: try ModelAccess.models()),
        seed: seed, isReview: true)
      outcome = try round.run(try items(of: cards, folder, context))
    }
    let rest = self.schedule(store, index)
    try store.close()
    if !cards.isEmpty { try dialogue.say(Self.whatRemains(rest)) }
    try dialogue.emit(summary(outcome, due: schedule.dueCount, rest, seed))
  }

  private func schedule(_ store: ProgressStore, _ index: LessonIndex) -> ReviewSchedule {
    ReviewSchedule(
      store.progress, index: index, now: .now, scheduler: LearnerSettings.scheduler)
  }

  /// What to ask; empty when nothing is due and the learner does not want to practise.
  private func cards(of schedule: ReviewSchedule, _ dialogue: Dialogue) throws -> [ReviewCard] {
    let limit = limit ?? LearnerSettings.cardsPerSession
    let due = schedule.dueCount
    if due > 0 {
      let session = schedule.session(limit: limit)
      try dialogue.say(Self.count(due, asked: session.count))
      return session
    }
    let next = schedule.ahead(limit: limit)
    try dialogue.say(Self.whatRemains(schedule))
    guard !next.isEmpty else { return [] }
    if ahead { return next }
    guard !dialogue.isJSON, try dialogue.agrees(to: Self.practiceQuestion(next.count)) else {
      return []
    }
    return next
  }

  /// The questions of the cards. A lesson that cannot be read is told and left out.
  private func items(
    of cards: [ReviewCard], _ folder: LessonFolder, _ context: CommandContext
  ) throws -> [QuestionRound.Item] {
    var lessons: [String: Lesson] = [:]
    for id in Set(cards.map(\.lesson)).sorted() {
      do {
        lessons[id] = try folder.readLesson(id)
      } catch {
        guard let failure = ErrorWording.failure(for: error) else { throw error }
        context.notice(failure.message)
      }
    }
    return cards.compactMap { card in
      guard let lesson = lessons[card.lesson],
        let found = lesson.questions.first(where: { $0.question.id == card.question })
      else { return nil }
      return QuestionRound.Item(lesson: lesson, step: found.step.id, question: found.question)
    }
  }

  private func summary(
    _ outcome: QuestionRound.Outcome, due: Int, _ rest: ReviewSchedule, _ seed: UInt64
  ) -> JSONValue {
    .document([
      ("done", .bool(outcome.isComplete)), ("due", .int(due)),
      ("answered", .int(outcome.answered)), ("right", .int(outcome.right)),
      (
        "missed",
        .array(
          outcome.missed.map {
            .object([
              ("lesson", .string($0.item.lesson.id)), ("question", .string($0.item.question.id)),
            ])
          })
      ),
      ("still_due", .int(rest.dueCount)), ("next", .optional(rest.nextDue?.description)),
      ("seed", .int(Int(clamping: seed))),
    ])
  }
}

extension ReviewCommand {
  private static func count(_ due: Int, asked: Int) -> Phrase {
    let all = Phrase(
      zh: "有 \(due) 道题该复习了。",
      en: due == 1 ? "One question is due." : "\(due) questions are due.")
    guard asked < due else { return all }
    return Phrase(
      zh: all.zh + "这一轮先问 \(asked) 道。", en: all.en + " This round asks \(asked) of them.")
  }

  private static func practiceQuestion(_ count: Int) -> Phrase {
    Phrase(
      zh: "提前练最先到期的 \(count) 道题吗？（y/n）",
      en: count == 1
        ? "Practise the question that is due next? (y/n)"
        : "Practise the \(count) questions that are due next? (y/n)")
  }

  private static func whatRemains(_ schedule: ReviewSchedule) -> Phrase {
    let due = schedule.dueCount
    if due > 0 {
      return Phrase(
        zh: "还有 \(due) 道题该复习。",
        en: due == 1 ? "One more question is due." : "\(due) more questions are due.")
    }
    guard let next = schedule.nextDue else {
      return Phrase(
        zh: "还没有要复习的题。在课里答过的题，过一阵会回到这里。",
        en:
          "There is nothing to review yet. Questions that you have answered in a lesson come back "
          + "here after a while.")
    }
    let time = ReviewTime.phrase(seconds: next.seconds - schedule.now.seconds)
    return Phrase(
      zh: "现在没有要复习的；下一道题在 \(time.zh)后。",
      en: "Nothing is due now; the next question is due in \(time.en).")
  }
}
