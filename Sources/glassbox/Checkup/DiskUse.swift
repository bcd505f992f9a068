import Foundation

/// Sizes of files and folders; what cannot be read counts nothing.
enum DiskUse {
  /// Names in a folder, hidden ones too, sorted.
  static func entries(of folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  /// - Units: bytes of content, of everything below. Links are not followed.
  static func size(of path: String) -> Int {
    files(below: path).map(\.size).reduce(0, +)
  }

  /// All plain files at or below a path.
  ///
  /// - Parameter limit: so many entries at most are looked at; a home may be large.
  static func files(below path: String, limit: Int = 100_000) -> [(path: String, size: Int)] {
    var found: [(path: String, size: Int)] = []
    var waiting = [path]
    var looked = 0
    while let next = waiting.popLast(), looked < limit {
      looked += 1
      var state = stat()
      guard lstat(next, &state) == 0 else { continue }
      switch state.st_mode & S_IFMT {
      case S_IFREG: found.append((next, Int(state.st_size)))
      case S_IFDIR: waiting += entries(of: next).map { next + "/" + $0 }
      default: break
      }
    }
    return found
  }

  /// What is free for this person on the file system of a folder; nil when the system does not say.
  ///
  /// - Units: bytes.
  static func free(at folder: String) -> Int? {
    var state = statvfs()
    guard statvfs(folder, &state) == 0 else { return nil }
    return Int(
      clamping: UInt64(state.f_bavail).multipliedReportingOverflow(
        by: UInt64(state.f_frsize)
      ).partialValue)
  }
}
