import Glibc

/// The numbers of one step of Adam or AdamW.
public struct AdamWStep: Sendable, Equatable {
  public var learningRate: Float
  public var beta1: Float
  public var beta2: Float
  public var epsilon: Float
  public var weightDecay: Float
  /// AdamW shrinks the parameters themselves; Adam adds λ·p to the gradient.
  public var isDecoupled: Bool
  /// Multiplies every gradient first, e.g. to clip the gradient's norm.
  public var gradientScale: Float
  /// Counts from 1.
  public var step: Int

  public init(
    learningRate: Float, beta1: Float = 0.9, beta2: Float = 0.999, epsilon: Float = 1e-8,
    weightDecay: Float = 0, isDecoupled: Bool = true, gradientScale: Float = 1, step: Int
  ) {
    self.learningRate = learningRate
    self.beta1 = beta1
    self.beta2 = beta2
    self.epsilon = epsilon
    self.weightDecay = weightDecay
    self.isDecoupled = isDecoupled
    self.gradientScale = gradientScale
    self.step = step
  }
}

/// One pass of Adam over `count` parameters, with decoupled weight decay (AdamW) or without.
///
/// m = β₁m + (1−β₁)g, v = β₂v + (1−β₂)g², p −= lr·λ·p, p −= lr·m̂ / (√v̂ + ε); coupled, the decay is
/// part of the gradient instead: g += λ·p.
///
/// - Source: Kingma & Ba 2015, "Adam: A Method for Stochastic Optimization", algorithm 1; Loshchilov
///   & Hutter 2019, "Decoupled Weight Decay Regularization", algorithm 2, with the decay scaled by
///   the learning rate as in PyTorch.
public func adamW(
  _ settings: AdamWStep, count: Int, _ p: UnsafeMutablePointer<Float>,
  gradients g: UnsafePointer<Float>, _ m: UnsafeMutablePointer<Float>,
  _ v: UnsafeMutablePointer<Float>
) {
  let rates = AdamWRates(settings)
  var start = 0
  while start &+ Lanes.width <= count {
    var new = (p: p.lanes(start), m: m.lanes(start), v: v.lanes(start))
    rates.update(&new.p, g.lanes(start), &new.m, &new.v)
    p.store(new.p, start)
    m.store(new.m, start)
    v.store(new.v, start)
    start &+= Lanes.width
  }
  if start < count {
    let rest = count &- start
    var new = (
      p: p.lanes(start, count: rest), m: m.lanes(start, count: rest),
      v: v.lanes(start, count: rest)
    )
    rates.update(&new.p, g.lanes(start, count: rest), &new.m, &new.v)
    p.store(new.p, start, count: rest)
    m.store(new.m, start, count: rest)
    v.store(new.v, start, count: rest)
  }
}

/// What is the same for all parameters of a step.
private struct AdamWRates {
  private let gradientScale, coupled, beta1, rest1, beta2, rest2: Lanes
  private let keep, rate, rootCorrection, epsilon: Lanes

  init(_ settings: AdamWStep) {
    let step = Double(settings.step)
    let correction1 = 1 / (1 - pow(Double(settings.beta1), step))
    let correction2 = 1 / (1 - pow(Double(settings.beta2), step))
    let shrink = settings.isDecoupled ? settings.learningRate * settings.weightDecay : 0
    gradientScale = Lanes(all: settings.gradientScale)
    coupled = Lanes(all: settings.isDecoupled ? 0 : settings.weightDecay)
    beta1 = Lanes(all: settings.beta1)
    rest1 = Lanes(all: 1 - settings.beta1)
    beta2 = Lanes(all: settings.beta2)
    rest2 = Lanes(all: 1 - settings.beta2)
    keep = Lanes(all: 1 - shrink)
    rate = Lanes(all: settings.learningRate * Float(correction1))
    rootCorrection = Lanes(all: Float(correction2.squareRoot()))
    epsilon = Lanes(all: settings.epsilon)
  }

  @_transparent func update(
    _ p: inout Lanes, _ gradient: Lanes, _ m: inout Lanes, _ v: inout Lanes
  ) {
    let g = (gradient * gradientScale).plus(p, times: coupled)
    m = (m * beta1).plus(g, times: rest1)
    v = (v * beta2).plus(g * g, times: rest2)
    let deviation = epsilon.plus(squareRoot(v), times: rootCorrection)
    p = p * keep - rate * m / deviation
  }
}
