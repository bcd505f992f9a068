/// Some queries of one head against its keys, and where they lie in the workspace.
struct AttentionBlock {
  /// Queries in one block: their scores stay in the first-level caches. A multiple of 6 and of 8.
  static let maximumRows = 48

  let headWidth: Int
  /// The head's width rounded up to a tile's columns.
  let padded: Int
  /// Floats from row to row of the scores; room for zeros behind the last key.
  let scoreStride: Int
  /// The block's first query, and how many there are.
  let first: Int
  let rows: Int
  /// Keys that any query of the head may see; later ones are masked for all.
  let visible: Int
  /// Query i of the sequence sees fewer than i + reach keys; Int.max/2 if order does not matter.
  let reach: Int

  init(_ shape: AttentionShape, first: Int, visible: Int) {
    headWidth = shape.headWidth
    padded = shape.paddedWidth
    scoreStride = shape.scoreStride
    self.first = first
    rows = min(Self.maximumRows, shape.queries - first)
    self.visible = visible
    reach = shape.isCausal ? shape.keys - shape.queries + 1 : Int.max / 2
  }

  /// How many keys a row of the block may see.
  @inline(__always) func limit(_ row: Int) -> Int {
    max(0, min(visible, first &+ row &+ reach))
  }

  /// The largest limit in the tile of rows that begins with `row`.
  @inline(__always) func tileLimit(_ row: Int) -> Int {
    limit(min(row &+ GEMM.rowTile, rows) &- 1)
  }

  /// One past the last key that the block sees.
  var keyEnd: Int { limit(rows - 1) }

  /// The first row of the block that sees `key`.
  @inline(__always) func firstRow(seeing key: Int) -> Int {
    max(0, key &+ 1 &- reach &- first)
  }

  /// How far a row of P must be zero behind its limit for the products to read it: to the end of
  /// its vector, of its tile's reach, and of the tile of keys.
  @inline(__always) func zeroEnd(_ row: Int, limit: Int) -> Int {
    let tileStart = row / GEMM.rowTile &* GEMM.rowTile
    return max(
      tileLimit(tileStart), roundedUp(limit, to: GEMM.rowTile), roundedUp(limit, to: Lanes.width))
  }
}

@inline(__always) func roundedUp(_ count: Int, to multiple: Int) -> Int {
  (count &+ multiple &- 1) / multiple &* multiple
}

extension AttentionShape {
  var paddedWidth: Int { roundedUp(headWidth, to: GEMM.columnTile) }
  var scoreStride: Int { roundedUp(keys, to: GEMM.columnTile) + GEMM.columnTile }
  private var blockRows: Int {
    min(AttentionBlock.maximumRows, roundedUp(queries, to: GEMM.rowTile))
  }

  /// Sizes of the workspace's parts, in floats.
  var panelCount: Int { GEMM.packedCount(inner: headWidth, columns: keys) }
  var scoreCount: Int { blockRows * scoreStride }
  var rowsCount: Int { blockRows * paddedWidth }
  var keyRowsCount: Int { roundedUp(keys, to: GEMM.rowTile) * paddedWidth }
  var biasCount: Int { roundedUp(keys, to: 16) }

  public var forwardWorkspaceCount: Int {
    panelCount + keyRowsCount + 2 * rowsCount + scoreCount + biasCount
      + roundedUp(blockRows, to: 16) + 6 * 16
  }

  public var backwardWorkspaceCount: Int {
    2 * panelCount + 3 * keyRowsCount + 3 * rowsCount + 2 * scoreCount + biasCount + 11 * 16
  }
}

/// Cuts a workspace into parts that each begin at a cache line of it.
struct Workspace {
  private var next: UnsafeMutablePointer<Float>

  init(_ base: UnsafeMutablePointer<Float>) { next = base }

  mutating func take(_ count: Int) -> UnsafeMutablePointer<Float> {
    defer { next += roundedUp(count, to: 16) }
    return next
  }
}
