import ArgumentParser
import Curriculum
import Figures

extension ProgressCommand {
  /// `progress recap`: what a learner has done, as Markdown.
  struct Recap: ContextCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "recap",
        abstract: say(
          "用 Markdown 写一份学习小结。", "Write a summary of what you did, in Markdown."))
    }

    @OptionGroup var file: ProgressOption
    @OptionGroup var output: OutputOption
    @OptionGroup var common: CommonOptions

    func perform(in context: CommandContext) throws {
      let progress = file.open(context).progress
      let index = try LessonFolder(path: DataFolder.find().lessons).readIndex()
      let recap = ProgressRecap(progress, index: index, language: context.language, now: .now)
      let markdown = recap.markdown
      let rows = recap.outcomes
      try context.emit(
        CommandResult(
          json: {
            .document([
              ("markdown", .string(markdown)),
              ("lessons", .array(rows.map { .object($0.members) })),
            ])
          },
          panels: {
            [
              Panel(
                id: "recap", figure: .table(OutcomeTable.table(rows, context.language)),
                caption: Phrase(zh: "学习小结", en: "What I did"))
            ]
          },
          text: { String(markdown.dropLast()) }), to: output.output)
    }
  }

  /// `progress class FILE…`: a table over many learners' files.
  struct Class: ContextCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "class",
        abstract: say(
          "给老师：把许多学员的进度文件汇成一张表。", "For teachers: one table of many learners' files."))
    }

    @Argument(
      help: ArgumentHelp(
        say(
          "学员导出的文件，或放着它们的文件夹；文件名就是学员的名字。",
          "Files that learners exported, or folders of them; the file's name is the learner's."),
        valueName: "file"))
    var sources: [String]

    @Option(
      help: ArgumentHelp(
        say("作业文件：只列其中的课，并说明是否按时。", "An assignment file: its lessons only, and who was in time."),
        valueName: "file"))
    var assignment: String?

    @OptionGroup var output: OutputOption
    @OptionGroup var common: CommonOptions

    func perform(in context: CommandContext) throws {
      let index = try LessonFolder(path: DataFolder.find().lessons).readIndex()
      let assignment = try assignment.map {
        try Assignment(path: $0, known: index.lessons.map(\.id))
      }
      let table = ClassTable(
        paths: try ClassTable.files(in: sources), index: index, assignment: assignment, now: .now)
      for file in table.unreadable {
        context.notice(
          Phrase(
            zh: "\(file.path) 不是进度文件，或者已经损坏，表里只列出名字（\(file.reason)）。",
            en: "\(file.path) is no progress file, or a damaged one; only its name is in the table "
              + "(\(file.reason))."))
      }
      try context.emit(
        CommandResult(
          json: { Self.json(of: table) },
          panels: {
            [
              Panel(
                id: "class",
                figure: .table(
                  OutcomeTable.table(
                    table, context.language, isForSpreadsheet: context.format == .csv)),
                caption: Phrase(zh: "班级进度", en: "Class"))
            ]
          }), to: output.output)
    }

    private static func json(of table: ClassTable) -> JSONValue {
      .document([
        (
          "rows",
          .array(
            table.rows.map { row in
              .object([("learner", .string(row.learner))] + row.outcome.members)
            })
        ),
        (
          "unreadable",
          .array(
            table.unreadable.map { file in
              .object([("learner", .string(file.learner)), ("path", .string(file.path))])
            })
        ),
      ])
    }
  }
}
