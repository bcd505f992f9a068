import Corpora
import Foundation
import Models
import Studio
import Testing
import Tokenizers

/// The grammar of the repository.
private let grammar: StoryGrammar? = try? StoryGrammar(
  folder: URL(filePath: #filePath).appending(path: "../../../datasets/stories").standardized.path)

@Suite struct EvaluationTests {
  @Test func trainingTextIsTheTextThatWasRead() throws {
    let grammar = try #require(grammar)
    let source = TextSource.stories(grammar, seed: 5)
    // Rows so long that no document begins in its middle.
    let settings = TrainingSettings(steps: 9, batchSize: 3, sequenceLength: 1600, seed: 8)
    let record = TrainingRecord(source: source, settings: settings, steps: 4)
    let text = TrainingText(grammar: grammar, tokenizer: tinyTokenizer, record: record)
    #expect(text.isExact)
    let rows = DocumentRows(source: source, tokenizer: tinyTokenizer, seed: 8)
    let read = try (0..<4).flatMap { try rows.sequences(step: $0, count: 3, length: 1600) }
    let specials = Set(tinyTokenizer.specialTokens.map(\.id))
    let expected = read.flatMap {
      ($0.inputs + $0.targets.suffix(1)).filter { !specials.contains($0) }
    }
    var found: [Int32] = []
    var whole = 0
    let known = Set((0..<4 * 3 * 16).map { source.document($0) })
    try text.forEachDocument { document in
      found += document.tokens
      #expect(document.language == (Script.readsAsChinese(document.bytes) ? .zh : .en))
      if !document.isCut {
        whole += 1
        #expect(known.contains(document.bytes))
      }
    }
    #expect(found == expected && whole > 0)
  }

  @Test func withoutARecordASampleIsWritten() throws {
    let grammar = try #require(grammar)
    let other = TrainingRecord(
      source: sampleSource, settings: TrainingSettings(steps: 1), steps: 1)
    let text = TrainingText(
      grammar: grammar, tokenizer: tinyTokenizer, record: other, sampleDocuments: 6)
    #expect(!text.isExact)
    var documents: [[UInt8]] = []
    try text.forEachDocument { documents.append($0.bytes) }
    let source = TextSource.stories(grammar, seed: 1)
    #expect(documents == (0..<6).map { source.document($0) })
  }

  @Test func aRecordOfAnotherGrammarOrOfRowsWithoutLanguagesIsNone() throws {
    let grammar = try #require(grammar)
    let settings = TrainingSettings(steps: 1, batchSize: 2, sequenceLength: 200)
    var record = TrainingRecord(
      source: .stories(grammar, seed: 1), settings: settings, steps: 1)
    let plain = try TokenizerTraining(
      source: sampleSource, settings: .init(vocabularySize: 420, wholeCharacterCount: 2)
    ).run().tokenizer
    #expect(TrainingText(grammar: grammar, tokenizer: plain, record: record).isExact)
    var trainer = BPETrainer(
      settings: .init(vocabularySize: 300, specialTokens: [ReservedTokens.end]))
    trainer.add(Array("The cat sat. The cat sat.".utf8))
    let bare = try trainer.train()
    let text = TrainingText(
      grammar: grammar, tokenizer: bare, record: record, sampleDocuments: 3)
    var documents = 0
    try text.forEachDocument { _ in documents += 1 }
    #expect(!text.isExact && documents == 3)
    record.textChecksum = "0"
    #expect(!TrainingText(grammar: grammar, tokenizer: plain, record: record).isExact)
    record.textChecksum = nil
    #expect(!TrainingText(grammar: grammar, tokenizer: plain, record: record).isExact)
  }

  @Test(arguments: ["story-gpt", "story-bert", "story-nnlm", "story-lstm"])
  func aShippedModelSaysWhichGrammarItRead(name: String) throws {
    let folder = URL(filePath: #filePath).appending(path: "../../../assets/models/\(name)")
    let record = try #require(try TrainingRecord(folder: folder.standardized.path))
    #expect(record.source == .stories && record.textChecksum?.count == 64)
  }

  @Test func storiesThatEndAreReadAgain() throws {
    let grammar = try #require(grammar)
    let source = TextSource.stories(grammar, seed: 1, count: 3)
    let endless = TextSource.stories(grammar, seed: 1)
    #expect(source.documentCount == 3 && endless.documentCount == nil)
    #expect((0..<3).allSatisfy { source.document($0 + 3) == endless.document($0) })
    #expect(source.heldOut(2) == endless.heldOut(2))
    let record = TrainingRecord(
      source: source, settings: TrainingSettings(steps: 4, batchSize: 5, sequenceLength: 4000),
      steps: 4,
      packing: .documents)
    let text = TrainingText(grammar: grammar, tokenizer: tinyTokenizer, record: record)
    var documents: [[UInt8]] = []
    try text.forEachDocument { documents.append($0.bytes) }
    #expect(documents.count == 20)
    #expect(Set(documents) == Set((0..<3).map { source.document($0) }))
  }

  @Test func theRecordOfATrainingIsReadBack() throws {
    try withTemporaryFolder { folder in
      #expect(try TrainingRecord(folder: folder) == nil)
      let grammar = try #require(grammar)
      let record = TrainingRecord(
        source: .stories(grammar, seed: 3, count: 900),
        settings: TrainingSettings(steps: 7, batchStages: [BatchStage(firstStep: 2, batchSize: 5)]),
        steps: 6)
      try record.write(to: folder)
      #expect(try TrainingRecord(folder: folder) == record)
      #expect(record.documents == 900)
      #expect(record.rows(at: 1) == 16 && record.rows(at: 2) == 5)
      try Data("{}".utf8).write(to: URL(filePath: folder + "/training.json"))
      #expect(throws: StudioError.self) { try TrainingRecord(folder: folder) }
    }
  }

  @Test func theLikeliestTokenFitsBothNeighbors() {
    var counts = NeighborCounts(vocabularySize: 10)
    #expect(counts.commonest == nil && counts.likeliest(left: 1, right: 2) == nil)
    counts.add([1, 2, 3] as [Int32])
    counts.add([1, 2, 3] as [Int32])
    counts.add([1, 4, 5, 4, 4, 4, 4] as [Int32])
    counts.add([6, 4, 3] as [Int32])
    #expect(counts.commonest == 4)
    // Between 1 and 3: 2 has 2·2/2 = 2, 4 has 1·1/7.
    #expect(counts.likeliest(left: 1, right: 3) == 2)
    #expect(counts.likeliest(left: 6, right: nil) == 4)
    #expect(counts.likeliest(left: nil, right: 5) == 4)
    // Nothing follows 2 and comes before 5: what follows 2 alone.
    #expect(counts.likeliest(left: 2, right: 5) == 3)
    #expect(counts.likeliest(left: 9, right: nil) == 4)
    #expect(counts.likeliest(left: nil, right: nil) == 4)
  }

  @Test func tokensThatWereHardlyReadAreNamed() throws {
    let workbench = try tinyWorkbench()
    let tokens = workbench.tokens(of: Array("The cat sat.".utf8), addingLanguage: true)
    var counts = [Int](repeating: 500, count: workbench.tokenizer.vocabularySize)
    let ids = tokens.compactMap(\.id)
    counts[ids[1]] = 0
    counts[ids[2]] = Coverage.rare - 1
    // The language token is never rare.
    counts[ids[0]] = 0
    let summary = Coverage(tokenizer: "", counts: counts).summary(of: tokens)
    #expect(summary.total == tokens.count - 1)
    #expect(summary.absent == tokens.dropFirst().count { $0.id == ids[1] })
    #expect(summary.rare == tokens.dropFirst().count { $0.id == ids[2] })
    #expect(summary.examples.map(\.id) == [ids[1], ids[2]])
    // A tenth was counted: ten times as many were read, and what was not met may have been.
    var sample = [Int](repeating: Coverage.rare / 10, count: counts.count)
    sample[ids[1]] = 0
    sample[ids[2]] = Coverage.rare / 10 - 1
    let estimate = Coverage(tokenizer: "", counts: sample, share: 0.1).summary(of: tokens)
    #expect(estimate.absent == 0 && estimate.examples.map(\.id) == [ids[1], ids[2]])
  }

  @Test func countsAreOfTheTokenizerBesideThem() throws {
    try withTemporaryFolder { folder in
      let tiny = try tinyWorkbench()
      let workbench = try Workbench(
        id: "tiny", path: folder, model: tiny.model, tokenizer: tiny.tokenizer)
      try tinyTokenizer.tokenizerJSON().write(to: URL(filePath: folder + "/tokenizer.json"))
      #expect(Coverage.load(workbench) == nil)
      let coverage = Coverage(
        tokenizer: try Coverage.checksum(of: folder),
        counts: [Int](repeating: 3, count: workbench.tokenizer.vocabularySize))
      try coverage.write(to: folder)
      #expect(Coverage.load(workbench) == coverage)
      try Data(" ".utf8).write(to: URL(filePath: folder + "/tokenizer.json"))
      #expect(Coverage.load(workbench) == nil)
    }
  }

  @Test func aRowStandsByItsValueAgainstFloorAndGoal() {
    func standing(_ measure: EvaluationMeasure, _ successes: Int) -> String {
      EvaluationReport.Row(measure, .zh, Proportion(successes, of: 100)).standing.rawValue
    }
    #expect(standing(.consistency, 89) == "below-floor")
    #expect(standing(.consistency, 90) == "floor")
    #expect(standing(.consistency, 97) == "goal")
    #expect(standing(.newSentences, 100) == "floor")
    #expect(standing(.sumsHeldOut, 0) == "reported")
    let nothing = EvaluationReport.Row(.opposites, nil, Proportion(0, of: 0))
    #expect(nothing.standing == .belowFloor)
  }

  @Test func everyMeasureThatIsAskedForHasItsFloor() {
    let floors = EvaluationTarget.all.mapValues { [$0.floor, $0.goal] }
    #expect(floors[.questions] == [0.75, 0.90] && floors[.sumsSeen] == [0.70, 0.95])
    #expect(floors[.opposites] == [0.90, 0.98] && floors[.languageKept] == [0.99, nil])
    let bits = EvaluationTarget.of(.bitsPerByte)
    #expect(bits.floor == nil && bits.goal == nil)
  }
}
