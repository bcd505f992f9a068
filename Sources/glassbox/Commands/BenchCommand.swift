import ArgumentParser
import Figures

/// `bench [NAME]`: how fast is this machine?
struct BenchCommand: ContextCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "bench",
      abstract: say(
        "测速：矩阵乘、训练、前向、分词。", "Measure: matrix products, training, forward passes, tokenizing."))
  }

  enum Part: String, ExpressibleByArgument, CaseIterable {
    case gemm, train, forward, tokenizer
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

/// Something that was measured several times.
struct Measure: Sendable {
  /// For scripts: `gemm.peak`.
  var name: String
  var unit: String
  /// Sorted.
  var values: [Double]

  init(_ name: String, _ unit: String, _ values: [Double]) {
    self.name = name
    self.unit = unit
    self.values = values.sorted()
  }

  var median: Double {
    guard !values.isEmpty else { return .nan }
    let middle = values.count / 2
    return values.count.isMultiple(of: 2)
      ? (values[middle - 1] + values[middle]) / 2 : values[middle]
  }

  var json: JSONValue {
    .object([
      ("name", .string(name)), ("unit", .string(unit)), ("median", .double(median)),
      ("minimum", .optional(values.first)), ("maximum", .optional(values.last)),
      ("repeats", .int(values.count)),
    ])
  }

  static func table(_ measures: [Measure]) -> Table {
    func column(_ zh: String, _ en: String, isNumeric: Bool = true) -> Table.Column {
      Table.Column(title: Phrase(zh: zh, en: en), isNumeric: isNumeric)
    }
    let columns = [
      column("项目", "what", isNumeric: false), column("中位数", "median"),
      column("最小", "min"), column("最大", "max"), column("单位", "unit", isNumeric: false),
    ]
    return Table(columns: columns, rows: measures.map(\.row))
  }

  private var row: [String] {
    let numbers = [median, values.first ?? .nan, values.last ?? .nan]
    return [name] + numbers.map { Numbers.fixed($0, abs($0) >= 1000 ? 0 : 2) } + [unit]
  }
}
