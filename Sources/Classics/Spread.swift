/// The order statistics of something measured several times: where it lies and how far it strays.
///
/// Medians and quartiles, because a machine that is shared gives a long tail of slow runs, which a mean
/// would follow.
public struct Spread: Sendable, Equatable {
  /// What was measured, from least to most; numbers that are not finite are left out.
  public let values: [Double]

  public init(_ values: some Sequence<Double>) {
    self.values = values.filter(\.isFinite).sorted()
  }

  public var count: Int { values.count }
  public var minimum: Double? { values.first }
  public var maximum: Double? { values.last }
  public var median: Double? { quantile(0.5) }
  public var lowerQuartile: Double? { quantile(0.25) }
  public var upperQuartile: Double? { quantile(0.75) }

  /// The value below which this share of the measurements lies, on straight lines between them; nil
  /// without measurements.
  ///
  /// - Source: Hyndman & Fan 1996, "Sample Quantiles in Statistical Packages", definition 7.
  /// - Precondition: the share is from 0 to 1.
  public func quantile(_ share: Double) -> Double? {
    precondition((0...1).contains(share), "\(share) is not a share")
    guard let last = values.indices.last else { return nil }
    let place = share * Double(last)
    let below = Int(place)
    guard below < last else { return values[last] }
    return values[below] + (place - Double(below)) * (values[below + 1] - values[below])
  }

  /// The smallest measurement that at least this share does not exceed: one that occurred, for tails.
  ///
  /// - Source: Hyndman & Fan 1996, definition 1.
  /// - Precondition: the share is from 0 to 1.
  public func percentile(_ share: Double) -> Double? {
    precondition((0...1).contains(share), "\(share) is not a share")
    guard !values.isEmpty else { return nil }
    let index = Int((share * Double(values.count)).rounded(.up)) - 1
    return values[min(max(0, index), values.count - 1)]
  }
}
