/// The places where text may be cut before anything else is done to it, because no stage looks across them:
/// between two characters that join nothing, before a white space, or, where the stages drop all white space
/// and make every punctuation mark and every ideograph a piece of its own, beside one of these.
struct TextCuts: Sendable {
  /// Whether tabs and line ends will do, or only spaces.
  private let atAllSpace: Bool
  private let isolatesMarks: Bool
  private let separatesIdeographs: Bool
  /// What the first 128 characters are.
  private let kinds: [Kind]

  private enum Kind: UInt8 {
    /// May have to do with its neighbours.
    case other
    case plain, isolated, space
  }

  /// Nil where the stages of a tokenizer look further.
  init?(_ tokenizer: Tokenizer) {
    guard tokenizer.normalizer?.isLocal ?? true, let preTokenizer = tokenizer.preTokenizer,
      preTokenizer.isLocal, preTokenizer.cutsAtSpaces, tokenizer.added.inNormalizedText.isEmpty
    else { return nil }
    let isolates = preTokenizer is BERTPreTokenizer && tokenizer.normalizer is BERTNormalizer
    let atAllSpace = preTokenizer.cutsAtAllSpace
    self.atAllSpace = atAllSpace
    isolatesMarks = isolates
    separatesIdeographs = (tokenizer.normalizer as? BERTNormalizer)?.separatesIdeographs ?? false
    kinds = (0..<128).map { (byte: UInt32) -> Kind in
      switch byte {
      case 0x20: return .space
      case 0x09, 0x0A, 0x0D: return atAllSpace ? .space : .other
      case 0x21...0x7E:
        return isolates && CharacterTraits.of(byte).contains(.punctuation) ? .isolated : .plain
      default: return .other
      }
    }
  }

  /// The first such place after `start`, or `end`.
  func next(in bytes: UnsafeBufferPointer<UInt8>, after start: Int, end: Int) -> Int {
    var (previous, index) = kind(bytes, start, end)
    while index < end {
      let (kind, next) = kind(bytes, index, end)
      if previous != .other, kind != .other, isCut(previous, kind) {
        if kind != .space || isolatesMarks { return index }
        // A single space only: what is made of several in a row depends on all of them.
        if next < end {
          let following = self.kind(bytes, next, end).kind
          if following == .plain || following == .isolated { return index }
        }
      }
      previous = kind
      index = next
    }
    return end
  }

  /// Whether a part consists of white space that becomes no token.
  func isDropped(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    isolatesMarks && bytes[range].allSatisfy { $0 < 0x80 && kinds[Int($0)] == .space }
  }

  @inline(__always)
  private func isCut(_ left: Kind, _ right: Kind) -> Bool {
    if right == .space { return left != .space }
    return left == .isolated || right == .isolated || isolatesMarks && left == .space
  }

  @inline(__always)
  private func kind(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int
  ) -> (kind: Kind, next: Int) {
    if bytes[index] < 0x80 { return (kinds[Int(bytes[index])], index + 1) }
    let (point, length) = Character32.read(bytes, at: index, end: end)
    guard CharacterCluster.isPlain(point) else { return (.other, index + length) }
    let traits = CharacterTraits.of(point)
    if traits.contains(.space) { return (.other, index + length) }
    let isolated =
      isolatesMarks && traits.contains(.punctuation)
      || isolatesMarks && separatesIdeographs && traits.contains(.ideograph)
    return (isolated ? .isolated : .plain, index + length)
  }
}
