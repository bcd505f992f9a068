import Figures
import Labs
import Studio

/// The scores of a model's heads in every form that the command prints.
struct HeadsSheet {
  let model: String
  let isCausal: Bool
  let scores: HeadScores

  private var kinds: [HeadKind] {
    HeadKind.kinds(isCausal: isCausal).filter { scores.scores[$0] != nil }
  }

  var result: CommandResult {
    CommandResult(
      json: { json },
      panels: {
        [
          Panel(id: "habits", figure: .table(table), caption: caption),
          Panel(
            id: "heads", figure: .heatmap(heatmap),
            caption: Phrase(
              zh: "每个头（层.头）对每件事的平均注意力",
              en: "The mean attention of each head (layer.head) to each thing")),
        ]
      }, main: "heads")
  }

  private var caption: Phrase {
    let clear = Numbers.fixed(HeadScores.clear, 1)
    return Phrase(
      zh: "\(model)：每件事做得最多的头；\(clear) 以上算清楚",
      en: "\(model): the head that does each thing most; clear from \(clear)")
  }

  private var table: Table {
    Table(
      columns: [
        Table.Column(title: Phrase(zh: "看什么", en: "looks at")),
        Table.Column(title: Phrase(zh: "头", en: "head")),
        Table.Column(title: Phrase(zh: "得分", en: "score"), isNumeric: true),
        Table.Column(title: Phrase(zh: "平均看", en: "even"), isNumeric: true),
        Table.Column(title: Phrase(zh: "清楚", en: "clear")),
        Table.Column(title: Phrase(zh: "次数", en: "queries"), isNumeric: true),
      ],
      rows: kinds.compactMap { kind in
        guard let best = scores.best(kind), let score = scores.scores[kind] else { return nil }
        return [
          kind.rawValue, "\(best.layer).\(best.head)", Numbers.fixed(best.score, 3),
          Numbers.fixed(score.even, 3), best.isClear ? "✓" : "–", Numbers.grouped(score.queries),
        ]
      })
  }

  private var heatmap: Heatmap {
    let places = (0..<scores.layers).flatMap { layer in
      (0..<scores.heads).map { (layer: layer, head: $0) }
    }
    return Heatmap(
      rowLabels: places.map { "\($0.layer).\($0.head)" }, columnLabels: kinds.map(\.rawValue),
      values: places.flatMap { place in
        kinds.map { Float(scores.scores[$0]?.values[place.layer][place.head] ?? 0) }
      }, scale: .sequential(maximum: 1))
  }

  private var json: JSONValue {
    .document([
      ("model", .string(model)), ("layers", .int(scores.layers)), ("heads", .int(scores.heads)),
      ("seed", .int(Int(clamping: scores.seed))), ("clear", .double(HeadScores.clear)),
      ("weights", .string(scores.weights)),
      (
        "habits",
        .array(
          kinds.compactMap { kind in
            guard let score = scores.scores[kind], let best = scores.best(kind) else { return nil }
            return .object([
              ("habit", .string(kind.rawValue)), ("even", .double(score.even)),
              ("queries", .int(score.queries)),
              (
                "best",
                .object([
                  ("layer", .int(best.layer)), ("head", .int(best.head)),
                  ("score", .double(best.score)), ("clear", .bool(best.isClear)),
                ])
              ),
              ("scores", .array(score.values.map { .array($0.map(JSONValue.double)) })),
            ])
          })
      ),
    ])
  }
}
