import Curriculum
import Display
import Figures

/// An entry laid out as lines, with the links among them.
struct GlossaryEntry {
  struct Line {
    var text: StyledText
    /// The place of the link that the line is.
    var link: Int?
  }

  private(set) var lines: [Line] = []
  private let appearance: Appearance
  private let width: Int

  /// - Parameters:
  ///   - languages: those in which it is explained.
  ///   - language: that of the headings.
  init(
    _ term: GlossaryTerm, languages: [Language], language: Language, appearance: Appearance,
    width: Int
  ) {
    self.appearance = appearance
    self.width = max(10, width)
    add(StyledText(term.name[language], .title))
    let other: Language = language == .zh ? .en : .zh
    if term.name[other] != term.name[language] { add(StyledText(term.name[other], .accent)) }
    if !term.zh.pinyin.isEmpty { add(StyledText(term.zh.pinyin, .dim)) }
    let others = Language.allCases.flatMap { term.names(in: $0).dropFirst() }
    if !others.isEmpty {
      let names = others.joined(separator: Words.listSeparator[language])
      add(StyledText(Words.alsoCalled(names)[language], .dim))
    }
    for language in languages {
      add(StyledText())
      add(StyledText(term.definition[language]))
    }
  }

  private mutating func add(_ text: StyledText) {
    lines += appearance.wrap(text, width: width).map { Line(text: $0, link: nil) }
  }

  /// A heading with links below it.
  mutating func add(_ title: String, links: [(text: String, note: String)], from first: Int) {
    guard !links.isEmpty else { return }
    lines.append(Line(text: StyledText(), link: nil))
    lines.append(Line(text: StyledText(title, .dim), link: nil))
    for (place, link) in links.enumerated() {
      var text = StyledText(
        "  " + appearance.truncated(link.text, to: width - 2), Style(.key, on: nil, .underline))
      text.runs[0] = StyledText.Run(text.runs[0].text, .key)
      let room = width - appearance.width(of: text) - 2
      if room > 4 { text.append("  " + appearance.truncated(link.note, to: room), .dim) }
      lines.append(Line(text: text, link: first + place))
    }
  }
}
