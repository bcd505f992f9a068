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
    let (document, reader) = try TokenizerDocument.parse(bytes, path: path)
    let settings = TokenizerSettings(path: path, document: document)
    try settings.checkSurroundings()
    try self.init(document, reader, path: path, added: try settings.addedTokens())
  }

  /// The normaliser, pre-tokenizer and model of a file; what stands around them is somebody else's.
  ///
  /// - Throws: `TokenizerError`.
  init(
    _ document: TokenizerDocument, _ reader: JSONReader, path: String, added: [SpecialToken]
  ) throws(TokenizerError) {
    let settings = TokenizerSettings(path: path, document: document)
    let pattern = try settings.pattern()
    try settings.checkModel()
    let builder = VocabularyBuilder(path: path, document: document, added: added)
    let vocabulary = try builder.vocabulary()
    let merges = try builder.merges(vocabulary) { reader.line(of: $0) }
    self.init(
      vocabulary: vocabulary, merges: merges, specials: SpecialTokens(added), pattern: pattern,
      prefersWholeWords: document.model["ignore_merges"] == .bool(true))
  }
}
