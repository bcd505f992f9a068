import Corpora
import Foundation
import Testing

@Suite struct StoryCheckerTests {
  static let checker = StoryChecker(shippedGrammar)

  /// How many documents of each language are read back.
  static let storyCount =
    ProcessInfo.processInfo.environment["GLASSBOX_STORIES"].flatMap { Int($0) } ?? 2_000

  /// The checker reads the generator's own documents.
  @Test(arguments: StoryLanguage.allCases, StorySplit.allCases)
  func whatTheGrammarWritesIsAccepted(language: StoryLanguage, split: StorySplit) {
    let generator = StoryGenerator(grammar: shippedGrammar, seed: 41, split: split)
    let count = split == .training ? Self.storyCount : Self.storyCount / 5
    var rejected = 0
    for index in 0..<count {
      let text = generator.document(index: index, language: language)
      let verdict = Self.checker.check(text, language: language)
      if !verdict.isConsistent { rejected += 1 }
    }
    #expect(rejected * 1000 <= count, "\(rejected) of \(count)")
  }

  @Test(arguments: StoryLanguage.allCases, StoryMutation.Damage.allCases)
  func damageIsFoundAndItsReasonIsRight(language: StoryLanguage, damage: StoryMutation.Damage) {
    var mutation = StoryMutation(language, count: Self.storyCount / 2, seed: 7)
    let right = Self.reasons(for: damage)
    var damaged = 0
    var found = 0
    var explained = 0
    for story in mutation.stories {
      guard let text = mutation.damaged(story, damage) else { continue }
      damaged += 1
      let verdict = Self.checker.check(text, language: language)
      if !verdict.isConsistent { found += 1 }
      if verdict.problems.contains(where: { right.contains($0.kind) }) { explained += 1 }
    }
    #expect(damaged * 40 > Self.storyCount)
    #expect(found * 100 >= damaged * 97, "\(found) of \(damaged)")
    #expect(explained * 100 >= damaged * 95, "\(explained) of \(damaged)")
  }

  static func reasons(for damage: StoryMutation.Damage) -> Set<StoryProblem.Kind> {
    switch damage {
    case .stranger: [.unknownName, .wrongAnswer]
    case .exchange: [.wrongName, .wrongHolder, .wrongAnswer, .unknownName, .wrongPronoun]
    case .thing: [.wrongObject, .wrongMeasureWord, .wrongAnswer, .unknownSentence]
    case .pronoun: [.wrongPronoun, .wrongAnswer, .unknownSentence, .outOfOrder]
    case .splice: [.foreignSentence, .outOfOrder]
    }
  }

  /// A model's text ends where its tokens end.
  @Test(arguments: StoryLanguage.allCases)
  func aStoryCutAnywhereIsAcceptedAsFarAsItGoes(language: StoryLanguage) {
    let generator = StoryGenerator(grammar: shippedGrammar, seed: 43)
    var random = SplitMix(state: 3)
    for index in 0..<Self.storyCount / 5 {
      let bytes = generator.bytes(index: index, language: language)
      let cut = bytes.prefix(Int.random(in: bytes.count / 3..<bytes.count, using: &random))
      let text = String(decoding: cut, as: UTF8.self)
      let verdict = Self.checker.check(text, language: language)
      let problems = verdict.problems
      #expect(problems.isEmpty, "\(text)")
    }
  }

  /// `from` speaks of what was added to a prompt, and of nothing before.
  @Test func onlyTheContinuationIsJudged() throws {
    var mutation = StoryMutation(.en, count: 200, seed: 9)
    var judged = 0
    for story in mutation.stories {
      guard let text = mutation.damaged(story, .stranger) else { continue }
      let verdict = Self.checker.check(text, language: .en)
      let wrong = try #require(verdict.sentences.first { !$0.isAccepted })
      #expect(verdict.from(wrong.range.upperBound).sentences.count < verdict.sentences.count)
      #expect(verdict.from(wrong.range.lowerBound).problems.contains(wrong.problems[0]))
      judged += 1
    }
    #expect(judged > 20)
  }

  @Test func nonsenseIsRejectedSentenceBySentence() {
    for (text, language) in [
      ("The moon ate Tuesday with a spoon of rain. Green ideas sleep furiously.", StoryLanguage.en),
      ("昨天的椅子把声音吃成了三角形。颜色在唱歌的时候睡着了八次。", .zh),
    ] {
      let verdict = Self.checker.check(text, language: language)
      #expect(verdict.sentences.count == 2)
      #expect(verdict.problems.allSatisfy { $0.kind == .unknownSentence })
      #expect(verdict.sentences.allSatisfy { $0.unit == nil })
      #expect(!Self.checker.tells(text, language: language))
    }
  }

  @Test(arguments: StoryLanguage.allCases)
  func everySentenceOfAStoryIsToldBySomeTemplate(language: StoryLanguage) {
    let generator = StoryGenerator(grammar: shippedGrammar, seed: 47)
    for index in 0..<60 {
      let text = generator.document(index: index, language: language)
      for sentence in Sentences.split(text, language) {
        #expect(Self.checker.tells(sentence, language: language), "\(sentence)")
      }
    }
  }
}
