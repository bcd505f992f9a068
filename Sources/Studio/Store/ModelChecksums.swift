import Files
import Foundation

/// `SHA256SUMS` of a model's folder, in the form that `sha256sum -c` reads.
struct ModelChecksums: Equatable {
  static let fileName = "SHA256SUMS"

  /// - Units: bytes.
  private static let limit = 1 << 20

  private var sums: [String: String] = [:]

  init() {}

  /// Nil where there is no such file.
  ///
  /// - Throws: `FileError`; `StudioError.unreadableModel` for a line that is none of its kind.
  init?(folder: String) throws {
    let path = folder + "/" + Self.fileName
    guard let bytes = try Self.read(path) else { return nil }
    for (number, line) in String(decoding: bytes, as: UTF8.self).split(separator: "\n").enumerated()
    {
      let sum = line.prefix(64)
      let name = line.dropFirst(66)
      guard sum.count == 64, sum.allSatisfy({ $0.isHexDigit }), line.dropFirst(64).first == " ",
        !name.isEmpty, !name.contains("/")
      else {
        throw StudioError.unreadableModel(
          path: folder, reason: "\(Self.fileName), line \(number + 1): no checksum")
      }
      sums[String(name)] = sum.lowercased()
    }
  }

  /// - Returns: nil when there is no such file.
  private static func read(_ path: String) throws -> [UInt8]? {
    do {
      return try SizeLimitedFile.readBytes(path, limit: limit)
    } catch FileError.missing {
      return nil
    }
  }

  subscript(name: String) -> String? {
    get { sums[name] }
    set { sums[name] = newValue }
  }

  var names: [String] { sums.keys.sorted() }

  func write(to folder: String) throws {
    let lines = names.map { "\(sums[$0] ?? "")  \($0)\n" }
    try AtomicFile.write(Data(lines.joined().utf8), to: folder + "/" + Self.fileName)
  }
}
