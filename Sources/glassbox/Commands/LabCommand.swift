import ArgumentParser
import Figures
import LabKit
import Labs

/// `lab NAME [TEXT]`: a lab by itself; with another format than text, its figures.
struct LabCommand: ContextCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "lab",
      abstract: say(
        "单独打开一个实验；指定 --format 时打印它的图。",
        "Open one lab; with --format, print its figures."),
      discussion: labCatalog.map { "\($0.id): \($0.title[Interface.language])" }
        .joined(separator: "\n"))
  }

  @Argument(help: ArgumentHelp(say("实验的名字。", "Name of the lab.")), completion: .labs)
  var name: String

  @Argument(help: ArgumentHelp(say("文字；- 读标准输入。", "The text; - reads standard input.")))
  var text: RawText?

  @Option(
    name: [.customShort("m"), .long],
    help: ArgumentHelp(say("模型的名字或文件夹。", "Name or folder of the model."), valueName: "model"),
    completion: .models)
  var model: String?

  @OptionGroup var file: ProgressOption
  @OptionGroup var screen: ScreenOption
  @OptionGroup var output: OutputOption
  @OptionGroup var common: CommonOptions

  func perform(in context: CommandContext) throws {
    guard let type = labCatalog.first(where: { $0.id == name }) else {
      throw CommandFailure.unknownLab(name)
    }
    let inputs = try inputs(of: type)
    if context.format == .text, output.output == nil {
      try InteractiveLab.run(
        InteractiveLab.Options(
          entry: .lab(name, inputs), progressPath: file.progress, seed: context.seed,
          isASCII: screen.ascii))
      return
    }
    let panels = try panels(of: type, inputs)
    try context.emit(
      CommandResult(
        json: { Self.json(name, panels, context.language) }, panels: { panels },
        main: panels.max { $0.priority < $1.priority }?.id), to: output.output)
  }

  private static func json(_ name: String, _ panels: [Panel], _ language: Language) -> JSONValue {
    .document([
      ("lab", .string(name)),
      ("figures", .raw(panels.written(as: .json, language: language))),
    ])
  }

  private func inputs(of type: any Lab.Type) throws -> [ControlInput] {
    var inputs: [ControlInput] = []
    if let model { inputs.append(ControlInput("model", .text(model))) }
    if let text {
      let bytes = try text.bytes()
      guard let string = String(validating: bytes, as: UTF8.self) else {
        throw CommandFailure(
          "invalid-utf8",
          zh: "实验只接受有效的 UTF-8 文字；原始字节请用 glassbox tokenize 等命令。",
          en: "A lab takes valid UTF-8 only; commands such as tokenize take any bytes.")
      }
      inputs.append(ControlInput("text", .text(string)))
    }
    return inputs
  }

  private func panels(of type: any Lab.Type, _ inputs: [ControlInput]) throws -> [Panel] {
    var session = LabSession(
      type, models: try ModelAccess.models(),
      datasets: try DataFolder.find().path + "/datasets")
    for input in inputs where !session.apply(input) {
      throw CommandFailure(
        "bad-input", zh: "实验 \(name) 没有“\(input.id)”这一项，或不接受这个值。",
        en: "The lab \(name) has no “\(input.id)”, or does not take this value.")
    }
    // Only now: a model or a text that was missing before its input says nothing about the result.
    session.forgetFailures()
    session.start()
    if let failure = session.failures.last { throw CommandFailure("lab-failed", failure) }
    return session.lab.panels
  }
}
