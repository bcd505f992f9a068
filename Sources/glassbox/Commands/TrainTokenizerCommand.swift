import ArgumentParser
import Figures
import Files
import Studio
import Tokenizers

/// `train tokenizer`: a byte-level BPE vocabulary from text.
struct TrainTokenizerCommand: ContextCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "tokenizer",
      abstract: say("从文本学出字节级 BPE 词表。", "Learn a byte-level BPE vocabulary from text."))
  }

  @Option(help: ArgumentHelp(say("词表大小。", "Size of the vocabulary."), valueName: "N"))
  var vocabulary = 4096

  @Option(
    help: ArgumentHelp(say("最多数多少字节的文本。", "Bytes of text to count."), valueName: "N"))
  var bytes = 10_000_000

  @Option(
    help: ArgumentHelp(
      say(
        "文件里的每个字各占一个词元；不给 --data 时默认是故事语法的字表。",
        "Each character of the file gets a token of its own; default without --data: the list of the "
          + "story grammar."), valueName: "file"), completion: .file())
  var characters: String?

  @OptionGroup var training: TrainingOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    try CountLimit.check("--vocabulary", vocabulary, 1...1_000_000)
    try CountLimit.check("--bytes", bytes, 1...(1 << 34))
  }

  func perform(in context: CommandContext) throws {
    let run = TrainingRun(context)
    let line = ProgressLine(isQuiet: context.isQuiet || context.format == .json)
    let job = TokenizerTraining(
      source: try training.source(seed: context.seed ?? 1),
      settings: TokenizerTraining.Settings(
        vocabularySize: vocabulary, textBytes: bytes, requiredCharacters: try required()))
    let path = training.output + "/tokenizer.json"
    let stopped = Phrase(
      zh: "已停止，没有写入 \(path)。", en: "Stopped; \(path) was not written.")
    let result = try run(afterInterrupt: stopped) { run in
      defer { line.finish() }
      try Folder.create(training.output)
      return try job.run { event in
        line.show { Self.text(event)[context.language] }
        return !run.control.isCancelled
      }
    }
    try AtomicFile.write(result.tokenizer.tokenizerJSON(), to: path)
    try conclude(result, path, context)
  }

  private func required() throws -> [String] {
    if let characters { return try TokenizerTraining.characters(in: characters) }
    let list = training.data.isEmpty ? try DataFolder.find().stories + "/zh/characters.txt" : ""
    return DataFolder.exists(list) ? try TokenizerTraining.characters(in: list) : []
  }

  private func conclude(
    _ result: TokenizerTraining.Result, _ path: String, _ context: CommandContext
  ) throws {
    let size = result.tokenizer.vocabularySize
    let density = Numbers.fixed(result.bytesPerToken, 2)
    let sentence = Phrase(
      zh: "词表 \(size) 个词元，来自 \(result.documents) 篇文本（\(Numbers.bytes(result.bytes))）；"
        + "每个词元平均 \(density) 字节。已写入 \(path)",
      en: "\(size) tokens from \(result.documents) documents (\(Numbers.bytes(result.bytes))); "
        + "\(density) bytes a token. Wrote \(path)")
    try context.emit(
      CommandResult(
        json: {
          .document([
            ("done", .bool(true)), ("vocabulary", .int(size)),
            ("merges", .int(result.tokenizer.merges.count)),
            ("documents", .int(result.documents)), ("bytes", .int(result.bytes)),
            ("bytes_per_token", .double(result.bytesPerToken)),
            ("output", .string(path)),
          ])
        },
        panels: { [Panel(id: "done", figure: .facts(Facts([.sentence(sentence, .plain)])))] },
        text: { sentence[context.language] }))
  }

  private static func text(_ event: TokenizerTraining.Event) -> Phrase {
    switch event {
    case .reading(let bytes, let goal):
      Phrase(
        zh: "读文本 \(Numbers.bytes(bytes)) / \(Numbers.bytes(goal))",
        en: "reading \(Numbers.bytes(bytes)) of \(Numbers.bytes(goal))")
    case .merging(let progress):
      Phrase(
        zh: "合并 \(progress.tokens) / \(progress.goal)，刚合并的一对出现 \(progress.lastCount) 次",
        en: "merging \(progress.tokens) of \(progress.goal), the last pair occurred "
          + "\(progress.lastCount) times")
    }
  }
}
