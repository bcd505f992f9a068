import Foundation
import Models
import Studio
import Tokenizers

/// A little text in two languages, enough to learn a vocabulary from.
let sampleTexts: [String] = (0..<40).flatMap { index in
  [
    "小猫坐在垫子上，因为它累了。小猫看着小鸟\(index)。",
    "The cat sat on the mat because it was tired. Box \(index) is red.",
  ]
}

let sampleSource = TextSource.documents(sampleTexts.map { Array($0.utf8) })

/// Learned in a moment and the same each time.
let tinyTokenizer: ByteLevelBPE = {
  let training = TokenizerTraining(
    source: sampleSource, settings: .init(vocabularySize: 420, wholeCharacterCount: 2))
  do {
    return try training.run().tokenizer
  } catch {
    preconditionFailure("the tiny tokenizer: \(error)")
  }
}()

/// A model with random values: small, but every code path of a real one.
func tinyWorkbench(context: Int = 64, seed: UInt64 = 7) throws -> Workbench {
  let configuration = GPTConfiguration(
    vocabularySize: tinyTokenizer.vocabularySize, contextLength: context, width: 32,
    layerCount: 2, headCount: 4)
  return try Workbench(
    id: "tiny", path: "/memory/tiny", model: GPT(configuration: configuration, seed: seed),
    tokenizer: Tokenizer(tinyTokenizer))
}

/// The tiny model after a moment of training: it has something to be adapted.
func trainedWorkbench() throws -> Workbench {
  let start = try tinyWorkbench()
  let settings = TrainingSettings(
    steps: 60, batchSize: 8, sequenceLength: 32, learningRate: 1e-2, lanes: 2)
  let trainer = try GPTTrainer(
    model: start.model, settings: settings,
    source: DocumentRows(source: sampleSource, tokenizer: tinyTokenizer, seed: 1))
  return try Workbench(
    id: "trained", path: "/memory/trained", model: try trainer.run(),
    tokenizer: Tokenizer(tinyTokenizer))
}

/// Inputs that have broken programs before.
let hostileInputs: [[UInt8]] = [
  [0], [0xFF], [0xC0, 0x80], [0xE5, 0xB0], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
  Array("a\0b".utf8), Array("<end><zh>".utf8), Array("  \n\t ".utf8), Array("é\u{301}👩‍👩‍👧".utf8),
  Array("小猫".utf8) + [0xE5] + Array(" cat".utf8), Array(0...255),
]

/// A folder that is removed when the test is over.
func withTemporaryFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
  let path = FileManager.default.temporaryDirectory.path + "/studio-\(UUID().uuidString)"
  try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: path) }
  return try body(path)
}
