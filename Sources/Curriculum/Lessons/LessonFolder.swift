import Figures
import Files
import Foundation

/// The folder `lessons/`: tracks, index and lessons. Nothing is read before it is asked for.
public struct LessonFolder: Sendable {
  public let path: String

  public init(path: String) {
    self.path = path
  }

  public static let indexName = "index.json"

  /// The tracks with the summaries of all lessons: from `index.json`, or from the lessons themselves
  /// where there is none or a lesson is not in it.
  ///
  /// - Throws: `LessonError`, `FileError`.
  public func readIndex() throws -> LessonIndex {
    let indexPath = path + "/" + Self.indexName
    guard let data = try? SizeLimitedFile.read(indexPath, limit: 4 << 20),
      let index = try? JSONDecoder().decode(LessonIndex.self, from: data),
      index.schema == LessonIndex.currentSchema
    else { return try buildIndex() }
    return index
  }
}
