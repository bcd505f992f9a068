import Corpora
import Testing

@Suite struct EvaluationPromptTests {
  let prompts = EvaluationPrompts(grammar: shippedGrammar, seed: 3)
  static let checker = StoryChecker(shippedGrammar)

  @Test(arguments: EvaluationTask.allCases, StoryLanguage.allCases)
  func promptsAreManyDifferentAndTheSameForASeed(task: EvaluationTask, language: StoryLanguage) {
    let found = prompts.prompts(task, language, count: 300)
    #expect(found.count == 300)
    #expect(Set(found.map(\.text)).count == found.count)
    #expect(Array(found.prefix(20)) == prompts.prompts(task, language, count: 20))
    let marker = language == .zh ? "答：" : "Answer:"
    for prompt in found {
      #expect(prompt.text.hasSuffix(marker) == (task != .story), "\(prompt.text)")
      #expect(prompt.answers.isEmpty == (task == .story))
      #expect(!prompt.reference.isEmpty)
    }
  }

  /// The story with its own continuation is consistent, and with a right answer too.
  @Test(arguments: [EvaluationTask.story, .question], StoryLanguage.allCases)
  func rightContinuationsAreConsistent(task: EvaluationTask, language: StoryLanguage) {
    for prompt in prompts.prompts(task, language, count: 200) {
      let space = language == .en && task == .question ? " " : ""
      for answer in task == .story ? [prompt.reference] : prompt.answers {
        let verdict = Self.checker.check(prompt.text + space + answer, language: language)
        #expect(verdict.isConsistent, "\(prompt.text)|\(answer): \(verdict.problems)")
      }
    }
  }

  @Test(arguments: [EvaluationTask.question, .seenSum, .heldOutSum, .opposite])
  func rightAnswersAreAcceptedAndOthersAreNot(task: EvaluationTask) throws {
    for language in StoryLanguage.allCases {
      let found = prompts.prompts(task, language, count: 100)
      for prompt in found {
        for answer in prompt.answers {
          #expect(prompt.accepts(" " + answer + (language == .zh ? "\n问：" : "\nQuestion: What")))
        }
        #expect(!prompt.accepts(""))
        #expect(!prompt.accepts(language == .zh ? "月亮有三只手。" : " The moon has three hands."))
      }
      let others = found.filter { other in !found[0].answers.contains { other.accepts($0) } }
      #expect(!others.isEmpty)
    }
  }

  /// Training never shows a held-out sum in any unit that shares its key; it does show the others.
  @Test(arguments: StoryLanguage.allCases)
  func heldOutSumsNeverStandInTrainingText(language: StoryLanguage) {
    let held = Set(prompts.prompts(.heldOutSum, language, count: 300).map(Self.lastLine))
    let seen = Set(prompts.prompts(.seenSum, language, count: 300).map(Self.lastLine))
    #expect(held.isDisjoint(with: seen))
    let generator = StoryGenerator(grammar: shippedGrammar, seed: 77)
    var found = 0
    for index in 0..<20_000 {
      for line in generator.document(index: index, language: language).split(separator: "\n") {
        let marker = language == .zh ? "答：" : "Answer:"
        guard let range = line.firstRange(of: marker) else { continue }
        let question = String(line[..<range.upperBound])
        #expect(!held.contains(question), "\(line)")
        if seen.contains(question) { found += 1 }
      }
    }
    #expect(found > 10)
  }

  private static func lastLine(_ prompt: EvaluationPrompt) -> String {
    prompt.text.split(separator: "\n").last.map(String.init) ?? ""
  }

  @Test func wordingsThatAskNothingAreNoPrompts() throws {
    let text = """
      words opposite
      大 | opp=小
      fact opposite family=opposite
      cast a opposite
      - 问：{a}的反面是什么？答：{a.opp}。
      / 对
      """
    let prompts = EvaluationPrompts(grammar: try grammar(chinese: text), seed: 1)
      .prompts(.opposite, .zh, count: 10)
    #expect(!prompts.isEmpty)
    for prompt in prompts { #expect(prompt.answers == ["小。"], "\(prompt.text)") }
  }

  @Test(arguments: StoryLanguage.allCases)
  func pronounsStandBehindTheWordTheyReferTo(language: StoryLanguage) {
    let sentences = PronounSentences(grammar: shippedGrammar, seed: 5).sentences(
      language, count: 100)
    #expect(sentences.count == 100)
    let pronouns: Set =
      language == .zh
      ? ["他", "她", "它", "他的", "她的", "它的", "他们", "她们", "它们"]
      : ["he", "she", "it", "him", "her", "his", "its", "they", "them", "himself", "herself"]
    for sentence in sentences {
      let bytes = Array(sentence.text.utf8)
      let pronoun = String(decoding: bytes[sentence.pronoun], as: UTF8.self)
      #expect(pronouns.contains(pronoun.lowercased()), "\(pronoun): \(sentence.text)")
      #expect(sentence.referent.upperBound <= sentence.pronoun.lowerBound)
      if let other = sentence.other { #expect(other != sentence.referent) }
    }
    #expect(sentences.contains { $0.other != nil })
  }

  @Test func trainingSentencesAreFoundAndOthersAreNot() {
    let generator = StoryGenerator(grammar: shippedGrammar, seed: 8)
    let index = SentenceIndex(generator: generator, documents: 0..<2_000)
    #expect(index.count > 5_000)
    for document in 0..<100 {
      let language = StoryGenerator.language(ofDocument: document)
      for sentence in Sentences.split(generator.document(index: document), language) {
        #expect(index.contains(sentence))
        #expect(!index.contains(sentence + "x"))
      }
    }
    let chinese = SentenceIndex(generator: generator, documents: 0..<2_000, language: .zh)
    #expect(chinese.count < index.count)
  }

  @Test(arguments: [
    ("He ran. She sat.", StoryLanguage.en, ["He ran.", "She sat."]),
    ("\"Thank you!\" said Tom. He left.", .en, ["\"Thank you!\" said Tom.", "He left."]),
    (
      "\"Is it?\" Ben asked why.\nQuestion: Who?", .en,
      ["\"Is it?\"", "Ben asked why.", "Question: Who?"]
    ),
    ("It cost 3.5 coins. Good", .en, ["It cost 3.5 coins.", "Good"]),
    ("“Go!” said Tom. 'No.' she said.", .en, ["“Go!” said Tom.", "'No.' she said."]),
    ("(He ran.) He won.\r\nEnd.", .en, ["(He ran.)", "He won.", "End."]),
    ("这根绳子长 3.5 米。好！", .zh, ["这根绳子长 3.5 米。", "好！"]),
    ("「走吧。」他说。", .zh, ["「走吧。」", "他说。"]),
    ("小明说：“好！”他走了。", .zh, ["小明说：“好！”", "他走了。"]),
    ("问：谁？答：小红。\n1 2 1 2\n", .zh, ["问：谁？", "答：小红。", "1 2 1 2"]),
  ])
  func sentencesEndWhereAReaderEndsThem(
    text: String, language: StoryLanguage, expected: [String]
  ) {
    #expect(Sentences.split(text, language) == expected)
  }
}
