import Tensors
import Testing

/// An operation beside what it should compute: how a tape records it, and the formula in Double.
struct OpCheck: Sendable, CustomTestStringConvertible {
  struct Input: Sendable {
    let shape: [Int]
    var range: ClosedRange<Double> = -1...1

    init(_ rows: Int, _ columns: Int, _ range: ClosedRange<Double> = -1...1) {
      shape = [rows, columns]
      self.range = range
    }
  }

  let name: String
  let inputs: [Input]
  /// Computes gradients while it is recorded, and so is differentiated as it is.
  var isFused = false
  let record: @Sendable (Tape, [Tensor]) -> Tensor
  let reference: @Sendable ([Matrix]) -> Matrix

  /// Largest errors, relative to numbers above 1. Float has 6e-8; what sums or divides loses some.
  static let forwardTolerance = 3e-6
  static let backwardTolerance = 2e-5

  var testDescription: String { name }

  /// The same numbers every time, as Float holds them.
  var numbers: [[Float]] {
    var random = Xoshiro256(seed: 7)
    return inputs.map { input in
      (0..<input.shape[0] * input.shape[1]).map { _ in
        let width = input.range.upperBound - input.range.lowerBound
        return Float(input.range.lowerBound + width * random.uniform())
      }
    }
  }

  func matrices(_ numbers: [[Float]]) -> [Matrix] {
    zip(inputs, numbers).map { Matrix($0.shape[0], $0.shape[1], $1.map(Double.init)) }
  }

  /// What reaches the result: 1 where the result is a loss.
  func upstream(_ count: Int) -> [Float] {
    var random = Xoshiro256(seed: 8)
    return (0..<count).map { _ in isFused ? 1 : Float(random.uniform() * 2 - 1) }
  }

  /// The reference's derivatives of Σ upstream·y, by central differences in Double.
  func numericGradients(_ given: [Matrix], upstream: [Float]) -> [[Double]] {
    func value(_ inputs: [Matrix]) -> Double {
      zip(reference(inputs).values, upstream).reduce(0) { $0 + $1.0 * Double($1.1) }
    }
    let step = 1e-5
    return given.indices.map { input in
      given[input].values.indices.map { index in
        var shifted = given
        shifted[input].values[index] += step
        let above = value(shifted)
        shifted[input].values[index] -= 2 * step
        return (above - value(shifted)) / (2 * step)
      }
    }
  }

  /// The operations that the check records.
  var recordedKinds: Set<OperationKind> {
    let tape = Tape(parameters: ParameterArena(layout: ParameterLayout()))
    _ = record(tape, zip(numbers, inputs).map { tape.constant($0, $1.shape) })
    return Set(tape.recordedKinds)
  }

  /// Records the operation over constants and differentiates it.
  ///
  /// - Parameters:
  ///   - tracked: the inputs whose gradient is kept; nil for all.
  ///   - upstream: what reaches the result; nil for this check's own.
  func run(
    _ numbers: [[Float]], tracked: Set<Int>? = nil, upstream given: [Float]? = nil
  ) -> (y: Tensor, values: [Float], gradients: [[Float]]) {
    let tape = Tape(parameters: ParameterArena(layout: ParameterLayout()))
    let leaves = zip(inputs, numbers).enumerated().map { index, pair in
      tape.constant(
        pair.1, pair.0.shape, tracksGradient: tracked?.contains(index) ?? true)
    }
    let y = record(tape, leaves)
    let values = tape.array(of: y)
    tape.backward(from: y, upstream: given ?? upstream(y.count))
    return (y, values, leaves.map { tape.gradient(of: $0) })
  }
}

/// The largest difference, relative to numbers above 1; infinite where one is no number.
func difference(_ a: [Float], _ b: [Double]) -> Double {
  guard a.count == b.count else { return .infinity }
  return zip(a, b).reduce(0) { worst, pair in
    let difference = abs(Double(pair.0) - pair.1) / max(1, abs(pair.1))
    return difference.isNaN ? .infinity : max(worst, difference)
  }
}
