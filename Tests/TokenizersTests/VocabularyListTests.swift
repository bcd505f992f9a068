import Files
import Foundation
import Testing
import Tokenizers

@Suite struct VocabularyListTests {
  /// A folder with the words of a stored tokenizer as a list.
  static func folder(config: String? = nil, _ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.path + "/vocabulary-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let json = try JSONSerialization.jsonObject(with: Golden.data("stages-bert.json"))
    let model = try #require((json as? [String: Any])?["model"] as? [String: Any])
    let vocabulary = try #require(model["vocab"] as? [String: Int])
    let words = vocabulary.sorted { $0.value < $1.value }.map { $0.key }
    try Data((words.joined(separator: "\n") + "\n").utf8)
      .write(to: URL(filePath: folder + "/vocab.txt"))
    if let config {
      try Data(config.utf8).write(to: URL(filePath: folder + "/tokenizer_config.json"))
    }
    try body(folder)
  }

  @Test func aListGivesTheTokensOfTheFileWithTheSameWords() throws {
    try Self.folder { folder in
      let list = try Tokenizer(contentsOf: folder)
      let file = try StageGoldenTests.tokenizer("bert")
      #expect(list.vocabularySize == file.vocabularySize)
      #expect(list.unknownID == file.unknownID)
      for text in try StageGoldenTests.stored().texts {
        let tokens = list.encode(text.bytes, recognizingSpecials: true)
        #expect(tokens == file.encode(text.bytes, recognizingSpecials: true))
        #expect(list.decode(tokens.map(\.id)) == file.decode(tokens.map(\.id)))
      }
    }
  }

  @Test func theConfigurationBesideItIsObeyed() throws {
    try Self.folder(config: #"{"do_lower_case": false, "mask_token": {"content": "a"}}"#) {
      folder in
      let list = try Tokenizer(contentsOf: folder + "/vocab.txt")
      #expect(list.maskID == nil)
      #expect(list.id(ofSpecial: "a") != nil)
      let small = try StageGoldenTests.tokenizer("bert")
      #expect(list.encode("the cat".bytes) == small.encode("the cat".bytes))
      #expect(list.encode("THE CAT".bytes) != small.encode("THE CAT".bytes))
    }
  }

  @Test func aListWithoutBERTsTokensIsRefused() throws {
    try Self.folder { folder in
      try Data("a\nb\n".utf8).write(to: URL(filePath: folder + "/vocab.txt"))
      #expect(
        throws: TokenizerError.unsupported(
          path: folder + "/vocab.txt", part: "[UNK]", found: "no such line")
      ) { try Tokenizer(contentsOf: folder) }
    }
  }

  @Test func aFolderWithoutEitherSaysWhatIsMissing() throws {
    #expect(throws: FileError.missing(path: "/tmp/no-such-folder")) {
      try Tokenizer(contentsOf: "/tmp/no-such-folder")
    }
    try Self.folder { folder in
      try FileManager.default.removeItem(atPath: folder + "/vocab.txt")
      #expect(throws: FileError.missing(path: folder + "/tokenizer.json")) {
        try Tokenizer(contentsOf: folder)
      }
    }
  }
}
