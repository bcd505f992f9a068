import ArgumentParser
import Curriculum
import Figures

extension ProgressCommand {
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
            ("assignment", Self.json(of: store.progress, at: .now)),
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

    private static func json(of progress: LearnerProgress, at now: Timestamp) -> JSONValue {
      guard let assignment = progress.assignment else { return .null }
      return .object([
        ("title", .optional(assignment.title?.en)), ("due", .optional(assignment.due?.description)),
        (
          "lessons",
          .array(
            assignment.lessons.map { id in
              .object([
                ("id", .string(id)),
                (
                  "standing",
                  .string(assignment.standing(of: progress[id], now: now).rawValue)
                ),
              ])
            })
        ),
      ])
    }
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
