/// Floats of a `ParameterLayout`, 64-byte aligned: a model's values, its gradients, or a moment.
///
/// `@unchecked Sendable`: whoever owns an arena writes it before sharing it or between the
/// barriers of a step; while it is shared it is only read.
public final class ParameterArena: @unchecked Sendable {
  public let layout: ParameterLayout
  let base: UnsafeMutablePointer<Float>

  /// An arena of zeros.
  public init(layout: ParameterLayout) {
    self.layout = layout
    base = allocateFloats(layout.count)
  }

  /// An arena with the same values, free to change.
  public convenience init(copying other: ParameterArena) {
    self.init(layout: other.layout)
    base.update(from: other.base, count: layout.count)
  }

  deinit { base.deallocate() }

  /// Length in floats, padding included.
  public var count: Int { layout.count }

  /// Lends the values of one parameter, row-major, for the length of the call.
  public func withValues<Result>(
    of id: ParameterID, _ body: (UnsafeBufferPointer<Float>) throws -> Result
  ) rethrows -> Result {
    let entry = layout[id]
    return try body(UnsafeBufferPointer(start: base + entry.offset, count: entry.count))
  }

  /// Lends the values of one parameter for writing. Only the owner may, and not while shared.
  public func withMutableValues<Result>(
    of id: ParameterID, _ body: (UnsafeMutableBufferPointer<Float>) throws -> Result
  ) rethrows -> Result {
    let entry = layout[id]
    return try body(UnsafeMutableBufferPointer(start: base + entry.offset, count: entry.count))
  }

  /// Lends the whole arena, padding included.
  public func withAllValues<Result>(
    _ body: (UnsafeBufferPointer<Float>) throws -> Result
  ) rethrows -> Result {
    try body(UnsafeBufferPointer(start: base, count: count))
  }

  /// Lends the whole arena for writing. Only the owner may, and not while shared.
  public func withAllMutableValues<Result>(
    _ body: (UnsafeMutableBufferPointer<Float>) throws -> Result
  ) rethrows -> Result {
    try body(UnsafeMutableBufferPointer(start: base, count: count))
  }

  /// A copy of one row of a parameter, e.g. a token's of the embedding table.
  ///
  /// - Precondition: the parameter has that row.
  public func row(_ index: Int, of id: ParameterID) -> [Float] {
    let entry = layout[id]
    precondition(index >= 0 && index < entry.rows, "\(entry.name) has no row \(index)")
    return withValues(of: id) { Array($0[(index * entry.columns)..<((index + 1) * entry.columns)]) }
  }

  /// A copy of one parameter's values, row-major.
  public func array(of id: ParameterID) -> [Float] { withValues(of: id) { Array($0) } }

  /// Overwrites one parameter.
  ///
  /// - Precondition: as many values as the parameter has.
  public func set(_ id: ParameterID, to values: [Float]) {
    withMutableValues(of: id) { place in
      precondition(
        values.count == place.count,
        "parameter \(layout[id].name) takes \(place.count) values, not \(values.count)")
      for index in values.indices { place[index] = values[index] }
    }
  }

  /// Sets every float to zero.
  public func clear() { base.update(repeating: 0, count: count) }
}

/// Zeroed floats at a 64-byte boundary, to be given back with `deallocate()`.
func allocateFloats(_ count: Int) -> UnsafeMutablePointer<Float> {
  let bytes = max(count, 16) * MemoryLayout<Float>.stride
  let raw = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: 64)
  let floats = raw.bindMemory(to: Float.self, capacity: max(count, 16))
  floats.initialize(repeating: 0, count: max(count, 16))
  return floats
}
