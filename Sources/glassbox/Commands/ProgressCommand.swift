import ArgumentParser
import Curriculum
import Figures
import Glibc

/// `progress show|forget|reset`.
struct ProgressCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "progress", abstract: say("查看或清除学习进度。", "Show or clear your progress."),
      subcommands: [Show.self, Forget.self, Reset.self])
  }

  struct Show: ContextCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "show", abstract: say("查看学习进度。", "Show your progress."))
    }

    @OptionGroup var file: ProgressOption
    @OptionGroup var output: OutputOption
    @OptionGroup var common: CommonOptions

    func perform(in context: CommandContext) throws {
      let store = file.open(context)
      let index = try LessonFolder(path: DataFolder.find().lessons).readIndex()
      let rows = index.lessons.map { ProgressRow($0, store.progress[$0.id]) }
      let result = CommandResult(
        json: {
          .document([
            ("path", .string(store.path)),
            ("language", .optional(store.progress.language?.rawValue)),
            ("lessons", .array(rows.map(\.json))),
          ])
        },
        panels: {
          [
            Panel(
              id: "progress", figure: .table(ProgressRow.table(rows, context.language)),
              caption: Phrase(verbatim: store.path))
          ]
        })
      try context.emit(result, to: output.output)
    }
  }

  struct Forget: ContextCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "forget", abstract: say("清除一课的进度。", "Clear the progress of one lesson."))
    }

    @Argument(help: ArgumentHelp(say("课程编号。", "The lesson's id.")), completion: .lessons)
    var lesson: String

    @OptionGroup var file: ProgressOption
    @OptionGroup var common: CommonOptions

    func perform(in context: CommandContext) throws {
      let index = try LessonFolder(path: DataFolder.find().lessons).readIndex()
      let store = file.open(context)
      guard index.lesson(lesson) != nil || store.progress.lessons[lesson] != nil else {
        throw LessonError.unknownLesson(id: lesson, known: index.lessons.map(\.id))
      }
      try store.requireWritable()
      try store.record([.forgotten(lesson: lesson)], at: .now)
      try store.close()
      try context.emit(
        ProgressCommand.confirmation(
          Phrase(zh: "已清除 \(lesson) 的进度。", en: "Cleared the progress of \(lesson)."), context))
    }
  }

  struct Reset: ContextCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "reset", abstract: say("清除全部进度。", "Clear all progress."))
    }

    @Flag(help: ArgumentHelp(say("不再询问。", "Do not ask.")))
    var yes = false

    @OptionGroup var file: ProgressOption
    @OptionGroup var common: CommonOptions

    func perform(in context: CommandContext) throws {
      let store = file.open(context)
      try store.requireWritable()
      try confirm(store.path, context)
      let backup = try store.reset(at: .now) ?? "–"
      try store.close()
      try context.emit(
        ProgressCommand.confirmation(
          Phrase(
            zh: "全部进度已清除；原来的内容保存在 \(backup)。",
            en: "All progress is cleared; what there was is kept in \(backup)."), context))
    }

    private func confirm(_ path: String, _ context: CommandContext) throws {
      if yes { return }
      guard isatty(STDIN_FILENO) == 1 else {
        throw CommandFailure(
          "not-confirmed", zh: "这会清除 \(path) 里的全部进度。确定的话请加 --yes。",
          en: "This clears all progress in \(path). Add --yes if you mean it.")
      }
      let question = Phrase(
        zh: "清除 \(path) 里的全部进度？输入 yes 确认：",
        en: "Clear all progress in \(path)? Type yes to confirm: ")
      try StandardStreams.write(Array(question[context.language].utf8), to: STDERR_FILENO)
      guard readLine() == "yes" else {
        throw CommandFailure(
          "not-confirmed", zh: "没有确认，什么也没有改动。", en: "Not confirmed; nothing was changed.")
      }
    }
  }

  fileprivate static func confirmation(_ phrase: Phrase, _ context: CommandContext) -> CommandResult
  {
    CommandResult(
      json: { .document([("done", .bool(true)), ("message", .string(phrase[context.language]))]) },
      panels: {
        [Panel(id: "done", figure: .facts(Facts([.sentence(phrase, .plain)])))]
      },
      text: { phrase[context.language] })
  }
}

/// What `progress show` says of a lesson.
struct ProgressRow {
  let lesson: LessonSummary
  let state: LessonProgress

  init(_ lesson: LessonSummary, _ state: LessonProgress) {
    self.lesson = lesson
    self.state = state
  }

  var json: JSONValue {
    let exercises = state.exercises.sorted { $0.key < $1.key }
    return .object([
      ("id", .string(lesson.id)), ("fraction", .double(state.fraction(of: lesson.stepIDs))),
      ("opened", .optional(state.opened?.description)),
      ("finished", .optional(state.finished?.description)),
      ("steps_done", .strings(state.stepsDone)),
      ("right", .int(state.score.right)), ("answered", .int(state.score.of)),
      (
        "exercises",
        .array(
          exercises.map {
            .object([
              ("step", .string($0.key)), ("done", .optional($0.value.done?.description)),
              ("hints_used", .int($0.value.hintsUsed)),
              ("solution_shown", .bool($0.value.solutionShown)),
            ])
          })
      ),
    ])
  }

  static func table(_ rows: [ProgressRow], _ language: Language) -> Table {
    Table(
      columns: [
        Table.Column(title: Phrase(zh: "课程", en: "lesson")),
        Table.Column(title: Phrase(zh: "标题", en: "title")),
        Table.Column(title: Phrase(zh: "完成", en: "done"), isNumeric: true),
        Table.Column(title: Phrase(zh: "答对", en: "right"), isNumeric: true),
        Table.Column(title: Phrase(zh: "上次打开", en: "last opened")),
      ],
      rows: rows.map { row in
        let score = row.state.score
        return [
          row.lesson.id, row.lesson.title[language],
          Numbers.fixed(row.state.fraction(of: row.lesson.stepIDs) * 100, 0) + " %",
          score.of == 0 ? "–" : "\(score.right)/\(score.of)",
          row.state.lastOpened?.date ?? "–",
        ]
      })
  }
}
