import Glibc

/// What went wrong with a file. Each case carries the path; `reason` is the system's own text.
public enum FileError: Error, Equatable, Sendable {
  case missing(path: String)
  /// A folder stands where a file was expected.
  case isFolder(path: String)
  /// A file stands where a folder was expected, or the path leads through a file.
  case notAFolder(path: String)
  /// A pipe, a socket or a device stands where a plain file was expected.
  case notAPlainFile(path: String)
  /// The user may not do this here.
  case notPermitted(path: String, reason: String)
  /// The file system is mounted read-only.
  case readOnly(path: String, reason: String)
  /// The disk or the user's quota is full.
  case diskFull(path: String, reason: String)
  /// - Units: bytes.
  case tooLarge(path: String, size: Int, limit: Int)
  /// A part was asked for that reaches beyond the end of the file.
  case outOfBounds(path: String, offset: Int, count: Int, size: Int)
  /// Somebody else holds the lock; `owner` is the process that wrote itself into it, where readable.
  case locked(path: String, owner: Int32?)
  /// Anything else that the system reports.
  case system(path: String, operation: String, reason: String)
}

extension FileError {
  /// Sorts an `errno` into the cases above.
  public init(errno code: Int32, path: String, operation: String) {
    let reason = String(cString: strerror(code))
    switch code {
    case ENOENT: self = .missing(path: path)
    case EISDIR: self = .isFolder(path: path)
    case ENOTDIR: self = .notAFolder(path: path)
    case EACCES, EPERM: self = .notPermitted(path: path, reason: reason)
    case EROFS: self = .readOnly(path: path, reason: reason)
    case ENOSPC, EDQUOT, EFBIG: self = .diskFull(path: path, reason: reason)
    default: self = .system(path: path, operation: operation, reason: reason)
    }
  }

  /// The path that the error is about.
  public var path: String {
    switch self {
    case .missing(let path), .isFolder(let path), .notAFolder(let path), .notAPlainFile(let path),
      .notPermitted(let path, _), .readOnly(let path, _), .diskFull(let path, _),
      .tooLarge(let path, _, _), .outOfBounds(let path, _, _, _), .locked(let path, _),
      .system(let path, _, _):
      path
    }
  }
}

extension FileError: CustomStringConvertible {
  /// One English line for logs; screens word the cases in the learner's language.
  public var description: String {
    switch self {
    case .missing(let path): "\(path): no such file"
    case .isFolder(let path): "\(path): is a folder, not a file"
    case .notAFolder(let path): "\(path): not a folder"
    case .notAPlainFile(let path): "\(path): not a plain file"
    case .notPermitted(let path, let reason): "\(path): \(reason)"
    case .readOnly(let path, let reason): "\(path): \(reason)"
    case .diskFull(let path, let reason): "\(path): \(reason)"
    case .tooLarge(let path, let size, let limit):
      "\(path): \(size) bytes, more than the limit of \(limit)"
    case .outOfBounds(let path, let offset, let count, let size):
      "\(path): \(count) bytes at \(offset) reach beyond the file's \(size) bytes"
    case .locked(let path, let owner):
      "\(path): in use" + (owner.map { " by process \($0)" } ?? "")
    case .system(let path, let operation, let reason): "\(path): \(operation): \(reason)"
    }
  }
}
