import Files
import Testing

/// Known answers from NIST: FIPS 180-2, appendix B, and the "Secure Hash Algorithm Validation System".
@Suite struct SHA256Tests {
  private func sum(_ bytes: [UInt8], pieces: Int = .max) -> String {
    var sum = SHA256()
    bytes.withUnsafeBytes { buffer in
      var start = 0
      while start < buffer.count {
        let end = start + min(pieces, buffer.count - start)
        sum.update(UnsafeRawBufferPointer(rebasing: buffer[start..<end]))
        start = end
      }
    }
    return sum.hexadecimal()
  }

  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqr"
        + "lmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func theStandardsExamplesHold(_ text: String, _ expected: String) {
    #expect(sum(Array(text.utf8)) == expected)
  }

  @Test func aMillionLettersAgree() {
    #expect(
      sum(Array(repeating: UInt8(ascii: "a"), count: 1_000_000), pieces: 100_003)
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test func piecesOfAnySizeGiveTheSameSum() {
    let bytes = (0..<300).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let whole = sum(bytes)
    for pieces in [1, 3, 55, 56, 63, 64, 65, 119, 128] {
      #expect(sum(bytes, pieces: pieces) == whole)
    }
    #expect(Set((0..<130).map { sum(Array(bytes[..<$0])) }).count == 130)
  }

  @Test func aFileHasTheSumOfItsBytes() throws {
    let scratch = try Scratch()
    let path = try scratch.write(Array("abc".utf8), to: "x")
    var seen = 0
    #expect(
      try SHA256.hexadecimal(ofFile: path) { seen = $0 }
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(seen == 3)
    #expect(
      try SHA256.hexadecimal(ofFile: scratch.write([], to: "empty"))
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }
}
