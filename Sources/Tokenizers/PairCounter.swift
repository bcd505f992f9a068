/// Counts neighbouring tokens over all pieces and keeps the counts right while pairs are joined, looking
/// only at the pieces that a merge changes.
///
/// Counting and order are those of Hugging Face's trainer, so that both learn the same merges.
struct PairCounter {
  struct Pair {
    var left: Int32
    var right: Int32
    var count: Int

    var key: UInt64 {
      UInt64(UInt32(bitPattern: left)) << 32 | UInt64(UInt32(bitPattern: right))
    }

    /// Commoner pairs first; among equally common ones the lower ids.
    @inline(__always)
    func precedes(_ other: Pair) -> Bool {
      count != other.count ? count > other.count : key < other.key
    }
  }

  /// All pieces' tokens one after another; piece i has `lengths[i]` from `starts[i]`.
  private var symbols: [Int32] = []
  private var starts: [Int] = []
  private var lengths: [Int32] = []
  private let weights: [Int]
  private var counts: [UInt64: Int] = [:]
  /// The pieces that a pair has been seen in; some may have lost it since.
  private var places: [UInt64: [Int32]] = [:]
  private var heap: [Pair] = []
  private var tokenLengths: [Int]
  private let longestToken: Int

  init(pieces: PieceCounts, start: GrowingVocabulary, longestToken: Int) {
    weights = pieces.counts
    tokenLengths = start.tokens.map(\.count)
    self.longestToken = longestToken
    let table = PairTable(start.merges)
    var scratch = MergeScratch()
    for piece in 0..<pieces.count {
      pieces.withBytes(of: piece) { scratch.load($0, start.idOfByte) }
      // Required characters are whole before anything is counted.
      if !start.merges.isEmpty { scratch.mergeAll(table) }
      starts.append(symbols.count)
      lengths.append(Int32(scratch.count))
      symbols.append(contentsOf: scratch.symbols[..<scratch.count])
    }
    countAll()
  }

  private mutating func countAll() {
    for piece in starts.indices {
      let start = starts[piece]
      for index in start..<max(start, start + Int(lengths[piece]) - 1) {
        change(symbols[index], symbols[index + 1], by: weights[piece], in: Int32(piece))
      }
    }
    heap.reserveCapacity(counts.count)
    for (key, count) in counts {
      heap.append(
        Pair(
          left: Int32(truncatingIfNeeded: key >> 32), right: Int32(truncatingIfNeeded: key),
          count: count))
    }
    for parent in stride(from: heap.count / 2 - 1, through: 0, by: -1) { sink(parent) }
  }

  /// The commonest pair, or nil when none is common enough.
  mutating func popCommonest(atLeast minimum: Int) -> Pair? {
    while let top = heap.first {
      let current = counts[top.key] ?? 0
      if top.count == current {
        removeFirst()
        return top.count >= minimum ? top : nil
      }
      // The count has changed since the pair was put here.
      heap[0].count = current
      sink(0)
    }
    return nil
  }

  /// Replaces the pair by `result` wherever it occurs.
  mutating func join(_ left: Int32, _ right: Int32, into result: Int32, length: Int) {
    if Int(result) == tokenLengths.count { tokenLengths.append(length) }
    let key = Pair(left: left, right: right, count: 0).key
    var added: Set<UInt64> = []
    for piece in places.removeValue(forKey: key) ?? [] {
      rewrite(Int(piece), left, right, result, &added)
    }
    for key in added {
      guard let count = counts[key], count > 0 else { continue }
      push(
        Pair(
          left: Int32(truncatingIfNeeded: key >> 32), right: Int32(truncatingIfNeeded: key),
          count: count))
    }
  }

  private mutating func rewrite(
    _ piece: Int, _ left: Int32, _ right: Int32, _ result: Int32, _ added: inout Set<UInt64>
  ) {
    let start = starts[piece]
    let end = start + Int(lengths[piece])
    let weight = weights[piece]
    var write = start
    var read = start
    while read < end {
      guard symbols[read] == left, read + 1 < end, symbols[read + 1] == right else {
        symbols[write] = symbols[read]
        write += 1
        read += 1
        continue
      }
      if write > start {
        let before = symbols[write - 1]
        change(before, left, by: -weight, in: nil)
        if add(before, result, weight, piece) { added.insert(pairKey(before, result)) }
      }
      symbols[write] = result
      write += 1
      read += 2
      if read < end {
        let after = symbols[read]
        change(right, after, by: -weight, in: nil)
        if add(result, after, weight, piece) { added.insert(pairKey(result, after)) }
      }
    }
    lengths[piece] = Int32(write - start)
  }

  /// Counts a new pair, unless joining it would make too long a token.
  private mutating func add(_ left: Int32, _ right: Int32, _ weight: Int, _ piece: Int) -> Bool {
    change(left, right, by: weight, in: Int32(piece))
  }

  @discardableResult
  private mutating func change(
    _ left: Int32, _ right: Int32, by weight: Int, in piece: Int32?
  ) -> Bool {
    if longestToken < .max,
      tokenLengths[Int(left)] + tokenLengths[Int(right)] > longestToken
    {
      return false
    }
    let key = pairKey(left, right)
    counts[key, default: 0] += weight
    if let piece, places[key]?.last != piece { places[key, default: []].append(piece) }
    return true
  }

  @inline(__always)
  private func pairKey(_ left: Int32, _ right: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: left)) << 32 | UInt64(UInt32(bitPattern: right))
  }
}

// MARK: - The heap

extension PairCounter {
  private mutating func push(_ pair: Pair) {
    heap.append(pair)
    var child = heap.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard heap[child].precedes(heap[parent]) else { return }
      heap.swapAt(child, parent)
      child = parent
    }
  }

  private mutating func removeFirst() {
    let last = heap.removeLast()
    if heap.isEmpty { return }
    heap[0] = last
    sink(0)
  }

  private mutating func sink(_ start: Int) {
    var parent = start
    while true {
      var child = parent * 2 + 1
      if child >= heap.count { return }
      if child + 1 < heap.count, heap[child + 1].precedes(heap[child]) { child += 1 }
      guard heap[child].precedes(heap[parent]) else { return }
      heap.swapAt(child, parent)
      parent = child
    }
  }
}
