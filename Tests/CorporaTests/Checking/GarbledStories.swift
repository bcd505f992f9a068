import Corpora

/// Stories with a sentence glued together from two of their own, the way a weak model writes.
struct GarbledStories {
  struct Garbled {
    /// The story up to the garbled sentence, and that sentence.
    let text: String
    /// Where the garbled sentence begins.
    ///
    /// - Units: UTF-8 bytes of `text`.
    let start: Int
    /// What was glued: the beginning of one sentence, the end of another.
    let halves: (String, String)
    let unit: UnitRecord

    init(_ told: String, _ halves: (String, String), _ unit: UnitRecord) {
      text = told + halves.0 + halves.1
      start = told.utf8.count
      self.halves = halves
      self.unit = unit
    }
  }

  let grammar: StoryGrammar
  let language: StoryLanguage
  private let generator: StoryGenerator
  private let plots: Set<String>
  private var random: SplitMix
  private var index = 0

  init(_ grammar: StoryGrammar, _ language: StoryLanguage, seed: UInt64) {
    self.grammar = grammar
    self.language = language
    generator = StoryGenerator(grammar: grammar, seed: seed)
    plots = Set(grammar.plotNames(language))
    random = SplitMix(state: seed)
  }

  /// The next story in which both halves were told before.
  mutating func next() -> Garbled {
    while true {
      let record = generator.record(index: index, language: language)
      index += 1
      guard let unit = record.units.first, plots.contains(unit.name) else { continue }
      let text = String(decoding: record.bytes, as: UTF8.self)
      let story = text.split(separator: "\n").max { $0.count < $1.count } ?? ""
      let sentences = Sentences.split(String(story), language)
      guard sentences.count > 3 else { continue }
      let told = Array(sentences.prefix(Int.random(in: 3...sentences.count, using: &random)))
      let first = told.randomElement(using: &random) ?? ""
      let second = told.randomElement(using: &random) ?? ""
      guard first != second, let left = cut(first)?.0, let right = cut(second)?.1 else { continue }
      let space = language == .en ? " " : ""
      return Garbled(told.joined(separator: space) + space, (left, right), unit)
    }
  }

  /// Somebody of another name, of the same kind as one in the second half, takes that one's place.
  mutating func nextWithStranger() -> Garbled {
    let words = grammar.words(language)
    let names = words.filter { $0.role == .name && ["boy", "girl"].contains($0.className) }
    while true {
      let garbled = next()
      let words = Set(garbled.halves.1.split { !$0.isLetter }.map(String.init))
      guard
        let own = names.first(where: {
          language == .zh ? garbled.halves.1.contains($0.text) : words.contains($0.text)
        }),
        let other = names.filter({ !garbled.text.contains($0.text) }).randomElement(using: &random)
      else { continue }
      let told = String(decoding: Array(garbled.text.utf8.prefix(garbled.start)), as: UTF8.self)
      let right = garbled.halves.1.replacing(own.text, with: other.text, maxReplacements: 1)
      return Garbled(told, (garbled.halves.0, right), garbled.unit)
    }
  }

  /// The next story up to a sentence that is told for the first time, with a word too many.
  mutating func nextContinued() -> Garbled {
    while true {
      let record = generator.record(index: index, language: language)
      index += 1
      guard let unit = record.units.first, plots.contains(unit.name) else { continue }
      let text = String(decoding: record.bytes, as: UTF8.self)
      let story = text.split(separator: "\n").max { $0.count < $1.count } ?? ""
      let sentences = Sentences.split(String(story), language)
      guard sentences.count > 2 else { continue }
      let count = Int.random(in: 1..<sentences.count, using: &random)
      guard let halves = cut(sentences[count]) else { continue }
      let space = language == .en ? " " : ""
      return Garbled(
        sentences[..<count].joined(separator: space) + space,
        (halves.0 + (language == .en ? "of the of " : "着的了"), halves.1), unit)
    }
  }

  /// Two parts of a sentence: cut between English words, or between Chinese clauses.
  private mutating func cut(_ sentence: String) -> (String, String)? {
    let places = sentence.indices.dropFirst().filter { index in
      let before = sentence[sentence.index(before: index)]
      return language == .en ? before == " " : "，：“、".contains(before)
    }
    guard let place = places.randomElement(using: &random) else { return nil }
    return (String(sentence[..<place]), String(sentence[place...]))
  }
}
