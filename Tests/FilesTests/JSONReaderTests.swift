import Files
import Testing

@Suite struct JSONReaderTests {
  private func read(_ text: String) throws(JSONReader.Failure) -> JSONValue {
    var reader = JSONReader(Array(text.utf8))
    let value = try reader.value()
    try reader.expectEnd()
    return value
  }

  @Test func everyKindOfValueIsRead() throws {
    #expect(
      try read(" {\"a\": [1, -2.5e1, true, false, null], \"b\\u4e2d\": \"\\ud83d\\ude00\\n\"} ")
        == .object([
          "a": .array([.number(1), .number(-25), .bool(true), .bool(false), .null]),
          "b中": .string("😀\n"),
        ]))
  }

  @Test(arguments: [
    "", "{", "[1", "[1,]", "{\"a\"}", "{\"a\":1,}", "{\"a\":1}}", "{'a':1}", "tru", "nul", "+1",
    "01", "1.", ".5", "-", "1e", "1e+", "1e999", "-1e999", "NaN", "Infinity", "\"\\x\"",
    "\"\\u12\"",
    "\"\\ud800\"", "\"\\udc00\"", "\"\\ud800\\u0041\"", "\"a\nb\"", "\"a", "1 2",
    "{\"a\":1,\"a\":2}", "{\"a\":1,\"\\u0061\":2}",
  ])
  func whatIsNoJSONIsRefused(_ text: String) {
    #expect(throws: JSONReader.Failure.self) { try read(text) }
  }

  @Test func bytesThatAreNoUTF8AreRefused() {
    for bytes: [UInt8] in [[0x22, 0xFF, 0x22], [0x7B, 0x22, 0xC3, 0x22, 0x3A, 0x31, 0x7D]] {
      var reader = JSONReader(bytes)
      #expect(throws: JSONReader.Failure.self) { try reader.value() }
    }
  }

  @Test func deepNestingIsRefusedBeforeTheStackIs() {
    for opening in ["[", "{\"a\":"] {
      #expect {
        try read(String(repeating: opening, count: 200_000))
      } throws: { ($0 as? JSONReader.Failure)?.problem == "nested too deeply" }
    }
    let deep = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(throws: Never.self) { try read(deep) }
  }

  @Test func aMistakeKnowsItsLine() {
    var reader = JSONReader(Array("{\n\"a\":\n oops}".utf8))
    do throws(JSONReader.Failure) {
      _ = try reader.value()
      Issue.record("it was read")
    } catch {
      #expect(reader.line(of: error.position) == 3)
    }
  }

  @Test func wholeNumbersAreExact() throws {
    var reader = JSONReader(Array("9007199254740993".utf8))
    #expect(try reader.integer() == 9_007_199_254_740_993)
    for text in ["1.0", "1e3", "99999999999999999999", "-", "\"1\""] {
      var reader = JSONReader(Array(text.utf8))
      #expect(throws: JSONReader.Failure.self) { try reader.integer() }
    }
  }
}
