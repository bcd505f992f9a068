import Files
import Tensors

/// An n-gram model's folder: `config.json` and a safetensors file with, for each order,
///
/// | tensor | numbers |
/// |---|---|
/// | `order1.weight` | F32 `[vocabulary + 1]`: α of each token; the last is the boundary's, 0 |
/// | `orderN.token` | U16: the last token of each run, rising within those that begin alike |
/// | `orderN.weight` | U8: codes of their α |
/// | `orderN.values` | F32 `[256]`: what the codes stand for |
/// | `orderN.next` | U16: how many runs of order N + 1 go on with each run of order N; not in the last |
///
/// What is left over, λ, is worked out when it is read.
extension HuggingFaceFolder {
  /// What a folder's n-gram model is made of, without its runs.
  public static func ngramConfiguration(at folder: String) throws -> NGramConfiguration {
    let path = configPath(folder)
    return try JSONFile.read(NGramConfig.self, at: path).configuration(path: path)
  }

  /// How many weights a folder's n-gram model has, without reading them.
  public static func ngramWeightCount(at folder: String) throws -> Int {
    try SafetensorsFile(path: weightsPath(folder)).entries.reduce(0) {
      $1.key.hasSuffix(".weight") ? $0 + $1.value.count : $0
    }
  }

  /// Writes an n-gram model. Its weights are rounded to bytes: what is read again differs by so much.
  ///
  /// - Throws: `FileError`; `ModelError.badSettings` for a run that too many go on with.
  public static func write(_ model: NGramModel, to folder: String) throws {
    try Folder.create(folder)
    var writer = SafetensorsWriter()
    for (index, level) in model.levels.enumerated() {
      let name = "order\(index + 1)"
      if index == 0 {
        writer.add(
          name + ".weight", Captured(shape: [level.weights.count], values: level.weights))
      } else {
        let codes = WeightCodes(for: level.weights)
        writer.add(name + ".values", Captured(shape: [256], values: codes.values))
        writer.add(name + ".token", level.tokens)
        let starts = model.levels[index - 1].starts
        writer.add(
          name + ".weight",
          zip(starts, starts.dropFirst()).flatMap {
            codes.codes(of: level.weights[Int($0)..<Int($1)])
          })
      }
      if !level.starts.isEmpty { writer.add(name + ".next", try childCounts(level.starts)) }
    }
    try writer.write(to: weightsPath(folder))
    try JSONFile.write(NGramConfig(model.configuration), to: configPath(folder))
  }

  private static func childCounts(_ starts: [Int32]) throws(ModelError) -> [UInt16] {
    var counts: [UInt16] = []
    counts.reserveCapacity(starts.count)
    for (start, end) in zip(starts, starts.dropFirst()) {
      guard let count = UInt16(exactly: end - start) else {
        throw .badSettings(
          field: "runs", found: "\(end - start) that begin alike", expected: "at most 65535")
      }
      counts.append(count)
    }
    return counts
  }

  /// - Parameter memory: what there is; nil asks for no check.
  /// - Throws: `FileError`; `ModelError` if the configuration and the tensors do not agree, or the
  ///   weights of a context leave nothing for what was not seen.
  public static func readNGram(
    at folder: String, memory: MachineMemory? = .current()
  ) throws -> NGramModel {
    let configuration = try ngramConfiguration(at: folder)
    let stored = try SafetensorsFile(path: weightsPath(folder))
    // A run takes a few bytes in the file, these as whole numbers, and these in the model.
    let needed = 32 * stored.entries.values.reduce(0) { $0 + $1.count }
    if let memory, needed > memory.budget {
      throw ModelError.tooLarge(path: folder, bytes: needed, limit: memory.budget)
    }
    let file = try NGramFile(stored, configuration)
    return NGramModel(configuration, levels: try file.levels())
  }
}

/// The tensors of an n-gram model, checked.
private struct NGramFile {
  let file: SafetensorsFile
  let configuration: NGramConfiguration

  init(_ file: SafetensorsFile, _ configuration: NGramConfiguration) throws(ModelError) {
    self.file = file
    self.configuration = configuration
    let known = (1...configuration.order).flatMap { order in
      ["values", "token", "weight", "next"].map { "order\(order).\($0)" }
    }
    if let other = file.entries.keys.sorted().first(where: { !known.contains($0) }) {
      throw problem(other, found: "a tensor", expected: "none of that name")
    }
  }

