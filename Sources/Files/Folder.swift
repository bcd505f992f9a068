import Glibc

public enum Folder {
  /// Makes the folder and those above it. One that is there already is fine.
  ///
  /// - Throws: `FileError.notAFolder` when a file stands in the way.
  public static func create(_ path: String, mode: UInt32 = 0o755) throws(FileError) {
    var status = stat()
    if stat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFDIR else { throw .notAFolder(path: path) }
      return
    }
    let parent = of(path)
    if parent != path, !path.isEmpty { try create(parent, mode: mode) }
    guard mkdir(path, mode_t(mode)) == 0 || errno == EEXIST else {
      throw FileError(errno: errno, path: path, operation: "mkdir")
    }
  }

  /// Gives a folder, a file or a link another name on the same file system, durably. A folder that has
  /// something in it is never replaced.
  public static func move(_ path: String, to target: String) throws(FileError) {
    guard rename(path, target) == 0 else {
      throw FileError(errno: errno, path: target, operation: "rename")
    }
    try synchronize(of(target))
  }

  /// Whether something of that name is there, a broken link included.
  public static func isThere(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// The folder that `path` lies in: everything before the last component.
  public static func of(_ path: String) -> String {
    var trimmed = Substring(path)
    while trimmed.count > 1, trimmed.last == "/" { trimmed.removeLast() }
    guard let slash = trimmed.lastIndex(of: "/") else { return "." }
    return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
  }

  /// Brings the folder's own entries (new names, renamed files) to the disk. A folder that may be written
  /// but not read cannot be; the file itself is safe by then.
  static func synchronize(_ path: String) throws(FileError) {
    guard let folder = try? FileDescriptor(path, flags: O_RDONLY | O_DIRECTORY) else { return }
    try folder.synchronize()
  }
}
