import Files
import Foundation

/// What is wrong with a JSON Lines file, and where (lines count from 1).
public enum JSONLinesError: Error, Equatable, Sendable {
  case invalidUTF8(path: String, line: Int)
  case lineTooLong(path: String, line: Int, bytes: Int, limit: Int)
  case notAnObject(path: String, line: Int, reason: String)
  /// The object has none of the known shapes; `keys` are those it has, sorted.
  case unknownShape(path: String, line: Int, keys: [String])
  case wrongType(path: String, line: Int, field: String, expected: String)
  case emptyField(path: String, line: Int, field: String)
  case noExamples(path: String)
}

/// Reads JSON Lines data sets.
public enum JSONLines {
  /// The largest file and the longest line that `read` accepts unless told otherwise.
  public static let defaultFileLimit = 64 << 20
  public static let defaultLineLimit = 1 << 20

  /// Reads every non-blank line; a byte-order mark and CRLF line ends are accepted.
  ///
  /// - Throws: `JSONLinesError` with path and line, or a `FileError` when the file cannot be read
  ///   or exceeds `limit`.
  public static func read(
    _ path: String, limit: Int = defaultFileLimit, lineLimit: Int = defaultLineLimit
  ) throws -> [TrainingExample] {
    let data = try SizeLimitedFile.read(path, limit: limit)
    return try parse([UInt8](data), path: path, lineLimit: lineLimit)
  }
}
