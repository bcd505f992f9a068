import Kernels
import Tensors

extension OpCheck {
  static let selections: [OpCheck] = [
    OpCheck(name: "embedding", inputs: [Input(6, 17)]) { tape, x in
      tape.embedding(x[0], ids: [5, 0, 5, 2, 5])
    } reference: { x in
      Matrix(5, 17, [5, 0, 5, 2, 5].flatMap { x[0].row($0) })
    },
    OpCheck(name: "gatherRows", inputs: [Input(3, 7)]) { tape, x in
      tape.gatherRows(x[0], [2, 2, 0])
    } reference: { x in
      Matrix(3, 7, [2, 2, 0].flatMap { x[0].row($0) })
    },
    OpCheck(name: "scatterRows", inputs: [Input(4, 7)]) { tape, x in
      tape.scatterRows(x[0], [1, 4, 1, 0], rows: 5)
    } reference: { x in
      Matrix(5, 7) { row, column in
        [1, 4, 1, 0].enumerated().reduce(0) {
          $0 + ($1.element == row ? x[0][$1.offset, column] : 0)
        }
      }
    },
    OpCheck(name: "columns", inputs: [Input(3, 33)]) { tape, x in
      tape.columns(x[0], 7..<24)
    } reference: { x in
      Matrix(3, 17) { x[0][$0, $1 + 7] }
    },
    OpCheck(name: "rows", inputs: [Input(7, 3)]) { tape, x in
      tape.rows(x[0], 2..<5)
    } reference: { x in
      x[0].rows(2..<5)
    },
    OpCheck(
      name: "concatenateColumns", inputs: [Input(3, 1), Input(3, 17), Input(3, 7)]
    ) { tape, x in
      tape.concatenateColumns(x)
    } reference: { x in
      Matrix(3, 25, (0..<3).flatMap { row in x.flatMap { $0.row(row) } })
    },
    OpCheck(name: "concatenateRows", inputs: [Input(1, 7), Input(3, 7), Input(2, 7)]) { tape, x in
      tape.concatenateRows(x)
    } reference: { x in
      Matrix(6, 7, x.flatMap { $0.values })
    },
  ]

  static let sentences: [OpCheck] = [
    OpCheck(name: "meanPool", inputs: [Input(6, 17)]) { tape, x in
      tape.meanPool(x[0], sequences: 2)
    } reference: { x in
      Matrix(
        2, 17,
        Reference.meanPool(
          x[0].values, width: 17, sequences: 2, weights: Array(repeating: 1, count: 6)))
    },
    OpCheck(name: "meanPool with padding", inputs: [Input(9, 7)]) { tape, x in
      tape.meanPool(
        x[0], sequences: 3, mask: tape.constant([1, 1, 0, 0, 0, 0, 1, 0, 1], [3, 3]))
    } reference: { x in
      Matrix(
        3, 7,
        Reference.meanPool(
          x[0].values, width: 7, sequences: 3, weights: [1, 1, 0, 0, 0, 0, 1, 0, 1]))
    },
    OpCheck(name: "cosineSimilarity", inputs: [Input(7, 17), Input(7, 17)]) { tape, x in
      tape.cosineSimilarity(x[0], x[1])
    } reference: { x in
      Matrix(7, 1) { row, _ in Reference.cosineSimilarity(x[0].row(row), x[1].row(row)) }
    },
  ]
}
