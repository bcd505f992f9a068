/// Memory that hands out stretches of floats by offset and takes them all back at once.
///
/// It grows by moving, so a pointer into it holds only until the next `reserve`; offsets hold until
/// `reset`. A computation that repeats finds its memory there the second time and allocates nothing.
final class FloatArena {
  private(set) var base: UnsafeMutablePointer<Float>
  private(set) var capacity: Int
  private(set) var used = 0
  /// How many times memory was asked of the system.
  private(set) var growthCount = 0

  init(capacity: Int = 0) {
    self.capacity = capacity
    base = allocateFloats(capacity)
  }

  deinit { base.deallocate() }

  /// Takes `count` floats (rounded up to 64 bytes), with whatever values they had.
  func reserve(_ count: Int) -> Int {
    let offset = used
    used += (count + 15) / 16 * 16
    if used > capacity { grow() }
    return offset
  }

  func reset() { used = 0 }

  private func grow() {
    let larger = max(used, capacity + capacity / 2)
    let moved = allocateFloats(larger)
    moved.update(from: base, count: capacity)
    base.deallocate()
    base = moved
    capacity = larger
    growthCount += 1
  }
}

/// Gradients of intermediate values: a stretch goes back as soon as its node has been differentiated
/// and serves the next node of the same size, so that the working set stays in cache.
struct GradientPool {
  let arena = FloatArena()
  private var free: [(count: Int, offset: Int)] = []

  mutating func take(_ count: Int) -> Int {
    for index in free.indices.reversed() where free[index].count == count {
      let offset = free[index].offset
      free.swapAt(index, free.count - 1)
      free.removeLast()
      return offset
    }
    return arena.reserve(count)
  }

  mutating func giveBack(_ offset: Int, count: Int) { free.append((count, offset)) }

  mutating func reset() {
    free.removeAll(keepingCapacity: true)
    arena.reset()
  }
}
