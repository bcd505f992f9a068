import Curriculum
import Figures

/// Tables of `LessonOutcome`s for a learner and for a teacher.
enum OutcomeTable {
  /// A learner's own lessons.
  static func table(_ outcomes: [LessonOutcome], _ language: Language) -> Table {
    Table(columns: columns, rows: outcomes.map { cells($0, language) })
  }

  /// A row for each learner and lesson; a file that cannot be read has a row with its name.
  ///
  /// - Parameter isForSpreadsheet: the texts come from other people's files and names of files, and a
  ///   spreadsheet must not take them for formulas.
  static func table(_ table: ClassTable, _ language: Language, isForSpreadsheet: Bool) -> Table {
    let learner = Table.Column(title: Phrase(zh: "学员", en: "learner"))
    var rows = table.rows.map { [$0.learner] + cells($0.outcome, language) }
    for file in table.unreadable {
      let word = Phrase(zh: "读不出", en: "unreadable")[language]
      rows.append([file.learner, "", "", word] + columns.dropFirst(3).map { _ in "" })
    }
    if isForSpreadsheet { rows = rows.map { $0.map(harmless) } }
    return Table(columns: [learner] + columns, rows: rows)
  }

  /// A cell that begins like a formula gets an apostrophe, which spreadsheets read as “text”.
  ///
  /// - Source: OWASP, "CSV Injection": cells that begin with = + - @, tab or carriage return.
  static func harmless(_ cell: String) -> String {
    guard let first = cell.unicodeScalars.first, "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first)
    else { return cell }
    return "'" + cell
  }

  private static let columns = [
    Table.Column(title: Phrase(zh: "课程", en: "lesson")),
    Table.Column(title: Phrase(zh: "标题", en: "title")),
    Table.Column(title: Phrase(zh: "状态", en: "state")),
    Table.Column(title: Phrase(zh: "作业", en: "assignment")),
    Table.Column(title: Phrase(zh: "步骤", en: "steps done"), isNumeric: true),
    Table.Column(title: Phrase(zh: "全部步骤", en: "steps"), isNumeric: true),
    Table.Column(title: Phrase(zh: "练习", en: "exercises"), isNumeric: true),
    Table.Column(title: Phrase(zh: "提示", en: "hints"), isNumeric: true),
    Table.Column(title: Phrase(zh: "看过解答", en: "solutions"), isNumeric: true),
    Table.Column(title: Phrase(zh: "答对", en: "right"), isNumeric: true),
    Table.Column(title: Phrase(zh: "答过", en: "answered"), isNumeric: true),
    Table.Column(title: Phrase(zh: "作答次数", en: "attempts"), isNumeric: true),
    Table.Column(title: Phrase(zh: "提示后作答", en: "after a hint"), isNumeric: true),
    Table.Column(title: Phrase(zh: "打开", en: "opened")),
    Table.Column(title: Phrase(zh: "学完", en: "finished")),
    Table.Column(title: Phrase(zh: "最近活动", en: "last active")),
  ]

  private static func cells(_ outcome: LessonOutcome, _ language: Language) -> [String] {
    [
      outcome.lesson.id, outcome.lesson.title[language], outcome.state.phrase[language],
      outcome.standing?.phrase[language] ?? "", "\(outcome.stepsDone)",
      "\(outcome.lesson.stepIDs.count)", "\(outcome.exercisesDone)", "\(outcome.hintsUsed)",
      "\(outcome.solutionsShown)", "\(outcome.right)", "\(outcome.answered)",
      "\(outcome.attempts)", "\(outcome.hintedAnswers)", outcome.opened?.description ?? "",
      outcome.finished?.description ?? "", outcome.lastActive?.description ?? "",
    ]
  }
}

extension LessonOutcome {
  var members: [(String, JSONValue)] {
    [
      ("lesson", .string(lesson.id)), ("state", .string(state.rawValue)),
      ("standing", .optional(standing?.rawValue)), ("steps_done", .int(stepsDone)),
      ("steps", .int(lesson.stepIDs.count)), ("exercises_done", .int(exercisesDone)),
      ("hints_used", .int(hintsUsed)), ("solutions_shown", .int(solutionsShown)),
      ("right", .int(right)), ("answered", .int(answered)), ("attempts", .int(attempts)),
      ("hinted_answers", .int(hintedAnswers)), ("opened", .optional(opened?.description)),
      ("finished", .optional(finished?.description)),
      ("last_active", .optional(lastActive?.description)),
    ]
  }
}

extension LessonOutcome.State {
  var phrase: Phrase {
    switch self {
    case .new: Phrase(zh: "未开始", en: "new")
    case .begun: Phrase(zh: "进行中", en: "in progress")
    case .finished: Phrase(zh: "已学完", en: "finished")
    case .placed: Phrase(zh: "已跳过", en: "placed")
    }
  }
}
