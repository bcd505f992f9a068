import Kernels
import Tensors

extension OpCheck {
  static let reductions = [(1, 1), (7, 3), (3, 33)].flatMap { rows, columns in
    let shape = "[\(rows), \(columns)]"
    let input = [Input(rows, columns)]
    return [
      OpCheck(name: "sumRows \(shape)", inputs: input) { tape, x in
        tape.sumRows(x[0])
      } reference: { x in
        Matrix(1, columns) { x[0].column($1).reduce(0, +) }
      },
      OpCheck(name: "sumColumns \(shape)", inputs: input) { tape, x in
        tape.sumColumns(x[0])
      } reference: { x in
        x[0].mapRows { [$0.reduce(0, +)] }
      },
      OpCheck(name: "sumAll \(shape)", inputs: input) { tape, x in
        tape.sumAll(x[0])
      } reference: { x in
        .scalar(x[0].values.reduce(0, +))
      },
      OpCheck(name: "meanRows \(shape)", inputs: input) { tape, x in
        tape.meanRows(x[0])
      } reference: { x in
        Matrix(1, columns) { x[0].column($1).reduce(0, +) / Double(rows) }
      },
      OpCheck(name: "meanColumns \(shape)", inputs: input) { tape, x in
        tape.meanColumns(x[0])
      } reference: { x in
        x[0].mapRows { [$0.reduce(0, +) / Double(columns)] }
      },
      OpCheck(name: "meanAll \(shape)", inputs: input) { tape, x in
        tape.meanAll(x[0])
      } reference: { x in
        .scalar(x[0].values.reduce(0, +) / Double(rows * columns))
      },
      OpCheck(name: "maxRows \(shape)", inputs: input) { tape, x in
        tape.maxRows(x[0])
      } reference: { x in
        Matrix(1, columns) { x[0].column($1).max() ?? 0 }
      },
      OpCheck(name: "maxColumns \(shape)", inputs: input) { tape, x in
        tape.maxColumns(x[0])
      } reference: { x in
        x[0].mapRows { [$0.max() ?? 0] }
      },
      OpCheck(name: "softmax \(shape)", inputs: [Input(rows, columns, -5...5)]) { tape, x in
        tape.softmax(x[0])
      } reference: { x in
        x[0].mapRows(Reference.softmax)
      },
      OpCheck(name: "logSoftmax \(shape)", inputs: [Input(rows, columns, -5...5)]) { tape, x in
        tape.logSoftmax(x[0])
      } reference: { x in
        x[0].mapRows(Reference.logSoftmax)
      },
    ]
  }

  static let norms = [(1, 3), (7, 17), (3, 33)].flatMap { rows, width in
    let shape = "[\(rows), \(width)]"
    return [
      OpCheck(
        name: "layerNorm \(shape)", inputs: [Input(rows, width), Input(1, width), Input(1, width)]
      ) { tape, x in
        tape.layerNorm(x[0], gain: x[1], bias: x[2], epsilon: 0x1p-10)
      } reference: { x in
        Matrix(
          rows, width,
          Reference.layerNorm(
            x[0].values, gain: x[1].values, bias: x[2].values, epsilon: 0x1p-10))
      },
      OpCheck(name: "rmsNorm \(shape)", inputs: [Input(rows, width), Input(1, width)]) { tape, x in
        tape.rmsNorm(x[0], gain: x[1], epsilon: 0x1p-10)
      } reference: { x in
        Matrix(
          rows, width, Reference.rmsNorm(x[0].values, gain: x[1].values, epsilon: 0x1p-10))
      },
    ]
  }
}
