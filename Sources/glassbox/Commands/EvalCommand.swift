import ArgumentParser
import Corpora
import Figures
import Foundation
import Labs
import Models
import Studio

/// `eval [MODEL …]`: how good is a model on prompts whose answers are known?
struct EvalCommand: ContextCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "eval",
      abstract: say(
        "用留出的题目量一量模型：故事、问答、算式、反义词、完形。",
        "Measure models on held-out prompts: stories, questions, sums, opposites, hidden words."))
  }

  @Argument(
    help: ArgumentHelp(
      say("模型的名字或文件夹（默认 story-gpt）。", "Names or folders of models (story-gpt).")),
    completion: .models)
  var models: [String] = []

  @Option(
    name: [.customShort("m"), .long],
    help: ArgumentHelp(say("同上，一个模型。", "The same, for one model."), valueName: "model"),
    completion: .models)
  var model: String?

  @Option(
    help: ArgumentHelp(
      say(
        "只做这些，用逗号分开：\(EvalCommand.partNames)。",
        "Only these, with commas: \(EvalCommand.partNames)."), valueName: "names"))
  var tasks: String?

  @Option(
    help: ArgumentHelp(say("每项每种语言几题。", "Prompts of each task and language."), valueName: "N"))
  var prompts = 300

  @Option(help: ArgumentHelp(say("温度。", "Temperature."), valueName: "T"))
  var temperature = 0.8

  @Option(
    help: ArgumentHelp(
      say("只在累计概率达到 P 的词元里选。", "Choose among the tokens that reach P together."),
      valueName: "P"))
  var topP = 0.95

  @Option(
    help: ArgumentHelp(
      say(
        "没有训练记录时，拿几篇样本当作读过的文字。",
        "Documents that stand for the training text where there is no record of it."),
      valueName: "N"))
  var documents = 100_000

  @Flag(
    help: ArgumentHelp(
      say("有一项低于下限就以状态 1 结束。", "End with status 1 if a measure is below its floor.")))
  var floors = false

  @Flag(
    help: ArgumentHelp(
      say(
        "把结果写进模型的 README.md，并存下 eval.json 和词元计数。",
        "Write the result into the model's README.md; store eval.json and the counts of tokens.")))
  var card = false

  @OptionGroup var output: OutputOption
  @OptionGroup var common: CommonOptions

  static let partNames = EvaluationPart.allCases.map(\.rawValue).joined(separator: ",")

  func validate() throws {
    try CountLimit.check("--prompts", prompts, 1...100_000)
    try CountLimit.check("--temperature", temperature, 0...100)
    try CountLimit.check("--top-p", topP, 1e-6...1)
    try CountLimit.check("--documents", documents, 1...10_000_000)
    _ = try parts()
  }

  func perform(in context: CommandContext) throws {
    let library = try ModelAccess.models()
    let names = models + (model.map { [$0] } ?? [])
    let readers = try (names.isEmpty ? ["story-gpt"] : names).map(library.reader)
    let run = EvaluationRun(
      context: context, grammar: try StoryGrammar(folder: DataFolder.find().stories),
      library: library,
      settings: EvaluationSettings(
        parts: try parts(), prompts: prompts, temperature: temperature, topP: topP,
        seed: context.seed ?? 1), sampleDocuments: documents)
    var reports: [EvaluationReport] = []
    for reader in readers {
      let result = try run(reader)
      reports.append(result.report)
      if card { try store(result, of: reader, context) }
    }
    try context.emit(
      EvaluationSheet(reports: reports, language: context.language).result, to: output.output)
    if floors, let report = reports.first(where: { !$0.holdsFloors }) {
      throw Self.failure(of: report)
    }
  }

  private func parts() throws -> Set<EvaluationPart> {
    guard let tasks else { return Set(EvaluationPart.allCases) }
    var parts: Set<EvaluationPart> = []
    for name in tasks.split(separator: ",").map(String.init) {
      guard let part = EvaluationPart(rawValue: name) else {
        throw ValidationError(
          say(
            "--tasks 里没有“\(name)”。可用：\(Self.partNames)。",
            "--tasks knows no “\(name)”. There are: \(Self.partNames)."))
      }
      parts.insert(part)
    }
    return parts
  }

  private func store(
    _ result: ModelEvaluation.Result, of reader: any TextReader, _ context: CommandContext
  ) throws {
    let sheet = EvaluationSheet(reports: [result.report], language: context.language)
    try ModelFolder.write(
      Data(sheet.json.utf8 + [0x0A]), as: EvaluationReport.fileName, to: reader.path)
    try result.coverage?.write(to: reader.path)
    let card = EvaluationCard(report: result.report, heads: HeadScores.load(reader))
    try card.update(folder: reader.path)
    context.notice(
      Phrase(zh: "已更新 \(reader.path)/README.md", en: "Updated \(reader.path)/README.md"))
  }

  private static func failure(of report: EvaluationReport) -> CommandFailure {
    let rows = report.rows.filter { $0.standing == .belowFloor }
    let words = rows.map { row in
      let language = row.language.map { " (\($0.rawValue))" } ?? ""
      return "\(row.measure.rawValue)\(language) \(Numbers.percent(row.value))"
    }
    return CommandFailure(
      "below-floor",
      zh: "\(report.model) 有 \(rows.count) 项低于下限：\(words.joined(separator: "、"))。",
      en: "\(report.model) is below the floor in \(rows.count): \(words.joined(separator: ", ")).")
  }
}
