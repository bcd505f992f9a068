/// Learns a byte-level vocabulary from text: counts the pieces of the text, then joins the commonest
/// pair of neighbouring tokens, again and again.
///
/// Of pairs that are equally common the one with the lower ids goes first, so that the same text gives
/// the same vocabulary, and the one that Hugging Face's trainer gives.
///
/// - Source: Sennrich, Haddow & Birch 2016, algorithm 1.
public struct BPETrainer: Sendable {
  public struct Settings: Sendable, Equatable, Codable {
    /// Special tokens and bytes included.
    public var vocabularySize: Int
    /// They get the ids from 0 on.
    public var specialTokens: [String]
    /// Pairs that are rarer are not joined.
    public var minimumFrequency: Int
    /// Each gets a token of its own before anything is counted.
    public var requiredCharacters: [String]
    /// Longer tokens are not made; nil for no limit.
    public var maximumTokenBytes: Int?
    /// Tokens with more characters beyond ASCII are not made; nil for no limit. Chinese has no spaces
    /// that end a piece, so without it a common clause becomes one token.
    public var maximumWideCharacters: Int?
    public var pattern: SplitPattern

    public init(
      vocabularySize: Int, specialTokens: [String] = ReservedTokens.all,
      minimumFrequency: Int = 2, requiredCharacters: [String] = [],
      maximumTokenBytes: Int? = nil, maximumWideCharacters: Int? = nil,
      pattern: SplitPattern = .glassbox
    ) {
      self.vocabularySize = vocabularySize
      self.specialTokens = specialTokens
      self.minimumFrequency = minimumFrequency
      self.requiredCharacters = requiredCharacters
      self.maximumTokenBytes = maximumTokenBytes
      self.maximumWideCharacters = maximumWideCharacters
      self.pattern = pattern
    }
  }

  public struct Progress: Sendable, Equatable {
    /// How many tokens there are by now, and how many there shall be.
    public var tokens: Int
    public var goal: Int
    /// How often the pair that was joined last occurred.
    public var lastCount: Int
  }

  public let settings: Settings
  private var pieces = PieceCounts()
  private let scanner: TextScanner

  public init(settings: Settings) {
    self.settings = settings
    scanner = TextScanner(pattern: settings.pattern)
  }

  /// How many different pieces have been counted.
  public var pieceCount: Int { pieces.count }

  /// Counts the pieces of one document.
  public mutating func add(_ text: [UInt8]) {
    text.withUnsafeBufferPointer { buffer in
      var start = 0
      while start < buffer.count {
        let end = scanner.endOfPiece(buffer, from: start, end: buffer.count)
        pieces.add(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[start..<end]))
        start = end
      }
    }
  }

  /// Learns the vocabulary. It stays smaller than asked for when the text has no more pairs that are
  /// common enough.
  ///
  /// - Parameter progress: called after every hundred merges; false stops.
  /// - Throws: `TokenizerError.vocabularyTooSmall` or `.cancelled`.
  public func train(
    progress: (Progress) -> Bool = { _ in true }
  ) throws(TokenizerError) -> ByteLevelBPE {
    var growing = GrowingVocabulary(specials: settings.specialTokens)
    for character in settings.requiredCharacters { growing.require(Array(character.utf8)) }
    guard growing.tokens.count <= settings.vocabularySize else {
      throw .vocabularyTooSmall(asked: settings.vocabularySize, needed: growing.tokens.count)
    }
    var counter = PairCounter(
      pieces: pieces, start: growing,
      largest: TokenSize(
        bytes: settings.maximumTokenBytes ?? .max,
        wideCharacters: settings.maximumWideCharacters ?? .max))
    while growing.tokens.count < settings.vocabularySize {
      guard let best = counter.popCommonest(atLeast: max(1, settings.minimumFrequency)) else {
        break
      }
      let result = growing.join(best.left, best.right)
      counter.join(best, into: result)
      if growing.merges.count % 100 == 0 {
        let state = Progress(
          tokens: growing.tokens.count, goal: settings.vocabularySize, lastCount: best.count)
        guard progress(state) else { throw .cancelled }
      }
    }
    return growing.tokenizer(settings)
  }
}

/// The special tokens of this program's own models, in the order of their ids.
public enum ReservedTokens {
  public static let chinese = "<zh>"
  public static let english = "<en>"
  public static let user = "<user>"
  public static let assistant = "<assistant>"
  public static let end = "<end>"
  /// Before what an encoder reads, behind each of its texts, and in the place of what it cannot see.
  public static let opening = "[CLS]"
  public static let separator = "[SEP]"
  public static let padding = "[PAD]"
  public static let mask = "[MASK]"
  public static let all: [String] =
    [chinese, english, user, assistant, end, opening, separator, padding, mask]
    + (0..<16).map { "<spare\($0)>" }
}
