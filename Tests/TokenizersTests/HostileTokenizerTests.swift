import Foundation
import Testing
import Tokenizers

/// Files and texts that nobody means well with.
@Suite struct HostileTokenizerTests {
  static func parse(_ json: String) -> (tokenizer: Tokenizer?, error: TokenizerError?) {
    do throws(TokenizerError) {
      return (try Tokenizer(parsing: json.bytes, path: "t.json"), nil)
    } catch {
      return (nil, error)
    }
  }

  static func wordPiece(_ extra: String = "") -> String {
    ###"{"model":{"type":"WordPiece","unk_token":"[UNK]","vocab":{"[UNK]":0,"a":1,"##a":2}}"###
      + extra + "}"
  }

  @Test(arguments: [
    (#","normalizer":{"type":"Nope"}"#, "normalizer"),
    (
      #","normalizer":{"type":"Sequence","normalizers":[{"type":"Nope"}]}"#,
      "normalizer.normalizers[0]"
    ),
    (
      #","normalizer":{"type":"Precompiled","precompiled_charsmap":"AA=="}"#,
      "normalizer.precompiled_charsmap"
    ),
    (
      #","normalizer":{"type":"Replace","pattern":{"String":""},"content":"x"}"#,
      "normalizer.pattern"
    ),
    (
      #","normalizer":{"type":"Replace","pattern":{"Regex":"a*?"},"content":"x"}"#,
      "normalizer.pattern"
    ),
    (
      #","normalizer":{"type":"Replace","pattern":{"Regex":"a*"},"content":"x"}"#,
      "normalizer.pattern"
    ),
    (#","pre_tokenizer":{"type":"UnicodeScripts"}"#, "pre_tokenizer"),
    (
      #","pre_tokenizer":{"type":"Split","pattern":{"Regex":"(?<=a)b"},"behavior":"Isolated"}"#,
      "pre_tokenizer.pattern"
    ),
    (
      #","pre_tokenizer":{"type":"Split","pattern":{"String":"a"},"behavior":"Nope"}"#,
      "pre_tokenizer.behavior"
    ),
    (#","pre_tokenizer":{"type":"Metaspace","replacement":"ab"}"#, "pre_tokenizer.replacement"),
    (
      #","post_processor":{"type":"BertProcessing","sep":["x",99],"cls":["y",0]}"#,
      "post_processor.sep[1]"
    ),
    (
      #","post_processor":{"type":"TemplateProcessing","single":[{"SpecialToken":{"id":"q","type_id":0}}],"pair":[],"special_tokens":{}}"#,
      "post_processor.special_tokens.q.ids"
    ),
    (#","decoder":{"type":"CTC"}"#, "decoder"),
    (#","added_tokens":[{"id":-1,"content":"x"}]"#, "added_tokens[0].id"),
    (#","added_tokens":[{"id":3,"content":""}]"#, "added_tokens[0].content"),
    (#","added_tokens":{}"#, "added_tokens"),
  ])
  func whatIsNotUnderstoodIsNamed(extra: String, part: String) {
    guard case .unsupported("t.json", let found, _) = Self.parse(Self.wordPiece(extra)).error else {
      Issue.record("\(extra): \(String(describing: Self.parse(Self.wordPiece(extra)).error))")
      return
    }
    #expect(found == part)
  }

  @Test func modelsWithoutWhatTheyNeedAreRefused() {
    #expect(Self.parse(#"{"model":{"type":"WordPiece","vocab":{"a":0}}}"#).error != nil)
    #expect(Self.parse(#"{"model":{"type":"Unigram","vocab":[["a",-1]]}}"#).error != nil)
    #expect(Self.parse(#"{"model":{"type":"Unigram","unk_id":1,"vocab":[["a",-1]]}}"#).error != nil)
    #expect(Self.parse(#"{"model":{"type":"Unigram","unk_id":0,"vocab":[["a"]]}}"#).error != nil)
    #expect(Self.parse(#"{"model":{"type":"WordLevel","vocab":{"a":0}}}"#).error != nil)
    #expect(
      Self.parse(#"{"model":{"type":"BPE","unk_token":"u","vocab":{"a":0},"merges":[]}}"#).error
        != nil)
    #expect(Self.parse(#"{"model":{"type":"BPE","vocab":{"a":0,"b":0},"merges":[]}}"#).error != nil)
    #expect(Self.parse(#"{"model":{"type":"BPE","vocab":{"a":0},"merges":["a a"]}}"#).error != nil)
    #expect(Self.parse(Self.wordPiece(#","added_tokens":[{"id":1,"content":"x"}]"#)).error != nil)
    let long = String(repeating: "a", count: 2000)
    #expect(
      Self.parse(#"{"model":{"type":"WordPiece","vocab":{"[UNK]":0,"\#(long)":1}}}"#).error != nil)
  }

  @Test func stagesThatMultiplyTextAreRefused() {
    let step =
      #"{"type":"Replace","pattern":{"String":"a"},"content":"\#(String(repeating: "a", count: 200))"}"#
    let steps = repeatElement(step, count: 5).joined(separator: ",")
    let json = Self.wordPiece(#","normalizer":{"type":"Sequence","normalizers":[\#(steps)]}"#)
    #expect(Self.parse(json).error != nil)
  }

  @Test(arguments: StageGoldenTests.names)
  func changedFilesAreRefusedOrReadAndNeverTrap(name: String) throws {
    let whole = Array(try Golden.data("stages-\(name).json"))
    for seed in 0..<25 {
      var broken = whole
      let noise = ByteLevelBPETests.noise(6, seed: UInt64(seed) &* 7919 &+ 3)
      // Mostly before the vocabulary, where the settings are.
      let place =
        (Int(noise[0]) << 16 | Int(noise[1]) << 8 | Int(noise[2]))
        % (seed % 2 == 0 ? 2000 : whole.count)
      broken[place] = noise[3]
      guard let tokenizer = try? Tokenizer(parsing: broken, path: "t") else { continue }
      let ids = tokenizer.encode("The cat, 小猫 e\u{301} <mask> [MASK]  x".bytes + noise).map(\.id)
      _ = tokenizer.decode(ids + [-1, .max, .min])
    }
  }

  @Test(arguments: StageGoldenTests.names)
  func anyBytesAreEncodedAndPlacesStayInside(name: String) throws {
    let tokenizer = try StageGoldenTests.tokenizer(name)
    var encoder = Tokenizer.Encoder(tokenizer)
    var texts = (0..<40).map { ByteLevelBPETests.noise($0 * 7, seed: UInt64($0)) }
    texts += [
      [0], [0xFF], [0xE4, 0xBD], [0xF0, 0x9F, 0x98], "a".bytes + [0xFF, 0xFE] + " b".bytes, [],
    ]
    for text in texts {
      let tokens = encoder.encode(text)
      #expect(tokens == tokenizer.encode(text))
      for token in tokens {
        #expect(0 <= token.start && token.start <= token.end && token.end <= text.count)
        #expect(token.id >= 0 && token.id < tokenizer.vocabularySize)
      }
    }
  }

  @Test func brokenBytesAreUnknownButNotLost() throws {
    let tokenizer = try StageGoldenTests.tokenizer("unigram")
    let tokens = tokenizer.encode(
      "the ".bytes + [0xE4, 0xBD] + " cat".bytes, addingSpecials: false)
    let unknown = try #require(tokens.first { $0.id == tokenizer.unknownID })
    #expect(unknown.start <= 4 && unknown.end == 6)
    let bytes = try StageGoldenTests.tokenizer("roberta")
    let text = "the ".bytes + [0xE4, 0xBD, 0xFF] + " cat".bytes
    #expect(bytes.decode(bytes.encode(text, addingSpecials: false).map(\.id)) == " ".bytes + text)
  }

  @Test(arguments: StageGoldenTests.names)
  func aLongRunOfOneCharacterTakesNoMoreThanItsShare(name: String) throws {
    let tokenizer = try StageGoldenTests.tokenizer(name)
    for character in ["a", " ", "猫", "\u{301}", "=", "👩\u{200D}"] {
      let text = String(repeating: character, count: 60_000 / character.utf8.count).bytes
      let tokens = tokenizer.encode(text, addingSpecials: false)
      // A quadratic method would need minutes.
      #expect((tokens.last?.end ?? 0) <= text.count)
    }
  }

  @Test func specialsInTextAreTextUnlessAskedFor() throws {
    let tokenizer = try StageGoldenTests.tokenizer("bert")
    let mask = try #require(tokenizer.maskID)
    #expect(
      tokenizer.encode("a [MASK]".bytes, recognizingSpecials: true).contains { $0.id == mask })
    #expect(!tokenizer.encode("a [MASK]".bytes).contains { $0.id == mask })
    #expect(tokenizer.isSpecial(mask))
    #expect(tokenizer.label(of: mask) == "[MASK]")
    #expect(tokenizer.paddingID == 0)
    let inner = try #require(
      (0..<Int32(tokenizer.vocabularySize)).first { tokenizer.label(of: $0).hasPrefix("##") })
    #expect("##".bytes + tokenizer.bytes(of: inner) == tokenizer.label(of: inner).bytes)
  }
}
