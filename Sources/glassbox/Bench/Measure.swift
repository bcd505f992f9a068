import Figures

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

  /// The value that this share of the measurements does not exceed.
  func percentile(_ share: Double) -> Double {
    guard let last = values.last else { return .nan }
    let index = Int((share * Double(values.count)).rounded(.up)) - 1
    return values.indices.contains(index) ? values[index] : last
  }

  var json: JSONValue {
    .object([
      ("name", .string(name)), ("unit", .string(unit)), ("median", .double(median)),
      ("minimum", .optional(values.first)), ("maximum", .optional(values.last)),
      ("p99", .double(percentile(0.99))),
      ("repeats", .int(values.count)),
    ])
  }

  static func table(_ measures: [Measure]) -> Table {
    func column(_ zh: String, _ en: String, isNumeric: Bool = true) -> Table.Column {
      Table.Column(title: Phrase(zh: zh, en: en), isNumeric: isNumeric)
    }
    let columns = [
      column("项目", "what", isNumeric: false), column("中位数", "median"),
      column("最小", "min"), column("p99", "p99"), column("最大", "max"),
      column("单位", "unit", isNumeric: false),
    ]
    return Table(columns: columns, rows: measures.map(\.row))
  }

  private var row: [String] {
    let numbers = [median, values.first ?? .nan, percentile(0.99), values.last ?? .nan]
    return [name] + numbers.map { Numbers.fixed($0, abs($0) >= 1000 ? 0 : 2) } + [unit]
  }
}
