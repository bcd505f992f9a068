import Foundation

/// Works out how a Chinese title is read, when the index is written.
///
/// The names of the glossary come first, for their readings were looked at: 长 is cháng in 上下文长度. What is
/// left is read character by character with the tables of ICU, which are large and take 0.15 s to load.
package struct TitleReader {
  private var known: [[Character]: [String]] = [:]
  private var longest = 0

  package init(_ glossary: Glossary) {
    for name in glossary.terms.flatMap({ [$0.zh] + $0.alsoZh }) {
      let characters = Array(name.text)
      let syllables = name.pinyin.split(separator: " ").map { Pinyin.plain(String($0)) }
      guard characters.allSatisfy(\.isHan), syllables.count == characters.count else { continue }
      known[characters] = syllables
      longest = max(longest, characters.count)
    }
  }

  /// `ju zi qie fen`; nil for a title without a Chinese character.
  package func reading(of title: String) -> String? {
    let text = Array(title)
    guard text.contains(where: \.isHan) else { return nil }
    var syllables: [String] = []
    var place = 0
    for unit in Pinyin.units(of: text) where unit.lowerBound >= place {
      if let (length, found) = longestKnown(at: unit.lowerBound, text) {
        syllables += found
        place = unit.lowerBound + length
      } else if text[unit.lowerBound].isHan {
        syllables.append(Self.looked(up: text[unit.lowerBound]))
        place = unit.upperBound
      } else {
        syllables.append(String(text[unit]).lowercased())
        place = unit.upperBound
      }
    }
    return syllables.joined(separator: " ")
  }

  private func longestKnown(at place: Int, _ text: [Character]) -> (Int, [String])? {
    for length in stride(from: min(longest, text.count - place), to: 0, by: -1) {
      if let found = known[Array(text[place..<place + length])] { return (length, found) }
    }
    return nil
  }

  private static func looked(up character: Character) -> String {
    let latin = String(character).applyingTransform(.mandarinToLatin, reverse: false)
    return latin.map { Pinyin.plain($0) } ?? String(character)
  }
}
