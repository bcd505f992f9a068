import Files
import FoundationEssentials
import Tensors

/// How the numbers of a stored tensor are written.
public enum ElementType: String, Sendable, Codable {
  case float32 = "F32"
  case float16 = "F16"
  case brainFloat16 = "BF16"

  var bytes: Int { self == .float32 ? 4 : 2 }
}

/// A safetensors file, seen through the memory map; every extent is checked before it is read.
///
/// - Source: the format's description, https://github.com/huggingface/safetensors#format.
public final class SafetensorsFile: Sendable {
  /// One tensor's place. Element types that are not read are listed and refused when asked for.
  public struct Entry: Sendable, Equatable {
    public let type: String
    public let shape: [Int]
    let range: Range<Int>  // bytes, from the start of the data
  }

  public let path: String
  public let entries: [String: Entry]
  public let metadata: [String: String]
  private let file: MappedFile
  private let dataStart: Int

  /// - Units: bytes. A model of a thousand tensors has a head of about 100 kB.
  static let headerLimit = 16 << 20

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
    guard length <= UInt64(Self.headerLimit) else {
      throw ModelError.headerTooLarge(
        path: path, bytes: Int(clamping: length), limit: Self.headerLimit)
    }
    let headerCount = Int(length)
    guard headerCount <= file.count - 8 else {
      throw ModelError.badHeader(
        path: path, reason: "a head of \(headerCount) bytes in a file of \(file.count)")
    }
    let json = Data(try file.bytes(at: 8, count: headerCount))
    dataStart = 8 + headerCount
    (entries, metadata) = try Self.parse(json, path: path, dataCount: file.count - dataStart)
  }

  /// Copies a tensor's numbers, widened to Float.
  ///
  /// - Throws: `ModelError` if the tensor is missing, of another type, or holds a value that is not
  ///   finite.
  public func tensor(_ name: String) throws -> Captured {
    guard let entry = entries[name] else {
      throw ModelError.missingTensor(path: path, tensor: name, expected: [])
    }
    let count = entry.shape.reduce(1, *)
    let values = try [Float](unsafeUninitializedCapacity: count) { buffer, initialized in
      let place = UnsafeMutableBufferPointer(rebasing: buffer[0..<count])
      place.initialize(repeating: 0)
      initialized = count
      try read(name, into: place)
    }
    return Captured(shape: entry.shape, values: values)
  }

  /// Writes a tensor's numbers, widened to Float, into memory of the right size.
  ///
  /// - Precondition: `target` has as many places as the tensor has numbers.
  func read(_ name: String, into target: UnsafeMutableBufferPointer<Float>) throws {
    guard let entry = entries[name] else {
      throw ModelError.missingTensor(path: path, tensor: name, expected: [])
    }
    guard let type = ElementType(rawValue: entry.type) else {
      throw ModelError.unknownElementType(path: path, tensor: name, type: entry.type)
    }
    precondition(
      entry.range.count == target.count * type.bytes, "\(name) does not fit into its place")
    let start = dataStart + entry.range.lowerBound
    try file.withBytes(at: start, count: entry.range.count) { source in
      switch type {
      case .float32: UnsafeMutableRawBufferPointer(target).copyMemory(from: source)
      case .float16: halves(source).withUnsafeBufferPointer { Vectors.expandHalf($0, into: target) }
      case .brainFloat16:
        halves(source).withUnsafeBufferPointer { Vectors.expandBrainFloat($0, into: target) }
      }
    }
    guard target.allSatisfy(\.isFinite) else {
      throw ModelError.notFinite(path: path, tensor: name)
    }
  }

  /// The file does not promise any alignment.
  private func halves(_ source: UnsafeRawBufferPointer) -> [UInt16] {
    var result = [UInt16](repeating: 0, count: source.count / 2)
    result.withUnsafeMutableBytes { $0.copyMemory(from: source) }
    return result
  }

  // MARK: - Head

  private struct Item: Decodable {
    var dtype: String
    var shape: [Int]
    var dataOffsets: [Int]

    enum CodingKeys: String, CodingKey {
      case dtype, shape
      case dataOffsets = "data_offsets"
    }
  }

  private enum HeaderItem: Decodable {
    case tensor(Item)
    case metadata([String: String])

    init(from decoder: any Decoder) throws {
      if decoder.codingPath.last?.stringValue == "__metadata__" {
        self = .metadata(try [String: String](from: decoder))
      } else {
        self = .tensor(try Item(from: decoder))
      }
    }
  }

  private static func parse(
    _ json: Data, path: String, dataCount: Int
  ) throws(ModelError) -> ([String: Entry], [String: String]) {
    let header: [String: HeaderItem]
    do {
      header = try JSONDecoder().decode([String: HeaderItem].self, from: json)
    } catch {
      throw .badHeader(path: path, reason: reason(of: error))
    }
    var entries: [String: Entry] = [:]
    var metadata: [String: String] = [:]
    for (name, item) in header {
      switch item {
      case .metadata(let values): metadata = values
      case .tensor(let item):
        entries[name] = try entry(item, name: name, path: path, dataCount: dataCount)
      }
    }
    return (entries, metadata)
  }

  private static func entry(
    _ item: Item, name: String, path: String, dataCount: Int
  ) throws(ModelError) -> Entry {
    guard item.dataOffsets.count == 2, item.dataOffsets[0] >= 0,
      item.dataOffsets[0] <= item.dataOffsets[1]
    else {
      throw .badHeader(path: path, reason: "\(name) has the offsets \(item.dataOffsets)")
    }
    let range = item.dataOffsets[0]..<item.dataOffsets[1]
    guard range.upperBound <= dataCount else {
      throw .badExtent(
        path: path, tensor: name, needed: range.upperBound, available: dataCount)
    }
    guard let type = ElementType(rawValue: item.dtype) else {
      return Entry(type: item.dtype, shape: item.shape, range: range)
    }
    var bytes = type.bytes
    for size in item.shape {
      let (product, overflow) = bytes.multipliedReportingOverflow(by: size)
      guard size >= 0, !overflow else {
        throw .badHeader(path: path, reason: "\(name) has the shape \(item.shape)")
      }
      bytes = product
    }
    guard bytes == range.count else {
      throw .badExtent(path: path, tensor: name, needed: bytes, available: range.count)
    }
    return Entry(type: item.dtype, shape: item.shape, range: range)
  }
}

/// A decoding error in one line.
func reason(of error: any Error) -> String {
  switch error {
  case DecodingError.keyNotFound(let key, _): "\(key.stringValue) is missing"
  case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
    "\(context.codingPath.map(\.stringValue).joined(separator: ".")): \(context.debugDescription)"
  case DecodingError.dataCorrupted(let context): context.debugDescription
  default: "\(error)"
  }
}
