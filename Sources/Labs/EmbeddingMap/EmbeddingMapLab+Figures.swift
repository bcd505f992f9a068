import Figures
import Foundation
import LabKit
import Studio

extension EmbeddingMapLab {
  public var panels: [Panel] {
    var panels: [Panel] = []
    if let notice = Notices.panel(answer) { panels.append(notice) }
    guard let report = answer.value else { return panels }
    panels.append(neighborPanel(report))
    panels.append(factPanel(report))
    if let map = report.map { panels.append(mapPanel(map, report: report)) }
    return panels
  }

  private func neighborPanel(_ report: EmbeddingReport) -> Panel {
    let bars = report.neighbors.map {
      BarChart.Bar(label: $0.text, value: max($0.score, 0), text: Numerals.fixed($0.score, 3))
    }
    let word = report.vector.word
    return Panel(
      id: "neighbors",
      figure: .barChart(
        BarChart(
          bars: bars, maximum: 1,
          selected: bars.isEmpty ? nil : choices.selected.clamped(to: 0...bars.count - 1))),
      caption: Phrase(
        zh: "方向最接近“\(word)”的词元（余弦）", en: "Nearest to “\(word)” (cosine)"), priority: 4)
  }

  private func factPanel(_ report: EmbeddingReport) -> Panel {
    var lines: [Facts.Line] = []
    if let other = report.other, let similarity = report.similarity {
      lines.append(
        .pairs([
          .init(
            Phrase(verbatim: "cos(\(report.vector.word), \(other.word))"),
            Numerals.fixed(similarity, 3))
        ]))
    }
    let split = [report.vector, report.other].compactMap { $0 }.filter { $0.tokens.count > 1 }
    for vector in split {
      let pieces = vector.tokens.map(\.label).joined(separator: " · ")
      lines.append(
        .sentence(
          Phrase(
            zh: "“\(vector.word)”不是一个词元，取 \(pieces) 的平均。",
            en: "“\(vector.word)” is no single token: the mean of \(pieces) is used."), .dim))
    }
    let width = report.vector.values.count
    lines.append(
      .pairs([
        .init(Phrase(zh: "维数", en: "dimensions"), String(width)),
        .init(
          Phrase(zh: "向量长度", en: "vector length"),
          Numerals.fixed(norm(report.vector.values), 2)),
        .init(Phrase(zh: "词表", en: "vocabulary"), Numerals.grouped(report.vocabularySize)),
      ]))
    if let map = report.map {
      let total = Numerals.percent(map.explainedVariance.reduce(0, +))
      lines.append(
        .sentence(
          Phrase(
            zh: "地图把 \(width) 维压成 2 维，只剩 \(total) 的方差：图上相近，未必真的相近。",
            en: "The map squeezes \(width) dimensions into 2 and keeps \(total) of the variance: "
              + "what is near there need not be near."), .dim))
    }
    return Panel(id: "facts", figure: .facts(Facts(lines)), priority: 3)
  }

  private func mapPanel(_ map: TokenMap, report: EmbeddingReport) -> Panel {
    let chosen = Set([report.vector.word, report.other?.word].compactMap { $0 })
    let points = map.points.map {
      Scatter.Point(label: $0.word, x: $0.x, y: $0.y, emphasis: chosen.contains($0.word))
    }
    let shares = map.explainedVariance.map(Numerals.percent)
    let total = Numerals.percent(map.explainedVariance.reduce(0, +))
    let scatter = Scatter(
      points: points,
      xLabel: Phrase(
        zh: "第一主成分 \(shares[0])", en: "first component \(shares[0])"),
      yLabel: Phrase(
        zh: "第二主成分 \(shares[1])", en: "second component \(shares[1])"),
      selected: map.points.firstIndex { $0.word == report.vector.word })
    return Panel(
      id: "map", figure: .scatter(scatter),
      caption: Phrase(
        zh: "PCA 压成 2 维，保留 \(total) 的方差", en: "PCA to 2 axes: \(total) of the variance"),
      priority: 5)
  }
}

extension EmbeddingMapLab {
  public static let metricNames = [
    "similarity", "top-score", "neighbors", "explained-variance", "explained-variance-1",
    "explained-variance-2", "map-words", "word-tokens", "other-tokens", "words-differ",
    "typed-characters", "word-norm",
  ]

  public func metric(_ name: String) -> Double? {
    switch name {
    case "typed-characters": return Double(choices.word.count)
    case "words-differ":
      guard let report = answer.current, let other = report.other else { return nil }
      return report.vector.word == other.word ? 0 : 1
    default: break
    }
    guard let report = answer.current else { return nil }
    let variance = report.map?.explainedVariance
    switch name {
    case "similarity": return report.similarity
    case "top-score": return report.neighbors.first?.score
    case "neighbors": return Double(report.neighbors.count)
    case "explained-variance": return variance.map { $0.reduce(0, +) }
    case "explained-variance-1": return variance?[0]
    case "explained-variance-2": return variance?[1]
    case "map-words": return Double(report.map?.points.count ?? 0)
    case "word-tokens": return Double(report.vector.tokens.count)
    case "other-tokens": return report.other.map { Double($0.tokens.count) }
    case "word-norm": return norm(report.vector.values)
    default: return nil
    }
  }

  private func norm(_ values: [Float]) -> Double {
    values.reduce(0.0) { $0 + Double($1) * Double($1) }.squareRoot()
  }
}
