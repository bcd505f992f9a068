import Corpora
import Files
import Foundation
import Models
import Studio
import Testing
import Tokenizers

@Suite struct TextSourceTests {
  @Test func blankLinesSeparateDocuments() throws {
    try withTemporaryFolder { folder in
      let path = "\(folder)/text.txt"
      try AtomicFile.write(Data("one\ntwo\n\n \n三\n".utf8), to: path)
      let source = try TextSource.files([path])
      guard case .documents(let documents) = source else {
        Issue.record("no documents")
        return
      }
      #expect(documents == [Array("one\ntwo".utf8), Array("三".utf8)])
      // The last document is held out.
      #expect(source.documentCount == 1 && source.heldOut(9) == [Array("三".utf8)])
      #expect(source.document(5) == documents[0])
      try AtomicFile.write(Data("\n\n".utf8), to: path)
      #expect(throws: StudioError.noExamples) { try TextSource.files([path]) }
    }
  }

  @Test func jsonLinesGiveTheirText() throws {
    try withTemporaryFolder { folder in
      let path = "\(folder)/data.jsonl"
      let lines = #"{"text":"a cat"}"# + "\n" + #"{"prompt":"who","completion":" is it"}"#
      try AtomicFile.write(Data(lines.utf8), to: path)
      guard case .documents(let documents) = try TextSource.files([path]) else { return }
      #expect(documents == [Array("a cat".utf8), Array("who is it".utf8)])
    }
  }
}

@Suite struct DocumentRowsTests {
  @Test func rowsBeginWithADocumentAndAreFull() throws {
    let rows = DocumentRows(source: sampleSource, tokenizer: tinyTokenizer, seed: 5)
    let sequences = try rows.sequences(step: 3, count: 6, length: 40)
    #expect(sequences.count == 6)
    let openings = ["<zh>", "<en>"].compactMap { tinyTokenizer.id(ofSpecial: $0) }
    let end = try #require(tinyTokenizer.id(ofSpecial: "<end>"))
    for sequence in sequences {
      #expect(sequence.inputs.count == 40 && sequence.targets.count == 40)
      #expect(openings.contains(sequence.inputs[0]))
      #expect(sequence.inputs.dropFirst() == sequence.targets.dropLast())
      // Where a document ends, the next one begins.
      for (place, token) in sequence.inputs.enumerated() where token == end {
        #expect(openings.contains(sequence.targets[place]))
      }
    }
    #expect(try rows.sequences(step: 3, count: 6, length: 40) == sequences)
    #expect(try rows.sequences(step: 4, count: 6, length: 40) != sequences)
  }

  @Test func aDocumentByItselfFillsARowAndEndsIt() throws {
    let rows = DocumentRows(
      source: sampleSource, tokenizer: tinyTokenizer, seed: 5, packing: .documents)
    let openings = ["<zh>", "<en>"].compactMap { tinyTokenizer.id(ofSpecial: $0) }
    let end = try #require(tinyTokenizer.id(ofSpecial: "<end>"))
    let sequences = try rows.sequences(step: 3, count: 12, length: 60)
    #expect(sequences.count == 12)
    #expect(Set(sequences.map(\.inputs.count)).count > 1)
    for sequence in sequences {
      #expect(openings.contains(sequence.inputs[0]) && sequence.inputs.count <= 60)
      // The end comes last, unless the document is longer than the row.
      #expect(!sequence.inputs.contains(end))
      #expect(sequence.targets.last == end || sequence.inputs.count == 60)
    }
    #expect(try rows.sequences(step: 3, count: 12, length: 60) == sequences)
  }

