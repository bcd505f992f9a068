import Kernels
import Tensors

extension OpCheck {
  static let elementwise = functions + constants + dropouts

  private static let functions = ElementwiseFunction.allCases.flatMap { function in
    [(1, 1), (3, 7), (5, 33)].map { rows, columns in
      let range: ClosedRange<Double> =
        switch function {
        case .logarithm, .squareRoot: 0.2...3
        default: -4...4
        }
      return OpCheck(
        name: "\(function.rawValue) [\(rows), \(columns)]", inputs: [Input(rows, columns, range)]
      ) { tape, x in
        tape.elementwise(function, x[0])
      } reference: { x in
        x[0].map { Reference.value(of: function, $0) }
      }
    }
  }

  private static let constants: [OpCheck] = [
    OpCheck(name: "scale", inputs: [Input(3, 17)]) { tape, x in
      tape.scale(x[0], by: -1.5)
    } reference: { x in
      x[0].map { -1.5 * $0 }
    },
    OpCheck(name: "shift", inputs: [Input(3, 17)]) { tape, x in
      tape.shift(x[0], by: 0.75)
    } reference: { x in
      x[0].map { $0 + 0.75 }
    },
    OpCheck(name: "clamp", inputs: [Input(3, 17)]) { tape, x in
      tape.clamp(x[0], -0.5, 0.25)
    } reference: { x in
      x[0].map { min(max($0, -0.5), 0.25) }
    },
    OpCheck(name: "maximum", inputs: [Input(3, 17)]) { tape, x in
      tape.maximum(x[0], 0.1)
    } reference: { x in
      x[0].map { max($0, Double(Float(0.1))) }
    },
    OpCheck(name: "minimum", inputs: [Input(3, 17)]) { tape, x in
      tape.minimum(x[0], 0.1)
    } reference: { x in
      x[0].map { min($0, Double(Float(0.1))) }
    },
  ]

  private static let dropouts = [(1, 3), (3, 33), (7, 65)].map { rows, columns in
    OpCheck(name: "dropout [\(rows), \(columns)]", inputs: [Input(rows, columns)]) { tape, x in
      tape.dropout(x[0], rate: 0.25, seed: 0x1234_5678_9abc)
    } reference: { x in
      Matrix(rows, columns, Reference.dropout(x[0].values, rate: 0.25, seed: 0x1234_5678_9abc))
    }
  }

  static let broadcasting = BinaryFunction.allCases.flatMap { function in
    let shapes = [
      ((7, 3), (7, 3)), ((7, 17), (1, 17)), ((7, 17), (7, 1)), ((3, 5), (1, 1)),
      ((6, 5), (3, 5)), ((6, 5), (3, 1)), ((1, 3), (7, 3)), ((7, 1), (1, 33)), ((1, 1), (1, 1)),
    ]
    return shapes.map { a, b in
      OpCheck(
        name: "\(function.rawValue) [\(a.0), \(a.1)] and [\(b.0), \(b.1)]",
        inputs: [Input(a.0, a.1), Input(b.0, b.1, 0.5...2)]
      ) { tape, x in
        switch function {
        case .add: tape.add(x[0], x[1])
        case .subtract: tape.subtract(x[0], x[1])
        case .multiply: tape.multiply(x[0], x[1])
        case .divide: tape.divide(x[0], x[1])
        }
      } reference: { x in
        Matrix(
          max(a.0, b.0), max(a.1, b.1),
          Reference.broadcast(function, x[0].values, x[0].shape, x[1].values, x[1].shape))
      }
    }
  }
}
