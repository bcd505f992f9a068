import Files

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
  /// Of a vocabulary that is a list: the number that stands beside each token.
  var scores: [Double] = []
  var merges: [RawMerge] = []

  static func parse(
    _ bytes: [UInt8], path: String
  ) throws(TokenizerError) -> (TokenizerDocument, JSONReader) {
    var reader = JSONReader(bytes)
    var document = TokenizerDocument()
    do throws(JSONReader.Failure) {
      try document.read(from: &reader)
    } catch {
      throw .malformed(
        path: path, line: reader.line(of: error.position), problem: error.problem)
    }
    return (document, reader)
  }

  private mutating func read(from reader: inout JSONReader) throws(JSONReader.Failure) {
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
      case ("vocab", UInt8(ascii: "[")):
        try reader.array { (reader) throws(JSONReader.Failure) in
          let (text, score) = try TokenizerDocument.scoredToken(from: &reader)
          if tokens.count > ByteLevelBPE.largestVocabulary { return }
          tokens.append((text, tokens.count))
          scores.append(score)
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

  /// `["text", -3.5]`.
  private static func scoredToken(
    from reader: inout JSONReader
  ) throws(JSONReader.Failure) -> (text: [UInt8], score: Double) {
    var text: [UInt8]?
    var score: Double?
    try reader.array { (reader) throws(JSONReader.Failure) in
      if text == nil {
        text = try reader.string()
      } else if score == nil, case .number(let number) = try reader.value() {
        score = number
      } else {
        throw reader.failure("a token of this vocabulary needs a text and a number")
      }
    }
    guard let text, let score else {
      throw reader.failure("a token of this vocabulary needs a text and a number")
    }
    return (text, score)
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
