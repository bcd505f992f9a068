import LabKit
import Studio
import Tokenizers

/// Brings a training session to a number of merges and encodes a word with them.
public struct BPEJob: StudioJob, Equatable {
  public var text: String
  public var unit: BPESession.Unit
  /// nil: until no pair occurs twice.
  public var merges: Int?
  public var word: String
  /// The session to go on from, when it is of the same text.
  var previous: Shared<BPEReport>?
  public var queue: JobQueue { .interactive }

  /// The part of a text that is trained on.
  ///
  /// - Units: bytes.
  static let trainingLimit = 20_000
  /// The part that is shown as tokens.
  ///
  /// - Units: bytes.
  static let shownLimit = 1_500
  /// The longest text whose merges are counted to the end ahead of time.
  ///
  /// - Units: bytes.
  static let countingLimit = 2_000

  public func run(in context: JobContext) throws -> any Sendable {
    let bytes = Array(text.utf8)
    let training = BPEJob.prefix(of: bytes, limit: BPEJob.trainingLimit)
    var session = start(training)
    let goal = merges ?? Int.max
    while session.merges.count > goal { session.goBack() }
    while session.merges.count < goal, session.applyNext() != nil {
      if context.control.isCancelled { throw StudioError.cancelled }
    }
    var available = session.nextMerge == nil ? session.merges.count : nil
    if available == nil, training.count <= BPEJob.countingLimit {
      var end = session
      while end.applyNext() != nil {
        if context.control.isCancelled { throw StudioError.cancelled }
      }
      available = end.merges.count
    }
    let shown = BPEJob.prefix(of: training, limit: BPEJob.shownLimit)
    let tokens = session.encode(shown).last?.symbols ?? []
    let steps = word.isEmpty ? [] : session.encode(Array(word.utf8))
    return BPEReport(
      text: text, session: session, available: available, trainedBytes: training.count,
      totalBytes: bytes.count, shownBytes: shown.count,
      tokens: tokens.map(TokenLabel.text),
      word: steps.map {
        BPEReport.WordStep(merge: $0.merge, labels: $0.symbols.map(TokenLabel.text))
      })
  }

  private func start(_ training: [UInt8]) -> BPESession {
    if let previous = previous?.value, previous.text == text, previous.session.unit == unit {
      return previous.session
    }
    return BPESession(text: training, unit: unit)
  }

  /// The start of a text, cut where no piece of it is cut in two: before a blank, or else before a
  /// character.
  static func prefix(of bytes: [UInt8], limit: Int) -> [UInt8] {
    guard bytes.count > limit else { return bytes }
    var end = limit
    while end > limit / 2, bytes[end] != 0x20, bytes[end] != 0x0A { end -= 1 }
    if bytes[end] == 0x20 || bytes[end] == 0x0A { return Array(bytes[..<end]) }
    end = limit
    while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return Array(bytes[..<end])
  }
}

public struct BPEReport: Sendable {
  /// A word after one more merge.
  public struct WordStep: Sendable, Equatable {
    /// Which merge led here, from 0; nil at the start.
    public let merge: Int?
    public let labels: [String]
  }

  public let text: String
  public let session: BPESession
  /// How many merges the text allows; nil while that is not known.
  public let available: Int?
  public let trainedBytes: Int
  public let totalBytes: Int
  /// Of so many bytes `tokens` are the tokens.
  public let shownBytes: Int
  public let tokens: [String]
  public let word: [WordStep]
}
