import Glibc

/// Sum over rows of −log softmax(logits)[target], and in place of the logits, if asked, its gradient
/// divided by `normalizer`: (softmax − one-hot) / normalizer.
///
/// - Shapes: logits `[rows, vocabulary]` row-major, overwritten; targets `[rows]`, where −1 leaves the row out (gradient 0).
/// - Returns: the sum of the counted rows' losses, not divided.
public func crossEntropyRows(
  _ logits: UnsafeMutablePointer<Float>, rows: Int, vocabulary: Int,
  targets: UnsafePointer<Int32>, normalizer: Float, writesGradient: Bool
) -> Double {
  var total = 0.0
  for row in 0..<rows {
    let z = logits + row * vocabulary
    let target = Int(targets[row])
    guard target >= 0 else {
      if writesGradient { z.update(repeating: 0, count: vocabulary) }
      continue
    }
    let score = z[target]
    if writesGradient {
      let (maximum, sum) = exponentiateRow(z, vocabulary, scale: 1)
      total += log(Double(sum)) + Double(maximum) - Double(score)
      scaled(vocabulary, 1 / (sum * normalizer), z, into: z)
      z[target] -= 1 / normalizer
    } else {
      let (maximum, sum) = sumOfExponentials(z, vocabulary)
      total += log(Double(sum)) + Double(maximum) - Double(score)
    }
  }
  return total
}
