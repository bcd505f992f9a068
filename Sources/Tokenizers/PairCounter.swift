/// Counts neighbouring tokens over all pieces and keeps the counts right while pairs are joined, looking
/// only at the pieces that a merge changes.
///
/// Counting and order are those of Hugging Face's trainer, so that both learn the same merges.
struct PairCounter {
  struct Pair {
    /// Left and right token, the left one in the upper half.
    var key: UInt64
    var count: Int

    var left: Int32 { Int32(truncatingIfNeeded: key >> 32) }
    var right: Int32 { Int32(truncatingIfNeeded: key) }

    @inline(__always)
    static func key(_ left: Int32, _ right: Int32) -> UInt64 {
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
  private var table = PairNumbers()
  /// How often each pair of `table` occurs.
  private var counts: [Int] = []
  /// The pieces that a pair has been seen in; some may have lost it since.
  private var places: [[Int32]] = []
  /// The pairs that the current merge has made, and which merge last made each.
  private var made: [Int] = []
  private var madeBy: [Int32] = []
  private var mergeCount: Int32 = 0
  private var heap: [Pair] = []
  private var sizes: [TokenSize]
  private let largest: TokenSize

  init(pieces: PieceCounts, start: GrowingVocabulary, largest: TokenSize) {
    weights = pieces.counts
    sizes = start.tokens.map(TokenSize.init)
    self.largest = largest
    let table = PairTable(start.merges)
    var scratch = MergeScratch()
    for piece in 0..<pieces.count {
      pieces.withBytes(of: piece) { scratch.load($0, start.idOfByte, WholeCharacters()) }
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
        add(symbols[index], symbols[index + 1], in: piece)
      }
    }
    heap = counts.indices.map { Pair(key: table.keys[$0], count: counts[$0]) }
    for parent in stride(from: heap.count / 2 - 1, through: 0, by: -1) { sink(parent) }
  }

  /// The commonest pair, or nil when none is common enough.
  mutating func popCommonest(atLeast minimum: Int) -> Pair? {
    while let top = heap.first {
      let current = counts[table.number(of: top.key) ?? 0]
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
  mutating func join(_ pair: Pair, into result: Int32) {
    if Int(result) == sizes.count { sizes.append(sizes[Int(pair.left)] + sizes[Int(pair.right)]) }
    guard let number = table.number(of: pair.key) else { return }
    mergeCount += 1
    made.removeAll(keepingCapacity: true)
    let pieces = places[number]
    places[number] = []
    for piece in pieces { rewrite(Int(piece), pair.left, pair.right, result) }
    for number in made where counts[number] > 0 {
      push(Pair(key: table.keys[number], count: counts[number]))
    }
  }

  private mutating func rewrite(_ piece: Int, _ left: Int32, _ right: Int32, _ result: Int32) {
    let start = starts[piece]
    let end = start + Int(lengths[piece])
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
        subtract(symbols[write - 1], left, in: piece)
        add(symbols[write - 1], result, in: piece)
      }
      symbols[write] = result
      write += 1
      read += 2
      if read < end {
        subtract(right, symbols[read], in: piece)
        add(result, symbols[read], in: piece)
      }
    }
    lengths[piece] = Int32(write - start)
  }

  private mutating func add(_ left: Int32, _ right: Int32, in piece: Int) {
    // A pair that would make too long a token is not counted at all.
    guard (sizes[Int(left)] + sizes[Int(right)]).fits(largest) else { return }
    let number = table.numberAdding(Pair.key(left, right))
    if number == counts.count {
      counts.append(0)
      places.append([])
      madeBy.append(-1)
    }
    counts[number] += weights[piece]
    if places[number].last != Int32(piece) { places[number].append(Int32(piece)) }
    if madeBy[number] != mergeCount {
      madeBy[number] = mergeCount
      made.append(number)
    }
  }

  private mutating func subtract(_ left: Int32, _ right: Int32, in piece: Int) {
    if let number = table.number(of: Pair.key(left, right)) { counts[number] -= weights[piece] }
  }
}

/// Numbers pairs in the order in which they are first seen.
struct PairNumbers {
  private(set) var keys: [UInt64] = []
  private var slots = [Int32](repeating: -1, count: 1 << 12)

  func number(of key: UInt64) -> Int? {
    let found = slots[slot(of: key)]
    return found >= 0 ? Int(found) : nil
  }

  mutating func numberAdding(_ key: UInt64) -> Int {
    let place = slot(of: key)
    if slots[place] >= 0 { return Int(slots[place]) }
    slots[place] = Int32(keys.count)
    keys.append(key)
    if keys.count * 2 > slots.count { grow() }
    return keys.count - 1
  }

  /// Where the key is, or the empty slot where it belongs.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: ByteHash.fold(key)) & mask
    while slots[slot] >= 0, keys[Int(slots[slot])] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    slots = [Int32](repeating: -1, count: mask + 1)
    for (number, key) in keys.enumerated() {
      var slot = Int(truncatingIfNeeded: ByteHash.fold(key)) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(number)
    }
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
