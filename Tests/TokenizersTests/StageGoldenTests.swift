import Foundation
import Testing
import Tokenizers

/// Small tokenizers of every kind, against what `Scripts/golden/tokenizer_stages.py` stored: ids, places
/// and decoded texts of the `tokenizers` library.
@Suite struct StageGoldenTests {
  struct Stored: Decodable {
    struct Case: Decodable {
      var ids: [Int32]
      /// Start and end of each token in turn.
      var places: [Int]
      var decoded: String

      init(from decoder: any Decoder) throws {
        var row = try decoder.unkeyedContainer()
        ids = try row.decode([Int32].self)
        places = try row.decode([Int].self)
        decoded = try row.decode(String.self)
      }
    }

    struct Entry: Decodable {
      var cases: [Case]
      /// Ids and type ids of the first two texts as a pair.
      var pair: [[Int32]]
    }

    var texts: [String]
    var tokenizers: [String: Entry]
  }

  static let names = [
    "bert", "cased", "accents", "unigram", "unigram-bytes", "llama-style", "word-ends", "roberta",
    "qwen-style", "nfkc",
  ]

  static func stored() throws -> Stored {
    try JSONDecoder().decode(Stored.self, from: Golden.data("stages.json"))
  }

  static func tokenizer(_ name: String) throws -> Tokenizer {
    try Tokenizer(contentsOf: Golden.path("stages-\(name).json"))
  }

  @Test(arguments: names)
  func idsPlacesAndDecodedTextsAreThoseOfTheReference(name: String) throws {
    let stored = try Self.stored()
    let entry = try #require(stored.tokenizers[name])
    #expect(entry.cases.count >= 150)
    let tokenizer = try Self.tokenizer(name)
    var encoder = Tokenizer.Encoder(tokenizer)
    for (text, item) in zip(stored.texts, entry.cases) {
      let tokens = encoder.encode(text.bytes, recognizingSpecials: true)
      #expect(tokens.map(\.id) == item.ids, "\(text.debugDescription)")
      let places = tokens.flatMap { token in
        let place = Self.wholeCharacters(token.start..<token.end, of: text.bytes)
        return [place.lowerBound, place.upperBound]
      }
      if !Self.beginsWithRemoved(text) || !name.hasPrefix("unigram") {
        #expect(places == item.places, "\(text.debugDescription)")
      }
      let decoded = tokenizer.decode(item.ids, skippingSpecials: true)
      #expect(
        Self.replacements(String(decoding: decoded, as: UTF8.self))
          == Self.replacements(item.decoded), "\(text.debugDescription)")
    }
  }

  @Test(arguments: names)
  func pairsGetTheTypesOfTheReference(name: String) throws {
    let stored = try Self.stored()
    let entry = try #require(stored.tokenizers[name])
    let pair = try Self.tokenizer(name).encode(
      stored.texts[0].bytes, pairedWith: stored.texts[1].bytes, recognizingSpecials: true)
    #expect(pair.ids == entry.pair[0])
    #expect(pair.typeIDs == entry.pair[1])
    #expect(pair.sequences.count == pair.ids.count)
  }

  @Test(arguments: names)
  func rememberedWordsGiveTheSameTokens(name: String) throws {
    let tokenizer = try Self.tokenizer(name)
    var encoder = Tokenizer.Encoder(tokenizer)
    for _ in 0..<2 {
      for text in try Self.stored().texts {
        #expect(encoder.encode(text.bytes) == tokenizer.encode(text.bytes))
      }
    }
  }

  /// The library counts characters: a place inside one becomes the whole of it.
  static func wholeCharacters(_ range: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, start < bytes.count, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return start..<max(start, end)
  }

  /// The library miscounts when a character map removes the first character.
  static func beginsWithRemoved(_ text: String) -> Bool {
    text.unicodeScalars.first.map { "\u{200B}\u{AD}\u{202E}\u{FEFF}".unicodeScalars.contains($0) }
      ?? false
  }

  /// How many U+FFFD stand for broken bytes differs.
  static func replacements(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars where scalar != "\u{FFFD}" {
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
