import Foundation
import Testing

/// An encoder goes through the same commands as a decoder, and says what it cannot do.
@Suite struct EncoderTests {
  /// The small random BERT of the engine's tests with a vocabulary of letters.
  static let folder: String = {
    let folder = Program.scratch + "/tiny-bert"
    let stored = URL(filePath: #filePath)
      .appending(path: "../../ModelsTests/Golden/tiny-bert").standardized.path
    try? FileManager.default.copyItem(atPath: stored, toPath: folder)
    let words =
      ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "小", "猫", "cat", "sat", "."]
      + (0..<45).map { "w\($0)" } + (0..<44).map { "##\($0)" }
    try? Data(words.joined(separator: "\n").utf8).write(
      to: URL(filePath: folder + "/vocab.txt"))
    return folder
  }()

  private func json(_ schema: String, _ arguments: String...) throws -> [String: Any] {
    let all = arguments + ["--model", Self.folder, "--format", "json"]
    let result = try Program.run(all.map { Array($0.utf8) })
    #expect(result.status == 0, "\(result.errors)")
    let json = try result.json()
    #expect(try Schema(schema).problems(in: json) == [])
    return json
  }

  @Test func everyRowOfItsAttentionSumsToOneOverAllTokens() throws {
    let json = try json("attention", "attention", "小猫 sat.")
    let tokens = try #require(json["tokens"] as? [[String: Any]])
    #expect(tokens.map { $0["text"] as? String } == ["[CLS]", "小", "猫", "sat", ".", "[SEP]"])
    let maps = try #require(json["attention"] as? [[[[Double]]]])
    #expect(maps.count == 2 && maps[0].count == 3)
    for row in maps.flatMap({ $0 }).flatMap({ $0 }) {
      #expect(row.count == 6 && abs(row.reduce(0, +) - 1) < 1e-5)
    }
    #expect(maps[0][0][0][5] > 0)
  }

  @Test func gapsAreFilledWithProbabilities() throws {
    let json = try json("fill", "fill", "小[MASK] sat [MASK]", "--top", "99")
    let masks = try #require(json["masks"] as? [[String: Any]])
    #expect(masks.map { $0["index"] as? Int } == [2, 4])
    for mask in masks {
      let candidates = try #require(mask["candidates"] as? [[String: Any]])
      let shares = candidates.compactMap { $0["probability"] as? Double }
      #expect(shares.count == 99 && abs(shares.reduce(0, +) - 1) < 1e-5)
      #expect(shares == shares.sorted(by: >))
    }
  }

  @Test func withoutAModelStoryBERTFills() throws {
    func candidates(_ arguments: String...) throws -> [String] {
      let all = ["fill", "--top", "3", "--format", "json"] + arguments
      let json = try Program.run(all.map { Array($0.utf8) }).json()
      let masks = try #require(json["masks"] as? [[String: Any]])
      return masks.flatMap { $0["candidates"] as? [[String: Any]] ?? [] }
        .compactMap { $0["text"] as? String }
    }
    let chinese = try candidates("小猫坐在[MASK]子上。")
    #expect(chinese == (try candidates("小猫坐在[MASK]子上。", "--model", "story-bert")))
    #expect(chinese.contains("椅"))
    // A word comes with the space before it.
    #expect(try candidates("The cat sat on the [MASK] because it was tired.").contains(" mat"))
  }

  @Test func textsBecomeVectorsOfLengthOne() throws {
    let json = try json("embed", "embed", "小猫", "cat sat")
    let vectors = try #require(json["vectors"] as? [[Double]])
    #expect(vectors.map(\.count) == [30, 30])
    for vector in vectors { #expect(abs(vector.reduce(0) { $0 + $1 * $1 } - 1) < 1e-5) }
  }

  @Test func itSaysWhatItCannotDo() throws {
    for (arguments, code) in [
      (["predict", "cat"], "not-a-decoder"), (["generate", "cat"], "not-a-decoder"),
      (["fill", "cat"], "no-gap"), (["tokenize", "cat", "--method", "bpe"], "other-method"),
    ] {
      let result = try Program.run(
        (arguments + ["--model", Self.folder, "--format", "json"]).map { Array($0.utf8) })
      #expect(result.status == 1 && result.output.isEmpty, "\(arguments)")
      #expect(try result.error()["code"] as? String == code)
    }
    let decoder = try Program.run("fill", "[MASK]", "--model", TinyModel.folder)
    #expect(decoder.status == 1 && decoder.errors.contains("BERT"))
  }

  @Test func aVocabularyListIsATokenizer() throws {
    let result = try Program.run(
      "tokenize", "cat sat?", "--tokenizer", Self.folder + "/vocab.txt", "--method", "wordpiece",
      "--format", "json")
    let json = try result.json()
    #expect(try Schema("tokenize").problems(in: json) == [])
    let tokens = try #require(json["tokens"] as? [[String: Any]])
    #expect(tokens.map { $0["id"] as? Int } == [2, 7, 8, 1, 3])
    #expect(tokens.map { $0["start"] as? Int }.dropFirst().dropLast() == [0, 4, 7])
  }
}
