import ArgumentParser
import Curriculum
import Figures

/// `quiz LESSON`: the questions of a lesson, line by line.
struct QuizCommand: ContextCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "quiz",
      abstract: say("逐行回答一课的题目。", "Answer a lesson's questions line by line."))
  }

  @Argument(help: ArgumentHelp(say("课程编号。", "The lesson's id.")), completion: .lessonsWithQuestions)
  var lesson: String

  @OptionGroup var file: ProgressOption
  @OptionGroup var common: CommonOptions

  func perform(in context: CommandContext) throws {
    let lesson = try LessonFolder(path: DataFolder.find().lessons).readLesson(lesson)
    let questions = lesson.questions.map(\.question)
    guard !questions.isEmpty else {
      throw CommandFailure(
        "no-questions", zh: "\(lesson.id) 没有题目。", en: "\(lesson.id) has no questions.")
    }
    let store = file.open(context)
    let seed = context.seedOrFresh()
    let oracle = LabOracle(library: try ModelAccess.models())
    var right = 0
    var answered = 0
    for (index, question) in questions.enumerated() {
      let posed = try PosedQuestion(question, seed: seed &+ UInt64(index), oracle: oracle)
      let sheet = QuizSheet(posed, number: index + 1, of: questions.count, context.language)
      if context.format != .json { try StandardStreams.write(Array(sheet.question.utf8)) }
      guard let answer = try ask(sheet, context) else { break }
      let isCorrect = posed.isCorrect(answer)
      // An answer is on the disk before anything is said about it.
      try store.record(
        [
          .answered(
            lesson: lesson.id, question: question.id, answer, isCorrect: isCorrect, seed: posed.seed
          )
        ], at: .now)
      answered += 1
      if isCorrect { right += 1 }
      try tell(sheet, answer, isCorrect, context)
    }
    try store.close()
    try conclude(lesson.id, right: right, answered: answered, of: questions.count, seed, context)
  }

  /// Reads lines until one is an answer; nil at the end of the input.
  private func ask(_ sheet: QuizSheet, _ context: CommandContext) throws -> Answer? {
    while true {
      if context.format != .json { try StandardStreams.write(Array("> ".utf8)) }
      guard let line = readLine() else { return nil }
      if let answer = sheet.answer(from: line) { return answer }
      context.notice(sheet.instruction)
    }
  }

  private func tell(
    _ sheet: QuizSheet, _ answer: Answer, _ isCorrect: Bool, _ context: CommandContext
  ) throws {
    if context.format == .json {
      try context.emitLine(sheet.json(answer, isCorrect))
    } else {
      try StandardStreams.write(Array(sheet.feedback(answer, isCorrect).utf8))
    }
  }

  private func conclude(
    _ lesson: String, right: Int, answered: Int, of total: Int, _ seed: UInt64,
    _ context: CommandContext
  ) throws {
    if context.format == .json {
      try context.emitLine(
        .document([
          ("done", .bool(answered == total)), ("lesson", .string(lesson)), ("right", .int(right)),
          ("answered", .int(answered)), ("questions", .int(total)),
          ("seed", .int(Int(clamping: seed))),
        ]))
    } else {
      let line = Phrase(
        zh: "答对 \(right) 题，共答 \(answered) 题（全部 \(total) 题）。\n",
        en: "\(right) right of \(answered) answered (\(total) in all).\n")
      try StandardStreams.write(Array(line[context.language].utf8))
    }
  }
}
