import ArgumentParser
import Figures

/// `bench [NAME …]`: how fast is this machine?
struct BenchCommand: ContextCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "bench",
      abstract: say(
        "测速：矩阵乘、训练、LoRA、逐词生成、分词、界面。",
        "Measure: matrix products, training, LoRA, decoding, tokenizing, the screen."))
  }

  @Argument(
    help: ArgumentHelp(
      say(
        "只测这些，如 train.S、lora、gemm；不写就全测。",
        "Only these, e.g. train.S, lora, gemm; without names, all."),
      valueName: "name"))
  var names: [String] = []

  @Flag(help: ArgumentHelp(say("少测几次，略去大模型和界面。", "Fewer repetitions; neither L nor the screen.")))
  var quick = false

  @Option(
    help: ArgumentHelp(
      say("每项重复几次（默认 9，--quick 时 3）。", "Repetitions (9; with --quick 3)."), valueName: "N"))
  var repeats: Int?

  @Option(
    help: ArgumentHelp(
      say(
        "不测速，而是把各项的模型、数据和损失写入文件夹，供别的程序比较。",
        "Instead of measuring, write models, data and losses to a folder, for other programs."),
      valueName: "folder"), completion: .directory)
  var export: String?

  @OptionGroup var output: OutputOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let repeats { try CountLimit.check("--repeats", repeats, 1...1000) }
  }

  func perform(in context: CommandContext) throws {
    let bench = Bench(
      workers: context.threads ?? Processors.count, repeats: repeats, isQuick: quick)
    let workloads = try Bench.chosen(names, isQuick: quick)
    if let export {
      let shapes = ModelShape.all.filter { shape in
        workloads.contains { $0.name.hasSuffix("." + shape.name) }
      }
      return try WorkloadExport(folder: export, bench: bench).write(shapes)
    }
    let measures = try measure(workloads, with: bench, in: context)
    let result = CommandResult(
      json: {
        .document([
          ("cpu", .string(Bench.cpu)), ("threads", .int(bench.workers)),
          ("results", .array(measures.map(\.json))),
        ])
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

  private func measure(
    _ workloads: [Bench.Workload], with bench: Bench, in context: CommandContext
  ) throws -> [Measure] {
    let line = ProgressLine(isQuiet: context.isQuiet)
    defer { line.finish() }
    return try workloads.enumerated().flatMap { index, workload in
      line.show { "\(index + 1)/\(workloads.count) \(workload.name) …" }
      return try workload.run(bench)
    }
  }
}
