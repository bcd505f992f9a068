import Files
import Foundation
import Models
import Testing

@Suite struct SafetensorsTests {
  /// A file with this head and so many bytes of numbers.
  private func file(_ header: String, data: [UInt8], length: UInt64? = nil) -> Data {
    var result = Data()
    withUnsafeBytes(of: (length ?? UInt64(header.utf8.count)).littleEndian) {
      result.append(contentsOf: $0)
    }
    return result + Data(header.utf8) + Data(data)
  }

  private func opened(_ data: Data, _ body: (SafetensorsFile) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let path = folder + "/x.safetensors"
      try data.write(to: URL(fileURLWithPath: path))
      try body(SafetensorsFile(path: path))
    }
  }

  private func written(
    _ writer: SafetensorsWriter, _ body: (SafetensorsFile) throws -> Void
  ) throws {
    try withTemporaryFolder { folder in
      try writer.write(to: folder + "/x.safetensors")
      try body(SafetensorsFile(path: folder + "/x.safetensors"))
    }
  }

  @Test func writtenNumbersAreReadBack() throws {
    var writer = SafetensorsWriter(metadata: ["format": "pt", "note": "记 \"1\""])
    let a = Captured(shape: [2, 3], values: [1, -2, 3.5, 0, 1e-30, 7])
    let b = Captured(shape: [1], values: [42])
    writer.add("b", b)
    writer.add("a", a)
    try written(writer) { file throws in
      #expect(try file.tensor("a") == a)
      #expect(try file.tensor("b") == b)
      #expect(file.metadata["note"] == "记 \"1\"")
    }
  }

  @Test func halfPrecisionIsWidened() throws {
    let header = """
      {"h":{"dtype":"F16","shape":[3],"data_offsets":[0,6]},
      "b":{"dtype":"BF16","shape":[2],"data_offsets":[6,10]}}
      """
    // 1.5, −2, 2⁻²⁴ in half precision; 1, −3 in bfloat16.
    let data: [UInt8] = [0x00, 0x3e, 0x00, 0xc0, 0x01, 0x00, 0x80, 0x3f, 0x40, 0xc0]
    try opened(file(header, data: data)) { file throws in
      #expect(try file.tensor("h").values == [1.5, -2, 0x1p-24])
      #expect(try file.tensor("b").values == [1, -3])
    }
  }

  @Test(arguments: [
    "", "{", "[]", "{\"a\":1}", "{\"a\":{\"dtype\":\"F32\",\"shape\":[2]}}",
    "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0]}}",
    "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[8,0]}}",
    "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[-8,0]}}",
    "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[4,12]}}",
    "{\"a\":{\"dtype\":\"F32\",\"shape\":[3],\"data_offsets\":[0,8]}}",
    "{\"a\":{\"dtype\":\"F32\",\"shape\":[-2],\"data_offsets\":[0,8]}}",
    "{\"a\":{\"dtype\":\"F32\",\"shape\":[-1,-2],\"data_offsets\":[0,8]}}",
    "{\"a\":{\"dtype\":\"F32\",\"shape\":[4611686018427387904,4],\"data_offsets\":[0,0]}}",
    "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,99999999999999999999]}}",
    "{\"a\":{\"dtype\":\"F32\",\"shape\":[1e30],\"data_offsets\":[0,8]}}",
  ])
  func aHostileHeadIsRefused(_ header: String) {
    expectRefused(header)
  }

  @Test func aDeepHeadIsRefused() {
    expectRefused(String(repeating: "[", count: 100_000))
  }

  private func expectRefused(_ header: String) {
    #expect(throws: ModelError.self) {
      try opened(file(header, data: Array(repeating: 0, count: 8))) { _ in }
    }
  }

  @Test func aHeadLongerThanTheFileOrTheLimitIsRefused() {
    for length in [UInt64(100), 17 << 20, UInt64(Int64.max), UInt64.max] {
      #expect(throws: ModelError.self) {
        try opened(file("{}", data: [], length: length)) { _ in }
      }
    }
    #expect(throws: ModelError.self) { try opened(Data([1, 2, 3])) { _ in } }
    #expect(throws: ModelError.self) { try opened(Data()) { _ in } }
  }

  @Test func otherElementTypesAreRefusedOnlyWhenAskedFor() throws {
    let header = """
      {"i":{"dtype":"I64","shape":[1],"data_offsets":[0,8]},
      "f":{"dtype":"F32","shape":[1],"data_offsets":[8,12]}}
      """
    try opened(file(header, data: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 63])) { file throws in
      #expect(try file.tensor("f").values == [1])
      #expect(
        throws: ModelError.unknownElementType(path: file.path, tensor: "i", type: "I64")
      ) { try file.tensor("i") }
    }
  }

  @Test func infinityIsRefused() throws {
    let header = "{\"f\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}}"
    try opened(file(header, data: [0, 0, 128, 127])) { file throws in
      #expect(throws: ModelError.notFinite(path: file.path, tensor: "f")) {
        try file.tensor("f")
      }
    }
  }
}

