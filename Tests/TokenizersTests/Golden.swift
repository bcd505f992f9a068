import Foundation
import Tokenizers

/// What `Scripts/golden/tokenizer_golden.py` stored: texts, and what the `tokenizers` library made of them.
enum Golden {
  struct Case: Decodable {
    var text: String
    var glassbox: [Int32]
    var gpt2: [Int32]
  }

  static func path(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Golden/tokenizers/" + name).path
  }

  static func cases() throws -> [Case] {
    try JSONDecoder().decode([Case].self, from: data("cases.json"))
  }

  static func corpus() throws -> [String] {
    try JSONDecoder().decode([String].self, from: data("corpus.json"))
  }

  static func data(_ name: String) throws -> Data {
    try Data(contentsOf: URL(filePath: path(name)))
  }

  /// A small tokenizer that knows some English and Chinese.
  static func tokenizer() throws -> ByteLevelBPE {
    try ByteLevelBPE(tokenizerJSON: path("glassbox.json"))
  }
}

extension String {
  var bytes: [UInt8] { Array(utf8) }
}
