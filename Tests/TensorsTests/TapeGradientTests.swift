import Tensors
import Testing

/// Every operation of the tape against central differences of its own forward pass. The step is
/// large and the tolerance wide because the tape computes in Float; the formulas themselves are
/// tested in Double in KernelsTests.
@Suite struct TapeGradientTests {
  @Test func addAndScale() {
    check([[3, 5], [3, 5]]) { tape, x in tape.scale(tape.add(x[0], x[1]), by: -1.5) }
  }

  @Test func tensorUsedTwiceCollectsBothGradients() {
    check([[2, 4]]) { tape, x in
      tape.add(tape.add(x[0], x[0]), tape.scale(tape.add(x[0], tape.scale(x[0], by: 3)), by: 2))
    }
  }

  @Test(arguments: [Activation.none, .geluTanh])
  func linear(activation: Activation) {
    check([[7, 5], [5, 19], [1, 19]]) { tape, x in
      tape.linear(x[0], x[1], bias: x[2], activation: activation)
    }
    check([[7, 5], [5, 19]]) { tape, x in tape.linear(x[0], x[1], activation: activation) }
  }

  @Test func gelu() {
    check([[4, 9]]) { tape, x in tape.gelu(x[0]) }
  }

  @Test func matmulTransposed() {
    check([[7, 5], [19, 5]]) { tape, x in tape.matmulTransposed(x[0], x[1]) }
  }

  @Test func addIntoColumns() {
    check([[4, 9], [4, 3]]) { tape, x in
      tape.addIntoColumns(x[0], x[1], columnOffset: 5, scale: 0.7)
    }
  }

  @Test func layerNorm() {
    check([[4, 11], [1, 11], [1, 11]]) { tape, x in
      tape.layerNorm(x[0], gain: x[1], bias: x[2], epsilon: 1e-3)
    }
  }

  @Test func causalAttention() {
    check([[2 * 5, 3 * 6]]) { tape, x in
      tape.causalAttention(x[0], sequences: 2, length: 5, heads: 2)
    }
  }

  @Test func embedding() {
    check([[6, 4]]) { tape, x in tape.embedding(x[0], ids: [5, 0, 5, 2, 5]) }
  }

  @Test func headLoss() {
    check([[5, 4], [9, 4]]) { tape, x in
      tape.headLoss(x[0], x[1], targets: [8, -1, 0, 3, 3], normalizer: 4)
    }
  }

  @Test func headLossOverSeveralChunks() {
    let targets = (0..<300).map { Int32($0 % 7) - 1 }
    check([[300, 3], [6, 3]]) { tape, x in
      tape.headLoss(x[0], x[1], targets: targets, normalizer: 30)
    }
  }

  @Test func wholeBlock() {
    check([[4, 4], [1, 4], [1, 4], [4, 12], [1, 12], [4, 4], [10, 4]]) { tape, x in
      let normal = tape.layerNorm(x[0], gain: x[1], bias: x[2])
      let qkv = tape.linear(normal, x[3], bias: x[4])
      let attended = tape.causalAttention(qkv, sequences: 1, length: 4, heads: 2)
      let residual = tape.add(x[0], tape.linear(attended, x[5], activation: .geluTanh))
      return tape.headLoss(residual, x[6], targets: [1, 2, 3, 9], normalizer: 4)
    }
  }

  /// Compares the gradient of Σ upstream·y with respect to every number of every input.
  private func check(
    _ shapes: [[Int]], _ build: (Tape, [Tensor]) -> Tensor
  ) {
    var random = Xoshiro256(seed: 7)
    let inputs = shapes.map { shape in
      (0..<shape[0] * shape[1]).map { _ in Float(random.uniform() * 2 - 1) }
    }
    let tape = Tape(parameters: ParameterArena(layout: ParameterLayout()))
    let leaves = zip(inputs, shapes).map { tape.constant($0, $1, tracksGradient: true) }
    let y = build(tape, leaves)
    let upstream = (0..<y.count).map { _ in y.count == 1 ? 1 : Float(random.uniform() * 2 - 1) }
    tape.backward(from: y, upstream: upstream)
    let gradients = leaves.map { tape.gradient(of: $0) }

    func value(_ inputs: [[Float]]) -> Double {
      let tape = Tape(parameters: ParameterArena(layout: ParameterLayout()))
      let y = build(tape, zip(inputs, shapes).map { tape.constant($0, $1) })
      return zip(tape.array(of: y), upstream).reduce(0) { $0 + Double($1.0) * Double($1.1) }
    }
    let step: Float = 1.0 / 128
    for input in inputs.indices {
      for index in inputs[input].indices {
        var shifted = inputs
        shifted[input][index] += step
        let above = value(shifted)
        shifted[input][index] -= 2 * step
        let numeric = (above - value(shifted)) / (2 * Double(step))
        let analytic = Double(gradients[input][index])
        #expect(abs(analytic - numeric) < 2e-3 * max(1, abs(numeric)))
      }
    }
  }
}
