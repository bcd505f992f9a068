/// Writes one document: output so far, the cast, who was mentioned when, what is true by now.
struct StoryWriter {
  let language: CompiledLanguage
  let split: StorySplit
  var random: StoryRandom
  private(set) var record = StoryRecord()
  /// Whether `record.mentions` is kept.
  let recordsMentions: Bool

  private(set) var out: [UInt8] = []
  private var picks: [Int] = []
  private var step = 0
  /// The last step in which each slot was mentioned; −9 before.
  private var mentioned: [Int] = []
  /// How often in a row a slot was called by its pronoun.
  private var pronounRun: [Int] = []
  private(set) var facts: [CompiledEvent] = []
  /// Where an undecided English article ends in `out`; −1 when there is none.
  private var article = -1

  init(
    language: CompiledLanguage, split: StorySplit, random: StoryRandom,
    recordsMentions: Bool = false
  ) {
    self.language = language
    self.split = split
    self.random = random
    self.recordsMentions = recordsMentions
    out.reserveCapacity(2048)
  }

  mutating func finish() -> StoryRecord {
    record.bytes = out
    return record
  }

  mutating func startLine() {
    if !out.isEmpty { out.append(UInt8(ascii: "\n")) }
  }

  /// Casts and tells a unit.
  mutating func tell(_ unit: CompiledUnit) {
    cast(unit)
    facts.removeAll(keepingCapacity: true)
    if !unit.openings.isEmpty, random.below(8) == 0 {
      write(unit.openings[random.below(unit.openings.count)])
      startLine()
      forgetMentions()
    }
    var isFirst = true
    for (number, part) in unit.steps.enumerated() {
      step = number
      if part.isOptional && random.chance(50) { continue }
      if !isFirst && language.language == .en { append(Self.space) }
      isFirst = false
      let alternative = part.alternatives[random.below(part.alternatives.count)]
      write(alternative.template)
      for change in part.changes { learn(change) }
      for change in alternative.changes { learn(change) }
    }
    note(unit)
  }

  /// Adds the unit with its words to the record.
  mutating func note(_ unit: CompiledUnit) { record.units.append(unitRecord(unit)) }

  /// Draws the words of a unit.
  mutating func cast(_ unit: CompiledUnit) {
    while !language.cast(unit, split: split, random: &random, into: &picks) {}
    forgetMentions()
  }

  /// Writes a template with the words that were cast, as if nobody had been mentioned before.
  mutating func writeAfresh(_ template: StoryTemplate) {
    forgetMentions()
    write(template)
  }

  func gender(ofSlot slot: Int) -> Gender? { language.words[picks[slot]].gender }

  private mutating func forgetMentions() {
    mentioned = [Int](repeating: -9, count: picks.count)
    pronounRun = [Int](repeating: 0, count: picks.count)
  }

  /// Up to `count` different questions about the story just told, each on a line.
  mutating func ask(_ count: Int) {
    for _ in 0..<count where !facts.isEmpty {
      let fact = facts.remove(at: random.below(facts.count))
      startLine()
      writeAfresh(fact.questions[random.below(fact.questions.count)])
    }
  }

  /// A later fact of the same relation about the same slot replaces the earlier one; one that
  /// ends is forgotten.
  private mutating func learn(_ change: CompiledChange) {
    let event = change.event
    facts.removeAll { $0.relation == event.relation && $0.slots.first == event.slots.first }
    if change.holds { facts.append(event) }
  }

  private func unitRecord(_ unit: CompiledUnit) -> UnitRecord {
    let words = picks.map { String(decoding: language.words[$0].text, as: UTF8.self) }
    let held = unit.held.map { String(decoding: language.heldText(picks[$0]), as: UTF8.self) }
    return UnitRecord(
      name: unit.name, words: words,
      heldCombination: held.isEmpty ? nil : ([unit.heldKey] + held).joined(separator: "|"))
  }

  // MARK: - Nodes

