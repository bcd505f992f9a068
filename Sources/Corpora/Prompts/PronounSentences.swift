/// A sentence with a pronoun, and the words that it may refer to.
public struct PronounSentence: Sendable, Equatable {
  public let text: String
  /// - Units: UTF-8 bytes of `text`, here and below.
  public let pronoun: Range<Int>
  /// The last word before the pronoun that it stands for.
  public let referent: Range<Int>
  /// The last other word of the same gender before it: the other reading. Nil where there is none.
  public let other: Range<Int>?
}

/// Pronoun sentences for measuring which heads look from a pronoun to its name.
///
/// The same seed and grammar give the same sentences. They come from the units of the family
/// `pronoun`, in combinations that training never saw.
public struct PronounSentences: Sendable {
  let grammar: StoryGrammar
  let seed: UInt64

  public init(grammar: StoryGrammar, seed: UInt64) {
    self.grammar = grammar
    self.seed = seed
  }

  /// Up to `count` sentences, each different.
  public func sentences(_ language: StoryLanguage, count: Int) -> [PronounSentence] {
    let compiled = grammar.compiled(for: language)
    let units = compiled.units.filter { $0.family == "pronoun" && !$0.held.isEmpty }
    guard !units.isEmpty else { return [] }
    var found: [PronounSentence] = []
    var texts: Set<String> = []
    for attempt in 0..<count * 20 where found.count < count {
      let random = StoryRandom(
        seed: seed, parts: [UInt64(attempt), 21, language == .zh ? 1 : 2])
      var writer = StoryWriter(
        language: compiled, split: .validation, random: random, recordsMentions: true)
      writer.tell(units[writer.random.below(units.count)])
      if let sentence = Self.sentence(in: writer), texts.insert(sentence.text).inserted {
        found.append(sentence)
      }
    }
    return found
  }

  /// The first pronoun of a text that stands behind a word it refers to.
  private static func sentence(in writer: StoryWriter) -> PronounSentence? {
    let mentions = writer.record.mentions
    guard let index = mentions.firstIndex(where: \.isPronoun) else { return nil }
    let pronoun = mentions[index]
    let before = mentions[..<index]
    guard let referent = before.last(where: { $0.slot == pronoun.slot }) else { return nil }
    let gender = writer.gender(ofSlot: pronoun.slot)
    let other = before.last {
      $0.slot != pronoun.slot && writer.gender(ofSlot: $0.slot) == gender
    }
    return PronounSentence(
      text: String(decoding: writer.out, as: UTF8.self), pronoun: pronoun.range,
      referent: referent.range, other: other?.range)
  }
}
