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
  let step = Double(settings.step)
  let correction1 = 1 / (1 - pow(Double(settings.beta1), step))
  let correction2 = 1 / (1 - pow(Double(settings.beta2), step))
  let rate = Lanes(all: settings.learningRate * Float(correction1))
  let rootCorrection = Lanes(all: Float(correction2.squareRoot()))
  let shrink = settings.isDecoupled ? settings.learningRate * settings.weightDecay : 0
  let keep = Lanes(all: 1 - shrink)
  let coupled = Lanes(all: settings.isDecoupled ? 0 : settings.weightDecay)
  let beta1 = Lanes(all: settings.beta1)
  let rest1 = Lanes(all: 1 - settings.beta1)
  let beta2 = Lanes(all: settings.beta2)
  let rest2 = Lanes(all: 1 - settings.beta2)
  func updated(
    _ p: Lanes, _ gradient: Lanes, _ m: Lanes, _ v: Lanes
  ) -> (p: Lanes, m: Lanes, v: Lanes) {
    let g = (gradient * settings.gradientScale).plus(p, times: coupled)
    let m = (m * beta1).plus(g, times: rest1)
    let v = (v * beta2).plus(g * g, times: rest2)
    let deviation = v.squareRoot() * rootCorrection + settings.epsilon
    return (p * keep - rate * m / deviation, m, v)
  }
  forLanes(count) { i in
    let new = updated(p.lanes(i), g.lanes(i), m.lanes(i), v.lanes(i))
    p.store(new.p, i)
    m.store(new.m, i)
    v.store(new.v, i)
  } rest: { i, rest in
    let new = updated(
      p.lanes(i, count: rest), g.lanes(i, count: rest), m.lanes(i, count: rest),
      v.lanes(i, count: rest))
    p.store(new.p, i, count: rest)
    m.store(new.m, i, count: rest)
    v.store(new.v, i, count: rest)
  }
}
