import Kernels

/// How parameters follow their gradients. p: parameter, g: its gradient, λ: weight decay.
///
/// | method | one step |
/// |---|---|
/// | sgd | g += λp; p −= lr·g |
/// | momentum | g += λp; v = μv + g; p −= lr·v |
/// | nesterov | g += λp; v = μv + g; p −= lr·(g + μv) |
/// | adam | g += λp; m = β₁m + (1−β₁)g; v = β₂v + (1−β₂)g²; p −= lr·m̂/(√v̂ + ε) |
/// | adamW | as adam without g += λp; instead p −= lr·λ·p |
/// | muon | matrices: see `MuonPart`; all else as adamW |
///
/// with m̂ = m/(1−β₁ᵗ), v̂ = v/(1−β₂ᵗ) at step t.
public enum OptimizerMethod: String, Sendable, Codable, CaseIterable {
  case sgd, momentum, nesterov, adam, adamW, muon

  /// What is remembered of each parameter between steps.
  public var momentNames: [String] {
    switch self {
    case .sgd: []
    case .momentum, .nesterov: ["velocity"]
    case .adam, .adamW, .muon: ["first", "second"]
    }
  }
}

/// The numbers of one step of any method; each method reads those that it has.
public struct OptimizerStep: Sendable, Equatable {
  public var learningRate: Float
  /// μ of `momentum`, `nesterov` and `muon`.
  public var momentum: Float
  /// β₁, β₂ and ε of `adam`, `adamW` and `muon`.
  public var beta1: Float
  public var beta2: Float
  public var epsilon: Float
  public var weightDecay: Float
  /// Multiplies every gradient first, e.g. to clip the gradient's norm.
  public var gradientScale: Float
  /// Counts from 1.
  public var step: Int

  public init(
    learningRate: Float, momentum: Float = 0.9, beta1: Float = 0.9, beta2: Float = 0.999,
    epsilon: Float = 1e-8, weightDecay: Float = 0, gradientScale: Float = 1, step: Int
  ) {
    self.learningRate = learningRate
    self.momentum = momentum
    self.beta1 = beta1
    self.beta2 = beta2
    self.epsilon = epsilon
    self.weightDecay = weightDecay
    self.gradientScale = gradientScale
    self.step = step
  }
}

/// What a step does to one parameter in particular.
public struct ParameterTreatment: Sendable, Equatable {
  /// Multiplies the learning rate.
  public var rate: Float
  public var decays: Bool
  /// Stays as it is.
  public var isFrozen: Bool

  public init(rate: Float = 1, decays: Bool, isFrozen: Bool = false) {
    self.rate = rate
    self.decays = decays
    self.isFrozen = isFrozen
  }

  /// The custom: matrices decay, gains and biases do not; all are trained at the same rate.
  public static func usual(_ layout: ParameterLayout) -> [ParameterTreatment] {
    layout.entries.map { ParameterTreatment(decays: $0.shape.count > 1) }
  }
}

/// An optimisation method with what it remembers of every parameter.
///
/// `@unchecked Sendable`: each worker of a step gets a range of its own, see `update`.
public final class Optimizer: @unchecked Sendable {
  public let method: OptimizerMethod
  public let layout: ParameterLayout
  /// In the order of `method.momentNames`: zeros at first.
  public let moments: [ParameterArena]
  /// By the parameter's place in the layout.
  public let treatments: [ParameterTreatment]

  /// - Parameter treatments: one for each parameter; nil for the usual ones.
  public init(
    _ method: OptimizerMethod, layout: ParameterLayout, treatments: [ParameterTreatment]? = nil
  ) {
    let treatments = treatments ?? ParameterTreatment.usual(layout)
    precondition(
      treatments.count == layout.entries.count,
      "\(treatments.count) treatments for \(layout.entries.count) parameters")
    self.method = method
    self.layout = layout
    self.treatments = treatments
    moments = method.momentNames.map { _ in ParameterArena(layout: layout) }
  }

  /// One step over a share of the parameters; shares of one step may run on different threads, and
  /// any number of them gives the same bits.
  ///
  /// - Source: see `Kernels.sgd`, `momentumSGD` and `adamW`.
  public func update(
    _ parameters: ParameterArena, gradients: ParameterArena, _ numbers: OptimizerStep,
    share: Int = 0, of shares: Int = 1
  ) {
    precondition(
      parameters.count == layout.count && gradients.count == layout.count,
      "parameters, gradients and moments have different layouts")
    let range = parameters.range(share: share, of: shares)
    for (index, treatment) in treatments.enumerated() where !treatment.isFrozen {
      let entry = layout.entries[index]
      if method == .muon, case .matrix = entry.role { continue }
      let start = max(entry.offset, range.lowerBound)
      let end = min(entry.offset + entry.count, range.upperBound)
      guard start < end else { continue }
      apply(own(numbers, index), start..<end, parameters.base, gradients.base)
    }
    guard method == .muon else { return }
    for part in MuonPart.shares(layout, treatments, count: shares)[share] {
      let entry = layout.entries[part.index]
      part.update(
        parameters.base + entry.offset, gradients: gradients.base + entry.offset,
        velocity: moments[0].base + entry.offset, stride: entry.columns, own(numbers, part.index))
    }
  }

  /// The numbers of a step for one parameter.
  private func own(_ numbers: OptimizerStep, _ index: Int) -> OptimizerStep {
    var own = numbers
    own.learningRate *= treatments[index].rate
    if !treatments[index].decays { own.weightDecay = 0 }
    return own
  }

  private func apply(
    _ numbers: OptimizerStep, _ range: Range<Int>, _ parameters: UnsafeMutablePointer<Float>,
    _ gradients: UnsafeMutablePointer<Float>
  ) {
    let (start, count) = (range.lowerBound, range.count)
    let (p, g) = (parameters + start, gradients + start)
    switch method {
    case .sgd:
      sgd(numbers.descent(momentum: 0, isNesterov: false), count: count, p, gradients: g)
    case .momentum, .nesterov:
      momentumSGD(
        numbers.descent(momentum: numbers.momentum, isNesterov: method == .nesterov),
        count: count, p, gradients: g, velocity: moments[0].base + start)
    case .adam, .adamW, .muon:
      adamW(
        numbers.adam(isDecoupled: method != .adam), count: count, p, gradients: g,
        moments[0].base + start, moments[1].base + start)
    }
  }
}

extension OptimizerStep {
  fileprivate func descent(momentum: Float, isNesterov: Bool) -> SGDStep {
    SGDStep(
      learningRate: learningRate, momentum: momentum, isNesterov: isNesterov,
      weightDecay: weightDecay, gradientScale: gradientScale)
  }

  fileprivate func adam(isDecoupled: Bool) -> AdamWStep {
    AdamWStep(
      learningRate: learningRate, beta1: beta1, beta2: beta2, epsilon: epsilon,
      weightDecay: weightDecay, isDecoupled: isDecoupled, gradientScale: gradientScale, step: step)
  }
}
