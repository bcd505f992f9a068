import ArgumentParser
import Figures
import Models
import Studio

/// `generate PROMPT`: the model goes on with a text.
struct GenerateCommand: ContextCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "generate", abstract: say("让模型续写一段文字。", "Let the model continue a text."))
  }

  @Argument(help: ArgumentHelp(say("开头；- 读标准输入。", "The beginning; - reads standard input.")))
  var prompt: RawText

  @Option(help: ArgumentHelp(say("最多写几个词元。", "The most tokens to write."), valueName: "N"))
  var max = 100

  @Option(
    help: ArgumentHelp(
      say("温度；0 总取最可能的词元。", "0 always takes the most probable token."), valueName: "T"))
  var temperature = 0.8

  @Option(
    help: ArgumentHelp(
      say("只在最可能的 K 个词元里选。", "Choose among the K most probable tokens."), valueName: "K"))
  var topK: Int?

  @Option(
    help: ArgumentHelp(
      say("只在累计概率达到 P 的词元里选；1 不限。", "Choose among the tokens that reach P together; 1 for all."),
      valueName: "P"))
  var topP = 0.95

  @Option(
    help: ArgumentHelp(
      say("出现过的词元，分数除以 R；1 不罚。", "Divide the scores of tokens that occurred by R; 1 does nothing."),
      valueName: "R"))
  var repetitionPenalty = 1.0

  @OptionGroup var model: ModelOption
  @OptionGroup var output: OutputOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    try CountLimit.check("--max", max, 1...100_000)
    try CountLimit.check("--temperature", temperature, 0...100)
    if let topK { try CountLimit.check("--top-k", topK, 1...1_000_000) }
    try CountLimit.check("--top-p", topP, 1e-6...1)
    try CountLimit.check("--repetition-penalty", repetitionPenalty, 0.01...100)
  }

  func perform(in context: CommandContext) throws {
    let bytes = try prompt.bytes()
    context.noticeInvalidText(bytes)
    let bench = try ModelAccess.predictor(model)
    let sampler = Sampler(
      temperature: Float(temperature), topK: topK, topP: topP < 1 ? Float(topP) : nil,
      repetitionPenalty: Float(repetitionPenalty), seed: context.seedOrFresh())
    if context.format == .text, output.output == nil {
      try stream(bench, bytes, sampler, context)
      return
    }
    let generated = try bench.generate(after: bytes, sampler: sampler, limit: max)
    context.noticeTruncation(generated.truncation)
    let result = CommandResult(
      json: { Self.json(generated) }, panels: { TokenizeCommand.panels(generated.tokens) },
      text: { String(decoding: bytes + generated.bytes, as: UTF8.self) })
    try context.emit(result, to: output.output)
  }

  /// Writes each token when it is drawn.
  private func stream(
    _ bench: any TextPredictor, _ bytes: [UInt8], _ sampler: Sampler, _ context: CommandContext
  ) throws {
    try StandardStreams.write(bytes)
    let control = RunControl()
    var failure: (any Error)?
    let generated = try bench.generate(
      after: bytes, sampler: sampler, limit: max, control: control
    ) { token in
      do {
        if !token.special { try StandardStreams.write(token.bytes) }
      } catch {
        failure = error
        control.cancel()
      }
    }
    if let failure { throw failure }
    try StandardStreams.write([0x0A])
    context.noticeTruncation(generated.truncation)
    let speed = Numbers.grouped(Int(generated.tokensPerSecond))
    context.notice(
      Phrase(
        zh: "种子 \(generated.seed)，\(generated.tokens.count) 个词元，每秒 \(speed) 个",
        en: "seed \(generated.seed), \(generated.tokens.count) tokens, \(speed) a second"))
  }

  private static func json(_ generated: Generated) -> JSONValue {
    .document(
      [
        ("text", .string(generated.text)), ("tokens", .tokens(generated.tokens)),
        ("seed", .int(Int(clamping: generated.seed))),
        ("tokens_per_second", .double(generated.tokensPerSecond)),
        ("ended", .bool(generated.ended)),
      ]
        + JSONValue.truncation(
          generated.truncation, count: generated.prompt.count))
  }
}
