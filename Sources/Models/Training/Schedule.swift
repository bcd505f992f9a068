import Glibc

/// How the learning rate goes over a run.
public struct Schedule: Sendable, Equatable, Codable {
  public enum Shape: String, Sendable, Codable, CaseIterable {
    /// Stays at the peak.
    case constant
    /// Falls in a straight line.
    case linear
    /// Falls along half a wave.
    case cosine
    /// Rises along half a wave and falls along another.
    case oneCycle
    /// Stays at the peak and falls at the very end: until then nothing depends on how long the run
    /// will be.
    case stableDecay
  }

  public var shape: Shape
  /// Steps in which the rate first rises in a straight line to its peak; `oneCycle` has its own rise.
  public var warmUpSteps: Int
  /// The rate at the end as a part of the peak; `constant` ignores it.
  public var finalFraction: Float
  /// Of `oneCycle`: the rate at the start as a part of the peak…
  public var startFraction: Float
  /// …and the part of the run in which it rises.
  public var rise: Float
  /// Of `stableDecay`: the part of the run, at its end, in which the rate falls.
  public var decay: Float

  public init(
    shape: Shape = .cosine, warmUpSteps: Int = 0, finalFraction: Float = 0,
    startFraction: Float = 0.04, rise: Float = 0.3, decay: Float = 0.2
  ) {
    self.shape = shape
    self.warmUpSteps = warmUpSteps
    self.finalFraction = finalFraction
    self.startFraction = startFraction
    self.rise = rise
    self.decay = decay
  }

  /// One cycle with the numbers that PyTorch's `OneCycleLR` has by itself.
  public static let oneCycle = Schedule(shape: .oneCycle, finalFraction: 4e-6)

  /// The learning rate of one step.
  ///
  /// - Parameter step: counts from 0.
  /// - Source: Loshchilov & Hutter 2017, "SGDR", eq. 5 (cosine); warm-up as in Vaswani et al. 2017;
  ///   Smith & Topin 2018, "Super-Convergence" (one cycle, in the form of PyTorch); Hägele et al.
  ///   2024, "Scaling Laws and Compute-Optimal Training Beyond Fixed Training Durations", section 3
  ///   (stable, then 1 − √).
  public func rate(at step: Int, of total: Int, peak: Float) -> Float {
    if shape == .oneCycle { return peak * Float(cycle(at: Double(step), of: Double(total))) }
    if step < warmUpSteps { return peak * Float(step + 1) / Float(warmUpSteps) }
    let length = max(1, total - warmUpSteps)
    let progress = min(1, Float(step - warmUpSteps) / Float(length))
    switch shape {
    case .constant, .oneCycle: return peak
    case .linear: return peak * (1 - (1 - finalFraction) * progress)
    case .cosine:
      return peak * Float(wave(from: 1, to: Double(finalFraction), at: Double(progress)))
    case .stableDecay:
      let start = decayStart(of: total)
      guard step > start else { return peak }
      let part = Double(step - start) / Double(max(1, total - start))
      return peak * Float(1 - (1 - Double(finalFraction)) * min(1, part).squareRoot())
    }
  }

  /// The last step of `stableDecay` at the peak.
  private func decayStart(of total: Int) -> Int {
    max(warmUpSteps, Int(Double(total) * stablePart))
  }

  /// Of `stableDecay`: the part of the run before its fall.
  var stablePart: Double { 1 - Double(decay) }

  /// As a part of the peak: the first step has the lowest rate of the rise, the last one the lowest
  /// of the fall.
  private func cycle(at step: Double, of total: Double) -> Double {
    let top = max(0, Double(rise) * total - 1)
    if step < top { return wave(from: Double(startFraction), to: 1, at: step / top) }
    let fall = max(1, total - 1 - top)
    return wave(from: 1, to: Double(finalFraction), at: min(1, (step - top) / fall))
  }

  private func wave(from start: Double, to end: Double, at progress: Double) -> Double {
    end + (start - end) * 0.5 * (1 + cos(Double.pi * progress))
  }

  func check() throws(ModelError) {
    guard warmUpSteps >= 0 else {
      throw .badSettings(field: "warmUpSteps", found: "\(warmUpSteps)", expected: "0 or more")
    }
    let parts = [
      ("finalFraction", finalFraction), ("startFraction", startFraction), ("rise", rise),
      ("decay", decay),
    ]
    for (field, value) in parts where !(value >= 0 && value <= 1) {
      throw .badSettings(field: field, found: "\(value)", expected: "0 to 1")
    }
  }
}
