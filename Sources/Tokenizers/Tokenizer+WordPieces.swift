import Files

/// What a `tokenizer_config.json` says about a `vocab.txt`.
struct BERTSettings {
  var lowercases = true
  var stripsAccents: Bool?
  var separatesIdeographs = true
  var unknown = "[UNK]"
  var opening = "[CLS]"
  var closing = "[SEP]"
  var padding = "[PAD]"
  var mask = "[MASK]"

  private static let largestFile = 1 << 20

  init() {}

  /// The file of that name in the folder of `path`; the defaults of BERT if there is none.
  init(beside path: String) throws {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let file = (folder + ["tokenizer_config.json"]).joined(separator: "/")
    let bytes: [UInt8]
    do {
      bytes = try SizeLimitedFile.readBytes(file, limit: BERTSettings.largestFile)
    } catch FileError.missing {
      return
    }
    var reader = JSONReader(bytes)
    let value: Result<JSONValue, JSONReader.Failure> = Result { () throws(JSONReader.Failure) in
      try reader.value()
    }
    switch value {
    case .success(let value): try read(Part(file: file, name: "", value: value))
    case .failure(let failure):
      throw TokenizerError.malformed(
        path: file, line: reader.line(of: failure.position), problem: failure.problem)
    }
  }

  private mutating func read(_ part: Part) throws(TokenizerError) {
    lowercases = try part["do_lower_case"].bool(default: lowercases)
    separatesIdeographs = try part["tokenize_chinese_chars"].bool(default: separatesIdeographs)
    let accents = part["strip_accents"]
    stripsAccents = accents.isNull ? nil : try accents.bool(default: false)
    unknown = try BERTSettings.token(part["unk_token"], default: unknown)
    opening = try BERTSettings.token(part["cls_token"], default: opening)
    closing = try BERTSettings.token(part["sep_token"], default: closing)
    padding = try BERTSettings.token(part["pad_token"], default: padding)
    mask = try BERTSettings.token(part["mask_token"], default: mask)
  }

  /// A token is a text, or an object with that as its content.
  private static func token(
    _ part: Part, default fallback: String
  ) throws(TokenizerError) -> String {
    if part.isNull { return fallback }
    if let text = part.value.text { return text }
    return try part["content"].text()
  }
}

extension Tokenizer {
  /// Reads a `vocab.txt`: a token a line, its id the number of the line from 0.
  ///
  /// - Throws: `TokenizerError`.
  init(wordPieces bytes: [UInt8], path: String, settings: BERTSettings) throws(TokenizerError) {
    var document = TokenizerDocument()
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let end = line.lastIndex { ![0x20, 0x09, 0x0D].contains($0) }
      let text = end.map { Array(line[...$0]) } ?? []
      // One more than the limit is enough to be refused.
      if document.tokens.count > ByteLevelBPE.largestVocabulary { break }
      document.tokens.append((text, document.tokens.count))
    }
    while let last = document.tokens.last, last.text.isEmpty { document.tokens.removeLast() }
    let texts = try TokenTexts(document, path: path)
    func id(of name: String) throws(TokenizerError) -> Int32 {
      guard let id = texts.id(of: Array(name.utf8)) else {
        throw .unsupported(path: path, part: name, found: "no such line")
      }
      return id
    }
    let model = WordPiece(texts: texts, unknown: try id(of: settings.unknown))
    let names = [
      settings.padding, settings.unknown, settings.opening, settings.closing, settings.mask,
    ]
    let added = names.compactMap { name in
      texts.id(of: Array(name.utf8)).map { AddedToken(SpecialToken(text: name, id: $0)) }
    }
    let template = Template(
      bertOpening: try id(of: settings.opening), closing: try id(of: settings.closing))
    self.init(
      normalizer: BERTNormalizer(
        cleansText: true, separatesIdeographs: settings.separatesIdeographs,
        stripsAccents: settings.stripsAccents, lowercases: settings.lowercases),
      preTokenizer: BERTPreTokenizer(), model: .stages(model),
      postProcessor: TemplateProcessing(template: template), decoder: WordPieceDecoder(),
      added: added)
  }
}
