import Corpora
import Foundation
import Models
import Studio
import Testing
import Tokenizers

private let grammar: StoryGrammar? = try? StoryGrammar(
  folder: URL(filePath: #filePath).appending(path: "../../../datasets/stories").standardized.path)

@Suite struct DecoderEvaluationTests {
  private func settings(_ parts: Set<EvaluationPart>) -> EvaluationSettings {
    EvaluationSettings(parts: parts, prompts: 3, seed: 4)
  }

  /// A model in a folder with its tokenizer, as an evaluation finds it.
  private func stored(_ folder: String) throws -> Workbench {
    let tiny = try tinyWorkbench(context: 160)
    try HuggingFaceFolder.write(tiny.model, to: folder)
    try tinyTokenizer.tokenizerJSON().write(to: URL(filePath: folder + "/tokenizer.json"))
    return try Workbench(
      id: "tiny", path: folder, model: tiny.model, tokenizer: tiny.tokenizer)
  }

  @Test func anEvaluationHasEveryMeasureInBothLanguages() throws {
    try withTemporaryFolder { folder in
      let grammar = try #require(grammar)
      let workbench = try stored(folder)
      let evaluation = ModelEvaluation(
        workbench, grammar: grammar, settings: settings(Set(EvaluationPart.allCases)),
        rivals: [.init("coin") { texts in Double(texts.count) }], sampleDocuments: 50)
      var shares: [Double] = []
      let result = try evaluation.run {
        shares.append($0)
        return true
      }
      let report = result.report
      #expect(shares == shares.sorted() && shares.last == 1)
      let measures: [EvaluationMeasure] = [
        .consistency, .newSentences, .acceptedSentences, .languageKept, .questions, .sumsSeen,
        .sumsHeldOut, .opposites, .bitsPerByte,
      ]
      for measure in measures {
        let rows = report.rows.filter { $0.measure == measure }
        #expect(rows.map(\.language) == [.zh, .en, nil], "\(measure)")
        #expect(rows[0].count + rows[1].count == rows[2].count, "\(measure)")
      }
      #expect(report.trainingText?.isExact == false && report.trainingText?.documents == 50)
      #expect(!report.holdsFloors)
      let bits = try #require(report.rows.last)
      #expect(bits.baselines == [.init("coin", 6)])
      #expect(bits.interval.low < bits.value && bits.value < bits.interval.high)
      let held = TextSource.stories(grammar, seed: 4).heldOut(6)
      #expect(abs(bits.value - (try workbench.evaluate(held).bitsPerByte)) < 1e-9)
      // Of a sample nobody can say that it is what the model read.
      #expect(result.coverage == nil)
      try TrainingRecord(
        source: .stories(grammar, seed: 1), settings: TrainingSettings(steps: 3), steps: 3
      ).write(to: folder)
      let known = try ModelEvaluation(
        workbench, grammar: grammar,
        settings: EvaluationSettings(parts: [.stories], prompts: 1, seed: 4)
      ).run()
      #expect(known.report.trainingText?.isExact == true)
      #expect(known.coverage?.counts.reduce(0, +) == known.report.trainingText?.tokens)
    }
  }

  @Test func theSameSeedMeasuresTheSame() throws {
    try withTemporaryFolder { folder in
      let grammar = try #require(grammar)
      let evaluation = ModelEvaluation(
        try stored(folder), grammar: grammar, settings: settings([.questions, .opposites]))
      let first = try evaluation.run().report.rows
      #expect(try evaluation.run().report.rows == first)
      #expect(first.count == 6)
    }
  }

  @Test func anEvaluationThatIsCalledOffEnds() throws {
    try withTemporaryFolder { folder in
      let grammar = try #require(grammar)
      let workbench = try stored(folder)
      for part in EvaluationPart.parts(isCausal: true) {
        let evaluation = ModelEvaluation(
          workbench, grammar: grammar, settings: settings([part]), sampleDocuments: 2000)
        #expect(throws: StudioError.cancelled, "\(part)") { try evaluation.run { _ in false } }
      }
    }
  }

  @Test func aTextKeepsItsLanguageWithoutALetterOfTheOther() {
    #expect(DecoderEvaluation.keeps(.zh, "小猫说：“3 + 4 = 7。”"))
    #expect(!DecoderEvaluation.keeps(.zh, "小猫说 Tom。"))
    #expect(DecoderEvaluation.keeps(.en, "Tom said, \"Yes!\" 3 + 4 = 7."))
    #expect(!DecoderEvaluation.keeps(.en, "Tom said。"))
    #expect(!DecoderEvaluation.keeps(.en, "Tom 猫"))
    // A character that the end of the context cut is no fault; one in the middle is.
    #expect(DecoderEvaluation.keeps(.zh, "小猫\u{FFFD}"))
    #expect(!DecoderEvaluation.keeps(.zh, "小\u{FFFD}猫"))
  }
}
