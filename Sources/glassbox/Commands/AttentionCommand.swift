import ArgumentParser
import Figures
import LabKit
import Studio

/// `attention TEXT`: who looks at whom, in every layer and head.
struct AttentionCommand: ContextCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "attention",
      abstract: say("模型读一段文字时的注意力权重。", "The attention weights of a model over a text."))
  }

  @Argument(help: ArgumentHelp(say("文字；- 读标准输入。", "The text; - reads standard input.")))
  var text: RawText

  @Option(
    help: ArgumentHelp(say("只要这一层，从 0 数起。", "Only this layer, counted from 0."), valueName: "L"))
  var layer: Int?

  @Option(
    help: ArgumentHelp(say("只要这一个头，从 0 数起。", "Only this head, counted from 0."), valueName: "H"))
  var head: Int?

  @Flag(
    help: ArgumentHelp(
      say("按词合并：对键求和，对查询取平均。", "By words: summed over keys, averaged over queries.")))
  var words = false

  @Option(
    help: ArgumentHelp(say("保留几位小数。", "Digits after the point."), valueName: "N"))
  var precision: Int?

  @OptionGroup var model: ModelOption
  @OptionGroup var output: OutputOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let precision, !(0...9).contains(precision) {
      throw ValidationError(
        say(
          "--precision 应在 0 到 9 之间，得到 \(precision)。",
          "--precision must be 0 to 9, got \(precision)."))
    }
  }

  func perform(in context: CommandContext) throws {
    let bytes = try text.bytes()
    context.noticeInvalidText(bytes)
    let bench = try ModelAccess.reader(model)
    let result = try bench.attention(of: bytes)
    context.noticeTruncation(result.truncation)
    let layers = try Self.indices(layer, of: result.layers) {
      StudioError.noSuchLayer(asked: $0, layers: result.layers)
    }
    let heads = try Self.indices(head, of: result.heads) {
      StudioError.noSuchHead(asked: $0, heads: result.heads)
    }
    let view = AttentionView(
      result: result, layers: layers, heads: heads,
      groups: words ? WordGroups.groups(of: result.tokens) : nil, precision: precision)
    try context.emit(
      CommandResult(json: { view.json }, panels: { view.panels }), to: output.output)
  }

  /// All indices, or the one that was asked for.
  private static func indices(
    _ asked: Int?, of count: Int, failure: (Int) -> StudioError
  ) throws -> [Int] {
    guard let asked else { return Array(0..<count) }
    guard (0..<count).contains(asked) else { throw failure(asked) }
    return [asked]
  }
}

/// The part of an attention result that was asked for.
struct AttentionView {
  let result: AttentionResult
  let layers: [Int]
  let heads: [Int]
  /// Tokens of each row when they are rolled up into words.
  let groups: [[Int]]?
  let precision: Int?

  private var side: Int { groups?.count ?? result.tokens.count }

  private func map(_ layer: Int, _ head: Int) -> [Float] {
    let values =
      groups.map { result.weights(layer: layer, head: head, groups: $0) }
      ?? result.weights[layer][head]
    guard let precision else { return values }
    var scale: Float = 1
    for _ in 0..<precision { scale *= 10 }
    return values.map { ($0 * scale).rounded() / scale }
  }

  var json: JSONValue {
    let attention = layers.map { layer in
      JSONValue.array(
        heads.map { head in
          let values = map(layer, head)
          return .array(
            (0..<side).map { .floats(values[$0 * side..<($0 + 1) * side]) })
        })
    }
    var members: [(String, JSONValue)] = [
      ("tokens", .tokens(result.tokens)),
      ("layers", .int(result.layers)),
      ("heads", .int(result.heads)),
      ("layer_indices", .ints(layers)),
      ("head_indices", .ints(heads)),
      ("attention", .array(attention)),
    ]
    if let groups { members.append(("groups", .array(groups.map(JSONValue.ints)))) }
    return .document(members + JSONValue.truncation(result.truncation, count: result.tokens.count))
  }

  /// The grid of all maps and, below, each map that was asked for by layer and head (the first one
  /// when none was).
  var panels: [Panel] {
    let labels =
      groups.map { WordGroups.labels(of: $0, tokens: result.tokens) } ?? result.tokens.map(\.label)
    var panels: [Panel] = []
    if layers.count * heads.count > 1 {
      let grid = HeatmapGrid(
        rowLabels: layers.map { "L\($0)" }, columnLabels: heads.map { "H\($0)" }, side: side,
        maps: layers.flatMap { layer in heads.map { map(layer, $0) } })
      panels.append(
        Panel(
          id: "grid", figure: .heatmapGrid(grid),
          caption: Phrase(zh: "所有层和头", en: "All layers and heads")))
    }
    for (layer, head) in large {
      let heatmap = Heatmap(
        rowLabels: labels, columnLabels: labels, values: map(layer, head),
        scale: .sequential(maximum: 1), isCausal: result.isCausal, precision: precision ?? 2)
      panels.append(
        Panel(
          id: "head", figure: .heatmap(heatmap),
          caption: Phrase(
            zh: "第 \(layer) 层，第 \(head) 头：每一行看向哪里",
            en: "Layer \(layer), head \(head): where each row looks")))
    }
    return panels
  }

  private var large: [(Int, Int)] {
    guard let layer = layers.first, let head = heads.first else { return [] }
    if layers.count == 1 { return heads.map { (layer, $0) } }
    if heads.count == 1 { return layers.map { ($0, head) } }
    return [(layer, head)]
  }
}
