import Foundation
import Kernels
import Testing

@Suite struct FunctionTests {
  /// Every Float of each sign and size, thinned out.
  private static let floats: [Float] = stride(from: UInt32(0), to: 0x7f80_0000, by: 0x1fff)
    .flatMap { [Float(bitPattern: $0), -Float(bitPattern: $0)] }

  @Test func errorFunctionIsWithinFiveULP() {
    let y = mapped(Self.floats) { errorFunctions($0, $1, into: $2) }
    #expect(worstULP(Self.floats, y, erf) <= 5)
  }

  @Test func errorFunctionEndsAreExact() {
    let y = mapped([.infinity, -.infinity, 4, -4, 0, .nan]) { errorFunctions($0, $1, into: $2) }
    #expect(y[0] == 1 && y[1] == -1 && y[2] == 1 && y[3] == -1 && y[4] == 0 && y[5].isNaN)
  }

  @Test func tanhIsWithinThreeULP() {
    let y = mapped(Self.floats) { ElementwiseFunction.tanh.forward($0, $1, into: $2) }
    #expect(worstULP(Self.floats, y, tanh) <= 3)
  }

  @Test func squareRootIsWithinOneULP() {
    let x = Self.floats.filter { $0 >= .leastNormalMagnitude }
    let y = mapped(x) { ElementwiseFunction.squareRoot.forward($0, $1, into: $2) }
    #expect(worstULP(x, y, sqrt) <= 1)
    let ends = mapped([0, .infinity, -1, .nan, -.infinity]) {
      ElementwiseFunction.squareRoot.forward($0, $1, into: $2)
    }
    #expect(ends[0] == 0 && ends[1] == .infinity && ends[2...].allSatisfy { $0.isNaN })
  }

  @Test(arguments: ElementwiseFunction.allCases)
  func valueAndSlopeEqualNaiveTwins(function: ElementwiseFunction) {
    for count in [1, 3, 7, 17, 33, 100] {
      var numbers = Numbers(seed: UInt64(count))
      let isPositive = function == .logarithm || function == .squareRoot
      let x = numbers.floats(count, scale: 8).map { isPositive ? abs($0) + 0.1 : $0 }
      let d = numbers.floats(count)
      let (input, output, gradient) = (Room(x), Room(count), Room(d))
      function.forward(count, input.base, into: output.base)
      function.backward(count, input.base, output.base, scaling: gradient.base)
      let exact = x.map(Double.init)
      let values = exact.map { Reference.value(of: function, $0) }
      let slopes = zip(exact, d).map { Reference.slope(of: function, $0) * Double($1) }
      #expect(distance(output.values.map(Double.init), values) < 1e-6)
      #expect(distance(gradient.values.map(Double.init), slopes) < 2e-6)
      #expect(output.guardIsIntact && gradient.guardIsIntact)
      if function.slopeReadsOnlyResult {
        let (nothing, again) = (Room(count), Room(d))
        function.backward(count, nothing.base, output.base, scaling: again.base)
        #expect(again.values == gradient.values)
      }
    }
  }

  @Test(arguments: ElementwiseFunction.allCases)
  func slopeIsTheDerivative(function: ElementwiseFunction) {
    let isPositive = function == .logarithm || function == .squareRoot
    let x = stride(from: isPositive ? 0.25 : -6.01, through: 6, by: 0.37).map { $0 }
    let numeric = finiteDifferences(x) { given in
      given.reduce(0) { $0 + Reference.value(of: function, $1) }
    }
    // Differences of sums as large as e⁶ keep fewer digits.
    #expect(distance(x.map { Reference.slope(of: function, $0) }, numeric) < 1e-7)
  }

  @Test func farNumbersHaveFiniteValuesAndSlopes() {
    for function in [ElementwiseFunction.relu, .sigmoid, .tanh, .silu, .gelu, .geluTanh] {
      let (input, output, gradient) = (Room([-1e4, 1e4]), Room(2), Room([1, 1]))
      function.forward(2, input.base, into: output.base)
      function.backward(2, input.base, output.base, scaling: gradient.base)
      let (low, high): (Float, Float) =
        switch function {
        case .sigmoid: (0, 1)
        case .tanh: (-1, 1)
        default: (0, 1e4)
        }
      #expect(output.values == [low, high])
      let slope: Float = function == .sigmoid || function == .tanh ? 0 : 1
      #expect(gradient.values == [0, slope])
    }
  }

  private func mapped(
    _ x: [Float],
    _ function: (Int, UnsafePointer<Float>, UnsafeMutablePointer<Float>) -> Void
  ) -> [Float] {
    let (input, output) = (Room(x), Room(x.count))
    function(x.count, input.base, output.base)
    #expect(output.guardIsIntact)
    return output.values
  }

  /// The largest error in units in the last place of the true value, among normal results.
  private func worstULP(_ x: [Float], _ y: [Float], _ exact: (Double) -> Double) -> Double {
    zip(x, y).reduce(0) { worst, pair in
      let value = exact(Double(pair.0))
      guard abs(value) >= Double(Float.leastNormalMagnitude) else { return worst }
      return max(worst, abs(Double(pair.1) - value) / Double(Float(value).ulp))
    }
  }
}
