import Files
import FoundationEssentials

/// Collects tensors and writes them as one safetensors file, F32, sorted by name.
public struct SafetensorsWriter {
  public var metadata: [String: String]
  private var tensors: [String: Captured] = [:]

  /// - Parameter metadata: `format: pt` is what Python's libraries ask for.
  public init(metadata: [String: String] = ["format": "pt"]) {
    self.metadata = metadata
  }

  /// - Precondition: the name is new.
  public mutating func add(_ name: String, _ tensor: Captured) {
    precondition(tensors[name] == nil, "the tensor \(name) was added twice")
    tensors[name] = tensor
  }

  private struct Item: Encodable {
    var dtype = "F32"
    var shape: [Int]
    var dataOffsets: [Int]

    enum CodingKeys: String, CodingKey {
      case dtype, shape
      case dataOffsets = "data_offsets"
    }
  }

  private enum HeaderItem: Encodable {
    case tensor(Item)
    case metadata([String: String])

    func encode(to encoder: any Encoder) throws {
      switch self {
      case .tensor(let item): try item.encode(to: encoder)
      case .metadata(let values): try values.encode(to: encoder)
      }
    }
  }

  /// The whole file. The head is filled with spaces so that the numbers begin at a multiple of 64.
  public func data() throws -> Data {
    var header: [String: HeaderItem] = [:]
    if !metadata.isEmpty { header["__metadata__"] = .metadata(metadata) }
    let names = tensors.keys.sorted()
    var offset = 0
    for name in names {
      guard let tensor = tensors[name] else { continue }
      let end = offset + tensor.values.count * 4
      header[name] = .tensor(Item(shape: tensor.shape, dataOffsets: [offset, end]))
      offset = end
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var json = try encoder.encode(header)
    let padding = (64 - (8 + json.count) % 64) % 64
    json.append(contentsOf: Array(repeating: UInt8(ascii: " "), count: padding))
    var result = Data(capacity: 8 + json.count + offset)
    withUnsafeBytes(of: UInt64(json.count).littleEndian) { result.append(contentsOf: $0) }
    result.append(json)
    for name in names {
      tensors[name]?.values.withUnsafeBytes { result.append(contentsOf: $0) }
    }
    return result
  }

  /// - Throws: `FileError`; then the old file is still there.
  ///
  /// - Parameter keepingPrevious: see `AtomicFile.previousPath`.
  public func write(to path: String, keepingPrevious: Bool = false) throws {
    try AtomicFile.write(try data(), to: path, keepingPrevious: keepingPrevious)
  }
}
