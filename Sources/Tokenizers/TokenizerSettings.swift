import Files

/// Decides whether a `tokenizer.json` asks only for what this program does, and names what it does not.
struct TokenizerSettings {
  let path: String
  let document: TokenizerDocument

  /// Refuses what would give other tokens or other text than byte-level encoding alone.
  func checkSurroundings() throws(TokenizerError) {
    try require("normalizer", document.parts["normalizer"] ?? .null, isOneOf: [.null])
    try checkDecoder()
    try checkPostProcessor()
  }

  /// How the file cuts text.
  func pattern() throws(TokenizerError) -> SplitPattern {
    try require("normalizer", document.parts["normalizer"] ?? .null, isOneOf: [.null])
    let whole = document.parts["pre_tokenizer"] ?? .null
    switch whole["type"].text {
    case "ByteLevel":
      try checkByteLevel(whole, "pre_tokenizer", usesRegularExpression: true)
      return .gpt2
    case "Sequence":
      guard case .array(let steps) = whole["pretokenizers"], steps.count == 2 else { break }
      let found = try splitPattern(steps[0])
      try checkByteLevel(
        steps[1], "pre_tokenizer.pretokenizers[1]", usesRegularExpression: false)
      return found
    default: break
    }
    throw unsupported("pre_tokenizer", whole)
  }

  private func splitPattern(_ step: JSONValue) throws(TokenizerError) -> SplitPattern {
    let part = "pre_tokenizer.pretokenizers[0]"
    try require(part + ".type", step["type"], isOneOf: [.string("Split")])
    try require(part + ".behavior", step["behavior"], isOneOf: [.string("Isolated")])
    try require(part + ".invert", step["invert"], isOneOf: [.bool(false), .null])
    let expression = step["pattern"]["Regex"]
    guard
      let found = SplitPattern.allCases.first(where: { $0.regularExpression == expression.text })
    else { throw unsupported(part + ".pattern", step["pattern"]) }
    return found
  }

  private func checkByteLevel(
    _ step: JSONValue, _ part: String, usesRegularExpression: Bool
  ) throws(TokenizerError) {
    try require(part + ".type", step["type"], isOneOf: [.string("ByteLevel")])
    try require(part + ".add_prefix_space", step["add_prefix_space"], isOneOf: [.bool(false)])
    // Older files, from before the setting existed, mean true.
    let allowed: [JSONValue] = usesRegularExpression ? [.bool(true), .null] : [.bool(false)]
    try require(part + ".use_regex", step["use_regex"], isOneOf: allowed)
  }

  func checkDecoder() throws(TokenizerError) {
    let decoder = document.parts["decoder"] ?? .null
    if decoder == .null { return }
    try require("decoder.type", decoder["type"], isOneOf: [.string("ByteLevel")])
  }

  /// A post-processor of the byte-level kind only moves offsets. A template adds special tokens around
  /// texts, which is the business of whoever frames them: these are the tokens of the text alone.
  private func checkPostProcessor() throws(TokenizerError) {
    let processor = document.parts["post_processor"] ?? .null
    if processor == .null { return }
    let known: [JSONValue] = [.string("ByteLevel"), .string("TemplateProcessing")]
    try require("post_processor.type", processor["type"], isOneOf: known)
  }

  func checkModel() throws(TokenizerError) {
    guard document.hasModel else {
      throw unsupported("model", document.parts["model"] ?? .null)
    }
    let model = document.model
    // Files of the first versions do not name the type of a BPE model.
    try require("model.type", model["type"], isOneOf: [.string("BPE"), .null])
    try require("model.dropout", model["dropout"], isOneOf: [.null, .number(0)])
    for name in ["continuing_subword_prefix", "end_of_word_suffix"] {
      try require("model." + name, model[name], isOneOf: [.null, .string("")])
    }
    try require("model.byte_fallback", model["byte_fallback"], isOneOf: [.null, .bool(false)])
    try require(
      "model.ignore_merges", model["ignore_merges"],
      isOneOf: [.null, .bool(false), .bool(true)])
  }

  func addedTokens() throws(TokenizerError) -> [SpecialToken] {
    let part = document.parts["added_tokens"] ?? .null
    if part == .null { return [] }
    guard case .array(let entries) = part else { throw unsupported("added_tokens", part) }
    var tokens: [SpecialToken] = []
    for (index, entry) in entries.enumerated() {
      let name = "added_tokens[\(index)]"
      for flag in ["single_word", "rstrip"] {
        try require(name + "." + flag, entry[flag], isOneOf: [.null, .bool(false)])
      }
      try require(
        name + ".lstrip", entry["lstrip"], isOneOf: [.null, .bool(false), .bool(true)])
      guard let text = entry["content"].text, !text.isEmpty else {
        throw unsupported(name + ".content", entry["content"])
      }
      guard case .number(let number) = entry["id"], let id = Int32(exactly: number) else {
        throw unsupported(name + ".id", entry["id"])
      }
      let stripsLeft = entry["lstrip"] == .bool(true)
      tokens.append(SpecialToken(text: text, id: id, stripsLeft: stripsLeft))
    }
    return tokens
  }

  private func require(
    _ part: String, _ found: JSONValue, isOneOf allowed: [JSONValue]
  ) throws(TokenizerError) {
    if !allowed.contains(found) { throw unsupported(part, found) }
  }

  private func unsupported(_ part: String, _ found: JSONValue) -> TokenizerError {
    .unsupported(path: path, part: part, found: found.summary)
  }
}

extension JSONValue {
  /// The value in a few words, for an error message.
  var summary: String {
    switch self {
    case .null: "nothing"
    case .bool(let value): "\(value)"
    case .number(let value): "\(value)"
    case .string(let text): "\"\(text)\""
    case .array(let elements): "an array of \(elements.count)"
    case .object:
      if let type = self["type"].text {
        "type \"\(type)\""
      } else if let expression = self["Regex"].text {
        "the regular expression \(expression)"
      } else {
        "an object"
      }
    }
  }
}
