import Figures
import LabKit
import Tokenizers

extension BPELab {
  public var panels: [Panel] {
    var panels: [Panel] = []
    if let notice = Notices.panel(answer, empty: emptyNotice) { panels.append(notice) }
    guard let report = answer.value, report.totalBytes > 0 else { return panels }
    if report.trainedBytes < report.totalBytes { panels.append(cutPanel(report)) }
    panels.append(tokenPanel(report))
    panels.append(factPanel(report))
    panels.append(pairPanel(report))
    if !report.session.merges.isEmpty { panels.append(mergePanel(report)) }
    if !report.word.isEmpty { panels.append(wordPanel(report)) }
    return panels
  }

  private var emptyNotice: Phrase? {
    choices.text.isEmpty
      ? Phrase(zh: "还没有文本：输入或粘贴一段。", en: "No text yet: type or paste some.") : nil
  }

  private func cutPanel(_ report: BPEReport) -> Panel {
    let kept = Numerals.grouped(report.trainedBytes)
    let total = Numerals.grouped(report.totalBytes)
    return Panel(
      id: "cut",
      figure: .facts(
        Facts([
          .sentence(
            Phrase(
              zh: "文本有 \(total) 字节，只用前 \(kept) 字节训练。",
              en: "The text has \(total) bytes; only the first \(kept) are trained on."),
            .warning)
        ])), priority: 8)
  }

  private func tokenPanel(_ report: BPEReport) -> Panel {
    let isPart = report.shownBytes < report.trainedBytes
    let shown = Numerals.grouped(report.shownBytes)
    return Panel(
      id: "tokens",
      figure: .tokenStrip(
        TokenStrip(tokens: report.tokens.map { TokenStrip.Token(label: $0) })),
      caption: isPart
        ? Phrase(zh: "现在的词元（前 \(shown) 字节）", en: "The tokens now (first \(shown) bytes)")
        : Phrase(zh: "现在的词元", en: "The tokens now"), priority: 5)
  }

  private func factPanel(_ report: BPEReport) -> Panel {
    let session = report.session
    let ratio = Double(report.trainedBytes) / Double(max(session.tokenCount, 1))
    var pairs: [Facts.Pair] = [
      .init(Phrase(zh: "合并", en: "merges"), Numerals.grouped(session.merges.count)),
      .init(Phrase(zh: "词元", en: "tokens"), Numerals.grouped(session.tokenCount)),
      .init(Phrase(zh: "词表", en: "vocabulary"), Numerals.grouped(vocabularySize(session))),
      .init(Phrase(zh: "每词元字节", en: "bytes per token"), Numerals.fixed(ratio, 2)),
    ]
    if let available = report.available {
      pairs.append(
        .init(Phrase(zh: "最多可合并", en: "merges possible"), Numerals.grouped(available)))
    }
    return Panel(id: "facts", figure: .facts(Facts([.pairs(pairs)])), priority: 6)
  }

  private func pairPanel(_ report: BPEReport) -> Panel {
    let session = report.session
    let rows = session.pairs.prefix(8).map { pair in
      [
        session.label(of: pair.left) + " + " + session.label(of: pair.right),
        TokenLabel.text(session.bytes(of: pair.left) + session.bytes(of: pair.right)),
        String(pair.count),
      ]
    }
    let table = Table(
      columns: [
        .init(title: Phrase(zh: "相邻的对", en: "pair")),
        .init(title: Phrase(zh: "合并成", en: "becomes")),
        .init(title: Phrase(zh: "次数", en: "count"), isNumeric: true),
      ], rows: Array(rows), selected: session.nextMerge == nil ? nil : 0)
    let caption =
      session.nextMerge == nil
      ? Phrase(
        zh: "没有哪一对出现两次：到此为止", en: "No pair occurs twice: the end")
      : Phrase(
        zh: "次数最多的一对下一步合并", en: "The commonest pair is merged next")
    return Panel(id: "pairs", figure: .table(table), caption: caption, priority: 4)
  }

  private func mergePanel(_ report: BPEReport) -> Panel {
    let session = report.session
    let last = session.merges.enumerated().suffix(8).reversed()
    let rows = last.map { index, merge in
      [
        String(index + 1),
        session.label(of: merge.left) + " + " + session.label(of: merge.right),
        session.label(of: merge.result), String(merge.count),
      ]
    }
    let table = Table(
      columns: [
        .init(title: Phrase(zh: "第几次", en: "merge"), isNumeric: true),
        .init(title: Phrase(zh: "对", en: "pair")),
        .init(title: Phrase(zh: "新词元", en: "new token")),
        .init(title: Phrase(zh: "次数", en: "count"), isNumeric: true),
      ], rows: rows, selected: 0)
    return Panel(
      id: "merged", figure: .table(table),
      caption: Phrase(zh: "已做的合并，最新的在上", en: "Merges made, the newest on top"),
      besidePrevious: true, priority: 2)
  }

  private func wordPanel(_ report: BPEReport) -> Panel {
    let rows = report.word.map { step in
      [step.merge.map { String($0 + 1) } ?? "–", step.labels.joined(separator: " │ ")]
    }
    let table = Table(
      columns: [
        .init(title: Phrase(zh: "用第几次合并", en: "by merge"), isNumeric: true),
        .init(title: Phrase(zh: "切法", en: "pieces")),
      ], rows: rows, selected: choices.wordStep.clamped(to: 0...max(rows.count - 1, 0)))
    let count = report.word.last?.labels.count ?? 0
    let word = TokenLabel.text(Array(choices.word.utf8))
    return Panel(
      id: "word", figure: .table(table),
      caption: Phrase(
        zh: "编码“\(word)”：\(count) 个词元", en: "Encoding “\(word)”: \(count) tokens"),
      priority: 3)
  }

  /// With bytes, the 256 bytes and the merges; with characters, those of the text and the merges.
  func vocabularySize(_ session: BPESession) -> Int {
    session.unit == .bytes ? 256 + session.merges.count : session.symbolCount
  }
}

extension BPELab {
  public static let metricNames = [
    "merges", "tokens", "bytes", "vocabulary-size", "compression", "available-merges",
    "next-count", "longest-token-bytes", "word-tokens", "word-bytes", "word-merges",
    "typed-characters",
  ]

  public func metric(_ name: String) -> Double? {
    if name == "typed-characters" { return Double(choices.text.count) }
    if name == "word-bytes" { return Double(choices.word.utf8.count) }
    guard let report = answer.current else { return nil }
    let session = report.session
    switch name {
    case "merges": return Double(session.merges.count)
    case "tokens": return Double(session.tokenCount)
    case "bytes": return Double(report.trainedBytes)
    case "vocabulary-size": return Double(vocabularySize(session))
    case "compression":
      guard session.tokenCount > 0 else { return nil }
      return Double(report.trainedBytes) / Double(session.tokenCount)
    case "available-merges": return report.available.map(Double.init)
    case "next-count": return Double(session.nextMerge?.count ?? 0)
    case "longest-token-bytes":
      return Double(session.words.flatMap(\.symbols).map { session.bytes(of: $0).count }.max() ?? 0)
    case "word-tokens": return report.word.last.map { Double($0.labels.count) }
    case "word-merges": return report.word.isEmpty ? nil : Double(report.word.count - 1)
    default: return nil
    }
  }
}
