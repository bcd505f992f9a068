import Files
import Foundation

/// Files that are put beside a model's weights: what was measured of it.
public enum ModelFolder {
  /// Writes a file into a model's folder, whole or not at all. Where the folder's checksums are
  /// recorded, the file's is recorded with them.
  ///
  /// - Throws: `FileError`; `StudioError.unreadableModel` for a damaged record of checksums.
  public static func write(_ data: Data, as name: String, to folder: String) throws {
    var sums = try ModelChecksums(folder: folder)
    try AtomicFile.write(data, to: folder + "/" + name)
    guard sums != nil else { return }
    sums?[name] = try SHA256.hexadecimal(ofFile: folder + "/" + name)
    try sums?.write(to: folder)
  }

  /// Removes a file that was written beside a model's weights, and its checksum; nothing if it is not there.
  ///
  /// - Throws: as `write(_:as:to:)`.
  public static func remove(_ name: String, from folder: String) throws {
    let path = folder + "/" + name
    guard unlink(path) == 0 else {
      if errno == ENOENT { return }
      throw FileError(errno: errno, path: path, operation: "remove")
    }
    var sums = try ModelChecksums(folder: folder)
    guard sums?[name] != nil else { return }
    sums?[name] = nil
    try sums?.write(to: folder)
  }

  /// Encodes a value as JSON with sorted keys and writes it.
  ///
  /// - Throws: as `write(_:as:to:)`.
  static func write(_ value: some Encodable, as name: String, to folder: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    var data = try encoder.encode(value)
    data.append(0x0A)
    try write(data, as: name, to: folder)
  }
}
