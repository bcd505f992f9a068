import Corpora
import Foundation
import Testing

@Suite struct StoryGeneratorTests {
  let generator = StoryGenerator(grammar: shippedGrammar, seed: 11)
  let validation = StoryGenerator(grammar: shippedGrammar, seed: 11, split: .validation)

  @Test func aDocumentDependsOnSeedAndIndexAlone() {
    let forward = (0..<200).map { generator.document(index: $0) }
    let backward = (0..<200).reversed().map { generator.document(index: $0) }
    #expect(forward == backward.reversed())
    let again = StoryGenerator(grammar: shippedGrammar, seed: 11)
    #expect(again.document(index: 17) == forward[17])
    let other = StoryGenerator(grammar: shippedGrammar, seed: 12)
    #expect((0..<200).filter { other.document(index: $0) == forward[$0] }.count < 3)
  }

  @Test func languagesAlternateUnlessOneIsAskedFor() {
    for index in 0..<100 {
      let language: StoryLanguage = index.isMultiple(of: 2) ? .zh : .en
      #expect(
        generator.document(index: index) == generator.document(index: index, language: language))
    }
  }

  @Test(arguments: StorySplit.allCases)
  func eachLanguageStaysPure(split: StorySplit) {
    let generator = StoryGenerator(grammar: shippedGrammar, seed: 3, split: split)
    for index in 0..<4000 {
      let chinese = generator.document(index: index, language: .zh)
      #expect(!chinese.utf8.contains { ($0 | 32) >= 97 && ($0 | 32) <= 122 }, "\(chinese)")
      let english = generator.bytes(index: index, language: .en)
      #expect(!english.contains { $0 >= 128 })
    }
  }

  @Test func noSlotIsLeftOpenAndSpacingIsRight() {
    let wrong = [
      "{", "}", "[", "]", "|", "@", "  ", " ,", " .", " !", " ?", "..", ",,", "。。", "，，", "，。",
      "。，", "\n\n", " \n", "\n ",
    ]
    for index in 0..<6000 {
      let text = generator.document(index: index)
      #expect(!text.isEmpty)
      for pattern in wrong where text.contains(pattern) {
        Issue.record("document \(index) contains “\(pattern)”: \(text)")
      }
      #expect(text.first?.isWhitespace == false && text.last?.isWhitespace == false)
    }
  }

  @Test func englishSentencesBeginWithACapital() {
    for index in 0..<3000 {
      let text = generator.document(index: index, language: .en)
      for line in text.split(separator: "\n") {
        let first = line.first { $0.isLetter || $0.isNumber }
        #expect(first?.isLowercase == false, "\(line)")
      }
      for end in [". ", "? "] {
        for part in text.components(separatedBy: end).dropFirst() {
          #expect(part.first?.isLowercase == false, "\(text)")
        }
      }
    }
  }

  @Test func theArticleSuitsTheNextWord() {
    for index in 0..<3000 {
      let words = generator.document(index: index, language: .en)
        .split(whereSeparator: { !$0.isLetter && $0 != "'" })
      for (article, next) in zip(words, words.dropFirst()) {
        let vowel = next == "hour" || "aeiouAEIOU".contains(next.first ?? "x")
        if article == "a" || article == "A" { #expect(!vowel, "\(article) \(next)") }
        if article == "an" || article == "An" { #expect(vowel, "\(article) \(next)") }
      }
    }
  }

  @Test func validationCombinationsNeverOccurInTraining() {
    var training: Set<String> = []
    var held: Set<String> = []
    for index in 0..<20_000 {
      for unit in generator.record(index: index).units {
        if let combination = unit.heldCombination { training.insert(combination) }
      }
      for unit in validation.record(index: index).units {
        #expect(unit.heldCombination != nil, "\(unit.name) is not held out")
        if let combination = unit.heldCombination { held.insert(combination) }
      }
    }
    #expect(training.isDisjoint(with: held))
    #expect(held.count > 500 && training.count > 10 * 500)
  }

  @Test func sentencesAreManyAndSeldomRepeated() {
    var total = 0
    var distinct: Set<String> = []
    for index in 0..<4000 {
      let text = generator.document(index: index)
      for sentence in text.split(whereSeparator: { "。！？.!?\n".contains($0) }) {
        total += 1
        distinct.insert(String(sentence))
      }
    }
    #expect(distinct.count * 100 >= total * 45, "\(distinct.count) of \(total)")
  }

  @Test func everyPlotIsToldAndThereAreEnough() {
    for language in StoryLanguage.allCases {
      var told: Set<String> = []
      for index in 0..<3000 {
        told.formUnion(generator.record(index: index, language: language).units.map(\.name))
      }
      let plots = shippedGrammar.plotNames(language)
      #expect(plots.count >= 25)
      #expect(told.isSuperset(of: plots))
    }
  }

  @Test func sentencesThatLearnersTypeFirstOccur() {
    var wanted: Set<String> = [
      "今天天气很好", "我喜欢吃苹果", "从前有一只小猫", "小猫坐在垫子上，因为它累了。",
      "小猫没有坐在垫子上，因为它太脏了。", "Once upon a time there was a little cat",
      "The cat sat on the mat because it was tired.",
      "The animal didn't cross the street because it was too tired.",
      "The animal didn't cross the street because it was too wide.",
    ]
    for index in 0..<40_000 where !wanted.isEmpty {
      let text = generator.document(index: index)
      wanted = wanted.filter { !text.contains($0) }
    }
    #expect(wanted.isEmpty, "\(wanted)")
  }

  @Test func whatLessonsTeachLaterIsAbsent() {
    for index in 0..<10_000 {
      let text = generator.document(index: index)
      for banned in ["号盒子", "box 1", "Box", "<user>", "<assistant>"] {
        #expect(!text.contains(banned), "\(text)")
      }
    }
  }
}
