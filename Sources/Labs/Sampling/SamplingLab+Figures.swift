import Figures
import Foundation
import LabKit
import Models
import Studio

extension SamplingLab {
  public var panels: [Panel] {
    var panels: [Panel] = []
    let truncation = scores.value?.prediction.truncation
    if let notice = Notices.panel(scores, truncation: truncation) { panels.append(notice) }
    if let remark {
      panels.append(
        Panel(id: "remark", figure: .facts(Facts([.sentence(remark, .warning)])), priority: 9))
    }
    guard let report = scores.value else { return panels }
    let ranking = ranking(report)
    panels.append(tokenPanel(report))
    panels.append(settingsPanel(ranking, report))
    panels.append(barPanel(ranking, report))
    if let draws = draws.value { panels += drawPanels(draws, report) }
    return panels + runPanels
  }

  func ranking(_ report: ScoresReport) -> TokenRanking {
    choices.knobs.sampler.ranking(of: report.prediction.logits, after: report.text)
  }

  private func tokenPanel(_ report: ScoresReport) -> Panel {
    let tokens = report.prediction.tokens
    return Panel(
      id: "tokens",
      figure: .tokenStrip(
        TokenStrip(
          tokens: tokens.map { TokenStrip.Token($0, showsID: false) },
          selected: tokens.count - 1)),
      caption: Phrase(zh: "模型看到的词元", en: "The tokens that the model sees"), priority: 2)
  }

  private func settingsPanel(_ ranking: TokenRanking, _ report: ScoresReport) -> Panel {
    let knobs = choices.knobs
    let off = { (text: String, isOff: Bool) in isOff ? "–" : text }
    let share = ranking.kept.map { $0.probability / ranking.keptProbability }
    return Panel(
      id: "settings",
      figure: .facts(
        Facts([
          .pairs([
            .init(
              Phrase(zh: "温度", en: "temperature"),
              Numerals.fixed(Double(knobs.tenths) / 10, 1)),
            .init(Phrase(verbatim: "top-k"), off("\(knobs.topK)", knobs.topK == 0)),
            .init(
              Phrase(verbatim: "top-p"),
              off(Numerals.fixed(Double(knobs.hundredths) / 100, 2), knobs.hundredths == 100)),
            .init(
              Phrase(zh: "惩罚", en: "penalty"),
              off(Numerals.setting(Double(knobs.penalty) / 100), knobs.penalty == 100)),
            .init(Phrase(zh: "种子", en: "seed"), "\(knobs.seed)"),
          ]),
          .pairs([
            .init(
              Phrase(zh: "留下", en: "kept"),
              "\(Numerals.grouped(ranking.keptCount)) / \(Numerals.grouped(ranking.tokens.count))"
            ),
            .init(Phrase(zh: "共占", en: "holding"), Numerals.percent(ranking.keptProbability)),
            .init(
              Phrase(zh: "熵", en: "entropy"), Numerals.fixed(Entropy.bits(share), 2) + " bit"),
          ]),
        ])), priority: 5)
  }

  private func barPanel(_ ranking: TokenRanking, _ report: ScoresReport) -> Panel {
    var sum = 0.0
    let cuts = ranking.keptCount < ranking.tokens.count
    let bars = ranking.tokens.prefix(Self.listed).enumerated().map { rank, token in
      sum += token.probability
      let isKept = rank < ranking.keptCount
      let after = isKept ? Numerals.percent(token.probability / ranking.keptProbability) : "✗"
      let before = Numerals.percent(token.probability)
      return BarChart.Bar(
        label: report.workbench.token(token.id).label, value: token.probability,
        text: cuts ? "\(before) → \(after)" : before, mark: min(1, sum), isDimmed: !isKept)
    }
    return Panel(
      id: "bars",
      figure: .barChart(
        BarChart(
          bars: bars, maximum: 1, selected: choices.selected.clamped(to: 0...max(0, bars.count - 1))
        )
      ),
      caption: cuts
        ? Phrase(
          zh: "条：概率；│：累计；░：砍掉的；→：重新归一后",
          en: "Bar: probability; │: sum so far; ░: cut; →: after the cut")
        : Phrase(zh: "条：概率；│：累计到这里", en: "Bar: probability; │: sum so far"),
      priority: 6)
  }