  @Test func aLongDocumentIsReadFromManyPlaces() throws {
    let book = (0..<3000).map { "word\($0)" }.joined(separator: " ")
    let rows = DocumentRows(
      source: .documents([Array(book.utf8)]), tokenizer: tinyTokenizer, seed: 5,
      packing: .documents)
    let read = try (0..<20).flatMap { try rows.sequences(step: $0, count: 4, length: 30) }
    let starts = Set(read.map { Array($0.inputs.prefix(8)) })
    #expect(starts.count > 70, "\(starts.count) different places in 80 rows")
    #expect(read.allSatisfy { $0.inputs.count == 30 })
    #expect(
      try rows.sequences(step: 7, count: 4, length: 30)
        == (try rows.sequences(step: 7, count: 4, length: 30)))
  }

  @Test func drillsRepeatRandomTokensOfTheWholeVocabularyWithoutALanguage() throws {
    let rows = DocumentRows(
      source: sampleSource, tokenizer: tinyTokenizer, seed: 5, drillShare: 0.5)
    let end = try #require(tinyTokenizer.id(ofSpecial: "<end>"))
    let openings = ["<zh>", "<en>"].compactMap { tinyTokenizer.id(ofSpecial: $0) }
    var seen: Set<Int32> = []
    for step in 0..<40 {
      for row in try rows.sequences(step: step, count: 8, length: 120) {
        #expect(row.inputs.count == 120)
        for part in row.inputs.split(separator: end, omittingEmptySubsequences: true) {
          guard let first = part.first, !openings.contains(first) else { continue }
          // The last one of a row may be cut off.
          let half = part.count / 2
          if part.endIndex < row.inputs.endIndex {
            #expect(part.prefix(half).elementsEqual(part.suffix(half)) && part.count % 2 == 0)
          }
          seen.formUnion(part)
        }
      }
    }
    let ordinary = (0..<Int32(tinyTokenizer.vocabularySize)).filter { !tinyTokenizer.isSpecial($0) }
    #expect(seen == Set(ordinary))
    #expect(try rows.sequences(step: 3, count: 4, length: 50).count == 4)
  }

  @Test func readAheadChangesNothing() throws {
    let rows = DocumentRows(source: sampleSource, tokenizer: tinyTokenizer, seed: 5)
    let ahead = ReadAhead(rows as any TrainingSource)
    for step in [0, 1, 2, 7, 8, 3] {
      #expect(
        try ahead.sequences(step: step, count: 3, length: 16)
          == (try rows.sequences(step: step, count: 3, length: 16)))
    }
  }
}

@Suite struct TokenizerTrainingTests {
  @Test func commonCharactersAreWholeTokens() throws {
    let result = try TokenizerTraining(
      source: sampleSource, settings: .init(vocabularySize: 420, wholeCharacterCount: 2)
    ).run()
    #expect(result.tokenizer.vocabularySize <= 420)
    #expect(result.bytesPerToken > 1.5)
    for character in "小猫坐在垫子上因为它累了看着鸟" {
      #expect(result.tokenizer.id(of: Array(String(character).utf8)) != nil)
    }
    let without = try TokenizerTraining(
      source: sampleSource, settings: .init(vocabularySize: 285, wholeCharacterCount: nil)
    ).run()
    #expect(without.tokenizer.id(of: Array("垫".utf8)) == nil)
  }

  @Test func charactersOfAListAreWholeTokensWhetherOrNotTheTextHasThem() throws {
    try withTemporaryFolder { folder in
      let path = "\(folder)/characters.txt"
      try AtomicFile.write(Data("的一鱼\n龙 的é\n".utf8), to: path)
      let characters = try TokenizerTraining.characters(in: path)
      #expect(characters == ["的", "一", "鱼", "龙", "é"])
      let tokenizer = try TokenizerTraining(
        source: sampleSource,
        settings: .init(vocabularySize: 420, requiredCharacters: characters)
      ).run().tokenizer
      for character in characters + ["猫"] {
        #expect(tokenizer.encode(Array(character.utf8)).count == 1)
      }
      // In words, too, and between other characters.
      #expect(tokenizer.encode(Array("龙鱼".utf8)).count == 2)
    }
  }

  @Test func refusalOfAnEventCancels() {
    #expect(throws: StudioError.cancelled) {
      try TokenizerTraining(source: sampleSource, settings: .init(vocabularySize: 420)).run {
        if case .reading = $0 { false } else { true }
      }
    }
  }
}

@Suite struct PretrainingTests {
  private func settings(steps: Int) -> Pretraining.Settings {
    Pretraining.Settings(
      width: 16, layerCount: 1, headCount: 2, contextLength: 32,
      plan: PretrainingPlan(
        training: TrainingSettings(
          steps: steps, batchSize: 4, sequenceLength: 32, learningRate: 5e-3, lanes: 2),
        validationCount: 4, validationInterval: 10, checkpointInterval: 5))
  }

  @Test func trainedFolderOpensAndPredictsBetter() throws {
    try withTemporaryFolder { folder in
      let output = "\(folder)/models/first"
      let run = Pretraining(
        source: sampleSource, tokenizer: tinyTokenizer, settings: settings(steps: 40),
        output: output)
      var validations: [Double] = []
      let result = try run.run { event in
        if case .validated(_, let evaluation) = event { validations.append(evaluation.loss) }
      }
      #expect(validations.count == 4)
      #expect(try #require(validations.last) < log(Double(tinyTokenizer.vocabularySize)) - 1)
      // The trainer measures in batches, the workbench text by text.
      let validation = try #require(result.validation?.loss)
      #expect(abs(try #require(validations.last) - validation) < 1e-4)
      let library = ModelLibrary(folders: ["\(folder)/models"])
      #expect(library.list().map(\.name) == ["first"])
      let workbench = try library.load("first")
      #expect(workbench.tokenizer.vocabularySize == tinyTokenizer.vocabularySize)
      let held = sampleSource.heldOut(4)
      #expect(try workbench.evaluate(held).loss == result.validation?.loss)
      let card = String(
        decoding: try SizeLimitedFile.read("\(output)/README.md", limit: 1 << 20), as: UTF8.self)
      #expect(card.contains("bits per byte") && card.contains("\(40 * 4 * 32)"))
      #expect(!FileManager.default.fileExists(atPath: "\(output)/checkpoint"))
    }
  }

