import Files
import Foundation
import Testing
import Tokenizers

@Suite struct ReadingTests {
  /// The stored tokenizer with one text replaced; the text must be there.
  static func changed(_ old: String, _ new: String) throws -> [UInt8] {
    let text = String(decoding: try Golden.tokenizer().tokenizerJSON(), as: UTF8.self)
    let range = try #require(text.range(of: old))
    return Array(text.replacingCharacters(in: range, with: new).utf8)
  }

  static func error(_ bytes: [UInt8]) -> TokenizerError? {
    do throws(TokenizerError) {
      _ = try ByteLevelBPE(parsing: bytes, path: "t.json")
      return nil
    } catch {
      return error
    }
  }

  static func part(_ old: String, _ new: String) throws -> String? {
    guard case .unsupported("t.json", let part, _) = error(try changed(old, new)) else {
      return nil
    }
    return part
  }

  @Test func unsupportedPartsAreNamed() throws {
    #expect(try Self.part(#""type": "BPE""#, #""type": "Unigram""#) == "model.type")
    #expect(
      try Self.part(#""normalizer": null"#, #""normalizer": {"type": "NFC"}"#) == "normalizer")
    #expect(
      try Self.part(#""post_processor": null"#, #""post_processor": {"type": "BertProcessing"}"#)
        == "post_processor.type")
    #expect(try Self.part(#""dropout": null"#, #""dropout": 0.1"#) == "model.dropout")
    #expect(
      try Self.part(#""byte_fallback": false"#, #""byte_fallback": true"#)
        == "model.byte_fallback")
    #expect(try Self.part(#""rstrip": false"#, #""rstrip": true"#) == "added_tokens[0].rstrip")
    #expect(try Self.part(#""lstrip": false"#, #""lstrip": 1"#) == "added_tokens[0].lstrip")
    #expect(
      try Self.part(#""behavior": "Isolated""#, #""behavior": "Removed""#)
        == "pre_tokenizer.pretokenizers[0].behavior")
    #expect(
      try Self.part(#"|\\p{N}|"#, #"|\\p{N}+|"#) == "pre_tokenizer.pretokenizers[0].pattern")
    #expect(
      try Self.part(#""add_prefix_space": false, "trim"#, #""add_prefix_space": true, "trim"#)
        == "pre_tokenizer.pretokenizers[1].add_prefix_space")
    #expect(try Self.part(#""model": {"#, #""other": {"#) == "model")
  }

  @Test func theMaskOfAnEncoderTakesTheSpaceBeforeItAlong() throws {
    let plain = try Golden.tokenizer()
    let written = Array(plain.tokenizerJSON(forEncoder: true))
    let read = try ByteLevelBPE(parsing: written, path: "t.json")
    let mask = try #require(read.id(ofSpecial: "[MASK]"))
    let text = "on the \t\u{3000}[MASK] of[MASK]".bytes
    let tokens = read.encode(text, recognizingSpecials: true)
    #expect(tokens.filter { $0.id == mask }.map { [$0.start, $0.end] } == [[6, 17], [20, 26]])
    #expect(plain.encode(text, recognizingSpecials: true).count > tokens.count)
    let two = read.encode("[MASK] [MASK]".bytes, recognizingSpecials: true)
    #expect(two.map(\.id) == [mask, mask])
    for tokenizer in [
      try Tokenizer(parsing: written, path: "t.json"), Tokenizer(plain, forEncoder: true),
    ] {
      #expect(
        tokenizer.encode(text, addingSpecials: false, recognizingSpecials: true) == tokens)
    }
    // What is written again keeps it; nothing else takes spaces along.
    #expect(Array(read.tokenizerJSON(forEncoder: true)) == written)
    let others = read.specialTokens.filter(\.stripsLeft).map(\.text)
    #expect(others == ["[MASK]"] && plain.specialTokens.allSatisfy { !$0.stripsLeft })
  }

  @Test func aMergeOfAnUnknownTokenIsNamedByIndexAndLine() throws {
    let json = String(decoding: try Golden.tokenizer().tokenizerJSON(), as: UTF8.self)
    let lines = json.split(separator: "\n", omittingEmptySubsequences: false)
    let first = try #require(lines.firstIndex { $0.contains(#""merges": ["#) }) + 1
    var broken = lines
    broken[first + 3] = #"      "zzzz q","#
    let error = Self.error(Array(broken.joined(separator: "\n").utf8))
    #expect(
      error
        == .badMerge(
          path: "t.json", index: 3, line: first + 4, problem: "unknown token zzzz"))
  }

