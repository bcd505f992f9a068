/// Blanks around what a learner typed.
enum Blanks {
  static func trimmed(_ word: String) -> String {
    var view = word.unicodeScalars[...]
    while let first = view.first, first.properties.isWhitespace { view.removeFirst() }
    while let last = view.last, last.properties.isWhitespace { view.removeLast() }
    return String(String.UnicodeScalarView(view))
  }
}