  @Test func resumedRunEndsWithTheSameBytes() throws {
    try withTemporaryFolder { folder in
      func weights(_ name: String) throws -> Data {
        try SizeLimitedFile.read("\(folder)/\(name)/model.safetensors", limit: 1 << 24)
      }
      func run(_ name: String) -> Pretraining {
        var settings = settings(steps: 24)
        settings.plan.training.dropout = 0.05
        return Pretraining(
          source: sampleSource, tokenizer: tinyTokenizer, settings: settings,
          output: "\(folder)/\(name)")
      }
      _ = try run("whole").run()
      let control = RunControl()
      #expect(throws: StudioError.cancelled) {
        try run("broken").run(control: control) { event in
          if case .step(let snapshot) = event, snapshot.step == 13 { control.cancel() }
        }
      }
      var steps: [Int] = []
      _ = try run("broken").run(resuming: true) { event in
        if case .step(let snapshot) = event { steps.append(snapshot.step) }
      }
      #expect(steps == Array(14...24))
      #expect(try weights("broken") == (try weights("whole")))
      let card = try SizeLimitedFile.read("\(folder)/whole/README.md", limit: 1 << 20)
      #expect(String(decoding: card, as: UTF8.self).contains("weight decay 0.1, dropout 0.05,"))
      // The card of the resumed one says of how many steps its loss is.
      let broken = try SizeLimitedFile.read("\(folder)/broken/README.md", limit: 1 << 20)
      #expect(String(decoding: card, as: UTF8.self).contains("mean of the last 24 steps"))
      #expect(String(decoding: broken, as: UTF8.self).contains("mean of the last 11 steps"))
    }
  }

  @Test func aRunGoesOnWithWhatItBeganWithOrNotAtAll() throws {
    try withTemporaryFolder { folder in
      func run(
        _ source: TextSource = sampleSource, _ tokenizer: ByteLevelBPE = tinyTokenizer
      ) -> Pretraining {
        Pretraining(
          source: source, tokenizer: tokenizer, settings: settings(steps: 24), output: folder)
      }
      let control = RunControl()
      #expect(throws: StudioError.cancelled) {
        try run().run(control: control) { event in
          if case .step(let snapshot) = event, snapshot.step == 7 { control.cancel() }
        }
      }
      let other = TextSource.documents(sampleTexts.dropLast().map { Array($0.utf8) })
      let tokenizer = try TokenizerTraining(
        source: sampleSource, settings: .init(vocabularySize: 330, wholeCharacterCount: 2)
      ).run().tokenizer
      let before = try Data(contentsOf: URL(filePath: folder + "/tokenizer.json"))
      let checkpoint = folder + "/checkpoint"
      #expect(throws: StudioError.otherOrigin(path: checkpoint, .text)) {
        try run(other).run(resuming: true)
      }
      #expect(throws: StudioError.otherOrigin(path: checkpoint, .tokenizer)) {
        try run(sampleSource, tokenizer).run(resuming: true)
      }
      #expect(try Data(contentsOf: URL(filePath: folder + "/tokenizer.json")) == before)
      _ = try run().run(resuming: true)
      // Nor is a finished model left beside a foreign tokenizer.
      #expect(throws: StudioError.occupiedFolder(path: folder)) {
        try run(sampleSource, tokenizer).run()
      }
      #expect(try Data(contentsOf: URL(filePath: folder + "/tokenizer.json")) == before)
    }
  }

  @Test func storiesOfAnotherSeedAreOtherText() throws {
    let folder = URL(filePath: #filePath).appending(path: "../../../datasets/stories").standardized
    let grammar = try StoryGrammar(folder: folder.path)
    try withTemporaryFolder { output in
      func run(_ source: TextSource) -> Pretraining {
        Pretraining(
          source: source, tokenizer: tinyTokenizer, settings: settings(steps: 9), output: output)
      }
      let control = RunControl()
      #expect(throws: StudioError.cancelled) {
        try run(.stories(grammar, seed: 1)).run(control: control) { event in
          if case .step(let snapshot) = event, snapshot.step == 6 { control.cancel() }
        }
      }
      let error = StudioError.otherOrigin(path: output + "/checkpoint", .stories)
      #expect(throws: error) { try run(.stories(grammar, seed: 2)).run(resuming: true) }
      #expect(throws: error) { try run(.stories(grammar, seed: 1, count: 9)).run(resuming: true) }
    }
  }
}
