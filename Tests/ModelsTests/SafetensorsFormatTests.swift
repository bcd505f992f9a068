import Files
import Foundation
import Models
import Testing

/// What the format's description forbids, and the element types that it has.
@Suite struct SafetensorsFormatTests {
  @discardableResult
  private func opened<Result>(
    _ header: String, data: [UInt8], _ body: (SafetensorsFile) throws -> Result
  ) throws -> Result {
    try withTemporaryFolder { folder in
      let path = folder + "/x.safetensors"
      let length = withUnsafeBytes(of: UInt64(header.utf8.count).littleEndian) { Data($0) }
      try (length + Data(header.utf8) + Data(data)).write(to: URL(fileURLWithPath: path))
      return try body(SafetensorsFile(path: path))
    }
  }

  private func tensor(_ type: String, _ shape: [Int], _ from: Int, _ to: Int) -> String {
    "{\"dtype\":\"\(type)\",\"shape\":\(shape),\"data_offsets\":[\(from),\(to)]}"
  }

  private func reason(_ header: String, bytes: Int) throws -> String {
    do {
      try opened(header, data: Array(repeating: 0, count: bytes)) { _ in }
      return "it was read"
    } catch ModelError.badHeader(_, let reason) {
      return reason
    }
  }

  @Test func overlapsGapsAndRestsAreRefusedByName() throws {
    let (a, b) = (tensor("F32", [2], 0, 8), tensor("F32", [2], 4, 12))
    #expect(try reason("{\"a\":\(a),\"b\":\(b)}", bytes: 12) == "a and b overlap")
    let c = tensor("F32", [1], 12, 16)
    #expect(
      try reason("{\"a\":\(a),\"c\":\(c)}", bytes: 16)
        == "4 bytes between a and c belong to no tensor")
    #expect(try reason("{\"a\":\(a)}", bytes: 11) == "3 bytes behind a belong to no tensor")
    #expect(
      try reason("{\"c\":\(c)}", bytes: 16)
        == "12 bytes between the head and c belong to no tensor")
    #expect(try reason("{}", bytes: 1) == "1 bytes behind the head belong to no tensor")
    let inside = tensor("F32", [0], 4, 4)
    #expect(try reason("{\"a\":\(a),\"z\":\(inside)}", bytes: 8) == "a and z overlap")
  }

  @Test func aNameTwiceIsRefused() throws {
    let (a, b) = (tensor("F32", [1], 0, 4), tensor("F32", [1], 4, 8))
    for twice in [
      "{\"a\":\(a),\"a\":\(b)}", "{\"a\":\(a),\"\\u0061\":\(b)}",
      "{\"__metadata__\":{},\"a\":\(tensor("F32", [2], 0, 8)),\"__metadata__\":{}}",
      "{\"__metadata__\":{\"k\":\"1\",\"k\":\"2\"},\"a\":\(tensor("F32", [2], 0, 8))}",
      "{\"a\":{\"dtype\":\"F32\",\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}}",
    ] {
      #expect(try reason(twice, bytes: 8).contains("twice"), "\(twice)")
    }
  }

  @Test(arguments: [
    " {}", "{} x", "{\"__metadata__\":{\"a\":1}}", "{\"__metadata__\":[]}", "{\"a\":null}",
    "{\"a\":{\"dtype\":1,\"shape\":[],\"data_offsets\":[0,0]}}",
    "{\"a\":{\"dtype\":\"F32\",\"shape\":[0.0],\"data_offsets\":[0,0]}}",
    "{\"a\":{\"dtype\":\"F32\",\"shape\":[0],\"data_offsets\":[0,0,0]}}",
    "{\"a\":{\"dtype\":\"F32\",\"shape\":[0],\"data_offsets\":[0,0]},}",
    "{\"a\":{\"dtype\":\"F32\",\"shape\":[9223372036854775807,4,0],\"data_offsets\":[0,0]}}",
    "{\"a\":{\"dtype\":\"?\",\"shape\":[9223372036854775807,2],\"data_offsets\":[0,0]}}",
  ])
  func aHeadThatBreaksTheRulesIsRefused(_ header: String) {
    #expect(throws: ModelError.self) { try opened(header, data: []) { _ in } }
  }

  @Test func scalarsEmptyTensorsAndPaddingAreAllowed() throws {
    let header = """
      {"s":\(tensor("F32", [], 0, 4)),"e":\(tensor("F32", [3, 0], 4, 4)),"__metadata__":{}}    \n
      """
    try opened(header, data: [0, 0, 128, 63]) { file throws in
      #expect(try file.tensor("s") == Captured(shape: [], values: [1]))
      #expect(try file.tensor("e") == Captured(shape: [3, 0], values: []))
    }
  }

  @Test func wholeNumbersAreRead() throws {
    let header = "{\"i\":\(tensor("I64", [2], 0, 16)),\"b\":\(tensor("I8", [3], 16, 19))}"
    var data = [UInt8](repeating: 0xFF, count: 16) + [0x7F, 0x80, 0x01]
    data[0] = 0xFE
    data[8...15] = [1, 0, 0, 0, 0, 0, 0, 0]
    try opened(header, data: data) { file throws in
      #expect(try file.integers("i") == [-2, 1])
      #expect(try file.integers("b") == [127, -128, 1])
      #expect(throws: ModelError.self) { try file.tensor("i") }
      #expect(throws: ModelError.self) { try file.integers("none") }
    }
    try opened("{\"f\":\(tensor("F32", [1], 0, 4))}", data: [0, 0, 0, 0]) { file throws in
      #expect(throws: ModelError.self) { try file.integers("f") }
    }
  }

  /// PyTorch's own rounding, see Scripts/golden/half.py.
  @Test func roundingIsPyTorchs() throws {
    let golden = try SafetensorsFile(
      path: URL(fileURLWithPath: #filePath).deletingLastPathComponent().path
        + "/../Golden/models/half.safetensors")
    for (name, type) in [("half", ElementType.float16), ("brain", .brainFloat16)] {
      try withTemporaryFolder { folder in
        var writer = SafetensorsWriter()
        writer.add("x", try golden.tensor(name + ".from"), as: type)
        try writer.write(to: folder + "/x")
        let file = try SafetensorsFile(path: folder + "/x")
        #expect(file.entries["x"]?.elementType == type)
        let (ours, theirs) = (try file.tensor("x").values, try golden.tensor(name + ".to").values)
        #expect(ours.map { $0.bitPattern } == theirs.map { $0.bitPattern })
        #expect(ours.count > 1500)
      }
    }
  }

  @Test func whatAHalfCannotHoldIsRefusedAndTheOldFileStays() throws {
    try withTemporaryFolder { folder in
      var writer = SafetensorsWriter()
      writer.add("x", Captured(shape: [1], values: [1]))
      try writer.write(to: folder + "/x")
      var other = SafetensorsWriter()
      other.add("x", Captured(shape: [2], values: [1, 65_520]), as: .float16)
      #expect(throws: ModelError.self) { try other.write(to: folder + "/x") }
      #expect(try SafetensorsFile(path: folder + "/x").tensor("x").values == [1])
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["x"])
    }
  }

  @Test func mixedTypesLieAtMultiplesOfTheirSize() throws {
    try withTemporaryFolder { folder in
      var writer = SafetensorsWriter()
      writer.add("a", Captured(shape: [3], values: [1, 2, 3]), as: .float16)
      writer.add("b", Captured(shape: [1], values: [-5]))
      writer.add("c", Captured(shape: [1], values: [0.5]), as: .brainFloat16)
      try writer.write(to: folder + "/x")
      let file = try SafetensorsFile(path: folder + "/x")
      #expect(try file.tensor("a").values == [1, 2, 3])
      #expect(try file.tensor("b").values == [-5])
      #expect(try file.tensor("c").values == [0.5])
      let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/x"))
      #expect(bytes.suffix(12) == Data([0, 0, 0xA0, 0xC0, 0, 0x3C, 0, 0x40, 0, 0x42, 0, 0x3F]))
    }
  }
}
