import Kernels

/// The numbers of a cross-entropy.
struct LossPlan: Equatable {
  /// Where the targets begin among the tape's integers.
  let targets: Int
  let labelSmoothing: Float
  let normalizer: Float
}

extension Tape {
  /// The summed cross-entropy of rows of scores, divided by `normalizer`.
  ///
  /// - Shapes: logits `[rows, classes]`, targets `[rows]`, result `[1, 1]`.
  /// - Parameters:
  ///   - ignored: a target that leaves its row out, e.g. −100 in files made for PyTorch.
  ///   - labelSmoothing: the part of each target's probability that all classes share.
  ///   - normalizer: e.g. the number of counted targets in the whole batch of a step.
  /// - Source: Szegedy et al. 2016, "Rethinking the Inception Architecture for Computer Vision",
  ///   section 7, for the smoothing.
  /// - Precondition: every other target is a class.
  public func crossEntropy(
    _ logits: Tensor, targets: [Int32], ignoring ignored: Int32 = -1, labelSmoothing: Float = 0,
    normalizer: Float
  ) -> Tensor {
    let plan = LossPlan(
      targets: keepTargets(targets, of: logits.rows, classes: logits.columns, ignoring: ignored),
      labelSmoothing: labelSmoothing, normalizer: normalizer)
    let y = record(.crossEntropy(plan), rows: 1, columns: 1, a: logits, saving: logits.rows)
    withIntegers(from: plan.targets) {
      let total = crossEntropyForward(
        value(logits.node), rows: logits.rows, vocabulary: logits.columns, targets: $0,
        labelSmoothing: labelSmoothing, logSums: savedValues(y.node))
      value(y.node)[0] = Float(total / Double(normalizer))
    }
    return y
  }

  func crossEntropyBackward(_ index: Int, plan: LossPlan) {
    let input = nodes[index].a
    guard let dLogits = claim(input) else { return }
    let factor = gradientPlace(index)[0] / plan.normalizer
    withIntegers(from: plan.targets) {
      Kernels.crossEntropyBackward(
        value(input), rows: nodes[input].rows, vocabulary: nodes[input].columns, targets: $0,
        labelSmoothing: plan.labelSmoothing, logSums: savedValues(index), factor: factor,
        into: place(dLogits), accumulates: dLogits.accumulates)
    }
  }

  /// Stores the targets of a loss, −1 for those left out; returns where they begin.
  func keepTargets(
    _ targets: [Int32], of rows: Int, classes: Int, ignoring ignored: Int32
  ) -> Int {
    precondition(targets.count == rows, "\(targets.count) targets for \(rows) rows")
    let start = integers.count
    for target in targets {
      precondition(
        target == ignored || (target >= 0 && Int(target) < classes),
        "target \(target) is none of \(classes) classes")
      integers.append(target == ignored ? -1 : target)
    }
    return start
  }
}
