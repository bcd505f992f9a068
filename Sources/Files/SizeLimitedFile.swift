import FoundationEssentials
import Glibc

/// Reads whole files that must not be larger than expected: settings, lessons, progress, vocabularies.
public enum SizeLimitedFile {
  /// - Throws: `FileError`, among them `.tooLarge` before anything is read.
  public static func read(_ path: String, limit: Int) throws(FileError) -> Data {
    Data(try readBytes(path, limit: limit))
  }

  public static func readBytes(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    let (file, size) = try FileDescriptor.openForReading(path)
    guard size <= limit else { throw .tooLarge(path: path, size: size, limit: limit) }
    var bytes = [UInt8](repeating: 0, count: size)
    // A file that shrinks meanwhile gives what there is; one that grows is cut at its first size.
    var failure: FileError?
    let got = bytes.withUnsafeMutableBytes { buffer in
      do throws(FileError) {
        return try file.read(into: buffer)
      } catch {
        failure = error
        return 0
      }
    }
    if let failure { throw failure }
    bytes.removeLast(size - got)
    return bytes
  }
}
