/// How many of so many tries went well.
public struct Proportion: Sendable, Equatable, Codable {
  public var successes: Int
  public var trials: Int

  /// - Precondition: `0 ≤ successes ≤ trials`.
  public init(_ successes: Int, of trials: Int) {
    precondition(
      successes >= 0 && successes <= trials, "\(successes) of \(trials) tries went well")
    self.successes = successes
    self.trials = trials
  }

  public static func + (first: Proportion, second: Proportion) -> Proportion {
    Proportion(first.successes + second.successes, of: first.trials + second.trials)
  }

  /// Not a number without tries.
  public var value: Double { Double(successes) / Double(trials) }

  /// Where the true share lies, in 95 of 100 samples; everything from 0 to 1 without tries.
  ///
  /// - Source: Wilson 1927, "Probable Inference, the Law of Succession, and Statistical Inference";
  ///   in the form of Brown, Cai & DasGupta 2001, "Interval Estimation for a Binomial Proportion",
  ///   eq. 4.
  public var interval: Interval {
    guard trials > 0 else { return Interval(low: 0, high: 1) }
    let n = Double(trials)
    let z = Interval.quantile
    let center = (Double(successes) + z * z / 2) / (n + z * z)
    let half = z * (value * (1 - value) * n + z * z / 4).squareRoot() / (n + z * z)
    return Interval(low: max(0, center - half), high: min(1, center + half))
  }
}

/// An interval of confidence.
public struct Interval: Sendable, Equatable, Codable {
  public var low: Double
  public var high: Double

  public init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }

  /// Of the standard normal distribution, for a confidence of 95 %.
  static let quantile = 1.959963984540054
}

/// A ratio of two sums over texts, such as bits per byte.
public struct Ratio: Sendable, Equatable {
  /// A numerator and a denominator for each text.
  public var parts: [(numerator: Double, denominator: Double)]

  public init(_ parts: [(numerator: Double, denominator: Double)]) {
    self.parts = parts
  }

  public static func == (first: Ratio, second: Ratio) -> Bool {
    first.parts.elementsEqual(second.parts, by: ==)
  }

  /// Not a number without a denominator.
  public var value: Double {
    parts.reduce(0) { $0 + $1.numerator } / parts.reduce(0) { $0 + $1.denominator }
  }

  /// Where the ratio of all texts lies, in 95 of 100 samples of texts; the value alone for a single
  /// text.
  ///
  /// - Source: Cochran 1977, "Sampling Techniques", 3rd edition, eq. 2.46, without the correction for
  ///   finite populations.
  public var interval: Interval {
    let n = Double(parts.count)
    let ratio = value
    guard parts.count > 1, ratio.isFinite else { return Interval(low: ratio, high: ratio) }
    let mean = parts.reduce(0) { $0 + $1.denominator } / n
    let squares = parts.reduce(0.0) { sum, part in
      let residual = part.numerator - ratio * part.denominator
      return sum + residual * residual
    }
    let error = (squares / (n - 1) / n).squareRoot() / mean
    return Interval(
      low: ratio - Interval.quantile * error, high: ratio + Interval.quantile * error)
  }
}
