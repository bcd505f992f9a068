import Kernels
import Tensors

extension OpCheck {
  static let products = layers + matrixProducts + updates

  static func product(_ a: Matrix, _ b: Matrix) -> Matrix {
    Matrix(
      a.rows, b.columns,
      Reference.product(a.values, b.values, rows: a.rows, inner: a.columns, columns: b.columns))
  }

  // MARK: - Layers

  private static let layers = Activation.allCases.flatMap { activation in
    [(7, 5, 19), (1, 17, 3), (3, 1, 33)].flatMap { rows, inputs, outputs in
      [false, true].flatMap { transposed in
        [false, true].map { biased in
          layer(rows, inputs, outputs, activation, transposed: transposed, biased: biased)
        }
      }
    }
  }

  private static func layer(
    _ rows: Int, _ inputs: Int, _ outputs: Int, _ activation: Activation, transposed: Bool,
    biased: Bool
  ) -> OpCheck {
    let weight = transposed ? Input(outputs, inputs) : Input(inputs, outputs)
    let name =
      "linear \(rows)×\(inputs)→\(outputs) \(activation)"
      + (transposed ? " transposed" : "") + (biased ? " + bias" : "")
    return OpCheck(
      name: name, inputs: [Input(rows, inputs), weight] + (biased ? [Input(1, outputs)] : [])
    ) { tape, x in
      tape.linear(
        x[0], x[1], bias: biased ? x[2] : nil, activation: activation, transposed: transposed)
    } reference: { x in
      let sums = product(x[0], transposed ? x[1].transposed : x[1])
      return Matrix(rows, outputs) { row, column in
        applied(activation, sums[row, column] + (biased ? x[2].values[column] : 0))
      }
    }
  }

  private static func applied(_ activation: Activation, _ x: Double) -> Double {
    switch activation {
    case .none: x
    case .geluTanh: Reference.value(of: .geluTanh, x)
    case .gelu: Reference.value(of: .gelu, x)
    case .relu: Reference.value(of: .relu, x)
    case .silu: Reference.value(of: .silu, x)
    case .tanh: Reference.value(of: .tanh, x)
    }
  }

  // MARK: - Matrix products

  private static let matrixProducts = [1, 3].flatMap { batches in
    [false, true].flatMap { transposeA in
      [false, true].map { transposeB in
        matrixProduct(transposeA: transposeA, transposeB: transposeB, batches: batches)
      }
    }
  }

  private static func matrixProduct(
    transposeA: Bool, transposeB: Bool, batches: Int
  ) -> OpCheck {
    let (m, k, n) = (7, 3, 17)
    let a = transposeA ? (k, m) : (m, k)
    let b = transposeB ? (n, k) : (k, n)
    let name =
      "matmul a\(transposeA ? "ᵀ" : "")·b\(transposeB ? "ᵀ" : "")"
      + (batches > 1 ? " × \(batches)" : "")
    return OpCheck(
      name: name, inputs: [Input(batches * a.0, a.1), Input(batches * b.0, b.1)]
    ) { tape, x in
      tape.matmul(
        x[0], x[1], transposeA: transposeA, transposeB: transposeB, batches: batches)
    } reference: { x in
      let parts = (0..<batches).map { batch in
        let left = x[0].rows(batch * a.0..<(batch + 1) * a.0)
        let right = x[1].rows(batch * b.0..<(batch + 1) * b.0)
        return product(
          transposeA ? left.transposed : left, transposeB ? right.transposed : right)
      }
      return Matrix(batches * m, n, parts.flatMap { $0.values })
    }
  }

  // MARK: - Updates of some columns

  private static let updates: [OpCheck] = [
    OpCheck(name: "addIntoColumns", inputs: [Input(3, 9), Input(3, 3)]) { tape, x in
      tape.addIntoColumns(x[0], x[1], columnOffset: 5, scale: 0.75)
    } reference: { x in
      Matrix(3, 9) { x[0][$0, $1] + ((5..<8).contains($1) ? 0.75 * x[1][$0, $1 - 5] : 0) }
    },
    OpCheck(
      name: "lowRankUpdate", inputs: [Input(7, 17), Input(7, 5), Input(9, 3)]
    ) { tape, x in
      tape.lowRankUpdate(
        x[0], x[1], up: x[2], columnOffset: 4, rankOffset: 1, scale: 0.75)
    } reference: { x in
      Matrix(7, 17) { row, column in
        guard (4..<13).contains(column) else { return x[0][row, column] }
        let update = (0..<3).reduce(0.0) { $0 + x[1][row, $1 + 1] * x[2][column - 4, $1] }
        return x[0][row, column] + 0.75 * update
      }
    },
  ]
}
