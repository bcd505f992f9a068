import Kernels

/// The part of Muon that is not AdamW: matrices follow an orthogonal matrix near their momentum, so
/// that every direction is learned at one pace and not only the few that dominate the gradient.
///
/// v += (1−μ)(g − v), d = g + μ(v − g), p −= lr·λ·p, p −= lr·0.2·√max(rows, columns)·O(d). The
/// factor gives steps about as large as AdamW's, so that one learning rate serves both.
///
/// - Source: Jordan et al. 2024, "Muon: An optimizer for hidden layers in neural networks"; Liu et
///   al. 2025, "Muon is Scalable for LLM Training", eq. 4 (the factor).
struct MuonPart {
  let index: Int
  let columns: Range<Int>
  let rows: Int

  private var kernel: NewtonSchulz { NewtonSchulz(rows: rows, columns: columns.count) }

  /// About proportional to the time that it takes.
  var cost: Int {
    let side = min(rows, columns.count)
    return side * side * (side + 2 * max(rows, columns.count))
  }

  /// The dearest first, then by place.
  var order: (Int, Int, Int) { (-cost, index, columns.lowerBound) }

  /// - Parameters:
  ///   - p: the parameter that the part belongs to, as are its gradients and its velocity.
  ///   - stride: floats from row to row.
  func update(
    _ p: UnsafeMutablePointer<Float>, gradients g: UnsafePointer<Float>,
    velocity v: UnsafeMutablePointer<Float>, stride: Int, _ numbers: OptimizerStep
  ) {
    let count = rows * columns.count
    let direction = allocateFloats(count + kernel.workspaceCount)
    defer { direction.deallocate() }
    forEach(stride) { place, index in
      let gradient = g[place] * numbers.gradientScale
      v[place] += (1 - numbers.momentum) * (gradient - v[place])
      direction[index] = gradient + numbers.momentum * (v[place] - gradient)
    }
    kernel.orthogonalize(direction, workspace: direction + count)
    let keep = 1 - numbers.learningRate * numbers.weightDecay
    let rate =
      numbers.learningRate * 0.2 * Float(max(rows, columns.count)).squareRoot()
    forEach(stride) { place, index in p[place] = keep * p[place] - rate * direction[index] }
  }

  /// Each element's place in the parameter and in the part alone.
  private func forEach(_ stride: Int, _ body: (_ place: Int, _ index: Int) -> Void) {
    for row in 0..<rows {
      for column in columns {
        body(row * stride + column, row * columns.count + column - columns.lowerBound)
      }
    }
  }
}

extension MuonPart {
  /// The parts of all matrices that are trained, dealt to so many shares of about the same cost.
  static func shares(
    _ layout: ParameterLayout, _ treatments: [ParameterTreatment], count: Int
  ) -> [[MuonPart]] {
    var parts: [MuonPart] = []
    for (index, entry) in layout.entries.enumerated() where !treatments[index].isFrozen {
      guard case .matrix(let count) = entry.role else { continue }
      let width = entry.columns / count
      parts += (0..<count).map {
        MuonPart(index: index, columns: $0 * width..<($0 + 1) * width, rows: entry.rows)
      }
    }
    var shares = [[MuonPart]](repeating: [], count: count)
    var costs = [Int](repeating: 0, count: count)
    // A stable order: the same parts give the same shares.
    for part in parts.sorted(by: { $0.order < $1.order }) {
      let least = costs.indices.min { costs[$0] < costs[$1] } ?? 0
      shares[least].append(part)
      costs[least] += part.cost
    }
    return shares
  }
}
