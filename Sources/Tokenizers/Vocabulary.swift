/// The bytes of every token in one array, and a hash table from bytes to ids.
struct Vocabulary: Sendable {
  private(set) var storage: [UInt8] = []
  /// Token i is `storage[offsets[i]..<offsets[i + 1]]`.
  private(set) var offsets: [Int32] = [0]
  /// Open addressing; −1 is an empty slot.
  private var slots: [Int32] = []

  var count: Int { offsets.count - 1 }

  /// - Parameter hidden: ids that `id(of:)` never finds: special tokens.
  init(_ tokens: [[UInt8]], hidden: Set<Int32> = []) {
    storage.reserveCapacity(tokens.reduce(0) { $0 + $1.count })
    offsets.reserveCapacity(tokens.count + 1)
    for token in tokens {
      storage.append(contentsOf: token)
      offsets.append(Int32(storage.count))
    }
    var capacity = 16
    while capacity < tokens.count * 2 { capacity *= 2 }
    slots = [Int32](repeating: -1, count: capacity)
    for id in tokens.indices where !tokens[id].isEmpty && !hidden.contains(Int32(id)) {
      insert(id)
    }
  }

  func bytes(of id: Int) -> [UInt8] {
    Array(storage[Int(offsets[id])..<Int(offsets[id + 1])])
  }

  func append(_ id: Int, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: storage[Int(offsets[id])..<Int(offsets[id + 1])])
  }

  @inline(__always)
  func length(of id: Int32) -> Int {
    Int(offsets[Int(id) + 1] - offsets[Int(id)])
  }

  func id(of bytes: UnsafeBufferPointer<UInt8>) -> Int32? {
    let id = find(UnsafeRawBufferPointer(bytes), hash: ByteHash.of(UnsafeRawBufferPointer(bytes)))
    return id >= 0 ? id : nil
  }

  /// The id of `bytes`, −1 if there is none. `hash` is theirs, worked out once by the caller.
  @inline(__always)
  func find(_ bytes: UnsafeRawBufferPointer, hash: UInt64) -> Int32 {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0 {
      if equals(slots[slot], bytes) { return slots[slot] }
      slot = (slot + 1) & mask
    }
    return -1
  }

  @inline(__always)
  private func equals(_ id: Int32, _ bytes: UnsafeRawBufferPointer) -> Bool {
    guard length(of: id) == bytes.count else { return false }
    let start = Int(offsets[Int(id)])
    for index in 0..<bytes.count where storage[start + index] != bytes[index] { return false }
    return true
  }

  /// The first of two tokens with the same bytes is the one that is found.
  private mutating func insert(_ id: Int) {
    let hash = storage.withUnsafeBytes { all in
      ByteHash.of(UnsafeRawBufferPointer(rebasing: all[Int(offsets[id])..<Int(offsets[id + 1])]))
    }
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0 {
      let same = storage.withUnsafeBytes { all in
        equals(
          slots[slot],
          UnsafeRawBufferPointer(rebasing: all[Int(offsets[id])..<Int(offsets[id + 1])]))
      }
      if same { return }
      slot = (slot + 1) & mask
    }
    slots[slot] = Int32(id)
  }
}

/// A fixed hash of bytes: eight at a time, multiplied and folded.
///
/// - Source: the folded 128-bit product is that of wyhash (Wang Yi 2019).
enum ByteHash {
  @inline(__always)
  static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: bytes.count) &* 0x9E37_79B9_7F4A_7C15
    var index = 0
    while bytes.count - index >= 8 {
      hash = fold(hash ^ bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    var tail: UInt64 = 0
    while index < bytes.count {
      tail = tail << 8 | UInt64(bytes[index])
      index += 1
    }
    return fold(hash ^ tail)
  }

  @inline(__always)
  static func fold(_ value: UInt64) -> UInt64 {
    let product = (value ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
    return product.high ^ product.low
  }
}