@Suite struct HuggingFaceFolderTests {
  private static let configuration = GPTConfiguration(
    vocabularySize: 30, contextLength: 12, width: 12, layerCount: 2, headCount: 2)

  /// A written model, and what the test does to its folder before it is read again.
  private func reread(_ change: (String) throws -> Void) throws -> GPT {
    try withTemporaryFolder { folder in
      try HuggingFaceFolder.write(GPT(configuration: Self.configuration, seed: 3), to: folder)
      try change(folder)
      return try HuggingFaceFolder.readGPT(at: folder)
    }
  }

  private func replace(_ old: String, _ new: String, in folder: String) throws {
    let path = HuggingFaceFolder.configPath(folder)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try #require(text.contains(old))
    try text.replacingOccurrences(of: old, with: new).write(
      toFile: path, atomically: true, encoding: .utf8)
  }

  private func rename(_ change: (String) -> String?, in folder: String) throws {
    let path = HuggingFaceFolder.weightsPath(folder)
    let file = try SafetensorsFile(path: path)
    var writer = SafetensorsWriter()
    for name in file.entries.keys {
      if let new = change(name) { writer.add(new, try file.tensor(name)) }
    }
    try writer.write(to: path)
  }

  @Test func writtenAndReadBackItIsTheSame() throws {
    let model = try reread { _ in }
    #expect(model.configuration == Self.configuration)
    let original = GPT(configuration: Self.configuration, seed: 3)
    #expect(
      model.parameters.withAllValues { Array($0) }
        == original.parameters.withAllValues { Array($0) })
  }

  @Test func namesWithoutThePrefixAreRead() throws {
    let model = try reread { folder in
      try rename({ String($0.dropFirst("transformer.".count)) }, in: folder)
    }
    #expect(model.configuration == Self.configuration)
  }

  @Test func aStoredCopyOfTheOutputLayerIsAcceptedAndAnotherOneRefused() throws {
    func add(_ factor: Float, _ folder: String) throws {
      let path = HuggingFaceFolder.weightsPath(folder)
      let file = try SafetensorsFile(path: path)
      var writer = SafetensorsWriter()
      for name in file.entries.keys { writer.add(name, try file.tensor(name)) }
      let table = try file.tensor("transformer.wte.weight")
      writer.add(
        "lm_head.weight",
        Captured(shape: table.shape, values: table.values.map { $0 * factor }))
      try writer.write(to: path)
    }
    _ = try reread { try add(1, $0) }
    #expect(throws: ModelError.self) { try reread { try add(2, $0) } }
  }

  @Test func aConfigurationThatDisagreesNamesTensorAndShapes() throws {
    #expect {
      try reread { try replace("\"vocab_size\" : 30", "\"vocab_size\" : 31", in: $0) }
    } throws: { error in
      guard
        case .wrongShape(let path, "transformer.wte.weight", [31, 12], [30, 12])? = error
          as? ModelError
      else { return false }
      return path.hasSuffix("model.safetensors")
    }
  }

  @Test func aMissingTensorIsNamed() throws {
    #expect {
      try reread { folder in
        try rename({ $0.hasSuffix("h.1.mlp.c_fc.bias") ? nil : $0 }, in: folder)
      }
    } throws: { error in
      guard
        case .missingTensor(_, "transformer.h.1.mlp.c_fc.bias", [48])? = error as? ModelError
      else { return false }
      return true
    }
  }

  @Test(arguments: [
    ("\"n_layer\" : 2", "\"n_layer\" : 1"), ("\"n_layer\" : 2", "\"n_layer\" : 3"),
    ("\"n_layer\" : 2", "\"n_layer\" : 99999999999"), ("\"n_head\" : 2", "\"n_head\" : 5"),
    ("\"n_head\" : 2", "\"n_head\" : 0"), ("\"gpt2\"", "\"llama\""),
    ("\"gelu_new\"", "\"relu\""), ("\"tie_word_embeddings\" : true", "\"x\" : 1,\"n_inner\" : 7"),
    ("\"n_embd\" : 12", "\"n_embd\" : -12"), ("{", "{{"),
    ("\"n_positions\" : 12", "\"n_positions\" : 1000000"),
  ])
  func aDamagedConfigurationIsRefused(_ change: (String, String)) {
    #expect(throws: ModelError.self) {
      try reread { try replace(change.0, change.1, in: $0) }
    }
  }

  @Test func aCutFileAndAMissingOneAreRefused() {
    #expect(throws: ModelError.self) {
      try reread { folder in
        let url = URL(fileURLWithPath: HuggingFaceFolder.weightsPath(folder))
        try (try Data(contentsOf: url)).dropLast(40).write(to: url)
      }
    }
    #expect(throws: FileError.self) {
      try reread { try FileManager.default.removeItem(atPath: HuggingFaceFolder.weightsPath($0)) }
    }
  }
}
