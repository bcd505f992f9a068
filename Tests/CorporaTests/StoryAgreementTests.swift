import Corpora
import Testing

/// Agreement that can be read off the text and the words that were cast.
@Suite struct StoryAgreementTests {
  let generator = StoryGenerator(grammar: shippedGrammar, seed: 5)

  /// Text name → gender, for the people of a language.
  private func genders(_ language: StoryLanguage) -> [String: String] {
    var table: [String: String] = [:]
    for word in shippedGrammar.words(language) {
      if let gender = word.gender, gender != "it" { table[word.text] = gender }
    }
    return table
  }

  /// A story whose people are all male has no “she”, and the other way round.
  @Test func pronounsAgreeWithThePeopleOfTheStory() {
    let pronouns: [StoryLanguage: [String: [String]]] = [
      .zh: ["he": ["他"], "she": ["她"]],
      .en: ["he": [" he ", "He ", " him", " his "], "she": [" she ", "She ", " her "]],
    ]
    for language in StoryLanguage.allCases {
      let table = genders(language)
      let plots = Set(shippedGrammar.plotNames(language))
      var checked = 0
      for index in 0..<5000 {
        let record = generator.record(index: index, language: language)
        guard let unit = record.units.first, plots.contains(unit.name) else { continue }
        let present = Set(unit.words.compactMap { table[$0] })
        let text = String(decoding: record.bytes, as: UTF8.self)
        for gender in ["he", "she"] where !present.contains(gender) {
          for pronoun in pronouns[language]?[gender] ?? [] {
            #expect(!text.contains(pronoun), "\(present): \(text)")
            checked += 1
          }
        }
      }
      #expect(checked > 500)
    }
  }

  @Test func everyCountedChineseNounHasItsMeasureWord() {
    let classes: Set = ["animal", "thing", "food", "tree", "ontop", "fitin", "big"]
    let words = shippedGrammar.words(.zh).filter { classes.contains($0.className) }
    #expect(words.count > 70)
    for word in words {
      let unit = word.attributes["unit"]
      #expect(unit != nil, "\(word.text) has no measure word")
      #expect(word.attributes["a"] == "一\(unit ?? "")\(word.text)")
    }
  }

  /// 两, not 二, before a measure word; and never a noun right after a numeral.
  @Test func chineseNumeralsStandBeforeMeasureWords() {
    let nouns = shippedGrammar.words(.zh).filter { $0.className == "animal" }.map(\.text)
    for index in 0..<4000 {
      let record = generator.record(index: index, language: .zh)
      if record.units.contains(where: { ["names", "digits"].contains($0.name) }) { continue }
      // 十二只 is right, 二只 is not.
      let text = String(decoding: record.bytes, as: UTF8.self).replacing("十二", with: "十")
      for noun in nouns {
        #expect(!text.contains("一\(noun)") && !text.contains("两\(noun)"), "\(text)")
        #expect(!text.contains("二只"), "\(text)")
      }
    }
  }

  @Test func sumsAreRight() {
    var checked = 0
    for index in 0..<6000 {
      for line in generator.document(index: index).split(separator: "\n") {
        let words = line.split(whereSeparator: { " 。.".contains($0) }).map(String.init)
        guard words.count == 5, words[3] == "=", let a = Int(words[0]), let b = Int(words[2]),
          let c = Int(words[4])
        else { continue }
        #expect(words[1] == "+" ? a + b == c : a - b == c, "\(line)")
        checked += 1
      }
    }
    #expect(checked > 200)
  }

  @Test func thereAreSixtyNamesInEachLanguage() {
    for language in StoryLanguage.allCases {
      let names = shippedGrammar.words(language).filter { ["boy", "girl"].contains($0.className) }
      #expect(Set(names.map(\.text)).count >= 60)
    }
  }
}
