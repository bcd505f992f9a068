import Corpora
import Testing

/// The grammar is as large and as varied as the shipped models need, and lacks what lessons teach
/// later.
@Suite struct StoryCorpusTests {
  let generator = StoryGenerator(grammar: shippedGrammar, seed: 23)

  private func families() throws -> StoryFamilies {
    try StoryFamilies(folder: repositoryFolder + "/datasets/stories")
  }

  @Test(arguments: StoryLanguage.allCases)
  func everyFamilyIsThereAndNoUnitIsOfAnother(language: StoryLanguage) throws {
    let families = try families()
    let units = shippedGrammar.units(language)
    var found = Set(units.map(\.family))
    if units.contains(where: { $0.isPlot && $0.asksQuestions }) { found.insert("question") }
    #expect(found.subtracting(families.present) == [])
    #expect(Set(families.present).subtracting(found) == [])
  }

  @Test func threeInstructionsTheBoxesAndTheChatTemplateAreKeptOut() throws {
    let absent = try families().absent
    #expect(absent.count == 5)
    for index in 0..<20_000 {
      let text = generator.document(index: index)
      for family in absent {
        for wording in family.wordings[StoryGenerator.language(ofDocument: index), default: []] {
          #expect(!text.contains(wording), "\(family.name): \(text)")
        }
      }
    }
  }

  @Test(arguments: StoryLanguage.allCases)
  func thereAreFortyPlotsAndEightyNames(language: StoryLanguage) {
    let plots = shippedGrammar.units(language).filter(\.isPlot)
    #expect(plots.count >= 40)
    #expect(plots.filter { !$0.isHeldOut }.map(\.name) == [])
    #expect(plots.filter(\.asksQuestions).count * 10 >= plots.count * 9)
    let people = shippedGrammar.words(language).filter {
      $0.role == .name && ["he", "she"].contains($0.gender)
    }
    #expect(Set(people.map(\.text)).count >= 80)
  }

  @Test func storiesUseAChildsVocabulary() {
    var characters: Set<Character> = []
    var words: Set<String> = []
    let names = Set(shippedGrammar.words(.en).filter { $0.role == .name }.map(\.text))
    for language in StoryLanguage.allCases {
      let plots = Set(shippedGrammar.plotNames(language))
      for index in 0..<12_000 {
        let record = generator.record(index: index, language: language)
        guard record.units.allSatisfy({ plots.contains($0.name) }) else { continue }
        let text = String(decoding: record.bytes, as: UTF8.self)
        if language == .zh {
          characters.formUnion(text.filter { ("\u{4E00}"..."\u{9FFF}").contains($0) })
        } else {
          let found = text.split { !$0.isLetter && $0 != "'" }.map(String.init)
          words.formUnion(found.filter { !names.contains($0) }.map { $0.lowercased() })
        }
      }
    }
    #expect((800...1_400).contains(characters.count), "\(characters.count) characters")
    #expect((1_000...1_800).contains(words.count), "\(words.count) words")
  }

  @Test(arguments: StoryLanguage.allCases)
  func twoOrThreeLinesInAHundredAreCopies(language: StoryLanguage) {
    let copies = Set(shippedGrammar.units(language).filter { $0.family == "copy" }.map(\.name))
    var lines = 0
    var copied = 0
    for index in 0..<8_000 {
      let record = generator.record(index: index, language: language)
      lines += record.bytes.split(separator: UInt8(ascii: "\n")).count
      copied += record.units.filter { copies.contains($0.name) }.count
    }
    #expect((10...35).contains(copied * 1000 / lines), "\(copied) of \(lines)")
  }

  @Test(arguments: StoryLanguage.allCases)
  func everyCommonCharacterAndWordIsRead(language: StoryLanguage) {
    let listed = shippedGrammar.words(language).filter {
      ["character", "dictionary"].contains($0.className)
    }
    #expect(listed.count == (language == .zh ? 6_000 : 2_999))
    var unread = Set(listed.map(\.text))
    for unit in ["read-words", "read-characters"] {
      for index in 0..<4_000 {
        let record = generator.record(index: index, language: language, unit: unit)
        for word in record?.units.first?.words ?? [] { unread.remove(word) }
      }
    }
    #expect(unread.isEmpty, "\(unread.count)")
  }

  @Test func aMistakeInTheListOfFamiliesNamesItsLine() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/families.txt"
      try "# x\npresent story\nfr Bonjour\n".write(toFile: path, atomically: true, encoding: .utf8)
      #expect(
        throws: GrammarError.syntax(
          path: path, line: 3, reason: "expected present, absent, zh or en, found fr")
      ) { try StoryFamilies(folder: folder) }
    }
  }
}
