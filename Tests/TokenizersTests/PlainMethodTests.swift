import Testing
import Tokenizers

@Suite struct PlainMethodTests {
  static func texts(_ method: PlainMethod, _ text: [UInt8]) -> [String] {
    method.pieces(of: text).map { TokenLabel.text(Array(text[$0.start..<$0.end])) }
  }

  @Test func bytesAreTheirOwnIds() {
    let pieces = PlainMethod.byte.pieces(of: [0, 255, 65])
    #expect(pieces.map(\.id) == [0, 255, 65])
    #expect(pieces.map(\.start) == [0, 1, 2])
    #expect(pieces.map(\.end) == [1, 2, 3])
  }

  @Test func charactersAreCountedAsAReaderCountsThem() {
    let text = "a猫e\u{301}👩‍👩‍👧".bytes
    let pieces = PlainMethod.character.pieces(of: text)
    #expect(pieces.map(\.id) == [0x61, 0x732B, nil, nil])
    #expect(pieces.last?.end == text.count)
  }

  @Test func brokenBytesAreCharactersOfTheirOwn() {
    let text = "猫".bytes.dropLast() + [0xFF] + "a\r\n".bytes
    let pieces = PlainMethod.character.pieces(of: Array(text))
    #expect(pieces.map { $0.end - $0.start } == [1, 1, 1, 1, 2])
    #expect(pieces.prefix(3).allSatisfy { $0.id == nil })
  }

  @Test func wordsAreRunsOfLettersAndSingleChineseCharacters() {
    #expect(
      Self.texts(.word, "Don't stop, it's 3.14! 小猫 sat2_x".bytes)
        == ["Don't", "stop", ",", "it's", "3.14", "!", "小", "猫", "sat2_x"])
    #expect(Self.texts(.word, "end. 1, 2".bytes) == ["end", ".", "1", ",", "2"])
    #expect(Self.texts(.word, "नमस्ते e\u{301}t\u{301}e".bytes) == ["नमस्ते", "e\u{301}t\u{301}e"])
    #expect(Self.texts(.word, " \n\t".bytes) == [])
    #expect(Self.texts(.word, [0x61, 0xFF, 0x62]) == ["a", "‹ff›", "b"])
    #expect(Self.texts(.word, "'a' b-c".bytes) == ["'", "a", "'", "b", "-", "c"])
  }
}
