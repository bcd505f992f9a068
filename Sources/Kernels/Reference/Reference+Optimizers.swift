import Glibc

// Steps of the optimisers, one parameter at a time.

extension Reference {
  /// One parameter's step of Adam or AdamW; returns the parameter and both moments.
  ///
  /// - Source: Loshchilov & Hutter 2019, algorithm 2.
  public static func adamW<Scalar: BinaryFloatingPoint>(
    _ p: Scalar, gradient: Scalar, _ m: Scalar, _ v: Scalar, _ settings: AdamWStep
  ) -> (p: Scalar, m: Scalar, v: Scalar) {
    let decay = Scalar(settings.weightDecay)
    var g = gradient * Scalar(settings.gradientScale)
    if !settings.isDecoupled { g += decay * p }
    let (beta1, beta2) = (Scalar(settings.beta1), Scalar(settings.beta2))
    let rate = Scalar(settings.learningRate)
    let m = beta1 * m + (1 - beta1) * g
    let v = beta2 * v + (1 - beta2) * g * g
    let mHat = m / (1 - Scalar(pow(Double(settings.beta1), Double(settings.step))))
    let vHat = v / (1 - Scalar(pow(Double(settings.beta2), Double(settings.step))))
    let decayed = settings.isDecoupled ? p - rate * decay * p : p
    return (decayed - rate * mHat / (vHat.squareRoot() + Scalar(settings.epsilon)), m, v)
  }

  /// One parameter's step of gradient descent; returns the parameter and its velocity.
  public static func sgd<Scalar: BinaryFloatingPoint>(
    _ p: Scalar, gradient: Scalar, velocity: Scalar, _ settings: SGDStep
  ) -> (p: Scalar, velocity: Scalar) {
    let g = gradient * Scalar(settings.gradientScale) + Scalar(settings.weightDecay) * p
    let keep = Scalar(settings.momentum)
    let velocity = keep * velocity + g
    let direction = settings.isNesterov ? g + keep * velocity : velocity
    return (p - Scalar(settings.learningRate) * direction, velocity)
  }
}
