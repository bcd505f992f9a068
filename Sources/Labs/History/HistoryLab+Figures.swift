import Figures
import Foundation
import LabKit
import Studio

extension HistoryLab {
  /// One view at a time, so that a low window has room for all of it.
  public var panels: [Panel] {
    switch choices.shows {
    case .texts: noticePanels + textPanels
    case .next: noticePanels + nextPanels
    case .bits: noticePanels + bitPanels
    }
  }

  // MARK: - Notices

  private var noticePanels: [Panel] {
    let works = Era.allCases.compactMap { readings[$0] }
    var lines: [Facts.Line] = []
    for failure in works.compactMap(\.failure) where !lines.contains(.sentence(failure, .warning)) {
      lines.append(.sentence(failure, .warning))
    }
    let absent = works.compactMap { work -> String? in
      if case .absent(let name) = work.value { name } else { nil }
    }
    if !absent.isEmpty {
      lines.append(
        .sentence(
          Phrase(
            zh: "缺少模型 \(absent.joined(separator: "、"))，只比较其余的。运行 make assets 可以训练它们。",
            en: "Not here: \(absent.joined(separator: ", ")). Only the others are compared; "
              + "`make assets` trains them."), .warning))
    }
    if let truncation = reference?.truncation { lines.append(Notices.truncation(truncation)) }
    if reference == nil, lines.isEmpty {
      lines.append(.sentence(Phrase(zh: "模型正在算……", en: "The models are computing…"), .dim))
    }
    guard !lines.isEmpty else { return [] }
    return [Panel(id: "notice", figure: .facts(Facts(lines)), priority: 9)]
  }

  // MARK: - How each goes on

  private var textPanels: [Panel] {
    Era.allCases.compactMap { era in
      guard let written = writings[era]?.value, let sizes = readings[era]?.value?.sizes else {
        return nil
      }
      let memory = era.memory(sizes)
      let weights = Numerals.fixed(Double(sizes.parameterCount) / 1e6, 2)
      let tokens = written.tokens.map { TokenStrip.Token($0, showsID: false) }
      return Panel(
        id: "text-\(era.rawValue)",
        figure: .tokenStrip(TokenStrip(tokens: tokens.isEmpty ? [Self.ending] : tokens)),
        caption: Phrase(
          zh: "\(era.label)：\(memory.zh)，\(weights) M 参数",
          en: "\(era.label): \(memory.en), \(weights) M weights"), priority: 6)
    }
  }

  /// Stands for a continuation that the model ended before its first token.
  private static let ending = TokenStrip.Token(label: "<end>", isSpecial: true)

  // MARK: - What each expects next

  private var nextPanels: [Panel] {
    Era.allCases.compactMap { era in
      guard let along = along(era) else { return nil }
      let bars = along.next.map {
        BarChart.Bar(
          label: $0.token.label, value: $0.probability, text: Numerals.percent($0.probability))
      }
      return Panel(
        id: "next-\(era.rawValue)", figure: .barChart(BarChart(bars: bars, maximum: 1)),
        caption: Phrase(zh: "\(era.label)：下一个词元", en: "\(era.label): the next token"),
        besidePrevious: era != .ngram, priority: 5)
    }
  }
}
