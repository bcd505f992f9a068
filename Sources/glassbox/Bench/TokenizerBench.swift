import Corpora
import Studio
import Tokenizers

/// Byte-level BPE on story text, Chinese and English: one thread, a vocabulary of 4096.
struct TokenizerBench {
  let bench: Bench

  /// - Units: bytes.
  static let textLength = 10_000_000

  func encoding() throws -> [Measure] {
    let text = try Self.text()
    let tokenizer = try Self.trained(on: text)
    let seconds = (0..<bench.repeats).map { _ in
      Bench.seconds {
        var encoder = ByteLevelBPE.Encoder(tokenizer)
        _ = encoder.encode(text)
      }
    }
    return [Measure("tokenizer.encode", "MB/s", seconds.map { Double(text.count) / 1e6 / $0 })]
  }

  func training() throws -> [Measure] {
    let text = try Self.text()
    let seconds = try (0..<bench.repeats).map { _ in
      try Bench.seconds { _ = try Self.trained(on: text) }
    }
    return [Measure("tokenizer.train", "s", seconds)]
  }

  static func trained(on text: [UInt8]) throws -> ByteLevelBPE {
    var trainer = BPETrainer(settings: BPETrainer.Settings(vocabularySize: 4096))
    trainer.add(text)
    return try trainer.train()
  }

  /// Documents of the story grammar, one a line.
  static func text() throws -> [UInt8] {
    let source = TextSource.stories(
      try StoryGrammar(folder: DataFolder.find().stories), seed: 7)
    var text: [UInt8] = []
    text.reserveCapacity(textLength + 10_000)
    var index = 0
    while text.count < textLength {
      text += source.document(index)
      text.append(0x0A)
      index += 1
    }
    return text
  }
}
