import Files
import Tokenizers

/// Learns a byte-level BPE vocabulary from documents.
public struct TokenizerTraining: Sendable {
  public struct Settings: Sendable, Equatable, Codable {
    public var vocabularySize: Int
    /// Text to count, cut to whole documents.
    ///
    /// - Units: bytes.
    public var textBytes: Int
    /// Each Chinese character that occurs at least so often gets a token of its own; nil leaves
    /// them to the merges.
    public var wholeCharacterCount: Int?
    /// At most so many characters get one.
    public var wholeCharacterLimit: Int
    /// Most characters beyond ASCII in one token: a Chinese word, not a clause.
    public var maximumWideCharacters: Int
    /// Characters that get a token of their own whether or not the text has them; they count towards
    /// the limit.
    public var requiredCharacters: [String]

    public init(
      vocabularySize: Int = 4096, textBytes: Int = 10_000_000, wholeCharacterCount: Int? = 5,
      wholeCharacterLimit: Int = 3000, maximumWideCharacters: Int = 2,
      requiredCharacters: [String] = []
    ) {
      self.vocabularySize = vocabularySize
      self.textBytes = textBytes
      self.wholeCharacterCount = wholeCharacterCount
      self.wholeCharacterLimit = wholeCharacterLimit
      self.maximumWideCharacters = maximumWideCharacters
      self.requiredCharacters = requiredCharacters
    }
  }

  public enum Event: Sendable {
    /// Text was read: bytes so far, bytes in the end.
    case reading(bytes: Int, goal: Int)
    case merging(BPETrainer.Progress)
  }

  public struct Result: Sendable {
    public let tokenizer: ByteLevelBPE
    public let documents: Int
    public let bytes: Int
    /// Bytes of the text that one token stands for, on documents that were not counted where
    /// some are held out.
    public let bytesPerToken: Double
  }

  public let source: TextSource
  public let settings: Settings

  public init(source: TextSource, settings: Settings) {
    self.source = source
    self.settings = settings
  }

  /// - Parameter onEvent: false ends the training.
  /// - Throws: `StudioError.cancelled`, `TokenizerError`.
  public func run(onEvent: (Event) -> Bool = { _ in true }) throws -> Result {
    let documents = try read(onEvent: onEvent)
    var trainer = BPETrainer(
      settings: BPETrainer.Settings(
        vocabularySize: settings.vocabularySize, requiredCharacters: whole(in: documents),
        maximumWideCharacters: settings.maximumWideCharacters))
    for document in documents { trainer.add(document) }
    let tokenizer = try merge(trainer, onEvent: onEvent)
    let held = source.heldOut(500)
    let measured = held.isEmpty ? documents : held
    let tokens = measured.reduce(0) { $0 + tokenizer.encode($1).count }
    let bytes = measured.reduce(0) { $0 + $1.count }
    return Result(
      tokenizer: tokenizer, documents: documents.count,
      bytes: documents.reduce(0) { $0 + $1.count },
      bytesPerToken: tokens > 0 ? Double(bytes) / Double(tokens) : 0)
  }

  private func merge(
    _ trainer: BPETrainer, onEvent: (Event) -> Bool
  ) throws -> ByteLevelBPE {
    do {
      return try trainer.train { onEvent(.merging($0)) }
    } catch {
      throw error == .cancelled ? StudioError.cancelled : error as any Error
    }
  }

  private func read(onEvent: (Event) -> Bool) throws -> [[UInt8]] {
    var documents: [[UInt8]] = []
    var bytes = 0
    while bytes < settings.textBytes, documents.count < source.documentCount ?? Int.max {
      let document = source.document(documents.count)
      bytes += document.count
      documents.append(document)
      let isLast = bytes >= settings.textBytes || documents.count == source.documentCount
      if isLast || documents.count % 1000 == 0 {
        guard onEvent(.reading(bytes: min(bytes, settings.textBytes), goal: settings.textBytes))
        else { throw StudioError.cancelled }
      }
    }
    guard bytes > 0 else { throw StudioError.noExamples }
    return documents
  }

  /// The characters that get a token of their own: those that are required, then those that are common
  /// in the text.
  private func whole(in documents: [[UInt8]]) -> [String] {
    let required = settings.requiredCharacters
    guard !required.isEmpty else { return characters(of: documents) }
    let known = Set(required)
    let others = characters(of: documents).filter { !known.contains($0) }
    return required + others.prefix(max(0, settings.wholeCharacterLimit - required.count))
  }

  /// The characters of a list: all that a file has, in its order, without white space.
  ///
  /// - Throws: `FileError`.
  public static func characters(in path: String) throws -> [String] {
    let bytes = try SizeLimitedFile.readBytes(path, limit: 1 << 20)
    var seen: Set<Unicode.Scalar> = []
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.filter {
      !$0.properties.isWhitespace && seen.insert($0).inserted
    }.map { String($0) }
  }

  /// The common Chinese characters, the commonest first.
  private func characters(of documents: [[UInt8]]) -> [String] {
    guard let least = settings.wholeCharacterCount else { return [] }
    var counts: [UInt32: Int] = [:]
    for document in documents {
      for character in Token.characters(of: document) {
        if let scalar = character.scalar, Script.isChinese(scalar) {
          counts[scalar.value, default: 0] += 1
        }
      }
    }
    let common = counts.filter { $0.value >= least }.sorted {
      ($1.value, $0.key) < ($0.value, $1.key)
    }
    // A third of the room stays for merges, whatever the text.
    let room = max(0, settings.vocabularySize - 300) * 2 / 3
    return common.prefix(min(settings.wholeCharacterLimit, room)).compactMap {
      Unicode.Scalar($0.key).map(String.init)
    }
  }
}
