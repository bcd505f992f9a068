import Kernels
import Testing

@Suite struct LayerNormTests {
  @Test(arguments: [1, 7, 16, 50, 128])
  func forwardAndBackwardEqualNaiveTwins(width: Int) {
    let rows = 5
    var numbers = Numbers(seed: UInt64(width))
    let x = numbers.floats(rows * width, scale: 3)
    let gain = numbers.floats(width)
    let bias = numbers.floats(width)
    let dy = numbers.floats(rows * width)
    let (xRoom, gainRoom, biasRoom, dyRoom) = (Room(x), Room(gain), Room(bias), Room(dy))
    let (y, means, reciprocals) = (Room(rows * width), Room(rows), Room(rows))
    let view = MatrixView(xRoom.base, rows: rows, columns: width)
    layerNormForward(
      view, gain: gainRoom.base, bias: biasRoom.base, epsilon: 1e-5, into: y.base,
      means: means.base, reciprocals: reciprocals.base)
    #expect(
      distance(y.values, Reference.layerNorm(x, gain: gain, bias: bias, epsilon: 1e-5)) < 1e-5)

    let exact = Reference.layerNormBackward(
      x.map(Double.init), gain: gain.map(Double.init), dy: dy.map(Double.init), epsilon: 1e-5)
    for accumulates in [false, true] {
      let dx = Room(rows * width, filledWith: accumulates ? 1 : .nan)
      let (dGain, dBias) = (Room(width, filledWith: 0), Room(width, filledWith: 0))
      layerNormBackward(
        view, gain: gainRoom.base, dy: dyRoom.base, means: means.base,
        reciprocals: reciprocals.base, dx: dx.base, accumulatesDX: accumulates,
        dGain: dGain.base, dBias: dBias.base)
      // A single number per row has variance 0: its gradient is 0 times a large factor.
      let tolerance = width == 1 ? 1e-3 : 2e-5
      let added = exact.dx.map { $0 + (accumulates ? 1 : 0) }
      #expect(distance(dx.values.map(Double.init), added) < tolerance)
      #expect(distance(dGain.values.map(Double.init), exact.dGain) < tolerance)
      #expect(distance(dBias.values.map(Double.init), exact.dBias) < 1e-5)
      #expect(dx.guardIsIntact && dGain.guardIsIntact && dBias.guardIsIntact)
    }
  }

  @Test func naiveBackwardEqualsFiniteDifferences() {
    let (rows, width) = (3, 6)
    var numbers = Numbers(seed: 1)
    let x = numbers.doubles(rows * width, scale: 2)
    let gain = numbers.doubles(width)
    let bias = numbers.doubles(width)
    let dy = numbers.doubles(rows * width)
    let exact = Reference.layerNormBackward(x, gain: gain, dy: dy, epsilon: 1e-5)
    let dx = finiteDifferences(x) {
      dot(dy, Reference.layerNorm($0, gain: gain, bias: bias, epsilon: 1e-5))
    }
    let dGain = finiteDifferences(gain) {
      dot(dy, Reference.layerNorm(x, gain: $0, bias: bias, epsilon: 1e-5))
    }
    let dBias = finiteDifferences(bias) {
      dot(dy, Reference.layerNorm(x, gain: gain, bias: $0, epsilon: 1e-5))
    }
    #expect(distance(exact.dx, dx) < 1e-7)
    #expect(distance(exact.dGain, dGain) < 1e-7)
    #expect(distance(exact.dBias, dBias) < 1e-7)
  }

  @Test(arguments: [1, 7, 16, 33, 50])
  func rootMeanSquareNormEqualsNaiveTwinAndItsDifferences(width: Int) {
    let rows = 3
    var numbers = Numbers(seed: UInt64(width))
    let x = numbers.floats(rows * width, scale: 3)
    let gain = numbers.floats(width)
    let dy = numbers.floats(rows * width)
    let (xRoom, gainRoom, dyRoom) = (Room(x), Room(gain), Room(dy))
    let (y, reciprocals) = (Room(rows * width), Room(rows))
    let view = MatrixView(xRoom.base, rows: rows, columns: width)
    rmsNormForward(
      view, gain: gainRoom.base, epsilon: 0.125, into: y.base, reciprocals: reciprocals.base)
    let (exactX, exactGain) = (x.map(Double.init), gain.map(Double.init))
    func twin(_ x: [Double], _ gain: [Double]) -> [Double] {
      Reference.rmsNorm(x, gain: gain, epsilon: 0.125)
    }
    #expect(distance(y.values.map(Double.init), twin(exactX, exactGain)) < 1e-6)
    let numericX = finiteDifferences(exactX) { dot(dy.map(Double.init), twin($0, exactGain)) }
    let numericGain = finiteDifferences(exactGain) { dot(dy.map(Double.init), twin(exactX, $0)) }
    for accumulates in [false, true] {
      let dx = Room(rows * width, filledWith: accumulates ? 1 : .nan)
      let dGain = Room(width, filledWith: 0)
      rmsNormBackward(
        view, gain: gainRoom.base, dy: dyRoom.base, reciprocals: reciprocals.base, dx: dx.base,
        accumulatesDX: accumulates, dGain: dGain.base)
      let added = numericX.map { $0 + (accumulates ? 1 : 0) }
      #expect(distance(dx.values.map(Double.init), added) < 2e-6)
      #expect(distance(dGain.values.map(Double.init), numericGain) < 2e-6)
      #expect(dx.guardIsIntact && dGain.guardIsIntact && y.guardIsIntact)
    }
  }
}
