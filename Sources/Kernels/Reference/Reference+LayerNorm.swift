extension Reference {
  /// y = (x − μ)/√(variance + ε)·gain + bias for each row.
  ///
  /// - Shapes: x and the result `[rows, width]`, gain and bias `[width]`.
  /// - Source: Ba, Kiros & Hinton 2016, "Layer Normalization", eq. 4.
  public static func layerNorm<Scalar: BinaryFloatingPoint>(
    _ x: [Scalar], gain: [Scalar], bias: [Scalar], epsilon: Scalar
  ) -> [Scalar] {
    let width = gain.count
    var y = x
    for start in stride(from: 0, to: x.count, by: width) {
      let (mean, reciprocal) = statistics(x[start..<start + width], epsilon)
      for i in 0..<width { y[start + i] = (x[start + i] - mean) * reciprocal * gain[i] + bias[i] }
    }
    return y
  }

  /// Gradients of x, gain and bias.
  public static func layerNormBackward<Scalar: BinaryFloatingPoint>(
    _ x: [Scalar], gain: [Scalar], dy: [Scalar], epsilon: Scalar
  ) -> (dx: [Scalar], dGain: [Scalar], dBias: [Scalar]) {
    let width = gain.count
    var dx = x
    var dGain = [Scalar](repeating: 0, count: width)
    var dBias = dGain
    for start in stride(from: 0, to: x.count, by: width) {
      let (mean, reciprocal) = statistics(x[start..<start + width], epsilon)
      var (plain, along): (Scalar, Scalar) = (0, 0)
      for i in 0..<width {
        let normal = (x[start + i] - mean) * reciprocal
        plain += dy[start + i] * gain[i] / Scalar(width)
        along += dy[start + i] * gain[i] * normal / Scalar(width)
        dGain[i] += dy[start + i] * normal
        dBias[i] += dy[start + i]
      }
      for i in 0..<width {
        let normal = (x[start + i] - mean) * reciprocal
        dx[start + i] = (dy[start + i] * gain[i] - plain - normal * along) * reciprocal
      }
    }
    return (dx, dGain, dBias)
  }

  private static func statistics<Scalar: BinaryFloatingPoint>(
    _ row: ArraySlice<Scalar>, _ epsilon: Scalar
  ) -> (mean: Scalar, reciprocal: Scalar) {
    let mean = row.reduce(0, +) / Scalar(row.count)
    let variance = row.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Scalar(row.count)
    return (mean, 1 / (variance + epsilon).squareRoot())
  }

  /// y = x/√(mean x² + ε)·gain for each row.
  ///
  /// - Shapes: x and the result `[rows, width]`, gain `[width]`.
  /// - Source: Zhang & Sennrich 2019, "Root Mean Square Layer Normalization", eq. 4.
  public static func rmsNorm<Scalar: BinaryFloatingPoint>(
    _ x: [Scalar], gain: [Scalar], epsilon: Scalar
  ) -> [Scalar] {
    let width = gain.count
    var y = x
    for start in stride(from: 0, to: x.count, by: width) {
      let square = x[start..<start + width].reduce(0) { $0 + $1 * $1 } / Scalar(width)
      for i in 0..<width { y[start + i] *= gain[i] / (square + epsilon).squareRoot() }
    }
    return y
  }
}