  private mutating func write(_ template: StoryTemplate) {
    for node in template {
      switch node {
      case .literal(let bytes): append(bytes)
      case .word(let slot, let attribute):
        mentioned[slot] = step
        pronounRun[slot] = 0
        let word = language.words[picks[slot]]
        if article >= 0, attribute == 0 { settleArticle(isAn: word.takesAn) }
        appendWord(word.values[attribute])
        if recordsMentions, out.suffix(word.text.count).elementsEqual(word.text) {
          note(slot, length: word.text.count)
        }
      case .pronoun(let slot, let form): appendPronoun(slot, form)
      case .reference(let slot, let form): appendReference(slot, form)
      case .group(let slots, let form):
        for slot in slots { mentioned[slot] = step }
        let genders = slots.compactMap { language.words[picks[$0]].gender }
        appendWord(Gender.groupPronoun(genders, form, in: language.language))
      case .article:
        appendWord(Self.articleA)
        article = out.count
      case .choice(let alternatives): write(alternatives[random.below(alternatives.count)])
      }
    }
  }

  private mutating func appendPronoun(_ slot: Int, _ form: PronounForm) {
    mentioned[slot] = step
    guard let gender = language.words[picks[slot]].gender else { return }
    let pronoun = language.pronouns[gender, default: [:]][form] ?? []
    appendWord(pronoun)
    note(slot, length: pronoun.count, isPronoun: true)
  }

  private mutating func appendReference(_ slot: Int, _ form: PronounForm) {
    if isUnambiguous(slot), pronounRun[slot] < 4, random.chance(88) {
      pronounRun[slot] += 1
      appendPronoun(slot, form)
      return
    }
    mentioned[slot] = step
    pronounRun[slot] = 0
    let word = language.words[picks[slot]]
    appendWord(word.reference)
    note(slot, length: word.text.count)
    if form == .his { append(language.language == .zh ? Self.chineseOf : Self.englishOf) }
  }

  /// The last `length` bytes written speak of the slot.
  private mutating func note(_ slot: Int, length: Int, isPronoun: Bool = false) {
    guard recordsMentions else { return }
    record.mentions.append(
      StoryMention(
        unit: record.units.count, slot: slot, range: out.count - length..<out.count,
        isPronoun: isPronoun))
  }

  /// A pronoun is clear when the slot was mentioned in this step or the last two, and nobody else
  /// of its gender was.
  private func isUnambiguous(_ slot: Int) -> Bool {
    guard step - mentioned[slot] <= 2 else { return false }
    let gender = language.words[picks[slot]].gender
    return picks.indices.allSatisfy { other in
      other == slot || step - mentioned[other] > 2 || language.words[picks[other]].gender != gender
    }
  }

  // MARK: - Bytes

  private static let space: [UInt8] = [32]
  private static let articleA: [UInt8] = [97]
  private static let chineseOf = Array("的".utf8)
  private static let englishOf = Array("'s".utf8)

  private mutating func append(_ bytes: [UInt8]) {
    if article >= 0 { settleArticle(before: bytes) }
    out.append(contentsOf: bytes)
  }

  /// Appends a word, with a capital at the start of an English sentence.
  private mutating func appendWord(_ bytes: [UInt8]) {
    if article >= 0 { settleArticle(before: bytes) }
    let start = out.count
    let capital = language.language == .en && Sentences.begins(after: out, out.count)
    out.append(contentsOf: bytes)
    if capital, start < out.count, out[start] >= 97, out[start] <= 122 { out[start] -= 32 }
  }

  private mutating func settleArticle(before bytes: [UInt8]) {
    guard let first = bytes.first(where: { $0 != 32 }) else { return }
    settleArticle(isAn: Self.vowels.contains(first))
  }

  private mutating func settleArticle(isAn: Bool) {
    if isAn { out.insert(UInt8(ascii: "n"), at: article) }
    article = -1
  }

  private static let vowels = Array("aeiouAEIOU".utf8)
}
