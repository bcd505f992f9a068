/// Byte-pair encoding slowly enough to watch: every word with its symbols, every pair with its count, one
/// merge at a time, forward and back.
///
/// `BPETrainer` learns the same merges on large texts and can be read after this.
///
/// - Source: Sennrich, Haddow & Birch 2016, algorithm 1.
public struct BPESession: Sendable, Equatable {
  /// What the symbols are before the first merge.
  public enum Unit: String, Sendable, Codable, CaseIterable {
    case bytes, characters
  }

  /// A word of the text, once for all the places where it occurs.
  public struct Word: Sendable, Equatable {
    public var bytes: [UInt8]
    /// How often it occurs.
    public var count: Int
    public var symbols: [Int]
  }

  /// Two symbols that stand side by side, and how often.
  public struct Pair: Sendable, Equatable {
    public var left: Int
    public var right: Int
    public var count: Int
  }

  /// A pair that became one symbol; `count` is how often it occurred then.
  public struct Merge: Sendable, Equatable {
    public var left: Int
    public var right: Int
    public var result: Int
    public var count: Int
  }

  /// A word on its way from single symbols to tokens.
  public struct Step: Sendable, Equatable {
    /// Which of `merges` led here; nil at the start.
    public var merge: Int?
    /// The bytes of each symbol; see `TokenLabel`.
    public var symbols: [[UInt8]]
  }

  public let unit: Unit
  public private(set) var words: [Word] = []
  /// The merges applied so far, in order.
  public private(set) var merges: [Merge] = []

  private let pattern: SplitPattern
  /// The bytes of every symbol. Symbols are numbered in the order of their making.
  private var symbols: [[UInt8]] = []
  private var numbers: [[UInt8]: Int] = [:]
  private var counts: [Neighbours: Int] = [:]

  private struct Neighbours: Hashable, Sendable {
    var left: Int
    var right: Int
  }

  /// - Parameter text: cut into words by `pattern`; merges do not cross the cuts.
  public init(text: [UInt8], unit: Unit = .characters, pattern: SplitPattern = .glassbox) {
    self.unit = unit
    self.pattern = pattern
    let pieces = BPESession.cut(text, pattern)
    numberSingles(of: pieces)
    var places: [[UInt8]: Int] = [:]
    for piece in pieces {
      if let place = places[piece] {
        words[place].count += 1
      } else {
        places[piece] = words.count
        words.append(Word(bytes: piece, count: 1, symbols: []))
      }
    }
    begin()
  }

  /// Single symbols of the text, and those that merges have made.
  public var symbolCount: Int { symbols.count }

  /// How many tokens the whole text has now.
  public var tokenCount: Int { words.reduce(0) { $0 + $1.count * $1.symbols.count } }

  /// All pairs as they stand now, most frequent first; equally frequent ones in the order of their
  /// symbols' numbers.
  public var pairs: [Pair] {
    counts.map { Pair(left: $0.left, right: $0.right, count: $1) }
      .sorted(by: BPESession.goesFirst)
  }

  /// The pair that would be merged now; nil when none occurs twice.
  public var nextMerge: Pair? {
    let best = counts.lazy.map { Pair(left: $0.left, right: $0.right, count: $1) }
      .min(by: BPESession.goesFirst)
    return best.flatMap { $0.count >= 2 ? $0 : nil }
  }

  /// - Precondition: `symbol < symbolCount`.
  public func bytes(of symbol: Int) -> [UInt8] { symbols[symbol] }

  /// How a symbol is shown; see `TokenLabel`.
  public func label(of symbol: Int) -> String { TokenLabel.text(symbols[symbol]) }

  private static func goesFirst(_ one: Pair, _ other: Pair) -> Bool {
    (other.count, one.left, one.right) < (one.count, other.left, other.right)
  }
}

// MARK: - Merging

extension BPESession {
  /// Merges the most frequent pair everywhere; nil when there is nothing left to merge.
  @discardableResult
  public mutating func applyNext() -> Merge? {
    guard let pair = nextMerge else { return nil }
    let result = number(symbols[pair.left] + symbols[pair.right])
    let merge = Merge(left: pair.left, right: pair.right, result: result, count: pair.count)
    apply(merge)
    return merge
  }

  /// Takes the last merge back; false at the start.
  @discardableResult
  public mutating func goBack() -> Bool {
    guard !merges.isEmpty else { return false }
    run(to: merges.count - 1)
    return true
  }

