/// Which words a story has to introduce before it speaks of them as known.
///
/// What templates themselves speak of as known is given: Mum, the doctor, the table.
struct GivenWords: Sendable {
  /// Words that are the name of somebody and nothing else.
  private let names: WordMask
  /// Things of stories that no plot speaks of as known before it introduced them.
  private let things: WordMask

  init(_ language: CompiledLanguage, _ programs: [UnitProgram]) {
    let words = language.words
    let people = words.indices.filter { words[$0].role == .name && words[$0].gender != .they }
      .filter { words[$0].reference == words[$0].text }
      .filter { !language.commonTexts.contains(words[$0].text) }
    let spelled = Self.spelledOut(people, language, programs) { _, _ in true }
    names = WordMask(people.filter { !spelled.contains(words[$0].text) }, count: words.count)

    let plots = programs.filter { $0.unit.kind == .plot }
    var told: Set<Int> = []
    var given: Set<[UInt8]> = []
    for plot in plots {
      for (index, slot) in plot.unit.slots.enumerated() {
        let candidates = slot.candidates.filter { words[$0].role == .object }
        told.formUnion(candidates)
        if !candidates.isEmpty, plot.unit.givesAtOnce(index, language) {
          given.formUnion(candidates.map { words[$0].text })
        }
      }
    }
    given.formUnion(
      Self.spelledOut(Array(told), language, plots) { bytes, start in
        language.language.speaksAsKnown(bytes[..<start])
      })
    things = WordMask(told.filter { !given.contains(words[$0].text) }, count: words.count)
  }

  func isName(_ word: Int) -> Bool { names.contains(word) }
  func isThing(_ word: Int) -> Bool { things.contains(word) }

  /// Which of some words stand in the plain text of templates, at a place that counts.
  private static func spelledOut(
    _ words: [Int], _ language: CompiledLanguage, _ programs: [UnitProgram],
    where counts: ([UInt8], Int) -> Bool
  ) -> Set<[UInt8]> {
    let finder = WordFinder(language, words: words)
    var found: Set<[UInt8]> = []
    for program in programs {
      for case .literal(let bytes) in program.code {
        for start in bytes.indices {
          for hit in finder.hits(in: bytes, at: start, isCapital: false).hits
          where hit.form == 0 && counts(bytes, start)
            && LiteralPieces.isWhole(start..<hit.end, in: bytes, language.language)
          {
            found.insert(language.words[hit.word].text)
          }
        }
      }
    }
    return found
  }
}

extension StoryLanguage {
  /// Whether the noun behind this text is one that the listener knows: “the”, 把, but not 一把.
  func speaksAsKnown(_ before: ArraySlice<UInt8>) -> Bool {
    func ends(_ text: ArraySlice<UInt8>, _ words: [String]) -> Bool {
      words.contains { text.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }
    guard self == .zh else { return ends(before, ["the ", "The "]) }
    let counting = ["一", "两", "三", "四", "五", "六", "七", "八", "九", "十", "几", "这", "那", "每"]
    return ends(before, ["把"]) && !ends(before.dropLast(3), counting)
  }
}

extension CompiledUnit {
  /// Whether the first that a text of this unit says of a slot may be that it is known.
  fileprivate func givesAtOnce(_ slot: Int, _ language: CompiledLanguage) -> Bool {
    for step in steps {
      let mentions = step.alternatives.map {
        FirstMention(of: slot, in: $0.template, language)
      }
      if mentions.contains(where: \.isKnown) { return true }
      if !step.isOptional, mentions.allSatisfy(\.isSure) { return false }
    }
    return false
  }
}

/// How a template speaks of a slot for the first time.
private struct FirstMention {
  /// Whether it does so whatever is chosen.
  private(set) var isSure = false
  /// Whether it may speak of it as known.
  private(set) var isKnown = false

  init(of slot: Int, in template: StoryTemplate, _ language: CompiledLanguage) {
    var before: [UInt8] = []
    for node in template where !isSure {
      switch node {
      case .literal(let bytes): before = bytes
      case .word(slot, let form):
        isSure = true
        let known = [language.attributeIndex["the"], language.attributeIndex["that"]]
        if known.contains(form) || language.language.speaksAsKnown(before[...]) { isKnown = true }
      case .pronoun(slot, _), .reference(slot, _):
        isSure = true
        isKnown = true
      case .choice(let alternatives):
        let mentions = alternatives.map { FirstMention(of: slot, in: $0, language) }
        isKnown = isKnown || mentions.contains(where: \.isKnown)
        isSure = mentions.allSatisfy(\.isSure)
        before = []
      default: before = []
      }
    }
  }
}
