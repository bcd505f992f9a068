import Models
import Tensors

/// Measures what every head of a model does, over many texts.
public struct HeadScan: Sendable {
  public struct Settings: Sendable, Equatable {
    /// Documents that previous, next, first and same token and delimiters are measured on.
    public var documents: Int
    /// Tokens of a document that are read.
    public var length: Int
    /// Sequences of random tokens…
    public var sequences: Int
    /// …of so many tokens, which then come once more.
    public var half: Int
    /// Sentences with a pronoun.
    public var references: Int
    public var seed: UInt64

    public init(
      documents: Int = 200, length: Int = 96, sequences: Int = 60, half: Int = 24,
      references: Int = 300, seed: UInt64 = 1
    ) {
      self.documents = documents
      self.length = length
      self.sequences = sequences
      self.half = half
      self.references = references
      self.seed = seed
    }
  }

  public let reader: any TextReader
  public let settings: Settings

  public init(_ reader: any TextReader, settings: Settings = Settings()) {
    self.reader = reader
    self.settings = settings
  }

  /// - Parameters:
  ///   - texts: the documents; the first `settings.documents` are read.
  ///   - references: sentences with a pronoun; without any the habit is not scanned for.
  ///   - onProgress: the share that is done; false ends the scan.
  /// - Throws: `StudioError.cancelled`, `ModelError`; `FileError` when the weights cannot be summed.
  public func run(
    texts: [[UInt8]], references: [ReferenceSentence], onProgress: (Double) -> Bool = { _ in true }
  ) throws -> HeadScores {
    let texts = texts.prefix(settings.documents).filter { !$0.isEmpty }
    let isCausal = reader.isCausal
    let sequences = isCausal ? settings.sequences : 0
    let total = Double(max(texts.count + sequences + references.count, 1))
    var done = 0.0
    func advance() throws {
      done += 1
      guard onProgress(done / total) else { throw StudioError.cancelled }
    }
    var sums: [HeadKind: HabitSum] = [:]
    func add(_ kind: HeadKind, _ targets: AttentionTargets, _ result: AttentionResult) {
      sums[kind, default: HabitSum(reader.sizes)].add(targets, result)
    }
    let plain = HeadKind.kinds(isCausal: isCausal).filter { $0 != .induction && $0 != .reference }
    for text in texts {
      let result = try reader.attention(ofFirst: settings.length, of: text)
      for kind in plain {
        add(kind, AttentionTargets(kind, in: result.tokens, isCausal: isCausal), result)
      }
      try advance()
    }
    if let workbench = reader as? Workbench {
      for number in 0..<sequences {
        let tokens = repeatedTokens(number, workbench)
        let targets = AttentionTargets.induction(half: tokens.count / 2)
        add(.induction, targets, try workbench.attention(of: tokens))
        try advance()
      }
    }
    for sentence in references {
      let result = try reader.attention(of: sentence.bytes)
      if let targets = AttentionTargets(
        pronoun: sentence.pronoun, referent: sentence.referent, in: result.tokens)
      {
        add(.reference, targets, result)
      }
      try advance()
    }
    return HeadScores(
      weights: try HeadScores.checksum(of: reader.path), layers: reader.sizes.layerCount,
      heads: reader.sizes.headCount, seed: settings.seed,
      scores: sums.compactMapValues { $0.score })
  }

  /// Random tokens, twice; no special ones, and none before them.
  ///
  /// - Source: Olsson et al. 2022, "In-context Learning and Induction Heads", section on prefix
  ///   matching.
  private func repeatedTokens(_ number: Int, _ workbench: Workbench) -> [Token] {
    var random = Xoshiro256(seed: settings.seed, stream: UInt64(number))
    let half = min(settings.half, workbench.contextLength / 2)
    var tokens: [Token] = []
    while tokens.count < half {
      let token = workbench.token(Int32(random.below(workbench.tokenizer.vocabularySize)))
      if !token.special { tokens.append(token) }
    }
    return tokens + tokens
  }
}

/// What heads gave to the targets of one habit so far.
private struct HabitSum {
  private var values: [[Double]]
  private var even = 0.0
  private var queries = 0

  init(_ sizes: ModelSizes) {
    values = Array(
      repeating: Array(repeating: 0, count: sizes.headCount), count: sizes.layerCount)
  }

  mutating func add(_ targets: AttentionTargets, _ result: AttentionResult) {
    let count = result.tokens.count
    for layer in values.indices {
      for head in values[layer].indices {
        values[layer][head] += targets.mass(in: result.weights[layer][head], count: count)
      }
    }
    even += targets.evenMass(count: count, isCausal: result.isCausal)
    queries += targets.queries.count
  }

  /// Nil when nothing was averaged over.
  var score: HeadScores.Score? {
    guard queries > 0 else { return nil }
    let count = Double(queries)
    return HeadScores.Score(
      values: values.map { $0.map { $0 / count } }, even: even / count, queries: queries)
  }
}

extension TextReader {
  /// The attention over the first tokens of a text.
  func attention(ofFirst limit: Int, of bytes: [UInt8]) throws -> AttentionResult {
    let tokens = tokens(of: bytes)
    guard tokens.count > limit else { return try attention(of: bytes) }
    let end = tokens[limit - 1].end
    return try attention(of: Array(bytes.prefix(end)))
  }
}

extension Workbench {
  /// The attention over tokens as they are, without a language token in front.
  ///
  /// - Throws: `ModelError` if there are none, or too many.
  func attention(of tokens: [Token]) throws -> AttentionResult {
    let names = (0..<sizes.layerCount).map(Self.attentionName)
    let result = try model.forward(tokens.ids, capture: Set(names))
    return AttentionResult(
      tokens: tokens, layers: sizes.layerCount, heads: sizes.headCount,
      weights: attentionMaps(result.captures, count: tokens.count), isCausal: isCausal,
      truncation: nil)
  }
}
