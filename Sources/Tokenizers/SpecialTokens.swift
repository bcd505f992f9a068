/// The special tokens of a vocabulary, and how to find them in text.
struct SpecialTokens: Sendable {
  let tokens: [SpecialToken]
  /// By first byte, longest first, so that the first match is the longest.
  private let byFirstByte: [[(text: [UInt8], token: SpecialToken)]]
  private let ids: Set<Int32>

  init(_ tokens: [SpecialToken]) {
    self.tokens = tokens
    ids = Set(tokens.map(\.id))
    var table = [[(text: [UInt8], token: SpecialToken)]](repeating: [], count: 256)
    for token in tokens {
      let text = Array(token.text.utf8)
      if let first = text.first { table[Int(first)].append((text, token)) }
    }
    byFirstByte = table.map { $0.sorted { $0.text.count > $1.text.count } }
  }

  func contains(_ id: Int32) -> Bool { ids.contains(id) }

  /// The first special token at or after `start`, with the white space that it takes along; the longest
  /// where several begin at one place.
  func first(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (start: Int, end: Int, id: Int32)? {
    var index = start
    while index < bytes.count {
      for (text, token) in byFirstByte[Int(bytes[index])]
      where text.count <= bytes.count - index
        && text.indices.allSatisfy({ bytes[index + $0] == text[$0] })
      {
        let first = token.stripsLeft ? max(start, WhiteSpace.start(bytes, before: index)) : index
        return (first, index + text.count, token.id)
      }
      index += 1
    }
    return nil
  }
}
