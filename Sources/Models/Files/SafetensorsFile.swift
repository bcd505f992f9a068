import Files
import Tensors

/// A safetensors file, seen through the memory map; every extent is checked before it is read.
///
/// - Limits: a head of 16 MiB; `SafetensorsHeader` says what else is refused.
/// - Source: the format's description, https://github.com/huggingface/safetensors#format.
public final class SafetensorsFile: Sendable {
  /// One tensor's place. Element types that are not read are listed and refused when asked for.
  public struct Entry: Sendable, Equatable {
    public let type: String
    public let shape: [Int]
    let range: Range<Int>  // bytes, from the start of the data

    public var elementType: ElementType? { ElementType(rawValue: type) }
    public var count: Int { shape.reduce(1, *) }
    /// - Units: bytes.
    public var size: Int { range.count }
  }

  public let path: String
  public let entries: [String: Entry]
  public let metadata: [String: String]
  private let file: MappedFile
  private let dataStart: Int

  /// - Throws: `FileError` or `ModelError` with what is wrong.
  public init(path: String) throws {
    self.path = path
    file = try MappedFile(path: path)
    guard file.count >= 8 else {
      throw ModelError.badHeader(path: path, reason: "\(file.count) bytes are no safetensors file")
    }
    let length = try file.withBytes(at: 0, count: 8) {
      UInt64(littleEndian: $0.loadUnaligned(as: UInt64.self))
    }
    guard length <= UInt64(SafetensorsHeader.limit) else {
      throw ModelError.headerTooLarge(
        path: path, bytes: Int(clamping: length), limit: SafetensorsHeader.limit)
    }
    let headerCount = Int(length)
    guard headerCount <= file.count - 8 else {
      throw ModelError.badHeader(
        path: path, reason: "a head of \(headerCount) bytes in a file of \(file.count)")
    }
    dataStart = 8 + headerCount
    let header = try SafetensorsHeader(
      json: try file.bytes(at: 8, count: headerCount), path: path,
      dataCount: file.count - dataStart)
    entries = header.entries
    metadata = header.metadata
  }

  /// Copies a tensor's numbers, widened to Float.
  ///
  /// - Throws: `ModelError` if the tensor is missing, of another type, or holds a value that is not
  ///   finite.
  public func tensor(_ name: String) throws -> Captured {
    let (entry, _) = try floats(name)
    var values = [Float](repeating: 0, count: entry.count)
    try values.withUnsafeMutableBufferPointer { try read(name, into: $0) }
    return Captured(shape: entry.shape, values: values)
  }

  /// Copies a tensor of whole numbers.
  ///
  /// - Throws: `ModelError` if the tensor is missing or of another type.
  public func integers(_ name: String) throws -> [Int64] {
    let entry = try entry(name)
    let start = dataStart + entry.range.lowerBound
    return try file.withBytes(at: start, count: entry.size) { source in
      switch entry.elementType {
      case .int64:
        (0..<entry.count).map { place in
          Int64(littleEndian: source.loadUnaligned(fromByteOffset: 8 * place, as: Int64.self))
        }
      case .int8: source.map { Int64(Int8(bitPattern: $0)) }
      case .uint16:
        (0..<entry.count).map { place in
          Int64(
            UInt16(littleEndian: source.loadUnaligned(fromByteOffset: 2 * place, as: UInt16.self)))
        }
      case .uint8: source.map { Int64($0) }
      default:
        throw ModelError.unknownElementType(path: path, tensor: name, type: entry.type)
      }
    }
  }

  /// Writes a tensor's numbers, widened to Float, into memory of the right size.
  ///
  /// - Precondition: `target` has as many places as the tensor has numbers.
  func read(_ name: String, into target: UnsafeMutableBufferPointer<Float>) throws {
    let (entry, type) = try floats(name)
    precondition(entry.count == target.count, "\(name) does not fit into its place")
    let start = dataStart + entry.range.lowerBound
    try file.withBytes(at: start, count: entry.size) { source in
      switch type {
      case .float16: expand(source, into: target, Vectors.expandHalf)
      case .brainFloat16: expand(source, into: target, Vectors.expandBrainFloat)
      default: UnsafeMutableRawBufferPointer(target).copyMemory(from: source)
      }
    }
    guard target.allSatisfy({ $0.isFinite }) else {
      throw ModelError.notFinite(path: path, tensor: name)
    }
  }

  /// Widens piece by piece through aligned memory: the file does not promise any alignment.
  private func expand(
    _ source: UnsafeRawBufferPointer, into target: UnsafeMutableBufferPointer<Float>,
    _ widen: (UnsafeBufferPointer<UInt16>, UnsafeMutableBufferPointer<Float>) -> Void
  ) {
    var halves = [UInt16](repeating: 0, count: min(target.count, 1 << 16))
    for start in stride(from: 0, to: target.count, by: 1 << 16) {
      let part = start..<min(start + 1 << 16, target.count)
      halves.withUnsafeMutableBytes {
        $0.copyMemory(
          from: UnsafeRawBufferPointer(
            rebasing: source[(2 * part.lowerBound)..<(2 * part.upperBound)]))
      }
      halves.withUnsafeBufferPointer {
        widen(
          UnsafeBufferPointer(rebasing: $0[..<part.count]),
          UnsafeMutableBufferPointer(rebasing: target[part]))
      }
    }
  }

  private func entry(_ name: String) throws(ModelError) -> Entry {
    guard let entry = entries[name] else {
      throw .missingTensor(path: path, tensor: name, expected: [])
    }
    return entry
  }

  private func floats(_ name: String) throws(ModelError) -> (Entry, ElementType) {
    let entry = try entry(name)
    guard let type = entry.elementType, type.isFloat else {
      throw .unknownElementType(path: path, tensor: name, type: entry.type)
    }
    return (entry, type)
  }
}
