import ArgumentParser
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
            ])
          })
      ),
    ])
  }

  private static func text(_ findings: [Finding], _ language: Language) -> String {
    findings.map { finding in
      let mark =
        switch finding.state {
        case .fine: "✓"
        case .note: "·"
        case .problem: "✗"
        }
      return "\(mark) \(finding.title[language]): \(finding.message[language])"
    }.joined(separator: "\n")
  }

  private static func table(_ findings: [Finding], _ language: Language) -> Table {
    Table(
      columns: [
        Table.Column(title: Phrase(zh: "检查", en: "check")),
        Table.Column(title: Phrase(zh: "状态", en: "state")),
        Table.Column(title: Phrase(zh: "说明", en: "message")),
      ],
      rows: findings.map { [$0.title[language], $0.state.rawValue, $0.message[language]] })
  }
}

/// One thing that was looked at.
struct Finding: Sendable {
  enum State: String, Sendable {
    case fine = "ok"
    case note
    case problem
  }

  /// For scripts: `terminal`.
  var name: String
  var title: Phrase
  var state: State
  var message: Phrase

  init(_ name: String, _ title: Phrase, _ state: State, _ message: Phrase) {
    self.name = name
    self.title = title
    self.state = state
    self.message = message
  }
}
