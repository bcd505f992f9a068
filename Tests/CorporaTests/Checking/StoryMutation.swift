import Corpora
import Foundation

/// Damages stories in one place, the way a model does.
struct StoryMutation {
  enum Damage: String, CaseIterable {
    /// A name that the story does not know.
    case stranger
    /// Two of the story's names exchanged in one place.
    case exchange
    /// Another thing in one place.
    case thing
    /// A pronoun of the other gender.
    case pronoun
    /// A sentence of another story.
    case splice
  }

  struct Story {
    let text: String
    let unit: UnitRecord
  }

  let language: StoryLanguage
  let stories: [Story]
  private let names: [GrammarWord]
  private let things: [GrammarWord]
  private var random: SplitMix

  init(_ language: StoryLanguage, count: Int, seed: UInt64) {
    self.language = language
    let words = shippedGrammar.words(language)
    names = words.filter { $0.role == .name && ["he", "she"].contains($0.gender) }
    things = words.filter { $0.role == .object }
    let generator = StoryGenerator(grammar: shippedGrammar, seed: seed)
    let plots = Set(shippedGrammar.plotNames(language))
    stories = (0..<count).compactMap { index in
      let record = generator.record(index: index, language: language)
      guard let unit = record.units.first, plots.contains(unit.name) else { return nil }
      return Story(text: String(decoding: record.bytes, as: UTF8.self), unit: unit)
    }
    random = SplitMix(state: seed)
  }

  /// The story with the damage; nil where it offers no place for it.
  mutating func damaged(_ story: Story, _ damage: Damage) -> String? {
    switch damage {
    case .stranger:
      return replacingLater(
        in: story, own(names, story), by: strangers(names, story, sameGender: true))
    case .exchange:
      let own = own(names, story)
      return replacingLater(in: story, own) { word in
        own.filter { $0.text != word.text && story.text.contains($0.text) }
      }
    case .thing:
      return replacingLater(
        in: story, own(things, story), by: strangers(things, story, sameGender: false))
    case .pronoun: return flippingPronoun(in: story.text)
    case .splice: return spliced(story)
    }
  }

  private func own(_ words: [GrammarWord], _ story: Story) -> [GrammarWord] {
    words.filter { story.unit.words.contains($0.text) }
  }

  private func strangers(
    _ words: [GrammarWord], _ story: Story, sameGender: Bool
  ) -> (GrammarWord) -> [GrammarWord] {
    { word in
      words.filter {
        !story.text.contains($0.text) && $0.className == word.className
          && (!sameGender || $0.gender == word.gender)
      }
    }
  }

  /// Replaces a word behind the first sentence, where it was told before.
  private mutating func replacingLater(
    in story: Story, _ words: [GrammarWord], by others: (GrammarWord) -> [GrammarWord]
  ) -> String? {
    guard let word = words.randomElement(using: &random),
      let other = others(word).randomElement(using: &random)
    else { return nil }
    let begun = Sentences.ranges(in: Array(story.text.utf8), language).first?.upperBound ?? 0
    let start = story.text.utf8.index(story.text.startIndex, offsetBy: begun)
    let places = places(of: word.text, in: story.text).filter { $0.lowerBound >= start }
    guard story.text[..<start].contains(word.text),
      let place = places.randomElement(using: &random)
    else { return nil }
    return story.text.replacingCharacters(in: place, with: other.text)
  }

  private mutating func flippingPronoun(in text: String) -> String? {
    let pairs: [(String, String)] =
      language == .zh
      ? [("他", "她"), ("她", "他")]
      : [
        ("he", "she"), ("she", "he"), ("He", "She"), ("She", "He"), ("him", "her"), ("his", "her"),
      ]
    let all = pairs.flatMap { pair in places(of: pair.0, in: text).map { ($0, pair.1) } }
      .filter { language == .en || !text[..<$0.0.lowerBound].hasSuffix("其") }
    guard let (place, other) = all.randomElement(using: &random) else { return nil }
    return text.replacingCharacters(in: place, with: other)
  }

  private mutating func spliced(_ story: Story) -> String? {
    guard let other = stories.randomElement(using: &random), other.unit.name != story.unit.name,
      let line = other.text.split(separator: "\n").max(by: { $0.count < $1.count }),
      let sentence = Sentences.split(String(line), language).dropFirst()
        .randomElement(using: &random)
    else { return nil }
    var bytes = Array(story.text.utf8)
    let inner = Sentences.ranges(in: bytes, language).filter {
      $0.lowerBound > 0 && bytes[$0.lowerBound - 1] != UInt8(ascii: "\n")
    }
    guard let place = inner.randomElement(using: &random) else { return nil }
    let space = language == .en ? " " : ""
    bytes.insert(contentsOf: Array((sentence + space).utf8), at: place.lowerBound)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whole words in English.
  private func places(of word: String, in text: String) -> [Range<String.Index>] {
    var places: [Range<String.Index>] = []
    var start = text.startIndex
    while let place = text.range(of: word, range: start..<text.endIndex) {
      let before = text[..<place.lowerBound].last
      let after = text[place.upperBound...].first
      let isWhole = ![before, after].contains { $0?.isASCII == true && $0?.isLetter == true }
      if isWhole { places.append(place) }
      start = place.upperBound
    }
    return places
  }
}

/// SplitMix64, so that a failure comes again.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