  /// Goes to the state after `count` merges, or after the last one that is possible.
  public mutating func run(to count: Int) {
    if count < merges.count {
      // Back is: again from the start, and stop earlier.
      let kept = merges.prefix(max(0, count))
      begin()
      for merge in kept {
        _ = number(symbols[merge.left] + symbols[merge.right])
        apply(merge)
      }
    }
    while merges.count < count, applyNext() != nil {}
  }

  /// Encodes a word of the learner's own with the merges so far: the earliest merge that applies goes
  /// first, in all its places. What the text did not contain stays single.
  public func encode(_ word: [UInt8]) -> [Step] {
    var parts = BPESession.cut(word, pattern).map { BPESession.split($0, unit) }
    var steps = [Step(merge: nil, symbols: Array(parts.joined()))]
    for (index, merge) in merges.enumerated() {
      let (left, right) = (symbols[merge.left], symbols[merge.right])
      let merged = parts.map { BPESession.joining(left, right, in: $0, to: left + right) }
      if merged == parts { continue }
      parts = merged
      steps.append(Step(merge: index, symbols: Array(parts.joined())))
    }
    return steps
  }

  private mutating func apply(_ merge: Merge) {
    for index in words.indices {
      let before = words[index].symbols
      let after = BPESession.joining(merge.left, merge.right, in: before, to: merge.result)
      if after.count == before.count { continue }
      count(before, times: -words[index].count)
      count(after, times: words[index].count)
      words[index].symbols = after
    }
    merges.append(merge)
  }

  /// Replaces `left` and `right`, where they are neighbours, from left to right.
  private static func joining<Symbol: Equatable>(
    _ left: Symbol, _ right: Symbol, in symbols: [Symbol], to result: Symbol
  ) -> [Symbol] {
    var joined: [Symbol] = []
    var index = 0
    while index < symbols.count {
      if index + 1 < symbols.count, symbols[index] == left, symbols[index + 1] == right {
        joined.append(result)
        index += 2
      } else {
        joined.append(symbols[index])
        index += 1
      }
    }
    return joined
  }

  private mutating func count(_ symbols: [Int], times: Int) {
    for (left, right) in zip(symbols, symbols.dropFirst()) {
      let pair = Neighbours(left: left, right: right)
      let count = counts[pair, default: 0] + times
      counts[pair] = count == 0 ? nil : count
    }
  }
}

// MARK: - Before the first merge

extension BPESession {
  /// Every word as single symbols.
  private mutating func begin() {
    merges = []
    counts = [:]
    for symbol in symbols where BPESession.split(symbol, unit).count > 1 {
      numbers[symbol] = nil
    }
    symbols.removeAll { BPESession.split($0, unit).count > 1 }
    for index in words.indices {
      words[index].symbols = BPESession.split(words[index].bytes, unit).map { number($0) }
      count(words[index].symbols, times: words[index].count)
    }
  }

  /// Single symbols are numbered in the order of the byte alphabet, as in a `tokenizer.json`, and so do not
  /// depend on where the text begins.
  private mutating func numberSingles(of pieces: [[UInt8]]) {
    let singles = Set(pieces.flatMap { BPESession.split($0, unit) })
    let sorted = singles.sorted { one, other in
      one.lazy.map { ByteAlphabet.points[Int($0)] }
        .lexicographicallyPrecedes(other.lazy.map { ByteAlphabet.points[Int($0)] })
    }
    for single in sorted { _ = number(single) }
  }

  /// The number of the symbol with these bytes, a new one if need be.
  private mutating func number(_ bytes: [UInt8]) -> Int {
    if let number = numbers[bytes] { return number }
    numbers[bytes] = symbols.count
    symbols.append(bytes)
    return symbols.count - 1
  }

  private static func cut(_ text: [UInt8], _ pattern: SplitPattern) -> [[UInt8]] {
    let scanner = TextScanner(pattern: pattern)
    return text.withUnsafeBufferPointer { buffer in
      var pieces: [[UInt8]] = []
      var start = 0
      while start < buffer.count {
        let end = scanner.endOfPiece(buffer, from: start, end: buffer.count)
        pieces.append(Array(buffer[start..<end]))
        start = end
      }
      return pieces
    }
  }

  /// The single symbols of a word. Bytes that are not UTF-8 stay bytes.
  private static func split(_ word: [UInt8], _ unit: Unit) -> [[UInt8]] {
    if unit == .bytes { return word.map { [$0] } }
    return word.withUnsafeBufferPointer { buffer in
      var symbols: [[UInt8]] = []
      var start = 0
      while start < buffer.count {
        let scalar = UTF8Reading.scalar(buffer, at: start, end: buffer.count)
        let length = scalar?.length ?? 1
        symbols.append(Array(buffer[start..<(start + length)]))
        start += length
      }
      return symbols
    }
  }
}
