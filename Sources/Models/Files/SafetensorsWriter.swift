import Files
import FoundationEssentials
import Tensors

/// Collects tensors and writes them as one safetensors file: wide numbers first, so that all lie at
/// multiples of their size, and by name.
public struct SafetensorsWriter {
  public var metadata: [String: String]
  private var tensors: [String: Content] = [:]

  private enum Content {
    case floats(Captured, ElementType)
    case integers([UInt16])
    case bytes([UInt8])

    var type: ElementType {
      switch self {
      case .floats(_, let type): type
      case .integers: .uint16
      case .bytes: .uint8
      }
    }

    var shape: [Int] {
      switch self {
      case .floats(let tensor, _): tensor.shape
      case .integers(let values): [values.count]
      case .bytes(let values): [values.count]
      }
    }
  }

  /// - Parameter metadata: `format: pt` is what Python's libraries ask for.
  public init(metadata: [String: String] = ["format": "pt"]) {
    self.metadata = metadata
  }

  /// - Parameter type: what the numbers are rounded to, to the nearest and of two to the even one.
  /// - Precondition: the name is new, the type is one of floating-point numbers.
  public mutating func add(_ name: String, _ tensor: Captured, as type: ElementType = .float32) {
    precondition(type.isFloat, "\(name): \(type.rawValue) is not written")
    add(name, .floats(tensor, type))
  }

  /// - Precondition: the name is new.
  public mutating func add(_ name: String, _ values: [UInt16]) { add(name, .integers(values)) }

  /// - Precondition: the name is new.
  public mutating func add(_ name: String, _ values: [UInt8]) { add(name, .bytes(values)) }

  private mutating func add(_ name: String, _ content: Content) {
    precondition(tensors[name] == nil, "the tensor \(name) was added twice")
    tensors[name] = content
  }

  /// - Parameter keepingPrevious: see `AtomicFile.previousPath`.
  /// - Throws: `FileError`, or `ModelError` for a number that its type cannot hold; then the old file
  ///   is still there.
  public func write(to path: String, keepingPrevious: Bool = false) throws {
    let names = tensors.sorted { first, second in
      (-first.value.type.size, first.key) < (-second.value.type.size, second.key)
    }.map { $0.key }
    let header = try header(names)
    try AtomicFile.write(to: path, keepingPrevious: keepingPrevious) { output in
      try header.withUnsafeBytes { try output.append($0) }
      for name in names {
        switch tensors[name] {
        case .floats(let tensor, let type): try append(tensor, as: type, name, path, to: output)
        case .integers(let values): try values.withUnsafeBytes { try output.append($0) }
        case .bytes(let values): try values.withUnsafeBytes { try output.append($0) }
        case nil: continue
        }
      }
    }
  }

  private func append(
    _ tensor: Captured, as type: ElementType, _ name: String, _ path: String,
    to output: AtomicFile.Output
  ) throws {
    switch type {
    case .float16:
      let halves = Vectors.half(tensor.values)
      try check(halves, of: tensor, name, path)
      try halves.withUnsafeBytes { try output.append($0) }
    case .brainFloat16:
      try Vectors.brainFloat(tensor.values).withUnsafeBytes { try output.append($0) }
    default: try tensor.values.withUnsafeBytes { try output.append($0) }
    }
  }

  private func check(
    _ halves: [UInt16], of tensor: Captured, _ name: String, _ path: String
  ) throws(ModelError) {
    for (half, value) in zip(halves, tensor.values)
    where half & 0x7fff == 0x7c00 && value.isFinite {
      throw .badValue(
        path: path, field: name, found: "\(value)", expected: "at most 65504, as F16 holds")
    }
  }

  // MARK: - Head

  private struct Item: Encodable {
    var dtype: String
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

  /// Length and head, filled with spaces so that the numbers begin at a multiple of 64.
  private func header(_ names: [String]) throws -> Data {
    var items: [String: HeaderItem] = [:]
    if !metadata.isEmpty { items["__metadata__"] = .metadata(metadata) }
    var offset = 0
    for name in names {
      guard let content = tensors[name] else { continue }
      let end = offset + content.shape.reduce(1, *) * content.type.size
      items[name] = .tensor(
        Item(dtype: content.type.rawValue, shape: content.shape, dataOffsets: [offset, end]))
      offset = end
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var json = try encoder.encode(items)
    let padding = (64 - (8 + json.count) % 64) % 64
    json.append(contentsOf: Array(repeating: UInt8(ascii: " "), count: padding))
    return withUnsafeBytes(of: UInt64(json.count).littleEndian) { Data($0) } + json
  }
}