  func levels() throws -> [NGramModel.Level] {
    let vocabulary = configuration.vocabularySize
    try file.check("order1.weight", shape: [vocabulary + 1])
    var levels = [
      NGramModel.Level(
        tokens: (0...vocabulary).map { UInt16($0) },
        weights: try file.tensor("order1.weight").values)
    ]
    try check(levels[0].weights[...], of: "order1.weight")
    guard levels[0].weights[vocabulary] == 0 else {
      throw problem("order1.weight", found: "a boundary that is predicted", expected: "0")
    }
    for order in stride(from: 2, through: configuration.order, by: 1) {
      levels[order - 2].starts = try starts(order: order - 1, count: levels[order - 2].tokens.count)
      levels.append(try level(order, starts: levels[order - 2].starts))
    }
    return levels
  }

  /// Where the runs begin that go on with each of a level.
  private func starts(order: Int, count: Int) throws -> [Int32] {
    let name = "order\(order).next"
    let counts = try integers(name, .uint16, count: count)
    var starts: [Int32] = [0]
    starts.reserveCapacity(count + 1)
    var total: Int64 = 0
    for count in counts {
      total += count
      guard total <= Int64(Int32.max) else {
        throw problem(name, found: "\(total) runs", expected: "at most \(Int32.max)")
      }
      starts.append(Int32(total))
    }
    return starts
  }

  private func level(_ order: Int, starts: [Int32]) throws -> NGramModel.Level {
    let name = "order\(order)"
    let count = Int(starts.last ?? 0)
    let tokens = try integers(name + ".token", .uint16, count: count).map { UInt16($0) }
    let codes = try integers(name + ".weight", .uint8, count: count)
    try file.check(name + ".values", shape: [256])
    let values = try file.tensor(name + ".values").values
    let weights = codes.map { values[Int($0)] }
    for (start, end) in zip(starts, starts.dropFirst()) {
      try check(weights[Int(start)..<Int(end)], of: name + ".weight")
      try check(tokens[Int(start)..<Int(end)], weights, of: name)
    }
    return NGramModel.Level(tokens: tokens, weights: weights)
  }

  private func integers(_ name: String, _ type: ElementType, count: Int) throws -> [Int64] {
    guard let entry = file.entries[name] else {
      throw ModelError.missingTensor(path: file.path, tensor: name, expected: [count])
    }
    guard entry.shape == [count] else {
      throw ModelError.wrongShape(
        path: file.path, tensor: name, expected: [count], actual: entry.shape)
    }
    guard entry.elementType == type else {
      throw ModelError.unknownElementType(path: file.path, tensor: name, type: entry.type)
    }
    return try file.integers(name)
  }

  /// The weights of one context: none below 0, and something left of 1.
  private func check(_ weights: ArraySlice<Float>, of name: String) throws(ModelError) {
    let sum = weights.reduce(0.0) { $0 + Double($1) }
    guard weights.allSatisfy({ $0 >= 0 }), sum < 1 else {
      throw problem(name, found: "weights that add up to \(sum)", expected: "0 to less than 1")
    }
  }

  /// The runs of one context: rising tokens of the vocabulary; the boundary may lead on, and is not
  /// predicted.
  private func check(
    _ tokens: ArraySlice<UInt16>, _ weights: [Float], of name: String
  ) throws(ModelError) {
    for (token, next) in zip(tokens, tokens.dropFirst()) where token >= next {
      throw problem(name + ".token", found: "\(next) after \(token)", expected: "rising tokens")
    }
    guard let last = tokens.last, Int(last) >= configuration.vocabularySize else { return }
    guard Int(last) == configuration.vocabularySize, weights[tokens.endIndex - 1] == 0 else {
      throw problem(
        name + ".token", found: "\(last)",
        expected: "0 to \(configuration.vocabularySize - 1), or a boundary without weight")
    }
  }

  private func problem(_ tensor: String, found: String, expected: String) -> ModelError {
    .badValue(path: file.path, field: tensor, found: found, expected: expected)
  }
}
