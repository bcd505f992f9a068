/// Finds the names of terms in running text, Chinese and Latin mixed.
///
/// At each place the longest name wins. Names in Latin letters match whole words, also in the plural;
/// those with a capital letter match as they are written, others in any case.
public struct TermFinder: Sendable {
  public struct Occurrence: Sendable, Equatable {
    public var term: String
    /// Offsets of characters.
    public var range: Range<Int>

    public init(term: String, range: Range<Int>) {
      self.term = term
      self.range = range
    }
  }

  private struct Name: Sendable {
    var characters: [Character]
    var isExact: Bool
    var term: String
  }

  /// By their first characters in lower case, longest first.
  private var names: [Character: [Name]] = [:]

  /// - Parameter lesson: where the text stands: the ambiguous names of its terms count there.
  public init(_ glossary: Glossary, lesson: String?) {
    for term in glossary.terms {
      let isHome = lesson.map(term.lessons.contains) ?? false
      for name in term.names(in: .zh) + term.names(in: .en) {
        if term.ambiguous.contains(name), !isHome || name.count == 1 { continue }
        add(name, term: term.id)
        if name.last?.isLatin == true { add(plural(of: name), term: term.id) }
      }
    }
    for key in names.keys { names[key]?.sort { $0.characters.count > $1.characters.count } }
  }

  private mutating func add(_ text: String, term: String) {
    let isExact = text.contains(where: \.isUppercase)
    let characters = Array(isExact ? text : text.lowercased())
    guard let first = characters.first?.lowercased().first else { return }
    names[first, default: []].append(
      Name(characters: characters, isExact: isExact, term: term))
  }

  private func plural(of name: String) -> String {
    if name.hasSuffix("y"), let before = name.dropLast().last, !"aeiou".contains(before) {
      return name.dropLast() + "ies"
    }
    return name + (["s", "x", "ch", "sh"].contains(where: name.hasSuffix) ? "es" : "s")
  }

  /// Where terms stand in a text, from its start to its end, without overlaps.
  public func occurrences(in text: [Character]) -> [Occurrence] {
    let lower = text.map { $0.lowercased().first ?? $0 }
    var found: [Occurrence] = []
    var place = 0
    while place < text.count {
      if let match = names[lower[place]]?.first(where: { fits($0, at: place, text, lower) }) {
        let end = place + match.characters.count
        found.append(Occurrence(term: match.term, range: place..<end))
        place = end
      } else {
        place += 1
      }
    }
    return found
  }

  private func fits(
    _ name: Name, at place: Int, _ text: [Character], _ lower: [Character]
  ) -> Bool {
    let end = place + name.characters.count
    guard end <= text.count else { return false }
    let part = name.isExact ? text[place..<end] : lower[place..<end]
    guard part.elementsEqual(name.characters) else { return false }
    if text[place].isLatin, place > 0, text[place - 1].isLatin { return false }
    if text[end - 1].isLatin, end < text.count, text[end].isLatin { return false }
    return true
  }
}

extension Character {
  /// A letter or digit of a script with spaces between its words.
  var isLatin: Bool { (isLetter || isNumber) && !isHan }

  /// A Chinese character.
  var isHan: Bool {
    guard let value = unicodeScalars.first?.value else { return false }
    return (0x3400...0x9FFF).contains(value) || (0xF900...0xFAFF).contains(value)
      || (0x20000...0x3FFFF).contains(value) || value == 0x3007
  }
}
