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
        "出题量一量模型：留出的故事和问答、算式、反义词、遮住的词。",
        "Measure models: held-out stories and questions, sums, opposites, hidden words."))
  }

  @Argument(
    help: ArgumentHelp(
      say(
        "模型的名字或文件夹（默认 story-gpt 和 story-bert 中做得了这些题的）。",
        "Names or folders of models (story-gpt and story-bert, where they have these tasks).")),
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
        "没有训练记录时，拿几篇样本当作读过的文字；编码器总是用样本，取它的五分之一。",
        "Documents that stand for the training text where there is no record of it; an encoder always "
          + "gets a sample, of a fifth as many."),
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
    guard !card || tasks == nil else {
      throw ValidationError(
        say(
          "--card 写下全部结果，不能和 --tasks 一起用。",
          "--card writes down everything and does not go with --tasks."))
    }
  }

  func perform(in context: CommandContext) throws {
    let library = try ModelAccess.models()
    let parts = try parts()
    let readers = try readers(for: parts, in: library)
    if card { for reader in readers { try WritableFolder.check(reader.path) } }
    let run = EvaluationRun(
      context: context, grammar: try StoryGrammar(folder: DataFolder.find().stories),
      models: library,
      settings: EvaluationSettings(
        parts: parts, prompts: prompts, temperature: temperature, topP: topP,
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

  /// The models that were named, or those of the shipped transformers that have such tasks.
  private func readers(
    for parts: Set<EvaluationPart>, in library: ModelLibrary
  ) throws -> [any TextReader] {
    let names = models + (model.map { [$0] } ?? [])
    guard names.isEmpty else {
      return try names.map { name in
        let reader = try library.reader(name)
        let own = EvaluationPart.parts(isCausal: reader.isCausal)
        guard !parts.isDisjoint(with: own) else {
          let list = own.map(\.rawValue).joined(separator: ",")
          throw CommandFailure(
            "no-such-task",
            zh: "\(reader.id) 做不了这些题。它能做的：\(list)。",
            en: "\(reader.id) has none of these tasks. It has: \(list).")
        }
        return reader
      }
    }
    return try [("story-gpt", isCausal: true), ("story-bert", isCausal: false)]
      .filter { !parts.isDisjoint(with: EvaluationPart.parts(isCausal: $0.isCausal)) }
      .map { try library.reader($0.0) }
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
    guard !parts.isEmpty else {
      throw ValidationError(
        say("--tasks 是空的。可用：\(Self.partNames)。", "--tasks is empty. There are: \(Self.partNames)."))
    }
    return parts
  }

  private func store(
    _ result: ModelEvaluation.Result, of reader: any TextReader, _ context: CommandContext
  ) throws {
    let sheet = EvaluationSheet(reports: [result.report], language: context.language)
    try ModelFolder.write(
      Data(sheet.json.utf8 + [0x0A]), as: EvaluationReport.fileName, to: reader.path)
    if let coverage = result.coverage {
      try coverage.write(to: reader.path)
    } else {
      // What lies there was counted for a model or a text before this one.
      try ModelFolder.remove(Coverage.fileName, from: reader.path)
    }
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
