/// Writes a page for `man`: text in, roff out.
///
/// - Source: groff_man(7), the macros that groff and mandoc share.
struct Roff {
  private(set) var text: String
  private var isAfterHeading = false

  /// - Parameter date: `2026-11-21`.
  init(title: String, section: Int, date: String, source: String, manual: String) {
    text = ".TH \(title) \(section) \(date) \"\(source)\" \"\(manual)\"\n"
    // Neither hyphenated nor stretched: commands are to be copied from here.
    text += ".nh\n.ad l\n"
  }

  mutating func section(_ heading: String) { macro(".SH", heading) }
  mutating func subsection(_ heading: String) { macro(".SS", heading) }

  mutating func paragraph(_ words: String) {
    beginParagraph()
    lines(words)
  }

  /// The line that `man -k` finds: a name, and what it is.
  mutating func name(_ name: String, _ words: String) {
    text += Self.verbatim(name) + " \\- " + Self.escaped(words) + "\n"
    isAfterHeading = false
  }

  /// Lines that are roff already.
  mutating func calls(_ lines: [String]) {
    beginParagraph()
    text += lines.joined(separator: "\n.br\n") + "\n"
  }

  /// A term with its explanation below it.
  mutating func entry(_ term: String, _ words: String) {
    isAfterHeading = false
    text += ".TP\n" + term + "\n"
    lines(words)
  }

  /// What is to be typed as it stands.
  mutating func code(_ code: [String]) {
    beginParagraph()
    text += ".RS 4\n.nf\n"
    for line in code { text += Self.verbatim(line) + "\n" }
    text += ".fi\n.RE\n"
  }

  /// Each line of the words begins one on the page.
  private mutating func lines(_ words: String) {
    let lines = words.split(separator: "\n").map { Self.escaped(String($0)) }
    text += lines.joined(separator: "\n.br\n") + "\n"
  }

  /// A heading; what comes next is a paragraph without being told.
  private mutating func macro(_ name: String, _ heading: String) {
    text += name + " \"" + Self.verbatim(heading) + "\"\n"
    isAfterHeading = true
  }

  private mutating func beginParagraph() {
    if !isAfterHeading { text += ".PP\n" }
    isAfterHeading = false
  }

  static func bold(_ text: String) -> String { "\\fB" + verbatim(text) + "\\fR" }
  static func italic(_ text: String) -> String { "\\fI" + verbatim(text) + "\\fR" }

  /// Text in which every character stands for itself, quotes and hyphens as a shell reads them.
  static func verbatim(_ text: String) -> String { escaped(text, breaksLines: false) }

  /// - Parameter breaksLines: between Chinese characters a line may end, which roff does not know.
  private static func escaped(_ text: String, breaksLines: Bool = true) -> String {
    var result = ""
    var last: Character?
    for character in text {
      if breaksLines, let last, mayBreak(between: last, and: character) { result += "\\:" }
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "'": result += "\\(aq"
      case "\"": result += "\\(dq"
      case "`": result += "\\(ga"
      case "^": result += "\\(ha"
      case "~": result += "\\(ti"
      case ".": result += last == nil ? "\\&." : "."
      default: result.append(character)
      }
      last = character
    }
    return result
  }

  /// Next to a wide character, but neither before what closes nor after what opens.
  private static func mayBreak(between left: Character, and right: Character) -> Bool {
    (isWide(left) || isWide(right)) && !"，。、；：！？）》」』】”’…—".contains(right)
      && !"（《「『【“‘".contains(left) && left != " " && right != " "
  }

  private static func isWide(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first?.value else { return false }
    return (0x2E80...0xA4CF).contains(scalar) || (0xF900...0xFAFF).contains(scalar)
      || (0xFE30...0xFE6F).contains(scalar) || (0xFF00...0xFF60).contains(scalar)
      || scalar >= 0x20000
  }
}