  private func drawPanels(_ draws: DrawsReport, _ report: ScoresReport) -> [Panel] {
    let total = draws.total
    var bars = draws.counts.indices.prefix(Self.listed).map { rank in
      let expected = draws.probabilities[rank] * Double(total)
      return BarChart.Bar(
        label: report.workbench.token(draws.ranking.tokens[rank].id).label,
        value: Double(draws.counts[rank]),
        text: "\(Numerals.grouped(draws.counts[rank])) / \(Numerals.fixed(expected, 1))",
        mark: expected)
    }
    if draws.counts.count > bars.count {
      let rest = draws.counts[bars.count...].reduce(0, +)
      let expected = draws.probabilities[bars.count...].reduce(0, +) * Double(total)
      bars.append(
        BarChart.Bar(
          label: "…", value: Double(rest),
          text: "\(Numerals.grouped(rest)) / \(Numerals.fixed(expected, 1))", mark: expected))
    }
    let count = Numerals.grouped(total)
    return [
      Panel(
        id: "draws",
        figure: .barChart(
          BarChart(bars: bars, selected: choices.selected.clamped(to: 0...max(0, bars.count - 1)))),
        caption: Phrase(
          zh: "抽 \(count) 次：抽到／期望（│）", en: "\(count) draws: observed / expected (│)"),
        besidePrevious: true, priority: 7),
      Panel(id: "test", figure: .facts(Facts(testLines(draws))), priority: 6),
    ]
  }

  private func testLines(_ draws: DrawsReport) -> [Facts.Line] {
    guard let test = draws.test else {
      return [
        .sentence(
          Phrase(
            zh: "只有一个候选可抽，没有什么可比的。", en: "There is one candidate only: nothing to compare."),
          .dim)
      ]
    }
    let often = Numerals.percent(test.pValue)
    return [
      .pairs([
        .init(Phrase(verbatim: "χ²"), Numerals.fixed(test.statistic, 1)),
        .init(Phrase(zh: "自由度", en: "degrees of freedom"), "\(test.degreesOfFreedom)"),
        .init(Phrase(verbatim: "p"), Numerals.fixed(test.pValue, 3)),
      ]),
      .sentence(
        Phrase(
          zh: "光凭运气，偏离这么多或更多的机会是 \(often)。",
          en: "By chance alone it departs so far, or further, in \(often) of cases."), .dim),
    ]
  }

  private var runPanels: [Panel] {
    guard let newest = choices.runs.last else { return [] }
    let strip = Panel(
      id: "written",
      figure: .tokenStrip(TokenStrip(tokens: newest.tokens.map { TokenStrip.Token(label: $0) })),
      caption: newest.isEnded
        ? Phrase(zh: "写出来的（模型自己结束了）", en: "What was written (the model ended it)")
        : Phrase(zh: "写出来的", en: "What was written"), priority: 7)
    guard choices.runs.count > 1 else { return [strip] }
    let rows = choices.runs.indices.reversed().map { index in
      let run = choices.runs[index]
      let earlier = choices.runs[..<index].lastIndex { $0.isReplay(of: run) }
      let same = earlier.map {
        choices.runs[$0].tokens == run.tokens ? "= \($0 + 1)" : "≠ \($0 + 1)"
      }
      return ["\(index + 1)", run.knobs.summary, same ?? "", run.tokens.joined()]
    }
    let table = Table(
      columns: [
        .init(title: Phrase(zh: "次", en: "run"), isNumeric: true),
        .init(title: Phrase(zh: "设置", en: "settings")),
        .init(title: Phrase(zh: "同", en: "same")), .init(title: Phrase(zh: "文字", en: "text")),
      ], rows: Array(rows), selected: 0)
    return [
      strip,
      Panel(
        id: "runs", figure: .table(table),
        caption: Phrase(
          zh: "写过的；“= 1”：设置与第 1 次相同，文字也相同",
          en: "Runs so far; “= 1”: set as run 1, and the same text"), priority: 4),
    ]
  }
}

extension SamplingLab.Knobs {
  /// The shortest way to write what is set: `T0.8 k40 p0.9 #1`.
  var summary: String {
    var parts = ["T" + Numerals.setting(Double(tenths) / 10)]
    if topK > 0 { parts.append("k\(topK)") }
    if hundredths < 100 { parts.append("p" + Numerals.setting(Double(hundredths) / 100)) }
    if penalty > 100 { parts.append("r" + Numerals.setting(Double(penalty) / 100)) }
    return (parts + ["#\(seed)"]).joined(separator: " ")
  }
}
