import Corpora
import Files
import Foundation
import Models
import Studio
import Testing
import Tokenizers

@Suite struct SentencePairsTests {
  /// Documents of four sentences that name their document.
  private static let source = TextSource.documents(
    (0..<60).flatMap { index in
      [
        "第\(index)只小猫坐着。它说：“我累了。”小猫睡了\(index)次！天亮了。",
        "Cat \(index) sat on 3.5 mats. \"I am tired.\" Cat \(index) slept! It was day.",
      ].map { Array($0.utf8) }
    })

  private func pairs(length: Int = 64, drills: Double = 0) throws -> SentencePairs {
    try SentencePairs(
      source: Self.source, tokenizer: tinyTokenizer, length: length, seed: 3, drillShare: drills)
  }

  private func special(_ text: String) throws -> Int32 {
    try #require(tinyTokenizer.id(ofSpecial: text))
  }

  /// The segments before anything was hidden.
  private func segments(_ example: MaskedExample) throws -> [[UInt8]] {
    let tokens = zip(example.input.tokens, example.targets).map { $1 >= 0 ? $1 : $0 }
    let separator = try special("[SEP]")
    #expect(tokens.first == (try special("[CLS]")) && tokens.last == separator)
    return tokens.dropFirst().split(separator: separator).map { tinyTokenizer.decode(Array($0)) }
  }

  @Test func segmentsAreSentencesAndTypesTellThemApart() throws {
    let examples = try (0..<20).flatMap { try pairs().examples(step: $0, count: 8) }
    let separator = try special("[SEP]")
    for example in examples {
      let first = try #require(example.input.tokens.firstIndex(of: separator))
      let types = example.input.types
      #expect(types.prefix(first + 1).allSatisfy { $0 == 0 })
      #expect(types.dropFirst(first + 1).allSatisfy { $0 == 1 })
      #expect(example.input.tokens.count <= 64)
      #expect((example.follows == nil) == (first == types.count - 1))
    }
    let texts = try examples.flatMap { try segments($0) }.map {
      String(decoding: $0, as: UTF8.self)
    }
    #expect(texts.contains("天亮了。") && texts.contains("It was day."))
    #expect(texts.contains { $0.hasPrefix("Cat ") && $0.hasSuffix(" sat on 3.5 mats.") })
    #expect(texts.allSatisfy { $0.first != " " && $0.last != " " })
    let asked = examples.compactMap(\.follows)
    let share = Double(asked.count { $0 }) / Double(asked.count)
    #expect(asked.count > 100 && (0.35...0.65).contains(share))
  }

