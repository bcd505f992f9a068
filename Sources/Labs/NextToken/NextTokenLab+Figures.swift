import Figures
import Foundation
import LabKit
import Studio

extension NextTokenLab {
  public var panels: [Panel] {
    var panels: [Panel] = []
    let report = answer.value
    if let notice = Notices.panel(
      answer, truncation: report?.prediction.truncation, coverage: report?.coverage)
    {
      panels.append(notice)
    }
    if let remark {
      panels.append(
        Panel(id: "remark", figure: .facts(Facts([.sentence(remark, .strong)])), priority: 8))
    }
    guard let report else { return panels }
    panels.append(tokenPanel(report.prediction))
    if !isHidden { panels += barPanels(report.prediction) }
    if let game = gamePanel(report) { panels.append(game) }
    return panels
  }

  private func tokenPanel(_ prediction: Prediction) -> Panel {
    let strip = TokenStrip(
      tokens: prediction.tokens.map { TokenStrip.Token($0, showsID: true) },
      selected: prediction.tokens.count - 1)
    return Panel(
      id: "tokens", figure: .tokenStrip(strip),
      caption: Phrase(zh: "模型看到的词元", en: "The tokens that the model sees"),
      priority: 3)
  }

  private func barPanels(_ prediction: Prediction) -> [Panel] {
    let distribution = Distribution(logits: prediction.logits, temperature: temperature)
    let bars = prediction.next.map { candidate in
      let probability = distribution.probabilities[candidate.id]
      return BarChart.Bar(
        label: candidate.token.label, value: probability, text: Numerals.percent(probability))
    }
    let selected = choices.selected.clamped(to: 0...max(bars.count - 1, 0))
    let shown = bars.reduce(0) { $0 + $1.value }
    return [
      Panel(
        id: "bars", figure: .barChart(BarChart(bars: bars, selected: selected)),
        caption: Phrase(
          zh: "下一个词元：最可能的 \(bars.count) 个",
          en: "The next token: the likeliest \(bars.count)"), priority: 5),
      Panel(
        id: "distribution",
        figure: .facts(
          Facts([
            .pairs([
              .init(Phrase(zh: "温度", en: "temperature"), Numerals.fixed(temperature, 1)),
              .init(
                Phrase(zh: "熵", en: "entropy"),
                Numerals.fixed(distribution.entropy, 2) + " bit"),
              .init(
                Phrase(zh: "这 \(bars.count) 个共占", en: "these \(bars.count) hold"),
                Numerals.percent(shown)),
              .init(
                Phrase(zh: "词表", en: "vocabulary"), Numerals.grouped(prediction.logits.count)),
            ])
          ])), priority: 3),
    ]
  }

  private func gamePanel(_ report: NextTokenReport) -> Panel? {
    var lines: [Facts.Line] = []
    if isHidden {
      lines.append(
        .sentence(
          Phrase(
            zh: "你先猜：下一个词元是什么？模型已经算好了，猜完就揭晓。",
            en: "Your turn first: what comes next? The model has its answer; guess to see it."),
          .strong))
    }
    if let score = report.score, score.guess == choices.guess {
      lines += scoreLines(score, prediction: report.prediction)
    }
    if choices.rounds.count > 1, let mean = metric("mean-guess-bits") {
      let best = choices.rounds.reduce(0) { $0 + $1.bestBits } / Double(choices.rounds.count)
      lines.append(
        .pairs([
          .init(Phrase(zh: "猜过", en: "guesses"), String(choices.rounds.count)),
          .init(Phrase(zh: "你平均", en: "your mean"), Numerals.fixed(mean, 2) + " bit"),
          .init(Phrase(zh: "最好可得", en: "best possible"), Numerals.fixed(best, 2) + " bit"),
        ]))
    }
    guard !lines.isEmpty else { return nil }
    return Panel(
      id: "game", figure: .facts(Facts(lines)),
      caption: Phrase(zh: "得分 −log2 p：越小越好", en: "Score −log2 p: smaller is better"),
      priority: 4)
  }

  private func scoreLines(_ score: GuessScore, prediction: Prediction) -> [Facts.Line] {
    let pieces = score.tokens.map(\.label).joined(separator: " · ")
    var lines: [Facts.Line] = [
      .pairs([
        .init(Phrase(zh: "你猜的", en: "your guess"), pieces),
        .init(Phrase(zh: "模型给的概率", en: "model's probability"), Numerals.percent(score.probability)),
        .init(Phrase(zh: "得分", en: "score"), Numerals.fixed(score.bits, 2) + " bit"),
      ])
    ]
    if let best = prediction.next.first {
      lines.append(
        .pairs([
          .init(Phrase(zh: "模型最看好", en: "the model's favourite"), best.token.label),
          .init(Phrase(zh: "概率", en: "probability"), Numerals.percent(best.probability)),
          .init(
            Phrase(zh: "得分", en: "score"), Numerals.fixed(-log2(best.probability), 2) + " bit"),
        ]))
    }
    if score.tokens.count > 1 {
      lines.append(
        .sentence(
          Phrase(
            zh: "你猜的有 \(score.tokens.count) 个词元，概率相乘。",
            en: "Your guess has \(score.tokens.count) tokens; their probabilities are multiplied."),
          .dim))
    }
    return lines
  }
}

extension NextTokenLab {
  public static let metricNames = [
    "top-probability", "entropy-bits", "perplexity", "typed-characters", "tokens",
    "guess-probability", "guess-bits", "best-bits", "guess-is-top", "rounds", "mean-guess-bits",
    "temperature", "appended", "selected-probability", "selected-rank",
  ]

  public func metric(_ name: String) -> Double? {
    switch name {
    case "typed-characters": Double(choices.text.count)
    case "temperature": temperature
    case "appended": Double(choices.appended.count)
    case "rounds": Double(choices.rounds.count)
    case "mean-guess-bits":
      choices.rounds.isEmpty
        ? nil : choices.rounds.reduce(0) { $0 + $1.bits } / Double(choices.rounds.count)
    case "guess-probability", "guess-bits", "guess-is-top", "best-bits": guessMetric(name)
    default: predictionMetric(name)
    }
  }

  private func guessMetric(_ name: String) -> Double? {
    guard let report = answer.current, let best = report.prediction.next.first else { return nil }
    if name == "best-bits" { return -log2(best.probability) }
    guard let score = report.score, score.guess == choices.guess else { return nil }
    switch name {
    case "guess-probability": return score.probability
    case "guess-bits": return score.bits
    default: return score.tokens.count == 1 && score.tokens[0].id == best.id ? 1 : 0
    }
  }

  private func predictionMetric(_ name: String) -> Double? {
    guard let prediction = answer.current?.prediction else { return nil }
    let distribution = Distribution(logits: prediction.logits, temperature: temperature)
    switch name {
    case "tokens": return Double(prediction.tokens.count)
    case "top-probability": return prediction.next.first.map { distribution.probabilities[$0.id] }
    case "entropy-bits": return distribution.entropy
    case "perplexity": return exp2(distribution.entropy)
    case "selected-rank": return Double(choices.selected + 1)
    case "selected-probability":
      guard prediction.next.indices.contains(choices.selected) else { return nil }
      return distribution.probabilities[prediction.next[choices.selected].id]
    default: return nil
    }
  }
}
