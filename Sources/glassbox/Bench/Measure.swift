import Classics
import Figures

/// Something that was measured several times.
struct Measure: Sendable {
  /// For scripts: `train.S.step`.
  var name: String
  var unit: String
  var spread: Spread

  init(_ name: String, _ unit: String, _ values: some Sequence<Double>) {
    self.name = name
    self.unit = unit
    spread = Spread(values)
  }

  var json: JSONValue {
    .object([
      ("name", .string(name)), ("unit", .string(unit)), ("median", .optional(spread.median)),
      ("lower_quartile", .optional(spread.lowerQuartile)),
      ("upper_quartile", .optional(spread.upperQuartile)),
      ("minimum", .optional(spread.minimum)), ("maximum", .optional(spread.maximum)),
      ("p99", .optional(spread.percentile(0.99))), ("repeats", .int(spread.count)),
    ])
  }

  static func table(_ measures: [Measure]) -> Table {
    func column(_ zh: String, _ en: String, isNumeric: Bool = true) -> Table.Column {
      Table.Column(title: Phrase(zh: zh, en: en), isNumeric: isNumeric)
    }
    let columns = [
      column("项目", "what", isNumeric: false), column("中位数", "median"),
      column("下四分位", "lower ¼"), column("上四分位", "upper ¼"),
      column("最小", "min"), column("p99", "p99"), column("最大", "max"),
      column("单位", "unit", isNumeric: false),
    ]
    return Table(columns: columns, rows: measures.map(\.row))
  }

  private var row: [String] {
    let numbers = [
      spread.median, spread.lowerQuartile, spread.upperQuartile, spread.minimum,
      spread.percentile(0.99), spread.maximum,
    ]
    return [name] + numbers.map { Self.written($0 ?? .nan) } + [unit]
  }

  private static func written(_ value: Double) -> String {
    Numbers.fixed(value, abs(value) >= 1000 || value.rounded() == value ? 0 : 2)
  }
}
