import ArgumentParser
import Figures
import Models
import Studio

/// `train ngram`: a table of counted runs of tokens.
struct TrainNGramCommand: ContextCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "ngram",
      abstract: say(
        "数出词元的 N 元组，写成一个 N 元语法模型。", "Count runs of tokens and write them as an n-gram model."))
  }

  enum Method: String, ExpressibleByArgument, CaseIterable, Sendable {
    case addK = "add-k"
    case kneserNey = "kneser-ney"
    case modifiedKneserNey = "modified-kneser-ney"
  }

  @Option(
    help: ArgumentHelp(
      say("分词器；默认是输出文件夹里的 tokenizer.json。", "Default: tokenizer.json in the output folder."),
      valueName: "file"), completion: .file())
  var tokenizer: String?

  @Option(help: ArgumentHelp(say("几元。", "Tokens in a run."), valueName: "N"))
  var order = 3

  @Option(
    help: ArgumentHelp(
      say(
        "没见过的组合怎么办：add-k、kneser-ney、modified-kneser-ney。",
        "What unseen runs get: add-k, kneser-ney or modified-kneser-ney."), valueName: "method"),
    completion: .list(Method.allCases.map(\.rawValue)))
  var smoothing = Method.modifiedKneserNey

  @Option(
    help: ArgumentHelp(say("add-k 给每个计数加多少。", "What add-k adds to each count."), valueName: "K"))
  var k = 0.1

  @Option(help: ArgumentHelp(say("数多少个词元。", "Tokens to count."), valueName: "N"))
  var tokens = 20_000_000

  @Option(
    help: ArgumentHelp(
      say("权重文件最多多少字节；最不要紧的组合会被略去。", "Most bytes of the weights; what matters least is left out."),
      valueName: "N"))
  var bytes = 2_000_000

  @OptionGroup var training: TrainingOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    try CountLimit.check("--order", order, 1...NGramCounts.largestOrder)
    try CountLimit.check("--k", k, 1e-9...1e9)
    try CountLimit.check("--tokens", tokens, 1...1_000_000_000)
    try CountLimit.check("--bytes", bytes, 1...(1 << 34))
  }

  func perform(in context: CommandContext) throws {
    let run = TrainingRun(context)
    let line = ProgressLine(isQuiet: context.isQuiet || context.format == .json)
    let job = NGramTraining(
      source: try training.source(seed: context.seed ?? 1),
      tokenizer: try RunOptions.bytePairs(tokenizer, output: training.output),
      settings: NGramTraining.Settings(
        order: order, smoothing: method, tokens: tokens, fileBytes: bytes),
      output: training.output)
    let stopped = Phrase(
      zh: "已停止，没有写入 \(training.output)。", en: "Stopped; \(training.output) was not written.")
    let start = ContinuousClock.now
    let result = try run(afterInterrupt: stopped) { run in
      defer { line.finish() }
      return try job.run { event in
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        line.show { Self.text(event, seconds: seconds)[context.language] }
        return !run.control.isCancelled
      }
    }
    try conclude(result, context)
  }

  private var method: NGramSmoothing {
    switch smoothing {
    case .addK: .addK(k)
    case .kneserNey: .kneserNey
    case .modifiedKneserNey: .modifiedKneserNey
    }
  }

  private func conclude(_ result: NGramTraining.Result, _ context: CommandContext) throws {
    let kept = result.kept.map { Numbers.grouped($0) }
    let bits = result.validation.map { Numbers.fixed($0.bitsPerByte, 4) } ?? "–"
    let whole = result.unpruned.map { Numbers.fixed($0.bitsPerByte, 4) } ?? "–"
    let sentence = Phrase(
      zh: "数了 \(Numbers.grouped(result.tokens)) 个词元；各长度保留 \(kept.joined(separator: "、")) 组。"
        + "验证每字节 \(bits) 比特（全部保留是 \(whole)），用时 \(Numbers.duration(result.seconds))。"
        + "已写入 \(training.output)",
      en: "\(Numbers.grouped(result.tokens)) tokens counted; runs kept of each length: "
        + "\(kept.joined(separator: ", ")). Validation \(bits) bits per byte (\(whole) with all), "
        + "\(Numbers.duration(result.seconds)). Wrote \(training.output)")
    try context.emit(
      CommandResult(
        json: {
          .document([
            ("done", .bool(true)), ("tokens", .int(result.tokens)),
            ("documents", .int(result.documents)), ("counted", .ints(result.counted)),
            ("kept", .ints(result.kept)),
            ("validation_loss", .optional(result.validation?.loss)),
            ("validation_bits_per_byte", .optional(result.validation?.bitsPerByte)),
            ("unpruned_bits_per_byte", .optional(result.unpruned?.bitsPerByte)),
            ("seconds", .double(result.seconds)), ("output", .string(training.output)),
          ])
        },
        panels: { [Panel(id: "done", figure: .facts(Facts([.sentence(sentence, .plain)])))] },
        text: { sentence[context.language] }))
  }

  private static func text(_ event: NGramTraining.Event, seconds: Double) -> Phrase {
    switch event {
    case .counting(let tokens, let goal):
      let left = Numbers.duration(seconds * Double(goal - tokens) / Double(max(tokens, 1)))
      return Phrase(
        zh: "数了 \(Numbers.grouped(tokens)) / \(Numbers.grouped(goal)) 个词元  还需 \(left)",
        en: "counted \(Numbers.grouped(tokens)) of \(Numbers.grouped(goal)) tokens  \(left) left")
    case .weighing(let runs):
      return Phrase(
        zh: "由 \(Numbers.grouped(runs)) 种组合算权重", en: "weighing \(Numbers.grouped(runs)) runs")
    }
  }
}
