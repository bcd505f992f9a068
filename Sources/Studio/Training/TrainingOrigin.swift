import Files
import Foundation

/// What a training reads besides its settings. It lies beside the checkpoint: a run goes on with what
/// it began with, or not at all.
struct TrainingOrigin: Equatable, Codable {
  static let fileName = "origin.json"

  var source: TrainingRecord.Source
  /// Of the stories; nil for documents.
  var seed: UInt64?
  /// How many stories there are; nil: no end.
  var stories: Int?
  var textChecksum: String
  var tokenizerChecksum: String

  /// - Parameter tokenizer: the bytes of its file.
  init(_ source: TextSource, tokenizer: Data) {
    switch source {
    case .stories(_, let seed, let count):
      self.source = .stories
      self.seed = seed
      stories = count
    case .documents: self.source = .documents
    }
    textChecksum = source.checksum
    var sum = SHA256()
    tokenizer.withUnsafeBytes { sum.update($0) }
    tokenizerChecksum = sum.hexadecimal()
  }

  /// The first thing in which another run differs; nil if in none.
  func difference(from other: TrainingOrigin) -> StudioError.OriginPart? {
    if source != other.source || textChecksum != other.textChecksum { return .text }
    if seed != other.seed || stories != other.stories { return .stories }
    return tokenizerChecksum == other.tokenizerChecksum ? nil : .tokenizer
  }
}
