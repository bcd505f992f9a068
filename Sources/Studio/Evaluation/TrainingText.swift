import Corpora
import Models
import Tokenizers

/// The text that a model was trained on, written again from the grammar and the model's record.
public struct TrainingText: Sendable {
  /// A document, or the part of one that stood in a row.
  public struct Document: Sendable {
    public let language: StoryLanguage
    /// Without the language token and the end token.
    public let tokens: ArraySlice<Int32>
    public let bytes: [UInt8]
    /// Whether the row ended before the document did.
    public let isCut: Bool
  }

  public let grammar: StoryGrammar
  public let tokenizer: ByteLevelBPE
  /// Nil: a sample of `sampleDocuments`.
  public let record: TrainingRecord?
  /// Of the sample.
  public let sampleDocuments: Int

  /// - Parameter record: one of another source than this very grammar counts as none, and so does one
  ///   of a tokenizer without language tokens: its rows do not say where texts begin.
  public init(
    grammar: StoryGrammar, tokenizer: ByteLevelBPE, record: TrainingRecord?,
    sampleDocuments: Int = 100_000
  ) {
    self.grammar = grammar
    self.tokenizer = tokenizer
    let isKnown = record?.isOf(grammar) == true && Self.languages(of: tokenizer).count == 2
    self.record = isKnown ? record : nil
    self.sampleDocuments = sampleDocuments
  }

  public var isExact: Bool { record != nil }

  /// Calls `body` with every document in the order in which the model read them.
  ///
  /// - Parameter onProgress: the share that is done; false ends the work.
  /// - Throws: `StudioError.cancelled`, or what `body` throws.
  public func forEachDocument(
    onProgress: (Double) -> Bool = { _ in true }, _ body: (Document) throws -> Void
  ) throws {
    if let record {
      try forEachRow(of: record, onProgress) { tokens in
        try split(tokens, into: body)
      }
    } else {
      try forEachSample(onProgress, body)
    }
  }

  /// What a text of each language begins with.
  private static func languages(of tokenizer: ByteLevelBPE) -> [Int32: StoryLanguage] {
    var languages: [Int32: StoryLanguage] = [:]
    for (text, language) in [
      (ReservedTokens.chinese, StoryLanguage.zh), (ReservedTokens.english, .en),
    ] {
      if let id = tokenizer.id(ofSpecial: text) { languages[id] = language }
    }
    return languages
  }

  private func forEachRow(
    of record: TrainingRecord, _ onProgress: (Double) -> Bool, _ body: ([Int32]) throws -> Void
  ) throws {
    let rows = DocumentRows(
      source: .stories(grammar, seed: record.seed, count: record.documents), tokenizer: tokenizer,
      seed: record.settings.seed, drillShare: record.drillShare, packing: record.packing ?? .rows)
    let length = record.settings.sequenceLength
    for step in 0..<record.steps {
      let sequences = try rows.sequences(
        step: step, count: record.rows(at: step), length: length)
      for sequence in sequences {
        try body(sequence.inputs + sequence.targets.suffix(1))
      }
      guard onProgress(Double(step + 1) / Double(record.steps)) else {
        throw StudioError.cancelled
      }
    }
  }

  /// Documents stand between end tokens, each behind its language token; what has none is no text.
  private func split(_ tokens: [Int32], into body: (Document) throws -> Void) throws {
    let end = tokenizer.id(ofSpecial: ReservedTokens.end)
    let languages = Self.languages(of: tokenizer)
    var start = 0
    while start < tokens.count {
      let stop = tokens[start...].firstIndex { $0 == end } ?? tokens.count
      if let language = languages[tokens[start]], stop > start + 1 {
        let own = tokens[(start + 1)..<stop]
        try body(
          Document(
            language: language, tokens: own, bytes: own.flatMap { tokenizer.bytes(of: $0) },
            isCut: stop == tokens.count))
      }
      start = stop + 1
    }
  }

  private func forEachSample(
    _ onProgress: (Double) -> Bool, _ body: (Document) throws -> Void
  ) throws {
    var encoder = ByteLevelBPE.Encoder(tokenizer)
    let source = TextSource.stories(grammar, seed: 1)
    for index in 0..<sampleDocuments {
      let bytes = source.document(index)
      var ids: [Int32] = []
      encoder.append(bytes, to: &ids)
      try body(
        Document(
          language: Script.language(of: bytes), tokens: ids[...], bytes: bytes,
          isCut: false))
      if index % 1000 == 999 {
        guard onProgress(Double(index + 1) / Double(sampleDocuments)) else {
          throw StudioError.cancelled
        }
      }
    }
  }
}
