import Foundation
import Glibc
import Testing

/// Hears of every file that anybody opens in a folder and the folders below it.
final class FolderWatch {
  private let root: String
  private let queue: Int32
  /// Folders by the number of their watch.
  private var folders: [Int32: String] = [:]

  init(_ root: String) throws {
    self.root = root
    queue = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    try #require(queue >= 0)
    let below = try FileManager.default.subpathsOfDirectory(atPath: root).filter { path in
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(
        atPath: "\(root)/\(path)", isDirectory: &isFolder)
      return exists && isFolder.boolValue
    }
    for folder in [""] + below {
      let number = inotify_add_watch(queue, "\(root)/\(folder)", UInt32(IN_OPEN))
      try #require(number >= 0, "\(folder)")
      folders[number] = folder
    }
  }

  deinit { close(queue) }

  /// Files opened since the last call, by their paths below the folder; folders end with a slash.
  func opened() -> Set<String> {
    var found: Set<String> = []
    var bytes = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = read(queue, &bytes, bytes.count)
      guard count > 0 else { return found }
      var at = 0
      while at < count {
        // struct inotify_event: watch, mask, cookie, length, name.
        let (watch, mask, length) = bytes.withUnsafeBytes { buffer in
          (
            buffer.loadUnaligned(fromByteOffset: at, as: Int32.self),
            buffer.loadUnaligned(fromByteOffset: at + 4, as: UInt32.self),
            Int(buffer.loadUnaligned(fromByteOffset: at + 12, as: UInt32.self))
          )
        }
        let name = bytes[(at + 16)..<(at + 16 + length)].prefix { $0 != 0 }
        let parts = [folders[watch] ?? "?", String(decoding: name, as: UTF8.self)]
        let path = parts.filter { !$0.isEmpty }.joined(separator: "/")
        found.insert(mask & UInt32(IN_ISDIR) != 0 ? path + "/" : path)
        at += 16 + length
      }
    }
  }
}
