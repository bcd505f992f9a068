import ArgumentParser
import Display
import Figures

/// `doctor`: is everything there that the program needs?
struct DoctorCommand: ContextCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "doctor",
      abstract: say("检查终端、数据、模型和进度。", "Check terminal, data, models and progress."))
  }

  @Option(
    help: ArgumentHelp(say("要检查的进度文件。", "The progress file to check."), valueName: "file"),
    completion: .file(extensions: ["json"]))
  var progress: String?

  @OptionGroup var output: OutputOption
  @OptionGroup var common: CommonOptions

  func perform(in context: CommandContext) throws {
    let findings = Checkup(progressPath: progress).findings()
    let hasProblem = findings.contains { $0.state == .problem }
    let result = CommandResult(
      json: { Self.json(findings, context.language, isHealthy: !hasProblem) },
      panels: { [Panel(id: "doctor", figure: .table(Self.table(findings, context.language)))] },
      text: { Self.text(findings, context.language) })
    try context.emit(result, to: output.output)
    if hasProblem { throw ExitCode(ExitStatus.failure) }
  }

  private static func json(
    _ findings: [Finding], _ language: Language, isHealthy: Bool
  ) -> JSONValue {
    .document([
      ("ok", .bool(isHealthy)),
      (
        "checks",
        .array(
          findings.map {
            .object([
              ("name", .string($0.name)), ("state", .string($0.state.rawValue)),
              ("message", .string($0.message[language])),
              ("advice", .optional($0.advice?[language])),
            ])
          })
      ),
    ])
  }

  /// Titles in one column, what was found beside them, what to do about it below.
  private static func text(_ findings: [Finding], _ language: Language) -> String {
    let room = findings.map { textWidth($0.title[language]) }.max() ?? 0
    return findings.map { finding in
      let mark =
        switch finding.state {
        case .fine: "✓"
        case .note: "·"
        case .problem: "✗"
        }
      let title = finding.title[language]
      let space = String(repeating: " ", count: room - textWidth(title) + 2)
      let margin = String(repeating: " ", count: room + 4)
      let message = finding.message[language].replacing("\n", with: "\n" + margin)
      let advice = finding.advice.map { "\n\(margin)→ \($0[language])" } ?? ""
      return "\(mark) \(title)\(space)\(message)\(advice)"
    }.joined(separator: "\n")
  }

  private static func table(_ findings: [Finding], _ language: Language) -> Table {
    Table(
      columns: [
        Table.Column(title: Phrase(zh: "检查", en: "check")),
        Table.Column(title: Phrase(zh: "状态", en: "state")),
        Table.Column(title: Phrase(zh: "说明", en: "message")),
        Table.Column(title: Phrase(zh: "办法", en: "advice")),
      ],
      rows: findings.map {
        [
          $0.title[language], $0.state.rawValue, $0.message[language],
          $0.advice?[language] ?? "",
        ]
      })
  }
}
