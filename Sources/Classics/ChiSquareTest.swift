import Glibc

/// Do counts fit probabilities? Pearson's test.
///
/// - Source: Pearson 1900, "On the Criterion that a Given System of Deviations…". Results that are
///   expected fewer than five times are counted together, after Cochran 1954, "Some Methods for
///   Strengthening the Common χ² Tests".
public struct ChiSquareTest: Sendable, Equatable {
  /// Σ (observed − expected)² / expected
  public let statistic: Double
  /// One less than the groups that were compared.
  public let degreesOfFreedom: Int
  /// How often chance alone departs at least so far.
  public let pValue: Double

  /// - Shapes: as many counts as probabilities.
  /// - Returns: nil when nothing was counted or only one group is left to compare.
  /// - Precondition: counts and probabilities are not negative; the probabilities add up to 1.
  public init?(counts: [Int], probabilities: [Double]) {
    precondition(counts.count == probabilities.count, "\(counts.count) counts")
    let total = Double(counts.reduce(0, +))
    guard total > 0 else { return nil }
    var groups: [(observed: Double, expected: Double)] = []
    var rare = (observed: 0.0, expected: 0.0)
    for (count, probability) in zip(counts, probabilities) {
      let expected = probability * total
      if expected >= Self.leastExpected {
        groups.append((Double(count), expected))
      } else {
        rare.observed += Double(count)
        rare.expected += expected
      }
    }
    if rare.expected >= Self.leastExpected {
      groups.append(rare)
    } else if rare.observed > 0 || rare.expected > 0,
      let least = groups.indices.min(by: { groups[$0].expected < groups[$1].expected })
    {
      groups[least].observed += rare.observed
      groups[least].expected += rare.expected
    }
    guard groups.count > 1 else { return nil }
    statistic = groups.reduce(0) { sum, group in
      let difference = group.observed - group.expected
      return sum + difference * difference / group.expected
    }
    degreesOfFreedom = groups.count - 1
    pValue = Self.upperTail(statistic, degreesOfFreedom: degreesOfFreedom)
  }

  public static let leastExpected = 5.0

  /// The probability that a χ² variable is at least `statistic`.
  ///
  /// - Source: Abramowitz & Stegun 1964, 26.4.19, by the series 6.5.29 of the incomplete gamma function
  ///   where that converges quickly and the continued fraction 6.5.31 elsewhere.
  /// - Precondition: at least one degree of freedom.
  public static func upperTail(_ statistic: Double, degreesOfFreedom: Int) -> Double {
    precondition(degreesOfFreedom > 0, "no degree of freedom")
    let (a, x) = (Double(degreesOfFreedom) / 2, statistic / 2)
    guard x > 0 else { return 1 }
    let front = exp(a * log(x) - x - lgamma(a))
    return x < a + 1
      ? max(0, 1 - front * series(a, x)) : min(1, front * continuedFraction(a, x))
  }

  private static func series(_ a: Double, _ x: Double) -> Double {
    var (term, sum, n) = (1 / a, 1 / a, a)
    while term > sum * 1e-16 {
      n += 1
      term *= x / n
      sum += term
    }
    return sum
  }

  /// Evaluated from the front (Lentz 1976).
  private static func continuedFraction(_ a: Double, _ x: Double) -> Double {
    let tiny = 1e-300
    var b = x + 1 - a
    var (c, d) = (1 / tiny, 1 / b)
    var result = d
    for index in 1...100_000 {
      let n = Double(index)
      let factor = -n * (n - a)
      b += 2
      d = 1 / nonzero(factor * d + b, tiny)
      c = nonzero(b + factor / c, tiny)
      result *= d * c
      if abs(d * c - 1) < 1e-15 { break }
    }
    return result
  }

  private static func nonzero(_ value: Double, _ tiny: Double) -> Double {
    abs(value) < tiny ? tiny : value
  }
}
