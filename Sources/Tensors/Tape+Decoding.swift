import Kernels

/// Keys and values of the positions that one layer has read, so that a new one need not compute
/// them again.
public struct LayerCache {
  let keys: FloatArena  // [context, width]
  let values: FloatArena  // [context, width]
  let width: Int
  let context: Int

  public init(context: Int, width: Int) {
    self.width = width
    self.context = context
    keys = FloatArena(capacity: context * width)
    values = FloatArena(capacity: context * width)
  }
}

// Operations for inference alone: what they give has no gradient.
extension Tape {
  /// Attention of new positions over those in the cache and themselves; puts them into the cache.
  ///
  /// - Shapes: qkv `[new, 3·width]`, result `[new, width]`.
  /// - Parameter start: how many positions were read before.
  /// - Precondition: the cache has room for `start` + new positions.
  public func cachedAttention(
    _ qkv: Tensor, cache: LayerCache, from start: Int, heads: Int
  ) -> Tensor {
    let width = qkv.columns / 3
    precondition(
      width == cache.width && width % heads == 0 && start >= 0
        && start + qkv.rows <= cache.context,
      "\(qkv.shape) from \(start) on does not suit a cache of [\(cache.context), \(cache.width)]")
    let y = record(.constant, rows: qkv.rows, columns: width)
    let source = value(qkv.node)
    for row in 0..<qkv.rows {
      let q = source + row * qkv.columns
      let place = (start + row) * width
      (cache.keys.base + place).update(from: q + width, count: width)
      (cache.values.base + place).update(from: q + 2 * width, count: width)
    }
    if qkv.rows < Self.rowsForBlocks {
      attendRowByRow(qkv, cache: cache, from: start, heads: heads, into: value(y.node))
    } else {
      attendInBlocks(qkv, cache: cache, from: start, heads: heads, into: value(y.node))
    }
    return y
  }

  /// The same for one new position of each of several texts, each with a cache of its own.
  ///
  /// - Shapes: qkv `[texts, 3·width]`, result `[texts, width]`.
  /// - Parameter starts: how many positions each text has read before.
  /// - Precondition: every cache has room for another position.
  public func cachedAttention(
    _ qkv: Tensor, caches: [LayerCache], from starts: [Int], heads: Int
  ) -> Tensor {
    precondition(
      caches.count == qkv.rows && starts.count == qkv.rows,
      "\(qkv.rows) texts, \(caches.count) caches, \(starts.count) lengths")
    let width = qkv.columns / 3
    let y = record(.constant, rows: qkv.rows, columns: width)
    withScratch(caches.reduce(0) { max($0, $1.context) }) { workspace in
      for (row, cache) in caches.enumerated() {
        let start = starts[row]
        precondition(
          width == cache.width && width % heads == 0 && start >= 0 && start < cache.context,
          "\(qkv.shape) from \(start) on does not suit a cache of [\(cache.context), \(cache.width)]"
        )
        let q = value(qkv.node) + row * qkv.columns
        (cache.keys.base + start * width).update(from: q + width, count: width)
        (cache.values.base + start * width).update(from: q + 2 * width, count: width)
        Kernels.cachedAttention(
          count: start + 1, heads: heads, headWidth: width / heads, q: q, keys: cache.keys.base,
          values: cache.values.base, into: value(y.node) + row * width, workspace: workspace)
      }
    }
    return y
  }

  /// From how many new positions on the kernel for whole sequences is faster; found by measuring.
  private static let rowsForBlocks = 4

  private func attendRowByRow(
    _ qkv: Tensor, cache: LayerCache, from start: Int, heads: Int,
    into y: UnsafeMutablePointer<Float>
  ) {
    let width = cache.width
    withScratch(cache.context) { workspace in
      for row in 0..<qkv.rows {
        Kernels.cachedAttention(
          count: start + row + 1, heads: heads, headWidth: width / heads,
          q: value(qkv.node) + row * qkv.columns, keys: cache.keys.base,
          values: cache.values.base, into: y + row * width, workspace: workspace)
      }
    }
  }

  private func attendInBlocks(
    _ qkv: Tensor, cache: LayerCache, from start: Int, heads: Int,
    into y: UnsafeMutablePointer<Float>
  ) {
    let width = cache.width
    let shape = AttentionShape(
      sequences: 1, queries: qkv.rows, keys: start + qkv.rows, heads: heads,
      headWidth: width / heads, isCausal: true)
    let logSumCount = (qkv.rows * heads + 15) / 16 * 16
    withScratch(logSumCount + shape.forwardWorkspaceCount) { workspace in
      attentionForward(
        shape, q: AttentionInput(value(qkv.node), stride: qkv.columns),
        k: AttentionInput(cache.keys.base, stride: width),
        v: AttentionInput(cache.values.base, stride: width),
        into: AttentionOutput(y, stride: width), logSums: workspace,
        workspace: workspace + logSumCount)
    }
  }

  /// A copy of some rows, as given numbers.
  ///
  /// - Precondition: x has those rows.
  public func detachedRows(_ x: Tensor, _ range: Range<Int>) -> Tensor {
    precondition(
      range.lowerBound >= 0 && range.upperBound <= x.rows, "\(x.shape) has no rows \(range)")
    let y = record(.constant, rows: range.count, columns: x.columns)
    value(y.node).update(
      from: value(x.node) + range.lowerBound * x.columns, count: y.count)
    return y
  }
}
