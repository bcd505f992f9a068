import ArgumentParser
import Corpora
import Figures
import Files

extension StoryLanguage: ExpressibleByArgument {}
extension StorySplit: ExpressibleByArgument {}

/// `stories`: what the models learn from, written anew; or, with `--check`, a text read back.
struct StoriesCommand: ContextCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "stories",
      abstract: say(
        "写出模型学习的故事，或者检查一段故事。",
        "Write the stories that the models learn from, or check one."),
      discussion: say(
        "同一个种子和编号，写出的总是同一篇。--check 逐句对照故事语法：谁、东西、代词、量词、答案对不对；"
          + "文件里的文章用空行隔开，读标准输入时写成 -。发现问题时退出状态是 1。",
        "The same seed and number always give the same document. --check holds each sentence against "
          + "the grammar: names, things, pronouns, measure words, answers. Blank lines separate the "
          + "documents of a file; - reads standard input. The status is 1 when something is wrong.")
    )
  }

  @Option(help: ArgumentHelp(say("写几篇。", "How many documents."), valueName: "N"))
  var count = 1

  @Option(help: ArgumentHelp(say("从第几篇开始。", "The number of the first document."), valueName: "N"))
  var first = 0

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp(
      say(
        "故事的语言；默认中文、英文轮流（检查时看文字）。",
        "Language of the stories; default: both in turn (--check looks at the text)."),
      valueName: "zh|en"))
  var storyLanguage: StoryLanguage?

  @Option(
    help: ArgumentHelp(
      say("训练用的，还是从不拿来训练的。", "Documents for training, or those never trained on."),
      valueName: "training|validation"))
  var split = StorySplit.training

  @Option(
    help: ArgumentHelp(
      say("只用这一个情节或句式，例如 gift。", "Only this plot or fact, as gift."), valueName: "name"))
  var unit: String?

  @Option(
    help: ArgumentHelp(say("检查这个文件里的故事。", "Check the stories in this file."), valueName: "file"),
    completion: .file())
  var check: String?

  @OptionGroup var output: OutputOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    try CountLimit.check("--count", count, 1...100_000)
    try CountLimit.check("--first", first, 0...1_000_000_000)
  }

  func perform(in context: CommandContext) throws {
    let grammar = try StoryGrammar(folder: DataFolder.find().stories)
    if let check {
      let report = StoryReport(try Self.text(of: check), storyLanguage, StoryChecker(grammar))
      try context.emit(report.result(context.language), to: output.output)
      if !report.isConsistent { throw ExitCode(ExitStatus.failure) }
    } else {
      try context.emit(try written(grammar, seed: context.seed ?? 1), to: output.output)
    }
  }

  // MARK: - Writing

  private struct Document {
    let index: Int
    let language: StoryLanguage
    let record: StoryRecord
    var text: String { String(decoding: record.bytes, as: UTF8.self) }
  }

  private func written(_ grammar: StoryGrammar, seed: UInt64) throws -> CommandResult {
    let generator = StoryGenerator(grammar: grammar, seed: seed, split: split)
    let documents = try (first..<first + count).map { try document($0, generator) }
    return CommandResult(
      json: {
        .document([
          ("seed", .int(Int(clamping: seed))), ("split", .string(split.rawValue)),
          ("documents", .array(documents.map(Self.json))),
        ])
      },
      panels: {
        [Panel(id: "stories", figure: .table(Self.table(documents)))]
      },
      text: { documents.map(\.text).joined(separator: "\n\n") })
  }

  private func document(_ index: Int, _ generator: StoryGenerator) throws -> Document {
    let language = storyLanguage ?? StoryGenerator.language(ofDocument: index)
    guard let unit else {
      let record = generator.record(index: index, language: language)
      return Document(index: index, language: language, record: record)
    }
    guard let record = generator.record(index: index, language: language, unit: unit) else {
      throw CommandFailure(
        "unknown-unit",
        zh: "\(language.rawValue) 里没有叫 \(unit) 的情节或句式可用于 \(split.rawValue)。请看 datasets/stories。",
        en: "There is no plot or fact \(unit) in \(language.rawValue) for \(split.rawValue). "
          + "See datasets/stories.")
    }
    return Document(index: index, language: language, record: record)
  }

  private static func json(_ document: Document) -> JSONValue {
    .object([
      ("index", .int(document.index)), ("language", .string(document.language.rawValue)),
      ("text", .string(document.text)),
      (
        "units",
        .array(
          document.record.units.map {
            .object([("name", .string($0.name)), ("words", .strings($0.words))])
          })
      ),
    ])
  }

  private static func table(_ documents: [Document]) -> Table {
    Table(
      columns: [
        Table.Column(title: Phrase(zh: "编号", en: "number"), isNumeric: true),
        Table.Column(title: Phrase(zh: "语言", en: "language")),
        Table.Column(title: Phrase(zh: "文章", en: "document")),
      ],
      rows: documents.map { [String($0.index), $0.language.rawValue, $0.text] })
  }

  // MARK: - Reading

  private static func text(of path: String) throws -> String {
    let limit = 64 << 20
    let bytes =
      path == "-"
      ? try StandardStreams.readInput(limit: limit)
      : try SizeLimitedFile.readBytes(path, limit: limit)
    return String(decoding: bytes, as: UTF8.self)
  }
}
