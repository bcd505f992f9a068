import Figures
import LabKit
import Studio

/// What the text costs each model.
extension HistoryLab {
  var bitPanels: [Panel] {
    guard let reference, !reference.steps.isEmpty else { return [] }
    return [barPanel, curvePanel, tokenPanel(reference), tablePanel]
  }

  private var barPanel: Panel {
    let bars = Era.allCases.map { era in
      let value = along(era)?.bitsPerByte ?? .nan
      return BarChart.Bar(label: era.label, value: value, text: Numerals.fixed(value, 3))
    }
    return Panel(
      id: "bits", figure: .barChart(BarChart(bars: bars)),
      caption: Phrase(
        zh: "平均每个字节几比特（越少越好）",
        en: "Bits per byte (less is better)"), priority: 4)
  }

  private var curvePanel: Panel {
    let series = Era.allCases.compactMap { era in
      along(era).map {
        LineChart.Series(name: Phrase(verbatim: era.label), points: points(of: $0))
      }
    }
    let isSum = choices.curve == .sum
    return Panel(
      id: "curves",
      figure: .lineChart(
        LineChart(
          series: series, xLabel: Phrase(zh: "读过的字节", en: "bytes read"),
          yLabel: Phrase(verbatim: ""))),
      caption: isSum
        ? Phrase(zh: "到这里一共付了多少比特", en: "Bits paid so far")
        : Phrase(zh: "每个词元付多少比特", en: "Bits paid for each token"),
      besidePrevious: true, priority: 3)
  }

  private func points(of along: TextAlong) -> [LineChart.Point] {
    var (bytes, bits) = (0, 0.0)
    let isSum = choices.curve == .sum
    let points = along.steps.map { step in
      bytes += step.token.bytes.count
      bits += step.bits
      return LineChart.Point(x: Double(bytes), y: isSum ? bits : step.bits)
    }
    return isSum ? [.init(x: 0, y: 0)] + points : points
  }

  private func tokenPanel(_ reference: TextAlong) -> Panel {
    Panel(
      id: "tokens",
      figure: .tokenStrip(
        TokenStrip(
          tokens: reference.tokens.map { TokenStrip.Token($0, showsID: false) },
          selected: selected + 1)),
      priority: 2)
  }

  /// The token that is looked at, and what each model would rather have seen there.
  private var tablePanel: Panel {
    let rows = Era.allCases.compactMap { era -> [String]? in
      guard let step = along(era).flatMap({ step(of: $0) }) else { return nil }
      return [
        era.label, Numerals.percent(step.probability),
        Numerals.fixed(step.bits, 1),
        step.favourite.label + " " + Numerals.percent(step.favouriteProbability),
      ]
    }
    return Panel(
      id: "here",
      figure: .table(
        Table(
          columns: [
            .init(title: Phrase(zh: "模型", en: "model")),
            .init(title: Phrase(zh: "给它", en: "gave it"), isNumeric: true),
            .init(title: Phrase(zh: "比特", en: "bits"), isNumeric: true),
            .init(title: Phrase(zh: "最看好", en: "favourite")),
          ], rows: rows)), priority: 3)
  }
}
