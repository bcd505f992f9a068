import Testing
import Tokenizers

@Suite struct BPETrainerTests {
  static func trained(_ settings: BPETrainer.Settings) throws -> ByteLevelBPE {
    var trainer = BPETrainer(settings: settings)
    for line in try Golden.corpus() { trainer.add(line.bytes) }
    return try trainer.train()
  }

  @Test func theSameTextGivesTheSameFile() throws {
    let one = try Self.trained(.init(vocabularySize: 600))
    let other = try Self.trained(.init(vocabularySize: 600))
    #expect(one.tokenizerJSON() == other.tokenizerJSON())
  }

  @Test func reservedTokensComeFirstAndBytesNext() throws {
    let tokenizer = try Self.trained(.init(vocabularySize: 300))
    #expect(tokenizer.specialTokens.map(\.text) == ReservedTokens.all)
    #expect(tokenizer.specialTokens.map(\.id) == Array(0..<25))
    #expect(Set((25..<281).map { tokenizer.bytes(of: $0) }) == Set((0..<256).map { [UInt8($0)] }))
    #expect(tokenizer.merges.first?.result == 281)
    #expect(tokenizer.vocabularySize == 300)
  }

  @Test func requiredCharactersAreSingleTokensEverywhere() throws {
    let characters = "猫狗坐在鑫😀é".map { String($0) }
    let tokenizer = try Self.trained(
      .init(vocabularySize: 700, requiredCharacters: characters))
    for character in characters {
      #expect(tokenizer.encode(character.bytes).count == 1, "\(character)")
      // The bytes of its neighbours never tear a required character apart.
      for token in tokenizer.encode(("的" + character + "了" + character).bytes) {
        let bytes = tokenizer.bytes(of: token.id)
        if character.bytes.contains(where: { bytes.contains($0) }) && bytes.count > 1 {
          #expect(String(validating: bytes, as: UTF8.self) != nil)
        }
      }
    }
  }

  @Test func requiredCharactersAreEncodedAsTheDefinitionSays() throws {
    let characters = "猫狗坐在小的了垫子上😀é".map { String($0) }
    let tokenizer = try Self.trained(
      .init(vocabularySize: 760, requiredCharacters: characters))
    // Letters only, so that each text is one piece; required ones beside others, and Latin ones.
    let letters = "猫狗坐在小的了垫子上é明红睡跑鑫𠮷abthe".map { String($0) }
    for seed in 0..<150 {
      let noise = ByteLevelBPETests.noise(1 + seed, seed: UInt64(seed))
      let text = noise.map { letters[Int($0) % letters.count] }.joined().bytes
      #expect(
        tokenizer.encode(text).map(\.id) == ByteLevelBPETests.slowly(text, tokenizer))
    }
  }

  @Test func tokensDoNotGrowBeyondTheirLimit() throws {
    let tokenizer = try Self.trained(.init(vocabularySize: 600, maximumTokenBytes: 6))
    let lengths = tokenizer.merges.map { tokenizer.bytes(of: $0.result).count }
    #expect(lengths.max() == 6)
    let unlimited = try Self.trained(.init(vocabularySize: 600))
    #expect(unlimited.merges.contains { unlimited.bytes(of: $0.result).count > 6 })
  }

  @Test func chineseTokensDoNotGrowBeyondTheirLimit() throws {
    func characters(_ settings: BPETrainer.Settings) throws -> Int? {
      var trainer = BPETrainer(settings: settings)
      trainer.add(String(repeating: "小猫坐在垫子上。the mat ", count: 9).bytes)
      let tokenizer = try trainer.train()
      let words = tokenizer.merges.map {
        String(decoding: tokenizer.bytes(of: $0.result), as: UTF8.self)
      }
      #expect(words.contains("the"))
      return words.filter { !$0.utf8.contains { $0 < 128 } }.map(\.count).max()
    }
    let whole = "小猫坐在垫子上".map(String.init)
    #expect(
      try characters(
        .init(vocabularySize: 400, requiredCharacters: whole, maximumWideCharacters: 2)) == 2)
    #expect(try characters(.init(vocabularySize: 400, requiredCharacters: whole)) == 7)
  }

  @Test func rarePairsAreNotMerged() throws {
    var trainer = BPETrainer(
      settings: .init(vocabularySize: 1000, specialTokens: [], minimumFrequency: 3))
    trainer.add("ab ab ab cd cd".bytes)
    let tokenizer = try trainer.train()
    // " ab" twice is too rare, "ab" three times is not.
    #expect(tokenizer.merges.map { tokenizer.bytes(of: $0.result) } == ["ab".bytes])
    #expect(tokenizer.vocabularySize == 257)
  }

  @Test func digitsAndPunctuationAreNeverPartsOfLongerTokens() throws {
    let tokenizer = try Self.trained(.init(vocabularySize: 900))
    for merge in tokenizer.merges {
      let text = String(decoding: tokenizer.bytes(of: merge.result), as: UTF8.self)
      if text.count > 1 {
        #expect(!text.contains { $0.isASCII && ($0.isNumber || $0.isPunctuation) }, "\(text)")
        #expect(!text.contains("，"), "\(text)")
      }
    }
  }

  @Test func tooSmallAVocabularyIsRefusedWithTheSum() {
    let trainer = BPETrainer(
      settings: .init(vocabularySize: 270, requiredCharacters: ["猫"]))
    #expect(throws: TokenizerError.vocabularyTooSmall(asked: 270, needed: 283)) {
      try trainer.train()
    }
  }

  @Test func progressIsReportedAndCancels() throws {
    var trainer = BPETrainer(settings: .init(vocabularySize: 700))
    for line in try Golden.corpus() { trainer.add(line.bytes) }
    var seen: [Int] = []
    _ = try trainer.train { progress in
      seen.append(progress.tokens)
      return true
    }
    #expect(seen.count >= 4)
    #expect(seen == seen.sorted())
    #expect(throws: TokenizerError.cancelled) { try trainer.train { $0.tokens < 400 } }
  }

  @Test func emptyTextGivesTheBytesAlone() throws {
    let tokenizer = try BPETrainer(settings: .init(vocabularySize: 500)).train()
    #expect(tokenizer.vocabularySize == 281)
    #expect(tokenizer.decode(tokenizer.encode("猫 cat".bytes).map(\.id)) == "猫 cat".bytes)
  }
}
