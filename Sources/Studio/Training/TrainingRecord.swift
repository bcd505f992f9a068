import Corpora
import Files
import Foundation
import Models

/// What a model read, for programs: `training.json` beside the model. With it the very text of the
/// training can be written again, which is how an evaluation knows a new sentence from a copied one.
public struct TrainingRecord: Sendable, Equatable, Codable {
  public enum Source: String, Sendable, Codable {
    /// The story grammar.
    case stories
    /// Files that are not part of the record.
    case documents
  }

  public static let fileName = "training.json"
  /// A record is short: one larger than this is none.
  private static let fileLimit = 1 << 20

  public var source: Source
  /// Of the stories and of the places where rows begin.
  public var seed: UInt64
  /// How many different documents the grammar wrote; nil: each was new.
  public var documents: Int?
  /// Of the grammar's files or of the documents; nil in the records of older versions.
  public var textChecksum: String?
  public var settings: TrainingSettings
  /// Steps taken: fewer than were set if it stopped early.
  public var steps: Int
  /// How often a drill came instead of a document.
  public var drillShare: Double
  /// nil where it is not chosen: an encoder's examples are no rows, and networks from before the
  /// Transformer read full ones.
  public var packing: Packing?

  public init(
    source: TextSource, settings: TrainingSettings, steps: Int, drillShare: Double = 0,
    packing: Packing? = nil
  ) {
    switch source {
    case .stories(_, let seed, let count):
      self.source = .stories
      self.seed = seed
      documents = count
    case .documents:
      self.source = .documents
      seed = settings.seed
    }
    textChecksum = source.checksum
    self.settings = settings
    self.steps = steps
    self.drillShare = drillShare
    self.packing = packing
  }

  /// The record of a model's folder; nil where there is none.
  ///
  /// - Throws: `FileError`; `StudioError.unreadableModel` for a damaged one.
  public init?(folder: String) throws {
    let path = folder + "/" + Self.fileName
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    let data = try SizeLimitedFile.read(path, limit: Self.fileLimit)
    do {
      self = try JSONDecoder().decode(Self.self, from: data)
    } catch {
      throw StudioError.unreadableModel(path: path, reason: "\(error)")
    }
  }

  /// - Throws: `FileError`.
  public func write(to folder: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    var data = try encoder.encode(self)
    data.append(0x0A)
    try AtomicFile.write(data, to: folder + "/" + Self.fileName)
  }

  /// Whether it is of stories that this grammar writes.
  func isOf(_ grammar: StoryGrammar) -> Bool {
    source == .stories && textChecksum == grammar.checksum
  }

  /// Rows that a step read.
  public func rows(at step: Int) -> Int { settings.batchSize(at: step) * settings.accumulation }
}
