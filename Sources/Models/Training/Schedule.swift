import Glibc

/// How the learning rate goes over a run.
public struct Schedule: Sendable, Equatable, Codable {
  public enum Shape: String, Sendable, Codable, CaseIterable {
    case constant, linear, cosine
  }

  public var shape: Shape
  /// Steps in which the rate rises in a straight line to its peak.
  public var warmUpSteps: Int
  /// The rate at the end as a part of the peak; `constant` ignores it.
  public var finalFraction: Float

  public init(shape: Shape = .cosine, warmUpSteps: Int = 0, finalFraction: Float = 0) {
    self.shape = shape
    self.warmUpSteps = warmUpSteps
    self.finalFraction = finalFraction
  }

  /// The learning rate of one step.
  ///
  /// - Parameter step: counts from 0.
  /// - Source: Loshchilov & Hutter 2017, "SGDR", eq. 5 (cosine); warm-up as in Vaswani et al. 2017.
  public func rate(at step: Int, of total: Int, peak: Float) -> Float {
    if step < warmUpSteps { return peak * Float(step + 1) / Float(warmUpSteps) }
    let length = max(1, total - warmUpSteps)
    let progress = min(1, Float(step - warmUpSteps) / Float(length))
    switch shape {
    case .constant: return peak
    case .linear: return peak * (1 - (1 - finalFraction) * progress)
    case .cosine:
      let cosine = Float(0.5 * (1 + cos(Double.pi * Double(progress))))
      return peak * (finalFraction + (1 - finalFraction) * cosine)
    }
  }
}
