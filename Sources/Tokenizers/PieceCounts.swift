/// The different pieces of a text and how often each occurs, in the order of their first occurrence.
struct PieceCounts: Sendable {
  private(set) var counts: [Int] = []
  private var storage: [UInt8] = []
  private var offsets: [Int] = [0]
  private var hashes: [UInt64] = []
  private var slots = [Int32](repeating: -1, count: 1 << 12)

  var count: Int { counts.count }

  func withBytes<Result>(
    of piece: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    storage.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[offsets[piece]..<offsets[piece + 1]]))
    }
  }

  mutating func add(_ piece: UnsafeRawBufferPointer) {
    let hash = ByteHash.of(piece)
    let slot = find(piece, hash)
    if slots[slot] >= 0 {
      counts[Int(slots[slot])] += 1
      return
    }
    slots[slot] = Int32(counts.count)
    storage.append(contentsOf: piece)
    offsets.append(storage.count)
    hashes.append(hash)
    counts.append(1)
    if counts.count * 2 > slots.count { grow() }
  }

  /// The slot that holds the piece, or the empty one where it belongs.
  private func find(_ piece: UnsafeRawBufferPointer, _ hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0, !equals(Int(slots[slot]), piece, hash) { slot = (slot + 1) & mask }
    return slot
  }

  @inline(__always)
  private func equals(_ index: Int, _ piece: UnsafeRawBufferPointer, _ hash: UInt64) -> Bool {
    let start = offsets[index]
    guard hashes[index] == hash, offsets[index + 1] - start == piece.count else { return false }
    for place in 0..<piece.count where storage[start + place] != piece[place] { return false }
    return true
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    slots = [Int32](repeating: -1, count: mask + 1)
    for (index, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(index)
    }
  }
}
