import ArgumentParser
import Curriculum
import Figures

/// `quiz LESSON`: the questions of a lesson, line by line.
struct QuizCommand: ContextCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "quiz",
      abstract: say("逐行回答一课的题目。", "Answer a lesson's questions line by line."),
      discussion: say(
        "一行一个答案；h 或 ? 看提示，quit 或 ^D 结束。答案立刻存盘。",
        "A line is an answer; h or ? shows a hint, quit or ^D ends. Answers are kept at once."))
  }

  @Argument(
    help: ArgumentHelp(say("课程编号。", "The lesson's id.")), completion: .lessonsWithQuestions)
  var lesson: String

  @OptionGroup var file: ProgressOption
  @OptionGroup var common: CommonOptions

  func perform(in context: CommandContext) throws {
    let lesson = try LessonFolder(path: DataFolder.find().lessons).readLesson(lesson)
    let items = lesson.questions.map {
      QuestionRound.Item(lesson: lesson, step: $0.step.id, question: $0.question)
    }
    guard !items.isEmpty else {
      throw CommandFailure(
        "no-questions", zh: "\(lesson.id) 没有题目。", en: "\(lesson.id) has no questions.")
    }
    let store = file.open(context)
    let seed = context.seedOrFresh()
    let dialogue = Dialogue(context, language: context.language(of: store.progress))
    let round = QuestionRound(
      dialogue: dialogue, store: store, oracle: LabOracle(library: try ModelAccess.models()),
      seed: seed)
    let outcome = try round.run(items)
    try store.noteFinishedQuizzes(of: lesson)
    try store.close()
    try dialogue.emit(
      .document([
        ("done", .bool(outcome.isComplete)), ("lesson", .string(lesson.id)),
        ("right", .int(outcome.right)), ("answered", .int(outcome.answered)),
        ("questions", .int(items.count)),
        ("missed", .strings(outcome.missed.map(\.item.question.id))),
        ("seed", .int(Int(clamping: seed))),
      ]))
  }
}

extension ProgressStore {
  /// Quiz steps of which every question was answered are done.
  func noteFinishedQuizzes(of lesson: Lesson) throws {
    let state = progress[lesson.id]
    let finished = lesson.steps.filter { step in
      !step.questions.isEmpty && !state.stepsDone.contains(step.id)
        && step.questions.allSatisfy { state.answers[$0.id] != nil }
    }
    guard !finished.isEmpty else { return }
    try record(finished.map { .stepDone(lesson: lesson.id, step: $0.id) }, at: .now)
  }
}
