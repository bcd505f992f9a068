import Corpora
import Testing

/// What the checker says of sentences that no template tells.
@Suite struct GarbledTextTests {
  private static var checker: StoryChecker { StoryCheckerTests.checker }
  private static var count: Int { StoryCheckerTests.storyCount / 8 }

  /// All that a glued sentence speaks of was told before, so only the sentence is wrong.
  @Test(arguments: StoryLanguage.allCases)
  func aSentenceGluedFromTheStorysOwnHasNoStrangers(language: StoryLanguage) {
    var stories = GarbledStories(shippedGrammar, language, seed: 5)
    var untold = 0
    for _ in 0..<Self.count {
      let garbled = stories.next()
      let verdict = Self.checker.check(garbled.text, language: language).from(garbled.start)
      guard verdict.problems.contains(where: { $0.kind == .unknownSentence }) else { continue }
      untold += 1
      #expect(verdict.namesConsistent && verdict.objectsConsistent, "\(garbled.text)")
    }
    #expect(untold * 10 > Self.count * 9)
  }

  /// A thing that comes into a story as stories do it is none that was confused with another.
  @Test(arguments: StoryLanguage.allCases)
  func whatAGarbledSentenceIntroducesIsNoWrongThing(language: StoryLanguage) {
    var stories = GarbledStories(shippedGrammar, language, seed: 7)
    for _ in 0..<Self.count {
      let garbled = stories.nextContinued()
      let verdict = Self.checker.check(garbled.text, language: language).from(garbled.start)
      guard verdict.problems.contains(where: { $0.kind == .unknownSentence }) else { continue }
      #expect(verdict.objectsConsistent, "\(garbled.text)")
    }
  }

  @Test(arguments: StoryLanguage.allCases)
  func aNewNameInAGluedSentenceIsUnknown(language: StoryLanguage) {
    var stories = GarbledStories(shippedGrammar, language, seed: 6)
    var untold = 0
    var found = 0
    for _ in 0..<Self.count {
      let garbled = stories.nextWithStranger()
      let verdict = Self.checker.check(garbled.text, language: language).from(garbled.start)
      guard verdict.problems.contains(where: { $0.kind == .unknownSentence }) else { continue }
      untold += 1
      if verdict.problems.contains(where: { $0.kind == .unknownName }) { found += 1 }
    }
    #expect(untold * 10 > Self.count * 9)
    #expect(found * 100 >= untold * 93, "\(found) of \(untold)")
  }

  /// A story, a sentence that no template tells, and the strangers in it.
  @Test(arguments: [
    (StoryLanguage.en, "Tom blue walked Lily of the.", [StoryProblem.Kind.unknownName]),
    (.en, "Tom saw of a girl called Lily the.", []),
    (.en, "\"The of!\" called Lily the.", [.unknownName]),
    (.en, "Tom the of with his mum and a doctor the.", []),
    (.en, "Tom lost the drum of.", [.wrongObject]),
    (.en, "Tom bought a drum of.", []),
    (.en, "Tom put of on the table the.", []),
    (.en, "Tom the ball of the.", []),
    (.zh, "小明了着小红的把。", [.unknownName]),
    (.zh, "小明看见一个女孩叫小红的把。", []),
    (.zh, "小明和他的奶奶着了把。", []),
    (.zh, "小明妈妈着了把。", []),
    (.zh, "小明把风筝着了很。", [.wrongObject]),
    (.zh, "小明买了一个风筝的把。", []),
    (.zh, "小明把皮球着了很。", []),
    (.zh, "小明捡到一把口琴的着。", []),
  ])
  func onlyStrangersAreReported(
    language: StoryLanguage, sentence: String, strangers: [StoryProblem.Kind]
  ) {
    let story = Self.story[language] ?? ""
    let verdict = Self.checker.check(story + sentence, language: language).from(story.utf8.count)
    #expect(verdict.problems.map(\.kind) == [.unknownSentence] + strangers, "\(verdict.problems)")
  }

  private static let story: [StoryLanguage: String] = [
    .zh: "小明有一个皮球。", .en: "Tom had a ball. ",
  ]

  /// What stands on a line of its own behind a story is about that story; the first line of a text
  /// introduces whom it speaks of.
  @Test(arguments: StoryLanguage.allCases)
  func aLineBehindAStoryIsAboutTheStory(language: StoryLanguage) throws {
    let plots = Set(shippedGrammar.plotNames(language))
    let generator = StoryGenerator(grammar: shippedGrammar, seed: 8)
    let line = language == .zh ? "问：小红的着了把谁？" : "Question: Of what did Lily the with?"
    let name = language == .zh ? "小红" : "Lily"
    for index in 0..<40 {
      let record = generator.record(index: index, language: language)
      let text = String(decoding: record.bytes, as: UTF8.self)
      guard let unit = record.units.first, plots.contains(unit.name), !text.contains(name) else {
        continue
      }
      let verdict = Self.checker.check(text + "\n" + line, language: language)
      #expect(verdict.problems.map(\.kind) == [.unknownSentence, .unknownName], "\(text)")
    }
    let alone = Self.checker.check(line, language: language)
    #expect(alone.problems.map(\.kind) == [.unknownSentence])
  }
}
