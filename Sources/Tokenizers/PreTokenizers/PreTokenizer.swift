/// Cuts text into the pieces that a model turns into tokens one by one.
protocol PreTokenizer: Sendable {
  func cut(_ pieces: inout Pieces)

  /// Whether text cut between a letter and a single space gives the same pieces part by part, provided
  /// that some stage cuts there.
  var isLocal: Bool { get }
  /// Whether a piece never holds both sides of such a place.
  var cutsAtSpaces: Bool { get }
  /// The same for tabs and line ends.
  var cutsAtAllSpace: Bool { get }
  /// Whether the beginning of a text is treated as such.
  var looksAtStart: Bool { get }
  /// Whether the model sees bytes as characters, and so any bytes at all.
  var isByteLevel: Bool { get }
}

extension PreTokenizer {
  var cutsAtAllSpace: Bool { false }
  var looksAtStart: Bool { false }
  var isByteLevel: Bool { false }
}

/// Text and the parts of it that are left.
struct Pieces {
  private(set) var text: AlignedText
  private(set) var ranges: [Range<Int>]

  init(_ text: AlignedText) {
    self.text = text
    ranges = text.isEmpty ? [] : [0..<text.bytes.count]
  }

  /// Replaces each piece by the pieces that `body` appends for it; empty ones are left out.
  mutating func split(
    _ body: (UnsafeBufferPointer<UInt8>, Range<Int>, inout [Range<Int>]) -> Void
  ) {
    var result: [Range<Int>] = []
    result.reserveCapacity(ranges.count)
    text.bytes.withUnsafeBufferPointer { buffer in
      for range in ranges { body(buffer, range, &result) }
    }
    result.removeAll { $0.isEmpty }
    ranges = result
  }

  /// Replaces the text of each piece by what `body` appends for it.
  mutating func rewrite(_ body: (AlignedText, Range<Int>, inout AlignedText) -> Void) {
    var result = AlignedText()
    result.reserve(text.bytes.count + ranges.count * 3)
    for index in ranges.indices {
      let start = result.bytes.count
      body(text, ranges[index], &result)
      ranges[index] = start..<result.bytes.count
    }
    text = result
    ranges.removeAll { $0.isEmpty }
  }
}

/// One after another.
struct PreTokenizerSequence: PreTokenizer {
  let steps: [any PreTokenizer]

  func cut(_ pieces: inout Pieces) {
    for step in steps { step.cut(&pieces) }
  }

  var isLocal: Bool { steps.allSatisfy { $0.isLocal } }
  var cutsAtSpaces: Bool { steps.contains { $0.cutsAtSpaces } }
  var cutsAtAllSpace: Bool { steps.contains { $0.cutsAtAllSpace } }
  var looksAtStart: Bool { steps.contains { $0.looksAtStart } }
  var isByteLevel: Bool { steps.contains { $0.isByteLevel } }
}

extension Part {
  /// The pre-tokenizer that stands here.
  func preTokenizer() throws(TokenizerError) -> (any PreTokenizer)? {
    if isNull { return nil }
    return try somePreTokenizer()
  }

  private func somePreTokenizer() throws(TokenizerError) -> any PreTokenizer {
    switch self["type"].value.text {
    case "Sequence":
      var steps: [any PreTokenizer] = []
      for step in try self["pretokenizers"].elements(atMost: Part.mostStages) {
        steps.append(try step.somePreTokenizer())
      }
      return PreTokenizerSequence(steps: steps)
    case "BertPreTokenizer": return BERTPreTokenizer()
    case "ByteLevel": return try ByteLevelPreTokenizer(self)
    case "Whitespace": return WordsAndSymbols()
    case "WhitespaceSplit": return WhitespaceSplit()
    case "Metaspace": return try Metaspace(self)
    case "Punctuation": return try Punctuation(self)
    case "Digits": return try Digits(self)
    case "Split": return try Split(self)
    case "CharDelimiterSplit": return try DelimiterSplit(self)
    default: throw unsupported()
    }
  }
}
