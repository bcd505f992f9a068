/// Reads a story back with the grammar's own templates and says what in it is inconsistent.
///
/// Sentence by sentence it keeps every way to understand the text so far: the plot, the step, the
/// words in the slots, the facts that hold. A sentence is accepted when at least one of them goes on
/// with it. Otherwise the checker looks for the way that has to overlook least (a name, a pronoun, a
/// thing, a step of the plot, another plot) and reports what that was. Questions about a story are
/// held against its facts. Each line that is not a question about the story before it is taken for
/// a text of its own.
///
/// A text that ends within a sentence is judged as far as it goes.
///
/// - Cost: about a millisecond for a story that is consistent, some for one that is not.
public struct StoryChecker: Sendable {
  private let readers: [StoryReader]

  public init(_ grammar: StoryGrammar) {
    readers = StoryLanguage.allCases.map { StoryReader(grammar.compiled(for: $0)) }
  }

  /// Checks a text: lines of stories with questions about them, of facts, of copies.
  public func check(_ text: String, language: StoryLanguage) -> StoryVerdict {
    let bytes = Array(text.utf8)
    return reader(language).verdict(on: Self.withoutTornCharacter(bytes))
  }

  /// Whether some template tells this sentence, whoever and whatever it is about.
  public func tells(_ sentence: String, language: StoryLanguage) -> Bool {
    reader(language).tells(Array(sentence.utf8))
  }

  private func reader(_ language: StoryLanguage) -> StoryReader {
    readers[language == .zh ? 0 : 1]
  }

  /// A text that was cut between tokens may end within a character: that rest says nothing.
  private static func withoutTornCharacter(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    while bytes.suffix(3).elementsEqual([0xEF, 0xBF, 0xBD]) { bytes.removeLast(3) }
    return bytes
  }
}

/// The programs of one language.
struct StoryReader: Sendable {
  let language: CompiledLanguage
  let programs: [UnitProgram]
  let finder: WordFinder
  let givenWords: GivenWords

  init(_ language: CompiledLanguage) {
    self.language = language
    programs = language.units.map { UnitProgram($0, language) }
    finder = WordFinder(language)
    givenWords = GivenWords(language, programs)
  }

  func verdict(on bytes: [UInt8]) -> StoryVerdict {
    var reading = StoryReading(self, bytes)
    return StoryVerdict(sentences: reading.judged())
  }

  func tells(_ sentence: [UInt8]) -> Bool {
    let text = ExaminedText(sentence, language, finder)
    let ranges = Sentences.ranges(in: sentence, language.language)
    return !ranges.isEmpty
      && ranges.allSatisfy { range in
        programs.contains { program in
          var matcher = SentenceMatcher(
            program, text, range, bindings: program.noBindings, isCut: false,
            awaitsLineBreak: false, budget: 0)
          for start in program.allStarts where matcher.matches.isEmpty { matcher.run(start) }
          return !matcher.matches.isEmpty
        }
      }
  }
}

extension UnitProgram {
  var noBindings: [Int32] { [Int32](repeating: -1, count: unit.slots.count) }
  /// Starts of sentences, of the unit itself (an instruction before the story) and of questions.
  var allStarts: [Int] { [0] + sentenceStarts + questions.map(\.start) }
}
