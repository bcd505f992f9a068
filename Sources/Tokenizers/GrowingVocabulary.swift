/// The tokens and merges during training: special tokens, the 256 bytes, and what merging adds.
struct GrowingVocabulary {
  private(set) var tokens: [[UInt8]] = []
  private(set) var merges: [ByteLevelBPE.Merge] = []
  private(set) var idOfByte = [Int32](repeating: 0, count: 256)
  private let specialCount: Int
  private var ids: [[UInt8]: Int32] = [:]
  private var merged: Set<UInt64> = []

  init(specials: [String]) {
    specialCount = specials.count
    tokens = specials.map { Array($0.utf8) }
    for byte in ByteAlphabet.order {
      idOfByte[Int(byte)] = Int32(tokens.count)
      ids[[byte]] = Int32(tokens.count)
      tokens.append([byte])
    }
  }

  /// Joins two tokens. Where their bytes are a token already, made from other parts, that one is used.
  mutating func join(_ left: Int32, _ right: Int32) -> Int32 {
    let bytes = tokens[Int(left)] + tokens[Int(right)]
    let result = ids[bytes] ?? Int32(tokens.count)
    if Int(result) == tokens.count {
      tokens.append(bytes)
      ids[bytes] = result
    }
    let key = UInt64(UInt32(bitPattern: left)) << 32 | UInt64(UInt32(bitPattern: right))
    if merged.insert(key).inserted {
      merges.append(ByteLevelBPE.Merge(left: left, right: right, result: result))
    }
    return result
  }

  /// Makes `bytes` a token, from the first byte to the last, so that characters that begin alike share
  /// their first merges.
  mutating func require(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    var current = idOfByte[Int(first)]
    for byte in bytes.dropFirst() { current = join(current, idOfByte[Int(byte)]) }
  }

  func tokenizer(_ settings: BPETrainer.Settings) -> ByteLevelBPE {
    let specials = settings.specialTokens.enumerated().map {
      SpecialToken(text: $1, id: Int32($0))
    }
    let hidden = Set((0..<specialCount).map { Int32($0) })
    return ByteLevelBPE(
      vocabulary: Vocabulary(tokens, hidden: hidden), merges: merges,
      specials: SpecialTokens(specials), pattern: settings.pattern)
  }
}
