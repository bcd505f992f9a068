import Foundation
import Kernels
import Testing

@Suite struct ElementwiseTests {
  @Test func exponentialIsWithinTwoULP() {
    var x: [Float] = []
    for step in 0..<400_000 { x.append(-87.3 + Float(step) * 0.000_44) }
    x.append(contentsOf: [0, -0.0, 1e-20, -1e-20, 88.7, 1])
    let (input, output) = (Room(x), Room(x.count))
    exponentials(x.count, input.base, into: output.base)
    let y = output.values
    var worst = 0.0
    for index in x.indices {
      let exact = exp(Double(x[index]))
      worst = max(worst, abs(Double(y[index]) - exact) / Double(Float(exact).ulp))
    }
    #expect(worst <= 2)
    #expect(output.guardIsIntact)
  }

  @Test func exponentialEndsAreExact() {
    let (input, output) = (Room([-1000, -.infinity, 89, .infinity, .nan, 0]), Room(6))
    exponentials(6, input.base, into: output.base)
    let y = output.values
    #expect(y[0] == 0 && y[1] == 0 && y[2] == .infinity && y[3] == .infinity)
    #expect(y[4].isNaN && y[5] == 1)
  }

  @Test(arguments: [1, 7, 16, 33, 100])
  func geluAndItsSlopeEqualNaiveTwins(count: Int) {
    var numbers = Numbers(seed: UInt64(count))
    let x = numbers.floats(count, scale: 12)
    let d = numbers.floats(count)
    let (input, output, gradient) = (Room(x), Room(count), Room(d))
    geluForward(count, input.base, into: output.base)
    geluBackward(count, input.base, scaling: gradient.base)
    let exact = x.map(Double.init)
    #expect(distance(output.values.map(Double.init), exact.map(Reference.gelu)) < 1e-6)
    let slopes = zip(exact, d).map { Reference.geluSlope($0) * Double($1) }
    #expect(distance(gradient.values.map(Double.init), slopes) < 2e-6)
    #expect(output.guardIsIntact && gradient.guardIsIntact)
  }

  @Test func geluOfFarNumbersIsTheirPositivePart() {
    let (input, output) = (Room([-1e4, 1e4, 0]), Room(3))
    geluForward(3, input.base, into: output.base)
    #expect(output.values == [0, 1e4, 0])
  }

  @Test func geluSlopeIsItsDerivative() {
    let x = stride(from: -6.0, through: 6, by: 0.37).map { $0 }
    let numeric = finiteDifferences(x) { $0.map(Reference.gelu).reduce(0, +) }
    #expect(distance(x.map(Reference.geluSlope), numeric) < 1e-8)
  }

  @Test(arguments: [1, 5, 8, 31, 64])
  func softmaxEqualsNaiveTwinAndSumsToOne(columns: Int) {
    var numbers = Numbers(seed: UInt64(columns))
    let z = numbers.floats(3 * columns, scale: 30)
    let room = Room(z)
    softmaxRows(rows: 3, columns: columns, stride: columns, room.base)
    for row in 0..<3 {
      let slice = Array(room.values[row * columns..<(row + 1) * columns])
      let twin = Reference.softmax(Array(z[row * columns..<(row + 1) * columns]))
      #expect(distance(slice, twin) < 1e-6)
      #expect(abs(slice.reduce(0, +) - 1) < 1e-5)
    }
    #expect(room.guardIsIntact)
  }

