import Testing
import Tokenizers

@Suite struct GoldenTests {
  @Test func ownPatternGivesTheIdsOfTheReference() throws {
    let tokenizer = try Golden.tokenizer()
    let cases = try Golden.cases()
    #expect(cases.count >= 400)
    for item in cases {
      let tokens = tokenizer.encode(item.text.bytes, recognizingSpecials: true)
      #expect(tokens.map(\.id) == item.glassbox, "\(item.text.debugDescription)")
    }
  }

  @Test func gpt2StyleFileGivesTheIdsOfTheReference() throws {
    let tokenizer = try ByteLevelBPE(tokenizerJSON: Golden.path("gpt2-style.json"))
    #expect(tokenizer.pattern == .gpt2)
    for item in try Golden.cases() {
      let tokens = tokenizer.encode(item.text.bytes, recognizingSpecials: true)
      #expect(tokens.map(\.id) == item.gpt2, "\(item.text.debugDescription)")
    }
  }

  @Test(arguments: [
    (SplitPattern.glassbox, "glassbox.json", 800), (SplitPattern.gpt2, "gpt2-style.json", 700),
  ])
  func trainerLearnsTheMergesOfTheReference(
    pattern: SplitPattern, file: String, size: Int
  ) throws {
    let reference = try ByteLevelBPE(tokenizerJSON: Golden.path(file))
    var trainer = BPETrainer(settings: .init(vocabularySize: size, pattern: pattern))
    for line in try Golden.corpus() { trainer.add(line.bytes) }
    let own = try trainer.train()
    #expect(own.merges == reference.merges)
    #expect(own.vocabularySize == reference.vocabularySize)
    #expect(own.specialTokens == reference.specialTokens)
    for id in 0..<Int32(size) { #expect(own.bytes(of: id) == reference.bytes(of: id)) }
  }

  @Test func cachedEncoderGivesTheSameIdsAsAnUncachedOne() throws {
    let tokenizer = try Golden.tokenizer()
    var encoder = ByteLevelBPE.Encoder(tokenizer)
    for _ in 0..<2 {
      for item in try Golden.cases() {
        var ids: [Int32] = []
        encoder.append(item.text.bytes, to: &ids)
        #expect(ids == tokenizer.encode(item.text.bytes).map(\.id))
      }
    }
  }

  @Test func writtenFileReadsBackEqual() throws {
    for name in ["glassbox.json", "gpt2-style.json"] {
      let tokenizer = try ByteLevelBPE(tokenizerJSON: Golden.path(name))
      let written = Array(tokenizer.tokenizerJSON())
      let again = try ByteLevelBPE(parsing: written, path: "memory")
      #expect(again.merges == tokenizer.merges)
      #expect(again.specialTokens == tokenizer.specialTokens)
      #expect(again.pattern == tokenizer.pattern)
      #expect(Array(again.tokenizerJSON()) == written)
      for id in 0..<Int32(tokenizer.vocabularySize) {
        #expect(again.bytes(of: id) == tokenizer.bytes(of: id))
      }
    }
  }
}
