import Files

extension ByteLevelBPE {
  /// - Units: bytes of a `tokenizer.json`.
  public static let largestFile = 64 << 20
  public static let largestVocabulary = 1 << 20

  /// Reads a Hugging Face `tokenizer.json` of the byte-level BPE kind: one that `tokenizerJSON()` wrote,
  /// or one in GPT-2's style.
  ///
  /// Truncation and padding that the file may ask for are left to whoever feeds a model.
  ///
  /// - Throws: `FileError` or `TokenizerError`.
  public init(tokenizerJSON path: String) throws {
    let bytes = try SizeLimitedFile.readBytes(path, limit: ByteLevelBPE.largestFile)
    try self.init(parsing: bytes, path: path)
  }

  /// The same from memory; `path` is only named in errors.
  ///
  /// - Throws: `TokenizerError`.
  public init(parsing bytes: [UInt8], path: String) throws(TokenizerError) {
    var reader = JSONReader(bytes)
    var document = TokenizerDocument()
    do throws(JSONReader.Failure) {
      try document.read(from: &reader)
    } catch {
      throw .malformed(
        path: path, line: reader.line(of: error.position), problem: error.problem)
    }
    let settings = TokenizerSettings(path: path, document: document)
    let pattern = try settings.pattern()
    try settings.checkModel()
    let added = try settings.addedTokens()
    let builder = VocabularyBuilder(path: path, document: document, added: added)
    let vocabulary = try builder.vocabulary()
    let merges = try builder.merges(vocabulary) { reader.line(of: $0) }
    self.init(
      vocabulary: vocabulary, merges: merges, specials: SpecialTokens(added), pattern: pattern,
      prefersWholeWords: document.model["ignore_merges"] == .bool(true))
  }
}

/// The parts of a `tokenizer.json` as they stand in the file.
struct TokenizerDocument {
  struct RawMerge {
    var left: [UInt8]
    var right: [UInt8]
    /// Where the merge stands in the file.
    var position: Int
  }

  /// Everything but the model.
  var parts: [String: JSONValue] = [:]
  /// The model's settings; vocabulary and merges are apart.
  var model = JSONValue.object([:])
  var hasModel = false
  var tokens: [(text: [UInt8], id: Int)] = []
  var merges: [RawMerge] = []

  mutating func read(from reader: inout JSONReader) throws(JSONReader.Failure) {
    try reader.object { (reader, key) throws(JSONReader.Failure) in
      let name = String(decoding: key, as: UTF8.self)
      if name == "model", try reader.peek() == UInt8(ascii: "{") {
        hasModel = true
        try readModel(from: &reader)
      } else {
        parts[name] = try reader.value()
      }
    }
    try reader.expectEnd()
  }

  private mutating func readModel(from reader: inout JSONReader) throws(JSONReader.Failure) {
    var members: [String: JSONValue] = [:]
    try reader.object { (reader, key) throws(JSONReader.Failure) in
      let name = String(decoding: key, as: UTF8.self)
      switch (name, try reader.peek()) {
      case ("vocab", UInt8(ascii: "{")):
        try reader.object { (reader, text) throws(JSONReader.Failure) in
          let id = try reader.integer()
          // One more than the limit is enough to be refused.
          if tokens.count <= ByteLevelBPE.largestVocabulary { tokens.append((text, id)) }
        }
      case ("merges", UInt8(ascii: "[")):
        try reader.array { (reader) throws(JSONReader.Failure) in
          merges.append(try TokenizerDocument.merge(from: &reader))
          guard merges.count <= ByteLevelBPE.largestVocabulary else {
            throw reader.failure("more than \(ByteLevelBPE.largestVocabulary) merges")
          }
        }
      default: members[name] = try reader.value()
      }
    }
    model = .object(members)
  }

  /// Either `"left right"` or `["left", "right"]`.
  private static func merge(
    from reader: inout JSONReader
  ) throws(JSONReader.Failure) -> RawMerge {
    if try reader.peek() == UInt8(ascii: "[") {
      let position = reader.position
      var sides: [[UInt8]] = []
      try reader.array { (reader) throws(JSONReader.Failure) in
        sides.append(try reader.string())
      }
      guard sides.count == 2 else { throw reader.failure("a merge needs two tokens") }
      return RawMerge(left: sides[0], right: sides[1], position: position)
    }
    let position = reader.position
    let text = try reader.string()
    let sides = text.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard sides.count == 2 else { throw reader.failure("a merge needs two tokens") }
    return RawMerge(left: Array(sides[0]), right: Array(sides[1]), position: position)
  }
}
