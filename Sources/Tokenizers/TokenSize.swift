/// How large a token is, in the two measures that a trainer can limit. Sizes of joined tokens add up.
struct TokenSize: Sendable {
  var bytes: Int
  /// Characters beyond ASCII that begin in the token.
  var wideCharacters: Int

  init(bytes: Int, wideCharacters: Int) {
    self.bytes = bytes
    self.wideCharacters = wideCharacters
  }

  init(_ token: [UInt8]) {
    self.init(bytes: token.count, wideCharacters: token.count { $0 >= 0xC2 })
  }

  static func + (left: TokenSize, right: TokenSize) -> TokenSize {
    TokenSize(
      bytes: left.bytes + right.bytes, wideCharacters: left.wideCharacters + right.wideCharacters)
  }

  func fits(_ largest: TokenSize) -> Bool {
    bytes <= largest.bytes && wideCharacters <= largest.wideCharacters
  }
}
