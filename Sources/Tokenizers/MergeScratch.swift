/// The tokens of one piece while they are being merged. Kept between pieces, so that nothing is allocated
/// for most of them.
struct MergeScratch {
  private(set) var symbols: [Int32] = []
  private(set) var count = 0
  private var ranks: [UInt32] = []
  private var results: [Int32] = []
  private var long = LongMerge()

  /// Beyond this, looking through all pairs for every merge costs more than keeping them in a heap.
  private static let longPiece = 100

  /// Begins a piece: one symbol for each byte, or for each character that `characters` knows.
  mutating func load(
    _ piece: UnsafeBufferPointer<UInt8>, _ idOfByte: [Int32], _ characters: WholeCharacters
  ) {
    if symbols.count < piece.count {
      symbols = [Int32](repeating: 0, count: piece.count * 2)
      ranks = [UInt32](repeating: 0, count: piece.count * 2)
      results = [Int32](repeating: 0, count: piece.count * 2)
    }
    count = 0
    var index = 0
    while index < piece.count {
      if let (id, length) = characters.token(piece, at: index) {
        symbols[count] = id
        index += length
      } else {
        symbols[count] = idOfByte[Int(piece[index])]
        index += 1
      }
      count += 1
    }
  }

  /// Applies the merge of lowest rank, leftmost first, until none applies.
  mutating func mergeAll(_ table: PairTable) {
    guard count > 1 else { return }
    if count > MergeScratch.longPiece {
      count = long.mergeAll(&symbols, count: count, table)
      return
    }
    for index in 0..<(count - 1) { look(at: index, table) }
    while count > 1 {
      var best = PairTable.none
      var place = 0
      for index in 0..<(count - 1) where ranks[index] < best {
        best = ranks[index]
        place = index
      }
      if best == PairTable.none { return }
      join(place)
      if place > 0 { look(at: place - 1, table) }
      if place < count - 1 { look(at: place, table) }
    }
  }

  @inline(__always)
  private mutating func look(at index: Int, _ table: PairTable) {
    let found = table.merge(symbols[index], symbols[index + 1])
    ranks[index] = found.rank
    results[index] = found.result
  }

  @inline(__always)
  private mutating func join(_ place: Int) {
    symbols[place] = results[place]
    count -= 1
    var index = place + 1
    while index < count {
      symbols[index] = symbols[index + 1]
      // The last of these is stale and is never read.
      ranks[index] = ranks[index + 1]
      results[index] = results[index + 1]
      index += 1
    }
  }
}

/// Merging of long pieces, such as a page of Chinese without punctuation: a linked list of tokens and a
/// heap of the pairs that can be merged, so that the cost grows as n log n.
struct LongMerge {
  private struct Candidate {
    var rank: UInt32
    var place: Int32
    var left: Int32
    var right: Int32
    var result: Int32

    /// Lower ranks first; among equal ones the leftmost.
    @inline(__always)
    func precedes(_ other: Candidate) -> Bool {
      rank != other.rank ? rank < other.rank : place < other.place
    }
  }

  private var heap: [Candidate] = []
  /// After `mergeAll`: which of the first symbols each of those that are left begins with.
  private(set) var places: [Int32] = []
  private var next: [Int32] = []
  private var previous: [Int32] = []

  /// Merges `symbols[..<count]` in place and returns how many are left.
  mutating func mergeAll(_ symbols: inout [Int32], count: Int, _ table: PairTable) -> Int {
    heap.removeAll(keepingCapacity: true)
    next = (1...count).map { Int32($0) }
    previous = (0..<count).map { Int32($0) - 1 }
    for place in 0..<(count - 1) { offer(place, symbols, count, table) }
    while let best = popFirst() {
      let place = Int(best.place)
      let right = Int(next[place])
      // Stale when a neighbour was merged meanwhile; a merged-away token is marked by −1.
      guard symbols[place] == best.left, right < count, symbols[right] == best.right else {
        continue
      }
      symbols[place] = best.result
      symbols[right] = -1
      next[place] = next[right]
      if Int(next[place]) < count { previous[Int(next[place])] = Int32(place) }
      if previous[place] >= 0 { offer(Int(previous[place]), symbols, count, table) }
      offer(place, symbols, count, table)
    }
    places.removeAll(keepingCapacity: true)
    var kept = 0
    var place = 0
    while place < count {
      symbols[kept] = symbols[place]
      places.append(Int32(truncatingIfNeeded: place))
      kept += 1
      place = Int(next[place])
    }
    return kept
  }

  private mutating func offer(_ place: Int, _ symbols: [Int32], _ count: Int, _ table: PairTable) {
    let right = Int(next[place])
    guard right < count else { return }
    let found = table.merge(symbols[place], symbols[right])
    guard found.rank != PairTable.none else { return }
    push(
      Candidate(
        rank: found.rank, place: Int32(place), left: symbols[place], right: symbols[right],
        result: found.result))
  }

  private mutating func push(_ candidate: Candidate) {
    heap.append(candidate)
    var child = heap.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard heap[child].precedes(heap[parent]) else { return }
      heap.swapAt(child, parent)
      child = parent
    }
  }

  private mutating func popFirst() -> Candidate? {
    guard let first = heap.first, let last = heap.popLast() else { return nil }
    guard !heap.isEmpty else { return first }
    heap[0] = last
    var parent = 0
    while true {
      var child = parent * 2 + 1
      if child >= heap.count { return first }
      if child + 1 < heap.count, heap[child + 1].precedes(heap[child]) { child += 1 }
      guard heap[child].precedes(heap[parent]) else { return first }
      heap.swapAt(child, parent)
      parent = child
    }
  }
}
