import Kernels
import Tensors

extension OpCheck {
  /// Operations together: gradients that meet, and a transformer's block.
  static let compositions: [OpCheck] = [
    OpCheck(name: "a tensor used several times", inputs: [Input(2, 17)]) { tape, x in
      tape.add(
        tape.add(x[0], x[0]), tape.scale(tape.add(x[0], tape.scale(x[0], by: 3)), by: 2))
    } reference: { x in
      x[0].map { 10 * $0 }
    },
    OpCheck(name: "a tensor multiplied by itself", inputs: [Input(3, 7)]) { tape, x in
      tape.subtract(tape.multiply(x[0], x[0]), tape.divide(x[0], tape.shift(x[0], by: 3)))
    } reference: { x in
      x[0].map { $0 * $0 - $0 / ($0 + 3) }
    },
    block,
  ]

  private static let block = OpCheck(
    name: "a whole block",
    inputs: [
      Input(4, 4), Input(1, 4), Input(1, 4), Input(4, 12), Input(1, 12), Input(4, 4),
      Input(10, 4),
    ], isFused: true
  ) { tape, x in
    let normal = tape.layerNorm(x[0], gain: x[1], bias: x[2], epsilon: 0x1p-10)
    let qkv = tape.linear(normal, x[3], bias: x[4])
    let attended = tape.causalAttention(qkv, sequences: 1, length: 4, heads: 2)
    let residual = tape.add(x[0], tape.linear(attended, x[5], activation: .geluTanh))
    return tape.headLoss(residual, x[6], targets: [1, 2, 3, 9], normalizer: 4)
  } reference: { x in
    let normal = Reference.layerNorm(
      x[0].values, gain: x[1].values, bias: x[2].values, epsilon: 0x1p-10)
    let sums = product(Matrix(4, 4, normal), x[3])
    let qkv = Matrix(4, 12) { sums[$0, $1] + x[4].values[$1] }
    let parts = (0..<3).map { part in Matrix(4, 4) { qkv[$0, $1 + 4 * part] }.values }
    let shape = AttentionShape(
      sequences: 1, queries: 4, keys: 4, heads: 2, headWidth: 2, isCausal: true)
    let attended = Reference.attention(
      Reference.AttentionCase(shape, q: parts[0], k: parts[1], v: parts[2]))
    let dense = product(Matrix(4, 4, attended.y), x[5]).map { Reference.gelu($0) }
    let residual = Matrix(4, 4) { x[0][$0, $1] + dense[$0, $1] }
    return .scalar(
      Reference.crossEntropy(
        product(residual, x[6].transposed).values, vocabulary: 10, targets: [1, 2, 3, 9],
        normalizer: 4
      ).loss)
  }
}
