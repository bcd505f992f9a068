import FoundationEssentials

extension ByteLevelBPE {
  /// The tokenizer as a Hugging Face `tokenizer.json`; the `tokenizers` library opens it and gives the
  /// same ids. Equal tokenizers give equal files.
  ///
  /// - Parameter forEncoder: the file asks for `[CLS]` and `[SEP]` around texts and pairs of texts, as a
  ///   BERT reads them. Its `[MASK]` takes the white space before it along: tokens begin with their
  ///   spaces, and the one that was hidden had its own.
  /// - Precondition: a tokenizer for an encoder has the two tokens.
  public func tokenizerJSON(forEncoder: Bool = false) -> Data {
    var json = JSONText()
    json.line("{")
    json.line(#"  "version": "1.0","#)
    json.line(#"  "truncation": null,"#)
    json.line(#"  "padding": null,"#)
    writeAddedTokens(specialTokens(forEncoder: forEncoder), to: &json)
    json.line(#"  "normalizer": null,"#)
    json.line(#"  "pre_tokenizer": "# + preTokenizer + ",")
    json.line(#"  "post_processor": "# + (forEncoder ? pairTemplate : "null") + ",")
    json.line(
      #"  "decoder": {"type": "ByteLevel", "add_prefix_space": false, "trim_offsets": true, "#
        + #""use_regex": false},"#)
    writeModel(to: &json)
    json.line("}")
    return Data(json.text.utf8)
  }

  private var preTokenizer: String {
    func byteLevel(_ usesRegularExpression: Bool) -> String {
      #"{"type": "ByteLevel", "add_prefix_space": false, "trim_offsets": true, "#
        + #""use_regex": \#(usesRegularExpression)}"#
    }
    if pattern == .gpt2 { return byteLevel(true) }
    return #"{"type": "Sequence", "pretokenizers": [{"type": "Split", "pattern": {"Regex": "#
      + JSONText.quoted(pattern.regularExpression)
      + #"}, "behavior": "Isolated", "invert": false}, "# + byteLevel(false) + "]}"
  }

  func specialTokens(forEncoder: Bool) -> [SpecialToken] {
    specialTokens.map { token in
      var token = token
      if forEncoder, token.text == ReservedTokens.mask { token.stripsLeft = true }
      return token
    }
  }

  private func writeAddedTokens(_ tokens: [SpecialToken], to json: inout JSONText) {
    let entries = tokens.map { token in
      #"    {"id": \#(token.id), "content": "# + JSONText.quoted(token.text)
        + #", "single_word": false, "lstrip": \#(token.stripsLeft), "rstrip": false, "#
        + #""normalized": false, "#
        + #""special": true}"#
    }
    json.list(#"  "added_tokens": ["#, entries, "  ],")
  }

  /// - Source: Devlin et al. 2019, "BERT", figure 2.
  private var pairTemplate: String {
    func special(_ text: String, _ type: Int) -> String {
      #"{"SpecialToken": {"id": "\#(text)", "type_id": \#(type)}}"#
    }
    func sequence(_ name: String, _ type: Int) -> String {
      #"{"Sequence": {"id": "\#(name)", "type_id": \#(type)}}"#
    }
    let (open, close) = (ReservedTokens.opening, ReservedTokens.separator)
    let single = [special(open, 0), sequence("A", 0), special(close, 0)]
    let pair = single + [sequence("B", 1), special(close, 1)]
    let markers = [open, close].map { text in
      guard let id = id(ofSpecial: text) else {
        preconditionFailure("an encoder's tokenizer without \(text)")
      }
      return #""\#(text)": {"id": "\#(text)", "ids": [\#(id)], "tokens": ["\#(text)"]}"#
    }
    return #"{"type": "TemplateProcessing", "single": ["# + single.joined(separator: ", ")
      + #"], "pair": ["# + pair.joined(separator: ", ") + #"], "special_tokens": {"#
      + markers.joined(separator: ", ") + "}}"
  }

  private func writeModel(to json: inout JSONText) {
    json.line(#"  "model": {"#)
    json.line(#"    "type": "BPE","#)
    for name in ["dropout", "unk_token", "continuing_subword_prefix", "end_of_word_suffix"] {
      json.line(#"    "\#(name)": null,"#)
    }
    for name in ["fuse_unk", "byte_fallback"] { json.line(#"    "\#(name)": false,"#) }
    json.line(#"    "ignore_merges": \#(core.prefersWholeWords),"#)
    let tokens = (0..<vocabularySize).compactMap { id -> String? in
      let bytes = vocabulary.bytes(of: id)
      if bytes.isEmpty { return nil }
      let special = specialTokens.first { $0.id == Int32(id) }
      return "      " + JSONText.quoted(special?.text ?? ByteAlphabet.text(bytes)) + ": \(id)"
    }
    json.list(#"    "vocab": {"#, tokens, "    },")
    // No token contains a space in the byte alphabet: the short form is unambiguous, and older versions
    // of the library know no other.
    let pairs = merges.map { merge in
      let left = ByteAlphabet.text(bytes(of: merge.left))
      let right = ByteAlphabet.text(bytes(of: merge.right))
      return "      " + JSONText.quoted(left + " " + right)
    }
    json.list(#"    "merges": ["#, pairs, "    ]")
    json.line("  }")
  }
}

/// JSON being written, line by line.
private struct JSONText {
  private(set) var text = ""

  mutating func line(_ content: String) {
    text += content
    text += "\n"
  }

  mutating func list(_ opening: String, _ entries: [String], _ closing: String) {
    line(opening)
    for (index, entry) in entries.enumerated() {
      line(index + 1 < entries.count ? entry + "," : entry)
    }
    line(closing)
  }

  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\" + String(scalar)
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
