import ArgumentParser
import Curriculum
import Figures

/// `lessons list|new|check`.
struct LessonsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "lessons", abstract: say("列出、新建或检查课程。", "List, begin or check lessons."),
      subcommands: [List.self, New.self, Check.self])
  }

  struct List: ContextCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "list", abstract: say("列出所有课程。", "List all lessons."))
    }

    @OptionGroup var output: OutputOption
    @OptionGroup var common: CommonOptions

    func perform(in context: CommandContext) throws {
      let folder = LessonFolder(path: try DataFolder.find().lessons)
      let index = try folder.readIndex()
      let result = CommandResult(
        json: { Self.json(index) },
        panels: { [Panel(id: "lessons", figure: .table(Self.table(index, context.language)))] })
      try context.emit(result, to: output.output)
    }

    private static func json(_ index: LessonIndex) -> JSONValue {
      .document([
        (
          "lessons",
          .array(
            index.lessons.map { lesson in
              .object([
                ("id", .string(lesson.id)), ("track", .string(lesson.track)),
                ("title", JSONValue(lesson.title)), ("minutes", .int(lesson.minutes)),
                ("core", .bool(lesson.isCore)), ("requires", .strings(lesson.requires)),
                ("steps", .strings(lesson.stepIDs)),
              ])
            })
        )
      ])
    }

    private static func table(_ index: LessonIndex, _ language: Language) -> Table {
      Table(
        columns: [
          Table.Column(title: Phrase(zh: "编号", en: "id")),
          Table.Column(title: Phrase(zh: "课程", en: "lesson")),
          Table.Column(title: Phrase(zh: "分钟", en: "minutes"), isNumeric: true),
        ],
        rows: index.lessons.map { [$0.id, $0.title[language], String($0.minutes)] })
    }
  }

  struct Check: ContextCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "check",
        abstract: say(
          "检查全部课程内容：两种语言、目标、解法、题目。",
          "Prove all content: both languages, goals, solutions, questions."))
    }

    @Argument(help: ArgumentHelp(say("只检查这些课程。", "Only these lessons.")), completion: .lessons)
    var lessons: [String] = []

    @Flag(
      help: ArgumentHelp(
        say("先重写 lessons/index.json。", "Write lessons/index.json first.")))
    var writeIndex = false

    @OptionGroup var common: CommonOptions

    func perform(in context: CommandContext) throws {
      let data = try DataFolder.find()
      let folder = LessonFolder(path: data.lessons)
      if writeIndex { try folder.writeIndex() }
      let library = try ModelAccess.models()
      let check = LessonCheck(
        folder: folder,
        labs: LabEvaluator(library: library, datasets: data.path + "/datasets"),
        oracle: LabOracle(library: library))
      var problems = try check.run(only: lessons)
      if lessons.isEmpty { problems += try GlossaryCheck(folder: folder).run() }
      let unproven = try check.unproven(only: lessons)
      try context.emit(
        CommandResult(
          json: { Self.json(problems, unproven) }, panels: { [] },
          text: { Self.text(problems, unproven, context.language) }))
      if !problems.isEmpty { throw ExitCode(ExitStatus.failure) }
    }

    private static func json(
      _ problems: [LessonProblem], _ unproven: [LessonCheck.Unproven]
    ) -> JSONValue {
      .document([
        ("ok", .bool(problems.isEmpty)),
        (
          "problems",
          .array(
            problems.map {
              .object([
                ("path", .string($0.path)), ("line", .int($0.line)),
                ("message", .string($0.message)),
              ])
            })
        ),
        (
          "unproven",
          .array(
            unproven.map {
              .object([("lesson", .string($0.lesson)), ("models", .strings($0.models))])
            })
        ),
      ])
    }

    private static func text(
      _ problems: [LessonProblem], _ unproven: [LessonCheck.Unproven], _ language: Language
    ) -> String {
      let total = Phrase(
        zh: problems.isEmpty ? "全部课程通过检查。" : "发现 \(problems.count) 个问题。",
        en: problems.isEmpty ? "All lessons pass." : "\(problems.count) problems.")
      let untried = unproven.map { lesson in
        let names = lesson.models.joined(separator: ", ")
        return Phrase(
          zh: "\(lesson.lesson)：这里没有模型 \(names)，解答没有试过。",
          en: "\(lesson.lesson): the solutions were not tried, as there is no model \(names).")
      }
      return (problems.map(\.description) + (untried + [total]).map { $0[language] })
        .joined(separator: "\n")
    }
  }
}

extension JSONValue {
  /// A text in both languages.
  init(_ phrase: Phrase) {
    self = .object([("zh", .string(phrase.zh)), ("en", .string(phrase.en))])
  }
}
