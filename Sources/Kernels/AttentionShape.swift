/// The sizes of one attention, and whether later keys are hidden.
public struct AttentionShape: Sendable, Equatable {
  public let sequences: Int
  /// Positions that ask, per sequence.
  public let queries: Int
  /// Positions that are looked at, per sequence.
  public let keys: Int
  public let heads: Int
  public let headWidth: Int
  /// Query i sees key j only if j ≤ i + keys − queries: the last query sees every key.
  public let isCausal: Bool

  public init(
    sequences: Int, queries: Int, keys: Int, heads: Int, headWidth: Int, isCausal: Bool = false
  ) {
    self.sequences = sequences
    self.queries = queries
    self.keys = keys
    self.heads = heads
    self.headWidth = headWidth
    self.isCausal = isCausal
  }

  public var width: Int { heads * headWidth }

  /// How many keys, from the first on, a query may see as far as order is concerned.
  public func limit(ofQuery query: Int) -> Int {
    isCausal ? max(0, min(keys, query + 1 + keys - queries)) : keys
  }
}

/// q, k, v or y of all heads: `[sequences·positions, heads·headWidth]` with any distance between rows,
/// so that each may be some columns of a wider matrix.
public struct AttentionInput {
  public let base: UnsafePointer<Float>
  /// Floats from one position to the next.
  public let stride: Int

  public init(_ base: UnsafePointer<Float>, stride: Int) {
    self.base = base
    self.stride = stride
  }
}

/// Where y or a gradient goes; laid out as `AttentionInput`.
public struct AttentionOutput {
  public let base: UnsafeMutablePointer<Float>
  public let stride: Int
  /// Add to what is there.
  public let accumulates: Bool

  public init(_ base: UnsafeMutablePointer<Float>, stride: Int, accumulates: Bool = false) {
    self.base = base
    self.stride = stride
    self.accumulates = accumulates
  }
}

/// What is hidden besides later keys.
///
/// - Shapes: keys `[sequences, keys]`, 0: hidden from every query, else visible; additive
///   `[queries, keys]`, or `[sequences·queries, keys]` if it differs from sequence to sequence; it is
///   added to the scaled scores, −∞ hides.
public struct AttentionMasks {
  public var keys: UnsafePointer<Float>?
  public var additive: UnsafePointer<Float>?
  public var additiveDiffersBySequence: Bool

  public init(
    keys: UnsafePointer<Float>? = nil, additive: UnsafePointer<Float>? = nil,
    additiveDiffersBySequence: Bool = false
  ) {
    self.keys = keys
    self.additive = additive
    self.additiveDiffersBySequence = additiveDiffersBySequence
  }
}
