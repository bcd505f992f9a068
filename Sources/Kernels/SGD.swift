/// The numbers of one step of gradient descent.
public struct SGDStep: Sendable, Equatable {
  public var learningRate: Float
  /// How much of the velocity is kept from step to step; 0 has no velocity.
  public var momentum: Float
  /// Looks ahead along the velocity.
  public var isNesterov: Bool
  /// Added to the gradient as λ·p: the derivative of λ/2·‖p‖².
  public var weightDecay: Float
  /// Multiplies every gradient first, e.g. to clip the gradient's norm.
  public var gradientScale: Float

  public init(
    learningRate: Float, momentum: Float = 0, isNesterov: Bool = false, weightDecay: Float = 0,
    gradientScale: Float = 1
  ) {
    self.learningRate = learningRate
    self.momentum = momentum
    self.isNesterov = isNesterov
    self.weightDecay = weightDecay
    self.gradientScale = gradientScale
  }
}

/// One pass of gradient descent over `count` parameters.
///
/// g = scale·gradient + λ·p, p −= lr·g.
public func sgd(
  _ settings: SGDStep, count: Int, _ p: UnsafeMutablePointer<Float>,
  gradients: UnsafePointer<Float>
) {
  let rate = Lanes(all: settings.learningRate)
  let decay = Lanes(all: settings.weightDecay)
  func updated(_ p: Lanes, _ gradient: Lanes) -> Lanes {
    p - rate * (gradient * settings.gradientScale).plus(p, times: decay)
  }
  forLanes(count) {
    p.store(updated(p.lanes($0), gradients.lanes($0)), $0)
  } rest: {
    p.store(updated(p.lanes($0, count: $1), gradients.lanes($0, count: $1)), $0, count: $1)
  }
}

/// One pass of gradient descent with momentum.
///
/// g = scale·gradient + λ·p, v = μ·v + g, p −= lr·v; Nesterov's form: p −= lr·(g + μ·v).
///
/// - Source: Sutskever et al. 2013, "On the importance of initialization and momentum in deep
///   learning", eq. 1–4, with the learning rate outside of v as in PyTorch.
public func momentumSGD(
  _ settings: SGDStep, count: Int, _ p: UnsafeMutablePointer<Float>,
  gradients: UnsafePointer<Float>, velocity: UnsafeMutablePointer<Float>
) {
  let rate = Lanes(all: settings.learningRate)
  let decay = Lanes(all: settings.weightDecay)
  let keep = Lanes(all: settings.momentum)
  let looksAhead = settings.isNesterov
  func updated(_ p: Lanes, _ gradient: Lanes, _ v: Lanes) -> (p: Lanes, v: Lanes) {
    let g = (gradient * settings.gradientScale).plus(p, times: decay)
    let v = g.plus(v, times: keep)
    return (p - rate * (looksAhead ? g.plus(v, times: keep) : v), v)
  }
  forLanes(count) { i in
    let new = updated(p.lanes(i), gradients.lanes(i), velocity.lanes(i))
    p.store(new.p, i)
    velocity.store(new.v, i)
  } rest: { i, rest in
    let new = updated(
      p.lanes(i, count: rest), gradients.lanes(i, count: rest), velocity.lanes(i, count: rest))
    p.store(new.p, i, count: rest)
    velocity.store(new.v, i, count: rest)
  }
}
