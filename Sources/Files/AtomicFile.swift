import FoundationEssentials
import Glibc

/// Replaces files so that a reader, a crash or a power cut sees either the old content or the new one,
/// never a part.
public enum AtomicFile {
  /// Writes `data` to a temporary file beside `path`, brings it to the disk, and renames it.
  ///
  /// A symbolic link is followed: the file that it points to is replaced. The permissions of an existing
  /// file are kept; new files get those of `mode`.
  ///
  /// - Throws: `FileError`; then `path` still has its old content.
  public static func write(
    _ data: some ContiguousBytes, to path: String, keepingPrevious: Bool = false,
    mode: UInt32 = 0o644
  ) throws {
    try write(to: path, keepingPrevious: keepingPrevious, mode: mode) { output in
      try data.withUnsafeBytes { try output.append($0) }
    }
  }

  /// The temporary file that is being written.
  public struct Output {
    fileprivate let file: FileDescriptor

    /// - Throws: `FileError`.
    public func append(_ bytes: UnsafeRawBufferPointer) throws {
      try file.write(bytes)
    }
  }

  /// The same for content that is made piece by piece.
  ///
  /// - Throws: `FileError` or what `body` throws; then `path` still has its old content.
  public static func write(
    to path: String, keepingPrevious: Bool = false, mode: UInt32 = 0o644,
    _ body: (Output) throws -> Void
  ) throws {
    let target = resolved(path)
    if let status = existing(target) {
      switch status.st_mode & S_IFMT {
      case S_IFREG: break
      case S_IFDIR: throw FileError.isFolder(path: path)
      // A rename would put a file in the place of a device.
      default: throw FileError.notAPlainFile(path: path)
      }
      try replace(
        target, mode: status.st_mode & 0o7777, keepingPrevious: keepingPrevious, with: body)
    } else {
      try replace(target, mode: mode_t(mode), keepingPrevious: false, with: body)
    }
  }

  /// Keeps the content of `path` under another name too, which nothing has yet.
  ///
  /// - Throws: `FileError`.
  public static func duplicate(_ path: String, as copy: String) throws {
    let target = resolved(path)
    if link(target, copy) == 0 { return try Folder.synchronize(Folder.of(copy)) }
    // A file system without second names.
    try write(SizeLimitedFile.read(target, limit: 1 << 30), to: copy)
  }

  /// Removes what writers of `path` left behind that were ended in the middle. Whoever calls this holds the
  /// file's lock.
  public static func removeLeftovers(of path: String) {
    let target = resolved(path)
    let folder = Folder.of(target)
    let stem = (target.split(separator: "/").last ?? "") + "."
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else { return }
    for name in names where name.hasPrefix(stem) {
      let parts = name.dropFirst(stem.count).split(separator: ".")
      guard parts.count >= 3, parts[2] == "tmp", UInt32(parts[0]) != nil, UInt32(parts[1]) != nil
      else { continue }
      unlink(folder + "/" + name)
    }
  }

  /// Where `keepingPrevious` keeps the content that was replaced.
  public static func previousPath(of path: String) -> String {
    resolved(path) + ".previous"
  }

  private static func replace(
    _ target: String, mode: mode_t, keepingPrevious: Bool, with body: (Output) throws -> Void
  ) throws {
    let temporary = target + ".\(getpid()).\(UInt32.random(in: 0...UInt32.max)).tmp"
    do {
      let file = try FileDescriptor(temporary, flags: O_WRONLY | O_CREAT | O_EXCL, mode: mode)
      try body(Output(file: file))
      try file.synchronize()
    } catch {
      unlink(temporary)
      throw (error as? FileError)?.about(target, insteadOf: temporary) ?? error
    }
    if keepingPrevious { try keep(target, temporary: temporary) }
    guard rename(temporary, target) == 0 else {
      let code = errno
      unlink(temporary)
      throw FileError(errno: code, path: target, operation: "rename")
    }
    try Folder.synchronize(Folder.of(target))
  }

  /// Gives the old content a second name. The first name stays in place throughout, so that there is no
  /// moment without a file; where the file system has no second names, it is moved there.
  private static func keep(_ target: String, temporary: String) throws {
    let previous = target + ".previous"
    let second = temporary + ".previous"
    if link(target, second) == 0 {
      if rename(second, previous) == 0 {
        // Renaming one name of a file onto another name of the same file leaves both.
        unlink(second)
        return
      }
    } else if rename(target, previous) == 0 {
      return
    }
    let code = errno
    unlink(second)
    unlink(temporary)
    throw FileError(errno: code, path: previous, operation: "rename")
  }

  private static func existing(_ path: String) -> stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
  }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}

extension FileError {
  /// The same error about the file that was meant rather than its temporary stand-in.
  fileprivate func about(_ path: String, insteadOf temporary: String) -> FileError {
    switch self {
    case .missing: .missing(path: Folder.of(path))
    case .notPermitted(_, let reason): .notPermitted(path: path, reason: reason)
    case .readOnly(_, let reason): .readOnly(path: path, reason: reason)
    case .diskFull(_, let reason): .diskFull(path: path, reason: reason)
    case .notAFolder: .notAFolder(path: Folder.of(path))
    case .system(temporary, let operation, let reason):
      .system(path: path, operation: operation, reason: reason)
    default: self
    }
  }
}