  @Test func aMergeWithoutItsResultIsRefused() throws {
    let error = Self.error(try Self.changed(#""merges": ["#, "\"merges\": [\n\"! !\","))
    guard case .badMerge(_, 0, _, let problem) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(problem == "makes a token that is not in the vocabulary")
  }

  @Test func idsUsedTwiceOrOutOfRangeAreRefused() throws {
    for number in ["26", "0", "-1", "2000000", "99999999999"] {
      let error = Self.error(try Self.changed(#""!": 25"#, #""!": \#(number)"#))
      guard case .badToken(_, _, Int(number), _) = error else {
        Issue.record("\(number): \(String(describing: error))")
        continue
      }
    }
    #expect(Self.error(try Self.changed(#""!": 25"#, #""!": 1e400"#)) != nil)
  }

  @Test func aMissingByteIsNamed() throws {
    let error = Self.error(try Self.changed("      \"!\": 25,\n", ""))
    #expect(error == .missingByte(path: "t.json", byte: 0x21))
  }

  @Test func everyCutFileIsRefusedWithItsLastLine() throws {
    let whole = Array(try Golden.tokenizer().tokenizerJSON())
    for length in stride(from: 0, to: whole.count - 2, by: 997) {
      let cut = Array(whole[..<length])
      guard case .malformed(_, let line, _) = Self.error(cut) else {
        Issue.record("cut at \(length) was accepted")
        continue
      }
      #expect(line == 1 + cut.count { $0 == UInt8(ascii: "\n") })
    }
  }

  @Test func garbageIsRefusedAndNeverTraps() throws {
    for seed in 0..<200 {
      #expect(Self.error(ByteLevelBPETests.noise(300, seed: UInt64(seed))) != nil)
    }
    // A sound file with one byte changed is refused or accepted, but always answered.
    let whole = Array(try Golden.tokenizer().tokenizerJSON())
    for seed in 0..<100 {
      var broken = whole
      let noise = ByteLevelBPETests.noise(4, seed: UInt64(seed) &* 7919)
      let place = Int(noise[0]) << 16 | Int(noise[1]) << 8 | Int(noise[2])
      broken[place % whole.count] = noise[3]
      _ = Self.error(broken)
    }
    #expect(Self.error(Array(String(repeating: "[", count: 100_000).utf8)) != nil)
    let deep = #"{"normalizer":"# + String(repeating: "[", count: 100_000)
    #expect(Self.error(Array(deep.utf8)) != nil)
  }

  @Test func missingFilesAndFoldersAreFileErrors() {
    #expect(throws: FileError.missing(path: "/no/such/tokenizer.json")) {
      try ByteLevelBPE(tokenizerJSON: "/no/such/tokenizer.json")
    }
    #expect(throws: FileError.isFolder(path: "/tmp")) { try ByteLevelBPE(tokenizerJSON: "/tmp") }
  }

  @Test func bothFormsOfMergesAndEscapesAreRead() throws {
    let written = try Golden.tokenizer()
    let library = try ByteLevelBPE(
      parsing: Array(try Golden.data("glassbox.json")), path: "library")
    #expect(written.merges == library.merges)
    let escaped = try Self.changed(#""!": 25"#, #""\u0021": 25"#)
    #expect(try ByteLevelBPE(parsing: escaped, path: "t").bytes(of: 25) == "!".bytes)
  }
}
