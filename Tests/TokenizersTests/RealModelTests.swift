import Foundation
import Testing
import Tokenizers

/// With the real MiniLM tokenizer, where `GLASSBOX_REAL_MODELS` names a folder that holds it (anywhere
/// below) and, beside its `tokenizer.json`, what `tokenizer_check.py --write-ids` wrote as `ids.jsonl`.
@Suite struct RealModelTests {
  struct Line: Decodable {
    var text: String
    var ids: [Int32]
  }

  /// Folders below the named one that have both a `tokenizer.json` and a `vocab.txt`.
  static let folders: [String] = {
    guard let root = ProcessInfo.processInfo.environment["GLASSBOX_REAL_MODELS"],
      let paths = FileManager.default.enumerator(atPath: root)
    else { return [] }
    return paths.compactMap { ($0 as? String).map { root + "/" + $0 } }
      .filter { $0.hasSuffix("/vocab.txt") }.map { String($0.dropLast("/vocab.txt".count)) }
      .filter { FileManager.default.fileExists(atPath: $0 + "/tokenizer.json") }
  }()

  @Test(.enabled(if: !folders.isEmpty), arguments: folders)
  func miniLMGivesTheReferenceIds(folder: String) throws {
    let tokenizer = try Tokenizer(contentsOf: folder)
    #expect(tokenizer.method == .wordpiece)
    #expect(tokenizer.vocabularySize == 30_522)
    let ids = tokenizer.encode("A man is eating food.".bytes).map(\.id)
    #expect(ids == [101, 1037, 2158, 2003, 5983, 2833, 1012, 102])
    let list = try Tokenizer(contentsOf: folder + "/vocab.txt")
    for text in try StageGoldenTests.stored().texts {
      #expect(list.encode(text.bytes) == tokenizer.encode(text.bytes))
    }
  }

  static let foldersWithIDs = folders.filter {
    FileManager.default.fileExists(atPath: $0 + "/ids.jsonl")
  }

  @Test(.enabled(if: !foldersWithIDs.isEmpty), arguments: foldersWithIDs)
  func thousandsOfLinesGiveTheIdsOfTheReference(folder: String) throws {
    let data = try #require(FileManager.default.contents(atPath: folder + "/ids.jsonl"))
    let tokenizer = try Tokenizer(contentsOf: folder)
    var encoder = Tokenizer.Encoder(tokenizer)
    var count = 0
    for row in data.split(separator: UInt8(ascii: "\n")) {
      let line = try JSONDecoder().decode(Line.self, from: row)
      #expect(
        encoder.encode(line.text.bytes).map(\.id) == line.ids, "\(line.text.debugDescription)")
      count += 1
    }
    #expect(count >= 2000)
  }
}
