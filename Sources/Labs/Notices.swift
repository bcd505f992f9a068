import Figures
import Studio

/// The lines that labs share: what failed, what was cut, that an answer is on its way.
enum Notices {
  static func truncation(_ truncation: Truncation) -> Facts.Line {
    let total = Numerals.grouped(truncation.total)
    let kept = Numerals.grouped(truncation.kept)
    let phrase =
      truncation.keepsEnd
      ? Phrase(
        zh: "文本有 \(total) 个词元，模型只看得到最后 \(kept) 个。",
        en: "The text has \(total) tokens; the model sees only the last \(kept).")
      : Phrase(
        zh: "文本有 \(total) 个词元，模型只看得到前 \(kept) 个。",
        en: "The text has \(total) tokens; the model sees only the first \(kept).")
    return .sentence(phrase, .warning)
  }

  /// What the model has hardly read; nil when it knows every token.
  static func coverage(_ summary: Coverage.Summary) -> Facts.Line? {
    let unknown = summary.rare + summary.absent
    guard unknown > 0 else { return nil }
    let shown = summary.examples.prefix(6).map(\.label)
    let more = summary.examples.count > shown.count
    let total = Numerals.grouped(summary.total)
    return .sentence(
      Phrase(
        zh: "\(total) 个词元里有 \(unknown) 个是这个模型很少读到或从没读到的："
          + shown.joined(separator: "、") + (more ? "等" : "") + "。",
        en: "\(unknown) of \(total) tokens were rare or absent in what this model read: "
          + shown.joined(separator: ", ") + (more ? ", …" : ".")), .warning)
  }

  /// The panel above the figures; nil when there is nothing to say.
  static func panel<Value>(
    _ work: Work<Value>, truncation: Truncation? = nil, coverage: Coverage.Summary? = nil,
    empty: Phrase? = nil
  ) -> Panel? {
    var lines: [Facts.Line] = []
    if let failure = work.failure { lines.append(.sentence(failure, .warning)) }
    if let empty { lines.append(.sentence(empty, .dim)) }
    if let truncation { lines.append(Notices.truncation(truncation)) }
    if let line = coverage.flatMap(Notices.coverage) { lines.append(line) }
    if case .waiting(previous: nil) = work {
      lines.append(.sentence(Phrase(zh: "模型正在算……", en: "The model is computing…"), .dim))
    }
    guard !lines.isEmpty else { return nil }
    return Panel(id: "notice", figure: .facts(Facts(lines)), priority: 9)
  }
}

extension TokenStrip.Token {
  init(_ token: Token, showsID: Bool) {
    self.init(
      label: token.label, detail: showsID ? token.id.map(String.init) : nil,
      isSpecial: token.special)
  }
}
