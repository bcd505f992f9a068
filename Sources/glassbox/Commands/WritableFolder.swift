import Files
import Glibc

/// Whether results can be stored, asked before the work that makes them.
enum WritableFolder {
  /// - Throws: `FileError` if nothing can be written into the folder.
  static func check(_ path: String) throws {
    if access(path, W_OK) != 0 { throw FileError(errno: errno, path: path, operation: "write") }
  }
}
