import Testing
import Tokenizers

@Suite struct ByteLevelBPETests {
  /// Pseudo-random bytes from a fixed seed.
  static func noise(_ count: Int, seed: UInt64) -> [UInt8] {
    var state = seed
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 33)
    }
  }

  @Test func anyBytesComeBackFromTheirTokens() throws {
    let tokenizer = try Golden.tokenizer()
    var texts = (0..<40).map { Self.noise($0 * 13, seed: UInt64($0)) }
    texts += [[0], [0xFF], [0xE4, 0xBD], Array("小猫".utf8.dropLast()), "a\0b".bytes, []]
    for text in texts {
      #expect(tokenizer.decode(tokenizer.encode(text).map(\.id)) == text)
    }
  }

  @Test func offsetsCoverTheInputWithoutGaps() throws {
    let tokenizer = try Golden.tokenizer()
    for text in ["小猫坐在垫子上，because it was <end> tired.\n", "", "a\0\u{301}"] {
      for recognizing in [true, false] {
        let tokens = tokenizer.encode(text.bytes, recognizingSpecials: recognizing)
        var end = 0
        for token in tokens {
          #expect(token.start == end)
          #expect(Array(text.bytes[token.start..<token.end]) == tokenizer.bytes(of: token.id))
          end = token.end
        }
        #expect(end == text.utf8.count)
      }
    }
  }

  @Test func specialTokensAreOnlyRecognisedWhereAsked() throws {
    let tokenizer = try Golden.tokenizer()
    let end = try #require(tokenizer.id(ofSpecial: "<end>"))
    let asked = tokenizer.encode("a<end>".bytes, recognizingSpecials: true)
    #expect(asked.last == EncodedToken(id: end, start: 1, end: 6, isSpecial: true))
    let ordinary = tokenizer.encode("a<end>".bytes)
    #expect(ordinary.allSatisfy { !$0.isSpecial && !tokenizer.isSpecial($0.id) })
    #expect(tokenizer.decode(ordinary.map(\.id)) == "a<end>".bytes)
    #expect(tokenizer.decode(asked.map(\.id), skippingSpecials: true) == "a".bytes)
  }

  @Test func theLongestOfTwoSpecialTokensWins() throws {
    let tokenizer = try Golden.tokenizer()
    let tokens = tokenizer.encode("<spare10>".bytes, recognizingSpecials: true)
    #expect(tokens.map(\.id) == [try #require(tokenizer.id(ofSpecial: "<spare10>"))])
  }

  @Test func unknownIdsHaveNoBytes() throws {
    let tokenizer = try Golden.tokenizer()
    for id: Int32 in [-1, .min, .max, Int32(tokenizer.vocabularySize)] {
      #expect(tokenizer.bytes(of: id) == [])
      #expect(tokenizer.decode([id]) == [])
      #expect(!tokenizer.isSpecial(id))
    }
  }

  @Test func aTokenIsFoundByItsBytesUnlessItIsSpecial() throws {
    let tokenizer = try Golden.tokenizer()
    let id = try #require(tokenizer.id(of: " the".bytes))
    #expect(tokenizer.bytes(of: id) == " the".bytes)
    #expect(tokenizer.id(of: "<end>".bytes) == nil)
    #expect(tokenizer.id(of: "no such token at all".bytes) == nil)
  }

  @Test func longPiecesGiveTheTokensOfTheOneByOneMethod() throws {
    let tokenizer = try Golden.tokenizer()
    // Far beyond the length at which the heap takes over.
    for text in [
      String(repeating: "小猫坐在垫子上因为它累了", count: 60), String(repeating: "thecatsat", count: 50),
      String(repeating: "a", count: 1001), String(repeating: "the", count: 34),
    ] {
      #expect(tokenizer.encode(text.bytes).map(\.id) == Self.slowly(text.bytes, tokenizer))
    }
  }

  /// The definition, word by word: the earliest merge that applies anywhere goes first, leftmost first.
  /// Only for text that is one piece.
  static func slowly(_ text: [UInt8], _ tokenizer: ByteLevelBPE) -> [Int32] {
    var symbols = text.map { byte in tokenizer.id(of: [byte]) ?? -1 }
    for merge in tokenizer.merges {
      var index = 0
      while index + 1 < symbols.count {
        if symbols[index] == merge.left, symbols[index + 1] == merge.right {
          symbols.replaceSubrange(index...(index + 1), with: [merge.result])
        }
        index += 1
      }
    }
    return symbols
  }

  @Test func aHundredThousandCharactersInOnePieceAreEncoded() throws {
    let tokenizer = try Golden.tokenizer()
    let text = String(repeating: "猫坐在垫", count: 25_000).bytes
    #expect(tokenizer.decode(tokenizer.encode(text).map(\.id)) == text)
  }

  @Test func tokenLabelsShowWhatTheBytesAre() {
    #expect(TokenLabel.text(" the".bytes) == "␣the")
    #expect(TokenLabel.text("a\n\t".bytes) == "a⏎⇥")
    #expect(TokenLabel.text("小猫".bytes) == "小猫")
    #expect(TokenLabel.text([0xE4, 0xBD]) == "‹e4 bd›")
    #expect(TokenLabel.text([0x8F] + "猫".bytes + [0xE5]) == "‹8f›猫‹e5›")
    #expect(TokenLabel.text([0, 0x1B, 0x7F]) == "‹00 1b 7f›")
    #expect(TokenLabel.text("\u{301}".bytes) == "‹cc 81›")
    #expect(TokenLabel.text("e\u{301}".bytes) == "e\u{301}")
    #expect(TokenLabel.text("\u{200B}\u{A0}".bytes) == "‹e2 80 8b c2 a0›")
    #expect(TokenLabel.text([]) == "")
  }
}
