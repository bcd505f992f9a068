import Corpora
import Figures
import Files
import Foundation
import Labs
import Studio

/// The part of a model's README.md that evaluations write, between two marks, in both languages.
struct EvaluationCard {
  let report: EvaluationReport
  /// Nil when nobody scanned these weights.
  let heads: HeadScores?

  static let opening = "<!-- measured -->"
  static let closing = "<!-- end -->"
  /// The heading that the part is put before when it is new.
  private static let heading = "\n## Limits"
  private static let fileLimit = 1 << 20

  /// Replaces the part in a model's README.md; writes one where there is none.
  ///
  /// - Throws: `FileError`.
  func update(folder: String) throws {
    let path = folder + "/README.md"
    let old =
      DataFolder.exists(path)
      ? String(
        decoding: try SizeLimitedFile.readBytes(path, limit: Self.fileLimit), as: UTF8.self)
      : "# \(report.model)\n"
    try ModelFolder.write(Data(updated(old).utf8), as: "README.md", to: folder)
  }

  /// A card with this part in the place of the old one.
  func updated(_ card: String) -> String {
    let part = "\(Self.opening)\n\(markdown)\(Self.closing)"
    if let start = card.range(of: Self.opening),
      let end = card.range(of: Self.closing, range: start.upperBound..<card.endIndex)
    {
      return card.replacingCharacters(in: start.lowerBound..<end.upperBound, with: part)
    }
    if let heading = card.range(of: Self.heading) {
      return card.replacingCharacters(
        in: heading.lowerBound..<heading.lowerBound, with: "\n\(part)\n")
    }
    return card + (card.hasSuffix("\n") ? "" : "\n") + "\n\(part)\n"
  }

  var markdown: String {
    measures + (heads.map(table) ?? "")
  }

  // MARK: - Parts

  private var measures: String {
    let table = EvaluationSheet.table(report) { "\($0.zh) \($0.en)" }
    let titles = table.columns.map { "\($0.title.zh) \($0.title.en)" }
    var lines = [
      "", "## 测得的结果 · What was measured", "",
      "`glassbox eval \(report.model)`：每项每种语言 \(report.prompts) 题，种子 \(report.seed)，温度 "
        + "\(Numbers.fixed(report.temperature, 2))，top-p \(Numbers.fixed(report.topP, 2))；"
        + "故事、问题和留出的算式取自训练中没有出现的组合。百分比，比特/字节除外。",
      "",
      "`glassbox eval \(report.model)`: \(report.prompts) prompts of each task and language, seed "
        + "\(report.seed), temperature \(Numbers.fixed(report.temperature, 2)), top-p "
        + "\(Numbers.fixed(report.topP, 2)); stories, questions and sums held out are combinations that "
        + "training never saw. Per cent, except for bits per byte.", "",
      row(titles), row(table.columns.map { $0.isNumeric ? "--:" : "---" }),
    ]
    lines += table.rows.map(row)
    lines += ["", "✗ < floor · ✓ ≥ floor · ✓✓ ≥ goal", ""]
    return lines.joined(separator: "\n")
  }

  /// What the heads do, those included that no head does.
  private func table(_ scores: HeadScores) -> String {
    let kinds = HeadKind.kinds(isCausal: report.isCausal)
    let clear = Numbers.fixed(HeadScores.clear, 1)
    var lines = [
      "", "## 头在做什么 · What the heads do", "",
      "每件事的得分是平均注意力；\(clear) 以上算清楚。层和头从 0 数起。",
      "", "A score is a mean attention; clear from \(clear). Layers and heads count from 0.", "",
      row(["看什么 looks at", "最清楚的头 best head", "得分 score", "平均看 even", ""]),
      row(["---", "---", "--:", "--:", "---"]),
    ]
    for kind in kinds {
      let name = "\(kind.name.zh) \(kind.name.en)"
      guard let best = scores.best(kind), let score = scores.scores[kind] else {
        lines.append(row([name, "–", "–", "–", "–"]))
        continue
      }
      lines.append(
        row([
          name, "\(best.layer).\(best.head)", Numbers.fixed(best.score, 2),
          Numbers.fixed(score.even, 2), best.isClear ? "✓" : "不清楚 not clear",
        ]))
    }
    return (lines + [""]).joined(separator: "\n")
  }

  private func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
}
