import Files

extension Tokenizer {
  /// Reads a `tokenizer.json`, a `vocab.txt` of the BERT family, or a folder with one of them.
  ///
  /// - Throws: `FileError` or `TokenizerError`.
  public init(contentsOf path: String) throws {
    do {
      let bytes = try SizeLimitedFile.readBytes(path, limit: ByteLevelBPE.largestFile)
      if path.hasSuffix(".txt") {
        try self.init(
          wordPieces: bytes, path: path, settings: try BERTSettings(beside: path))
      } else {
        try self.init(parsing: bytes, path: path)
      }
    } catch FileError.isFolder {
      try self.init(folder: path)
    }
  }

  /// A folder that has both is read from its `tokenizer.json`, which says more.
  private init(folder: String) throws {
    do {
      let path = folder + "/tokenizer.json"
      let bytes = try SizeLimitedFile.readBytes(path, limit: ByteLevelBPE.largestFile)
      try self.init(parsing: bytes, path: path)
    } catch FileError.missing(let path) {
      do {
        let list = folder + "/vocab.txt"
        let bytes = try SizeLimitedFile.readBytes(list, limit: ByteLevelBPE.largestFile)
        try self.init(wordPieces: bytes, path: list, settings: try BERTSettings(beside: list))
      } catch FileError.missing {
        throw FileError.missing(path: path)
      }
    }
  }

  /// Reads a `tokenizer.json` from memory; `path` is only named in errors.
  ///
  /// - Throws: `TokenizerError`.
  public init(parsing bytes: [UInt8], path: String) throws(TokenizerError) {
    let (document, reader) = try TokenizerDocument.parse(bytes, path: path)
    func part(_ name: String) -> Part {
      Part(file: path, name: name, value: document.parts[name] ?? .null)
    }
    let added = try Tokenizer.addedTokens(part("added_tokens"))
    let normalizer = try part("normalizer").normalizer()
    let preTokenizer = try part("pre_tokenizer").preTokenizer()
    let model = try Model(document, reader, path: path, added: added)
    let ids = max(model.vocabularySize, (added.map { Int($0.id) }.max() ?? -1) + 1)
    try Tokenizer.check(added, with: model, path: path)
    self.init(
      normalizer: normalizer, preTokenizer: preTokenizer, model: model,
      postProcessor: try part("post_processor").postProcessor(idsBelow: ids),
      decoder: try part("decoder").decoder(), added: added)
  }

  private static func addedTokens(_ part: Part) throws(TokenizerError) -> [AddedToken] {
    if part.isNull { return [] }
    var tokens: [AddedToken] = []
    for element in try part.elements(atMost: ByteLevelBPE.largestVocabulary) {
      tokens.append(try AddedToken(element))
    }
    return tokens
  }

  /// An added token is one of the model's under the same id, or a new one.
  private static func check(
    _ added: [AddedToken], with model: Model, path: String
  ) throws(TokenizerError) {
    guard case .stages(let model) = model else { return }
    for token in added {
      let known = token.id < model.texts.count ? model.texts.text(of: Int(token.id)) : []
      guard known.isEmpty || known == token.text else {
        throw TokenTexts.bad(path, token.text, Int(token.id), "the id is used twice")
      }
      if let other = model.texts.id(of: token.text), other != token.id {
        throw TokenTexts.bad(
          path, token.text, Int(token.id), "the vocabulary has it as \(other)")
      }
    }
  }
}

extension Tokenizer.Model {
  init(
    _ document: TokenizerDocument, _ reader: JSONReader, path: String, added: [AddedToken]
  ) throws(TokenizerError) {
    let part = Part(file: path, name: "model", value: document.model)
    guard document.hasModel else {
      throw Part(file: path, name: "model", value: document.parts["model"] ?? .null).unsupported()
    }
    switch part["type"].value.text ?? Tokenizer.Model.type(of: document) {
    case "BPE":
      let specials = added.map(SpecialToken.init)
      if let fast = try? ByteLevelBPE(document, reader, path: path, added: specials),
        ["ByteLevel", nil].contains(document.parts["decoder"]?["type"].text)
      {
        self = .bytePairs(fast)
        return
      }
      let texts = try TokenTexts(document, path: path)
      self = .stages(try PlainBPE(part, texts, document) { reader.line(of: $0) })
    case "WordPiece":
      self = .stages(try WordPiece(part, try TokenTexts(document, path: path)))
    case "Unigram":
      let texts = try TokenTexts(document, path: path)
      self = .stages(try Unigram(part, texts, scores: document.scores))
    default: throw part["type"].unsupported()
    }
  }

  /// Files of the first versions do not name the type.
  private static func type(of document: TokenizerDocument) -> String? {
    if !document.scores.isEmpty { return "Unigram" }
    if document.model["max_input_chars_per_word"] != .null { return "WordPiece" }
    return document.model["type"] == .null && !document.tokens.isEmpty ? "BPE" : nil
  }
}
