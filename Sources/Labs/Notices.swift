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

  /// The panel above the figures; nil when there is nothing to say.
  static func panel<Value>(
    _ work: Work<Value>, truncation: Truncation? = nil, empty: Phrase? = nil
  ) -> Panel? {
    var lines: [Facts.Line] = []
    if let failure = work.failure { lines.append(.sentence(failure, .warning)) }
    if let empty { lines.append(.sentence(empty, .dim)) }
    if let truncation { lines.append(Notices.truncation(truncation)) }
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
