import ArgumentParser
import Figures

/// `bench [NAME]`: how fast is this machine?
struct BenchCommand: ContextCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "bench",
      abstract: say(
        "测速：矩阵乘、训练、前向、分词、界面。",
        "Measure: matrix products, training, forward passes, tokenizing, the screen."))
  }

  enum Part: String, ExpressibleByArgument, CaseIterable {
    case gemm, train, forward, tokenizer, terminal
  }

  @Argument(help: ArgumentHelp(say("只测一项。", "Only one part.")))
  var part: Part?

  @Option(help: ArgumentHelp(say("每项重复几次。", "Repetitions."), valueName: "N"))
  var repeats = 7

  @OptionGroup var output: OutputOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    try CountLimit.check("--repeats", repeats, 1...1000)
  }

  func perform(in context: CommandContext) throws {
    let bench = Bench(repeats: repeats, workers: context.threads ?? Processors.count)
    var measures: [Measure] = []
    let line = ProgressLine(isQuiet: context.isQuiet)
    for part in part.map({ [$0] }) ?? Part.allCases {
      line.show { part.rawValue + " …" }
      measures += try bench.measure(part)
    }
    line.finish()
    let result = CommandResult(
      json: {
        .document([("cpu", .string(Bench.cpu)), ("results", .array(measures.map(\.json)))])
      },
      panels: {
        [
          Panel(
            id: "bench", figure: .table(Measure.table(measures)),
            caption: Phrase(verbatim: Bench.cpu))
        ]
      })
    try context.emit(result, to: output.output)
  }
}
