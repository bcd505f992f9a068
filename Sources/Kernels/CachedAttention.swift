// One more position's attention over the keys and values of all positions so far; for decoding.
//
//   s[j] = q·k[j]/√W, j ≤ last     p = softmax(s)     y = Σⱼ p[j]·v[j]
//
// Source: Vaswani et al. 2017, eq. 1.

/// - Shapes: q and y `[heads·headWidth]`; keys and values `[≥ count, heads·headWidth]`; workspace
///   `[count]`.
public func cachedAttention(
  count: Int, heads: Int, headWidth: Int, q: UnsafePointer<Float>, keys: UnsafePointer<Float>,
  values: UnsafePointer<Float>, into y: UnsafeMutablePointer<Float>,
  workspace: UnsafeMutablePointer<Float>
) {
  let width = heads * headWidth
  let scale = 1 / Float(headWidth).squareRoot()
  y.update(repeating: 0, count: width)
  for head in 0..<heads {
    let start = head * headWidth
    for position in 0..<count {
      workspace[position] =
        scale * dotProduct(headWidth, q + start, keys + (position * width + start))
    }
    softmaxRows(rows: 1, columns: count, stride: count, workspace)
    for position in 0..<count {
      axpy(headWidth, workspace[position], values + (position * width + start), into: y + start)
    }
  }
}
