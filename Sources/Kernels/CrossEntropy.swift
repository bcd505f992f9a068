import Glibc

// Per row of scores Z over V classes, with target t and smoothing ε:
//
//   loss = log Σ exp Z − (1−ε)·Z[t] − ε·mean Z
//   dZ   = softmax Z − (1−ε)·onehot(t) − ε/V
//
// Source: Szegedy et al. 2016, "Rethinking the Inception Architecture for Computer Vision", section
// 7 (label smoothing; ε = 0 is plain cross-entropy).

/// Sum of the rows' losses, and in place of the logits, if asked, the gradient divided by
/// `normalizer`.
///
/// - Shapes: logits `[rows, vocabulary]`, overwritten, with `stride` floats from row to row, without
///   gaps when it is nil; targets `[rows]`, where −1 leaves the row out (gradient 0).
/// - Returns: the sum of the counted rows' losses, not divided.
public func crossEntropyRows(
  _ logits: UnsafeMutablePointer<Float>, rows: Int, vocabulary: Int, stride: Int? = nil,
  targets: UnsafePointer<Int32>, labelSmoothing: Float = 0, normalizer: Float,
  writesGradient: Bool
) -> Double {
  var total = 0.0
  for row in 0..<rows {
    let z = logits + row * (stride ?? vocabulary)
    let target = Int(targets[row])
    guard target >= 0 else {
      if writesGradient { z.update(repeating: 0, count: vocabulary) }
      continue
    }
    let score = aim(z, vocabulary, target, labelSmoothing)
    if writesGradient {
      let (maximum, sum) = exponentiateRow(z, vocabulary)
      total += log(Double(sum)) + Double(maximum) - score
      scaled(vocabulary, 1 / (sum * normalizer), z, into: z)
      if labelSmoothing > 0 {
        addConstant(vocabulary, -labelSmoothing / (Float(vocabulary) * normalizer), to: z)
      }
      z[target] -= (1 - labelSmoothing) / normalizer
    } else {
      let (maximum, sum) = sumOfExponentials(z, vocabulary)
      total += log(Double(sum)) + Double(maximum) - score
    }
  }
  return total
}

/// The losses of rows of logits that are kept.
///
/// - Shapes: as `crossEntropyRows`; logSums `[rows]` gets each counted row's log Σ exp Z.
/// - Returns: the sum of the counted rows' losses.
public func crossEntropyForward(
  _ logits: UnsafePointer<Float>, rows: Int, vocabulary: Int, targets: UnsafePointer<Int32>,
  labelSmoothing: Float, logSums: UnsafeMutablePointer<Float>
) -> Double {
  var total = 0.0
  for row in 0..<rows where targets[row] >= 0 {
    let z = logits + row * vocabulary
    let (maximum, sum) = sumOfExponentials(z, vocabulary)
    let logSum = log(Double(sum)) + Double(maximum)
    logSums[row] = Float(logSum)
    total += logSum - aim(z, vocabulary, Int(targets[row]), labelSmoothing)
  }
  return total
}

/// The gradient of the logits times `factor`, written or added.
///
/// - Shapes: as `crossEntropyForward`, from which the log-sums come; dLogits as logits.
public func crossEntropyBackward(
  _ logits: UnsafePointer<Float>, rows: Int, vocabulary: Int, targets: UnsafePointer<Int32>,
  labelSmoothing: Float, logSums: UnsafePointer<Float>, factor: Float,
  into dLogits: UnsafeMutablePointer<Float>, accumulates: Bool
) {
  let everywhere = -factor * labelSmoothing / Float(vocabulary)
  for row in 0..<rows {
    let z = logits + row * vocabulary
    let d = dLogits + row * vocabulary
    guard targets[row] >= 0 else {
      if !accumulates { d.update(repeating: 0, count: vocabulary) }
      continue
    }
    var start = 0
    while start < vocabulary {
      let count = min(Lanes.width, vocabulary &- start)
      let isWhole = count == Lanes.width
      let scores = isWhole ? z.lanes(start) : z.lanes(start, count: count)
      var gradient = exponential(scores - logSums[row]) * factor + everywhere
      if accumulates { gradient += isWhole ? d.lanes(start) : d.lanes(start, count: count) }
      if isWhole { d.store(gradient, start) } else { d.store(gradient, start, count: count) }
      start &+= Lanes.width
    }
    d[Int(targets[row])] -= factor * (1 - labelSmoothing)
  }
}

/// What a row's log-sum-exp is compared with: (1−ε)·Z[t] + ε·mean Z.
private func aim(
  _ z: UnsafePointer<Float>, _ vocabulary: Int, _ target: Int, _ labelSmoothing: Float
) -> Double {
  guard labelSmoothing > 0 else { return Double(z[target]) }
  let mean = Double(sum(vocabulary, z)) / Double(vocabulary)
  return Double(1 - labelSmoothing) * Double(z[target]) + Double(labelSmoothing) * mean
}
