import Files
import FoundationEssentials
import Tensors

/// The tensors of a model's folder: those of `model.safetensors`, or of the parts that
/// `model.safetensors.index.json` lists.
public struct StoredTensors: Sendable {
  /// The file that errors about missing tensors name.
  public let path: String
  public let entries: [String: SafetensorsFile.Entry]
  /// The files, the parts in the order of their names.
  public let files: [SafetensorsFile]
  private let places: [String: Int]  // index in files

  /// - Units: bytes. An index of ten thousand tensors has about 1 MB.
  static let indexLimit = 16 << 20
  static let largestPartCount = 1024

  /// - Throws: `FileError` or `ModelError` with what is wrong.
  public init(folder: String) throws {
    let whole = HuggingFaceFolder.weightsPath(folder)
    let index = HuggingFaceFolder.indexPath(folder)
    let hasParts =
      !FileManager.default.fileExists(atPath: whole)
      && FileManager.default.fileExists(atPath: index)
    try self.init(hasParts ? index : whole, folder: hasParts ? folder : nil)
  }

  private struct Index: Decodable {
    var weightMap: [String: String]

    enum CodingKeys: String, CodingKey {
      case weightMap = "weight_map"
    }
  }

  /// - Parameter folder: where the parts lie, if the path is that of an index.
  private init(_ path: String, folder: String?) throws {
    self.path = path
    guard let folder else {
      let file = try SafetensorsFile(path: path)
      entries = file.entries
      files = [file]
      places = file.entries.mapValues { _ in 0 }
      return
    }
    (files, places) = try Self.parts(index: path, folder: folder)
    entries = files.reduce(into: [:]) { entries, file in
      entries.merge(file.entries) { first, _ in first }
    }
  }

  /// Every tensor must lie in the part that the index says, and only there.
  private static func parts(
    index path: String, folder: String
  ) throws -> ([SafetensorsFile], [String: Int]) {
    let index = try JSONFile.read(Index.self, at: path, limit: indexLimit)
    let names = Set(index.weightMap.values).sorted()
    guard (1...largestPartCount).contains(names.count) else {
      throw ModelError.badValue(
        path: path, field: "weight_map", found: "\(names.count) files",
        expected: "1 to \(largestPartCount)")
    }
    var places: [String: Int] = [:]
    var files: [SafetensorsFile] = []
    for (place, name) in names.enumerated() {
      guard !name.isEmpty, name != ".", name != "..", !name.utf8.contains(UInt8(ascii: "/")) else {
        throw ModelError.badValue(
          path: path, field: "weight_map", found: name, expected: "a file of the same folder")
      }
      let file = try SafetensorsFile(path: folder + "/" + name)
      for tensor in file.entries.keys.sorted() {
        guard index.weightMap[tensor] == name else {
          throw ModelError.badValue(
            path: path, field: tensor, found: index.weightMap[tensor] ?? "not listed",
            expected: "\(name), where it is")
        }
        places[tensor] = place
      }
      files.append(file)
    }
    if let lost = index.weightMap.keys.sorted().first(where: { places[$0] == nil }) {
      throw ModelError.missingTensor(
        path: folder + "/" + (index.weightMap[lost] ?? ""), tensor: lost, expected: [])
    }
    return (files, places)
  }

  /// - Throws: as `SafetensorsFile.tensor`.
  public func tensor(_ name: String) throws -> Captured { try file(of: name).tensor(name) }

  func read(_ name: String, into target: UnsafeMutableBufferPointer<Float>) throws {
    try file(of: name).read(name, into: target)
  }

  /// Refuses a tensor that is missing, of another shape, or of numbers that are not floating-point.
  func check(_ name: String, shape: [Int]) throws(ModelError) {
    try file(of: name, shape: shape).check(name, shape: shape)
  }

  private func file(of name: String, shape: [Int] = []) throws(ModelError) -> SafetensorsFile {
    guard let place = places[name] else {
      throw .missingTensor(path: path, tensor: name, expected: shape)
    }
    return files[place]
  }
}

extension SafetensorsFile {
  /// Refuses a tensor that is missing, of another shape, or of numbers that are not floating-point.
  func check(_ name: String, shape: [Int]) throws(ModelError) {
    guard let entry = entries[name] else {
      throw .missingTensor(path: path, tensor: name, expected: shape)
    }
    guard entry.shape == shape else {
      throw .wrongShape(path: path, tensor: name, expected: shape, actual: entry.shape)
    }
    guard entry.elementType?.isFloat == true else {
      throw .unknownElementType(path: path, tensor: name, type: entry.type)
    }
  }
}
