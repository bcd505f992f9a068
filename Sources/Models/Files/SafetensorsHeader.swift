import Files

/// The head of a safetensors file: which tensors there are and where their numbers lie.
///
/// What the format forbids is refused: a name twice, tensors that overlap, and bytes that belong to none.
///
/// - Source: https://github.com/huggingface/safetensors#format.
struct SafetensorsHeader {
  private(set) var entries: [String: SafetensorsFile.Entry] = [:]
  private(set) var metadata: [String: String] = [:]
  private let path: String

  /// - Units: bytes. A model of a thousand tensors has a head of about 100 kB.
  static let limit = 16 << 20

  private static let metadataName = "__metadata__"

  /// - Parameter dataCount: how many bytes follow the head.
  init(json: [UInt8], path: String, dataCount: Int) throws(ModelError) {
    self.path = path
    var reader = JSONReader(json)
    do throws(JSONReader.Failure) {
      try read(from: &reader)
      try reader.expectEnd()
    } catch {
      throw .badHeader(path: path, reason: "\(error.problem), at byte \(error.position)")
    }
    for (name, entry) in entries { try check(entry, name, dataCount: dataCount) }
    try checkOrder(dataCount: dataCount)
  }

  // MARK: - Reading

  private mutating func read(from reader: inout JSONReader) throws(JSONReader.Failure) {
    guard reader.isAt(UInt8(ascii: "{")) else { throw reader.failure("expected {") }
    var hasMetadata = false
    try reader.object { (reader, key) throws(JSONReader.Failure) in
      guard let name = String(validating: key, as: UTF8.self) else {
        throw reader.failure("a name that is not UTF-8")
      }
      let isNew: Bool
      if name == Self.metadataName {
        isNew = !hasMetadata
        hasMetadata = true
        try readMetadata(from: &reader)
      } else {
        let entry = try Self.entry(from: &reader)
        isNew = entries.updateValue(entry, forKey: name) == nil
      }
      guard isNew else { throw reader.failure("\(name) stands there twice") }
    }
  }

  private mutating func readMetadata(from reader: inout JSONReader) throws(JSONReader.Failure) {
    try reader.object { (reader, key) throws(JSONReader.Failure) in
      let value = try reader.text()
      guard let name = String(validating: key, as: UTF8.self),
        metadata.updateValue(value, forKey: name) == nil
      else { throw reader.failure("a name twice in the metadata, or one that is not UTF-8") }
    }
  }

  private static func entry(
    from reader: inout JSONReader
  ) throws(JSONReader.Failure) -> SafetensorsFile.Entry {
    var type: String?
    var shape: [Int]?
    var offsets: [Int]?
    try reader.object { (reader, key) throws(JSONReader.Failure) in
      let isNew: Bool
      switch String(decoding: key, as: UTF8.self) {
      case "dtype":
        isNew = type == nil
        type = try reader.text()
      case "shape":
        isNew = shape == nil
        shape = try reader.sizes()
      case "data_offsets":
        isNew = offsets == nil
        offsets = try reader.sizes()
      default:
        isNew = true
        _ = try reader.value()
      }
      guard isNew else { throw reader.failure("the same setting twice in one tensor") }
    }
    guard let type, let shape, let offsets else {
      throw reader.failure("a tensor needs dtype, shape and data_offsets")
    }
    guard offsets.count == 2, offsets[0] <= offsets[1] else {
      throw reader.failure("\(offsets) are no offsets")
    }
    return SafetensorsFile.Entry(type: type, shape: shape, range: offsets[0]..<offsets[1])
  }

  // MARK: - Checks

  /// The numbers lie within the file and are as many as the shape says.
  private func check(
    _ entry: SafetensorsFile.Entry, _ name: String, dataCount: Int
  ) throws(ModelError) {
    guard entry.range.upperBound <= dataCount else {
      throw .badExtent(
        path: path, tensor: name, needed: entry.range.upperBound, available: dataCount)
    }
    var count = 1
    for size in entry.shape {
      let (product, overflow) = count.multipliedReportingOverflow(by: size)
      guard !overflow else {
        throw .badHeader(path: path, reason: "\(name) has the shape \(entry.shape)")
      }
      count = product
    }
    guard let size = ElementType.size(of: entry.type) else { return }
    let (bytes, overflow) = count.multipliedReportingOverflow(by: size)
    guard !overflow, bytes == entry.range.count else {
      throw .badExtent(
        path: path, tensor: name, needed: overflow ? .max : bytes, available: entry.range.count)
    }
  }

  /// Every byte belongs to exactly one tensor.
  private func checkOrder(dataCount: Int) throws(ModelError) {
    let ordered = entries.sorted { first, second in
      let (a, b) = (first.value.range, second.value.range)
      return (a.lowerBound, a.upperBound, first.key) < (b.lowerBound, b.upperBound, second.key)
    }
    var end = 0
    var previous = "the head"
    for (name, entry) in ordered {
      guard entry.range.lowerBound >= end else {
        throw .badHeader(path: path, reason: "\(previous) and \(name) overlap")
      }
      guard entry.range.lowerBound == end else {
        throw .badHeader(
          path: path,
          reason: "\(entry.range.lowerBound - end) bytes between \(previous) and \(name) "
            + "belong to no tensor")
      }
      end = entry.range.upperBound
      previous = name
    }
    guard end == dataCount else {
      throw .badHeader(
        path: path, reason: "\(dataCount - end) bytes behind \(previous) belong to no tensor")
    }
  }
}

extension JSONReader {
  /// Whole numbers, none of them negative.
  fileprivate mutating func sizes() throws(Failure) -> [Int] {
    var sizes: [Int] = []
    try array { (reader) throws(Failure) in
      let size = try reader.integer()
      guard size >= 0 else { throw reader.failure("the negative size \(size)") }
      sizes.append(size)
    }
    return sizes
  }
}