  @Test(arguments: [1, 5, 8, 31, 64])
  func logSoftmaxAndSoftmaxGradientsEqualDifferencesOfTheTwins(columns: Int) {
    var numbers = Numbers(seed: UInt64(columns))
    let z = numbers.floats(2 * columns, scale: 6)
    let dy = numbers.floats(2 * columns)
    let (scores, upstream) = (Room(z), Room(dy))
    let (logs, weights) = (Room(2 * columns), Room(z))
    logSoftmaxForward(rows: 2, columns: columns, scores.base, into: logs.base)
    softmaxRows(rows: 2, columns: columns, stride: columns, weights.base)
    func byRow(_ z: [Double], _ function: ([Double]) -> [Double]) -> [Double] {
      function(Array(z[..<columns])) + function(Array(z[columns...]))
    }
    let exact = z.map(Double.init)
    #expect(
      distance(logs.values.map(Double.init), byRow(exact) { Reference.logSoftmax($0) }) < 1e-6)
    for accumulates in [false, true] {
      let start: Float = accumulates ? 1 : .nan
      let (fromLogs, fromWeights) = (
        Room(2 * columns, filledWith: start), Room(2 * columns, filledWith: start)
      )
      logSoftmaxBackward(
        rows: 2, columns: columns, logs.base, dy: upstream.base, into: fromLogs.base,
        accumulates: accumulates)
      softmaxBackward(
        rows: 2, columns: columns, weights.base, dy: upstream.base, into: fromWeights.base,
        accumulates: accumulates)
      let pairs: [(gradient: Room, twin: ([Double]) -> [Double])] = [
        (fromLogs, { Reference.logSoftmax($0) }), (fromWeights, { Reference.softmax($0) }),
      ]
      for (gradient, twin) in pairs {
        let numeric = finiteDifferences(exact) { dot(dy.map(Double.init), byRow($0, twin)) }
        let expected = numeric.map { $0 + (accumulates ? 1 : 0) }
        #expect(distance(gradient.values.map(Double.init), expected) < 5e-6)
        #expect(gradient.guardIsIntact)
      }
    }
  }

  @Test(arguments: [1, 15, 16, 70, 5000])
  func vectorLoopsEqualPlainLoops(count: Int) {
    var numbers = Numbers(seed: UInt64(count))
    let a = numbers.floats(count)
    let b = numbers.floats(count)
    let (left, right, result) = (Room(a), Room(b), Room(count))
    sum(count, left.base, right.base, into: result.base)
    #expect(distance(result.values, zip(a, b).map(+)) == 0)
    scaled(count, -2, left.base, into: result.base)
    #expect(distance(result.values, a.map { -2 * $0 }) == 0)
    axpy(count, 3, right.base, into: result.base)
    #expect(distance(result.values, zip(a, b).map { -2 * $0 + 3 * $1 }) < 1e-6)
    let exactDot = zip(a, b).reduce(0.0) { $0 + Double($1.0) * Double($1.1) }
    let exactA = a.reduce(0.0) { $0 + Double($1) * Double($1) }
    let exactB = b.reduce(0.0) { $0 + Double($1) * Double($1) }
    #expect(abs(Double(dotProduct(count, left.base, right.base)) - exactDot) < 1e-3)
    #expect(abs(sumOfSquares(count, left.base) - exactA) < 1e-4 * exactA)
    let cosine = Double(cosineSimilarity(count, left.base, right.base))
    #expect(abs(cosine - exactDot / (exactA * exactB).squareRoot()) < 1e-5)
    #expect(abs(Double(sum(count, left.base)) - a.reduce(0.0) { $0 + Double($1) }) < 1e-3)
    #expect(result.guardIsIntact)
  }

  @Test func cosineWithZeroVectorIsZero() {
    let (zero, other) = (Room([0, 0, 0]), Room([1, 2, 3]))
    #expect(cosineSimilarity(3, zero.base, other.base) == 0)
  }

  @Test(arguments: [1, 13, 32])
  func biasGradientIsTheColumnSum(columns: Int) {
    var numbers = Numbers(seed: 5)
    let x = numbers.floats(4 * columns)
    let bias = numbers.floats(columns)
    let (room, result) = (Room(x), Room(bias))
    sumRows(
      MatrixView(room.base, rows: 4, columns: columns), into: result.base, accumulates: true)
    let sums = (0..<columns).map { j in (0..<4).reduce(bias[j]) { $0 + x[$1 * columns + j] } }
    #expect(distance(result.values, sums) < 1e-6)
    let biasRoom = Room(bias)
    addBias(rows: 4, columns: columns, biasRoom.base, to: room.base)
    #expect(room.values == x.indices.map { x[$0] + bias[$0 % columns] })
  }

  @Test func gatherReadsRowsAndScatterAddsThemBack() {
    let table = Room((0..<15).map(Float.init))
    let y = Room(9)
    let ids: [Int32] = [4, 0, 4]
    ids.withUnsafeBufferPointer {
      gatherRows($0.baseAddress!, count: 3, width: 3, from: table.base, into: y.base)
      #expect(y.values == [12, 13, 14, 0, 1, 2, 12, 13, 14])
      scatterAddRows($0.baseAddress!, count: 3, width: 3, from: y.base, into: table.base)
    }
    #expect(table.values == [0, 2, 4, 3, 4, 5, 6, 7, 8, 9, 10, 11, 36, 39, 42])
  }

  @Test func halvesExpandExactly() {
    for bits in UInt16.min...UInt16.max {
      let exponent = Int(bits >> 10) & 31
      let fraction = Double(bits & 0x3ff) / 1024
      let sign: Double = bits & 0x8000 == 0 ? 1 : -1
      let value = expandHalf(bits)
      switch exponent {
      case 31 where fraction != 0: #expect(value.isNaN)
      case 31: #expect(Double(value) == sign * .infinity)
      case 0: #expect(Double(value) == sign * fraction * 0x1p-14)
      default: #expect(Double(value) == sign * (1 + fraction) * pow(2, Double(exponent - 15)))
      }
    }
  }

  @Test func brainFloatsAreTheUpperHalfOfAFloat() {
    let source: [UInt16] = [0x3f80, 0xc000, 0x7f80, 0x0001]
    let y = Room(4)
    source.withUnsafeBufferPointer {
      expandBrainFloat(4, $0.baseAddress!, into: y.base)
    }
    #expect(y.values == [1, -2, .infinity, Float(bitPattern: 0x10000)])
  }
}
