import Corpora
import Figures
import Studio

/// What evaluations found, in every form that the command prints.
struct EvaluationSheet {
  let reports: [EvaluationReport]
  let language: Language

  var result: CommandResult {
    CommandResult(
      json: { json },
      panels: {
        reports.enumerated().flatMap { index, report in
          [
            Panel(
              id: "eval-\(index)", figure: .table(Self.table(report) { $0[language] }),
              caption: Self.caption(report)),
            Panel(id: "notes-\(index)", figure: .facts(Self.facts(report))),
          ]
        }
      })
  }

  // MARK: - Words

  private static func caption(_ report: EvaluationReport) -> Phrase {
    Phrase(
      zh: "\(report.model)：每项每种语言 \(report.prompts) 题，种子 \(report.seed)",
      en:
        "\(report.model): \(report.prompts) prompts of each task and language, seed \(report.seed)")
  }

  /// - Parameter words: how a phrase is written: in one language or in both.
  static func table(_ report: EvaluationReport, words: (Phrase) -> String) -> Table {
    Table(
      columns: [
        Table.Column(title: Phrase(zh: "项目", en: "measure")),
        Table.Column(title: Phrase(zh: "语言", en: "language")),
        Table.Column(title: Phrase(zh: "结果", en: "value"), isNumeric: true),
        Table.Column(title: Phrase(zh: "95 % 区间", en: "95 % interval"), isNumeric: true),
        Table.Column(title: Phrase(zh: "次数", en: "of"), isNumeric: true),
        Table.Column(title: Phrase(zh: "下限", en: "floor"), isNumeric: true),
        Table.Column(title: Phrase(zh: "目标", en: "goal"), isNumeric: true),
        Table.Column(title: Phrase(zh: "判定", en: "mark")),
        Table.Column(title: Phrase(zh: "对照", en: "baselines")),
      ],
      rows: report.rows.map { cells($0, words) })
  }

  private static func cells(
    _ row: EvaluationReport.Row, _ words: (Phrase) -> String
  ) -> [String] {
    func text(_ value: Double?) -> String {
      guard let value, value.isFinite else { return "–" }
      return row.measure.isCost ? Numbers.fixed(value, 3) : Numbers.fixed(value * 100, 1)
    }
    let baselines = row.baselines.map { "\($0.name) \(text($0.value))" }
    return [
      words(row.measure.words), row.language?.rawValue ?? "zh+en", text(row.value),
      "\(text(row.interval.low))–\(text(row.interval.high))", Numbers.grouped(row.count),
      text(row.target.floor), text(row.target.goal), mark(row.standing),
      baselines.joined(separator: ", "),
    ]
  }

  /// `✓✓` is the goal, `✓` the floor.
  static func mark(_ standing: EvaluationReport.Row.Standing) -> String {
    switch standing {
    case .reported: "–"
    case .belowFloor: "✗"
    case .floor: "✓"
    case .goal: "✓✓"
    }
  }

  private static func facts(_ report: EvaluationReport) -> Facts {
    var lines: [Facts.Line] = [
      .sentence(
        Phrase(
          zh: "结果是百分比；比特/字节除外，它越小越好。✗ 低于下限，✓ 够下限，✓✓ 够目标。",
          en: "Values in per cent, but for bits per byte, of which less is better. "
            + "✗ below the floor, ✓ floor, ✓✓ goal."), .dim)
    ]
    if let text = report.trainingText {
      let (documents, sentences) = (
        Numbers.grouped(text.documents), Numbers.grouped(text.sentences)
      )
      lines.append(
        .sentence(
          text.isExact
            ? Phrase(
              zh: "新句子：对照它读过的全部文字（\(documents) 段，\(sentences) 个不同的句子）。",
              en: "New sentences: against all that it read (\(documents) documents, "
                + "\(sentences) different sentences).")
            : Phrase(
              zh: "新句子：没有用这套语法训练的记录，对照它的样本（\(documents) 篇，\(sentences) 个不同的句子）。",
              en:
                "New sentences: without a record of a training on this grammar, against a sample of it "
                + "(\(documents) documents, \(sentences) different sentences)."), .dim))
    }
    lines.append(
      .pairs([
        Facts.Pair(Phrase(zh: "用时", en: "time"), Numbers.duration(report.seconds)),
        Facts.Pair(Phrase(zh: "温度", en: "temperature"), Numbers.fixed(report.temperature, 2)),
        Facts.Pair(Phrase(verbatim: "top-p"), Numbers.fixed(report.topP, 2)),
      ]))
    return Facts(lines)
  }

  // MARK: - JSON

  var json: JSONValue {
    .document([("models", .array(reports.map(Self.json)))])
  }

  private static func json(_ report: EvaluationReport) -> JSONValue {
    .object([
      ("model", .string(report.model)),
      ("kind", .string(report.isCausal ? "decoder" : "encoder")),
      ("seed", .int(Int(clamping: report.seed))), ("prompts", .int(report.prompts)),
      ("temperature", .double(report.temperature)), ("top_p", .double(report.topP)),
      ("seconds", .double(report.seconds)), ("holds_floors", .bool(report.holdsFloors)),
      (
        "training_text",
        report.trainingText.map { text in
          .object([
            ("documents", .int(text.documents)), ("tokens", .int(text.tokens)),
            ("sentences", .int(text.sentences)), ("exact", .bool(text.isExact)),
          ])
        } ?? .null
      ),
      ("measures", .array(report.rows.map(json))),
    ])
  }

  private static func json(_ row: EvaluationReport.Row) -> JSONValue {
    .object([
      ("measure", .string(row.measure.rawValue)),
      ("language", .optional(row.language?.rawValue)), ("value", .double(row.value)),
      ("low", .double(row.interval.low)), ("high", .double(row.interval.high)),
      ("count", .int(row.count)), ("floor", .optional(row.target.floor)),
      ("goal", .optional(row.target.goal)), ("standing", .string(row.standing.rawValue)),
      (
        "baselines",
        .array(
          row.baselines.map {
            .object([("name", .string($0.name)), ("value", .double($0.value))])
          })
      ),
    ])
  }
}
