/// Turns pieces of text into tokens of a vocabulary.
protocol TokenModel: Sendable {
  /// Appends the tokens of a piece, one after the other, with no gaps. A piece is not empty and is valid
  /// UTF-8, unless a byte alphabet made it so.
  func tokenize(
    _ piece: UnsafeBufferPointer<UInt8>, scratch: inout ModelScratch, to tokens: inout [ModelToken])

  /// All texts of the vocabulary, by id; empty where there is no such token.
  var texts: TokenTexts { get }
  var unknownID: Int32? { get }
  var method: Tokenizer.Method { get }
}

/// A token and the bytes of the piece that it stands for.
struct ModelToken: Sendable, Equatable {
  var id: Int32
  var start: Int32
  var end: Int32
}

/// Working memory of models, kept from piece to piece.
struct ModelScratch {
  var lattice = UnigramLattice()
  var merging = LongMerge()
  var symbols: [Int32] = []
  var lengths: [Int32] = []
}

/// The texts of a vocabulary and their ids.
struct TokenTexts: Sendable {
  let path: String
  private let vocabulary: Vocabulary

  /// - Throws: `TokenizerError` for ids that are used twice or out of range, and for too long texts.
  init(_ document: TokenizerDocument, path: String) throws(TokenizerError) {
    let limit = ByteLevelBPE.largestVocabulary
    guard document.tokens.count <= limit else {
      throw .tooManyTokens(path: path, count: document.tokens.count, limit: limit)
    }
    var count = 0
    for (text, id) in document.tokens {
      guard (0..<limit).contains(id) else {
        throw TokenTexts.bad(path, text, id, "the id is out of range")
      }
      guard text.count <= TokenTexts.longestText else {
        throw TokenTexts.bad(
          path, Array(text.prefix(40)), id, "longer than \(TokenTexts.longestText) bytes")
      }
      count = max(count, id + 1)
    }
    var texts: [[UInt8]] = Array(repeating: [], count: count)
    for (text, id) in document.tokens {
      guard texts[id].isEmpty else { throw TokenTexts.bad(path, text, id, "the id is used twice") }
      texts[id] = text
    }
    self.init(texts, path: path)
  }

  /// - Parameter texts: by id.
  init(_ texts: [[UInt8]], path: String) {
    self.path = path
    vocabulary = Vocabulary(texts)
  }

  /// - Units: bytes. Longer tokens would make hostile texts slow.
  static let longestText = 1024

  /// One more than the largest id.
  var count: Int { vocabulary.count }

  func text(of id: Int) -> [UInt8] { vocabulary.bytes(of: id) }

  func id(of text: [UInt8]) -> Int32? {
    text.withUnsafeBufferPointer { vocabulary.id(of: $0) }
  }

  func id(of text: UnsafeBufferPointer<UInt8>) -> Int32? { vocabulary.id(of: text) }

  /// The ids of `<0x00>` to `<0xFF>`; −1 for bytes without one.
  func byteTokens() -> [Int32] {
    (0..<256).map { byte in
      let digits = String(byte, radix: 16, uppercase: true)
      return id(of: Array("<0x\(byte < 16 ? "0" : "")\(digits)>".utf8)) ?? -1
    }
  }

  static func bad(
    _ path: String, _ text: [UInt8], _ id: Int, _ problem: String
  ) -> TokenizerError {
    .badToken(path: path, token: String(decoding: text, as: UTF8.self), id: id, problem: problem)
  }
}