  @Test func anEndlessSourceGivesBothLanguages() throws {
    let root = URL(filePath: #filePath).appending(path: "../../..").standardized.path
    let grammar = try StoryGrammar(folder: root + "/datasets/stories")
    let pairs = try SentencePairs(
      source: .stories(grammar, seed: 1), tokenizer: tinyTokenizer, length: 64, seed: 3)
    let texts = try pairs.examples(step: 0, count: 40).map { try segments($0).flatMap { $0 } }
    let chinese = texts.count(where: Script.readsAsChinese)
    #expect((10...30).contains(chinese), "\(chinese) of 40 are Chinese")
  }

  @Test func aSegmentThatFollowsIsOfTheSameDocumentAndTheOthersAreOfTheSameLanguage() throws {
    guard case .documents(let documents) = Self.source else { return }
    let texts = documents.map { String(decoding: $0, as: UTF8.self) }
    for example in try (0..<20).flatMap({ try pairs().examples(step: $0, count: 8) }) {
      guard let follows = example.follows else { continue }
      let parts = try segments(example)
      try #require(parts.count == 2)
      let (first, second) = (
        String(decoding: parts[0], as: UTF8.self), String(decoding: parts[1], as: UTF8.self)
      )
      #expect(Script.readsAsChinese(parts[0]) == Script.readsAsChinese(parts[1]))
      let isThere = texts.contains { text in
        text.contains(first + second) || text.contains(first + " " + second)
      }
      #expect(isThere || !follows)
    }
  }

  @Test func linesOfADocumentDoNotFollowEachOther() throws {
    // The last line has nothing behind its first sentence and is never the second segment.
    let source = TextSource.documents(
      (0..<60).map { index in
        Array("Ann \(index) ran. Ben sat.\nCleo hid! Dan saw it.\nEve \(index) slept.".utf8)
      })
    let pairs = try SentencePairs(source: source, tokenizer: tinyTokenizer, length: 64, seed: 3)
    var judged: [Bool: Int] = [:]
    for example in try (0..<20).flatMap({ try pairs.examples(step: $0, count: 8) }) {
      guard let follows = example.follows else { continue }
      judged[follows, default: 0] += 1
      let parts = try segments(example).map { String(decoding: $0, as: UTF8.self) }
      #expect(parts[0].hasSuffix("ran.") || parts[0].hasSuffix("hid!"))
      #expect(parts[1].hasPrefix("Ben") || parts[1].hasPrefix("Dan"))
      if follows { #expect(parts[0].hasSuffix("ran.") == parts[1].hasPrefix("Ben")) }
    }
    #expect(judged.count == 2 && judged.values.allSatisfy { $0 > 40 })
  }

  @Test func whatDoesNotFollowIsNotTheSameAsWhatDoes() throws {
    let source = TextSource.documents(
      (0..<3000).map { Array("Was \($0) even? \($0.isMultiple(of: 2) ? "Yes." : "No.")".utf8) })
    let pairs = try SentencePairs(source: source, tokenizer: tinyTokenizer, length: 64, seed: 3)
    var strangers = 0
    for example in pairs.heldOut(60) where example.follows == false {
      let parts = try segments(example).map { String(decoding: $0, as: UTF8.self) }
      let isEven = try #require(Int(parts[0].filter(\.isNumber))).isMultiple(of: 2)
      #expect(parts[1] == (isEven ? "No." : "Yes."))
      strangers += 1
    }
    #expect(strangers > 10)
  }

  @Test func storiesAskOfEveryOtherExampleWhetherASegmentFollows() throws {
    let root = URL(filePath: #filePath).appending(path: "../../..").standardized.path
    let grammar = try StoryGrammar(folder: root + "/datasets/stories")
    let pairs = try SentencePairs(
      source: .stories(grammar, seed: 1), tokenizer: tinyTokenizer, length: 128, seed: 3)
    let asked = try (0..<10).flatMap { try pairs.examples(step: $0, count: 64) }
      .compactMap(\.follows)
    #expect((250...450).contains(asked.count), "\(asked.count) of 640 ask")
    let share = Double(asked.count { $0 }) / Double(asked.count)
    #expect((0.42...0.58).contains(share), "\(share) follow")
  }

  @Test func examplesDependOnSeedAndPlaceAloneAndHeldOutTextIsNeverRead() throws {
    let pairs = try pairs()
    #expect(try pairs.examples(step: 5, count: 6) == (try pairs.examples(step: 5, count: 6)))
    #expect(try pairs.examples(step: 5, count: 6) != (try pairs.examples(step: 6, count: 6)))
    let held = pairs.heldOut(50)
    // The last fiftieth of 120 documents.
    #expect(held.count == 2 && held == pairs.heldOut(50))
    let ahead = ReadAhead(pairs as any ExampleSource<MaskedExample>)
    for step in [0, 1, 2, 7, 3] {
      #expect(
        try ahead.examples(step: step, count: 3) == (try pairs.examples(step: step, count: 3)))
    }
  }

  @Test func longSentencesAreCutToTheRoom() throws {
    for example in try pairs(length: 12).examples(step: 0, count: 50) {
      #expect(example.input.tokens.count <= 12)
    }
    #expect(throws: StudioError.self) { try pairs(length: 7) }
  }

  @Test func drillsCopyRandomTokens() throws {
    let examples = try pairs(drills: 1).examples(step: 0, count: 400)
    var seen: Set<Int32> = []
    for example in examples {
      let tokens = zip(example.input.tokens, example.targets).map { $1 >= 0 ? $1 : $0 }
      let parts = tokens.dropFirst().split(separator: try special("[SEP]"))
      #expect(parts.count == 2 && parts[0].elementsEqual(parts[1]) && example.follows == nil)
      seen.formUnion(parts[0])
    }
    // Every ordinary token has had its turn.
    let ordinary = (0..<Int32(tinyTokenizer.vocabularySize)).filter { !tinyTokenizer.isSpecial($0) }
    #expect(seen == Set(ordinary))
  }
}

@Suite struct EncoderPretrainingTests {
  private func job(_ output: String, steps: Int, type: ElementType = .float32)
    -> EncoderPretraining
  {
    EncoderPretraining(
      source: sampleSource, tokenizer: tinyTokenizer,
      settings: EncoderPretraining.Settings(
        width: 16, layerCount: 1, headCount: 2, contextLength: 48,
        drillShare: 0.1,
        plan: PretrainingPlan(
          training: TrainingSettings(
            steps: steps, batchSize: 8, sequenceLength: 48, learningRate: 1e-2, lanes: 2),
          validationCount: 4, validationInterval: 10, checkpointInterval: 5, weightType: type)),
      output: output)
  }

  @Test func theTrainedFolderOpensAndFillsGaps() throws {
    try withTemporaryFolder { folder in
      let output = "\(folder)/models/first"
      var validations: [EncoderEvaluation] = []
      let result = try job(output, steps: 120, type: .float16).run { event in
        if case .validated(_, let evaluation) = event { validations.append(evaluation) }
      }
      #expect(validations.count == 12)
      let (first, last) = (try #require(validations.first), try #require(result.validation))
      #expect(last.loss < first.loss - 1)
      // Rounding to 16 bits is all that lies between the last measurement and the file.
      #expect(abs(last.loss - (try #require(validations.last)).loss) < 0.02)
      let library = ModelLibrary(folders: ["\(folder)/models"])
      let bench = try #require(try library.reader("first") as? EncoderBench)
      #expect(bench.model.configuration.hasNextSentenceHead)
      let gap = try bench.fill(Array("The cat sat on the [MASK] because it was tired.".utf8))
      // The space in front of a gap is part of the word that fills it.
      let close = try bench.fill(Array("The cat sat on the[MASK] because it was tired.".utf8))
      #expect(close.gaps == gap.gaps)
      #expect(gap.gaps.count == 1 && gap.tokens.first?.special == true)
      let long = String(repeating: "The cat sat on the mat. ", count: 40) + "[MASK]"
      #expect(throws: StudioError.gapCutOff(limit: 48)) { try bench.fill(Array(long.utf8)) }
      #expect(throws: StudioError.noGap(mask: "[MASK]")) {
        try bench.fill(Array(long.dropLast(6).utf8))
      }
      #expect(!FileManager.default.fileExists(atPath: "\(output)/checkpoint"))
      let card = String(
        decoding: try SizeLimitedFile.read("\(output)/README.md", limit: 1 << 20), as: UTF8.self)
      #expect(card.contains("hidden tokens") && card.contains("stored as F16"))
      let weights = try SafetensorsFile(path: "\(output)/model.safetensors")
      #expect(weights.entries.values.allSatisfy { $0.elementType == .float16 })
    }
  }

  @Test func aResumedRunEndsWithTheSameBytes() throws {
    try withTemporaryFolder { folder in
      func weights(_ name: String) throws -> Data {
        try SizeLimitedFile.read("\(folder)/\(name)/model.safetensors", limit: 1 << 24)
      }
      _ = try job("\(folder)/whole", steps: 24).run()
      let control = RunControl()
      #expect(throws: StudioError.cancelled) {
        try job("\(folder)/broken", steps: 24).run(control: control) { event in
          if case .step(let snapshot) = event, snapshot.step == 13 { control.cancel() }
        }
      }
      var steps: [Int] = []
      _ = try job("\(folder)/broken", steps: 24).run(resuming: true) { event in
        if case .step(let snapshot) = event { steps.append(snapshot.step) }
      }
      #expect(steps == Array(14...24))
      #expect(try weights("broken") == (try weights("whole")))
    }
  }

  @Test func theEvaluationCountsWhatTheModelSays() throws {
    let pairs = try SentencePairs(
      source: sampleSource, tokenizer: tinyTokenizer, length: 48, seed: 1)
    let examples = try pairs.examples(step: 0, count: 10)
    let model = BERT(
      configuration: BERTConfiguration(
        vocabularySize: tinyTokenizer.vocabularySize, contextLength: 48, width: 16, layerCount: 1,
        headCount: 2, innerWidth: 64), seed: 1)
    let evaluation = try EncoderEvaluation(of: model, on: examples)
    let masked = examples.map { MaskedExample(input: $0.input, targets: $0.targets) }
    #expect(abs(evaluation.loss - Double(try model.loss(masked))) < 1e-4)
    #expect(evaluation.maskedTokens == examples.reduce(0) { $0 + $1.targetCount })
    #expect(evaluation.pairs == examples.count { $0.follows != nil })
    #expect(throws: StudioError.noExamples) { try EncoderEvaluation(of: model, on: []) }
  }
}
