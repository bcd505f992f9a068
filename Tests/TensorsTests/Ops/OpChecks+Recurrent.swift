import Kernels
import Tensors

extension OpCheck {
  /// Every cell, with and without a bias and a state to begin with, on one and on several sequences.
  static let recurrences = RecurrentCell.allCases.flatMap { cell in
    [(1, 1, 3), (3, 4, 17), (2, 5, 7)].flatMap { sequences, length, width in
      [false, true].map { isGiven in
        recurrence(cell, sequences, length, width, isGiven: isGiven)
      }
    }
  }

  private static func recurrence(
    _ cell: RecurrentCell, _ sequences: Int, _ length: Int, _ width: Int, isGiven: Bool
  ) -> OpCheck {
    let function: RecurrentFunction =
      switch cell {
      case .rnn: .rnn
      case .lstm: .lstm
      case .gru: .gru
      }
    let gates = cell.gateCount * width
    let states = cell.stateCount * width
    let name =
      "\(cell.rawValue) \(sequences)×\(length) of \(width)" + (isGiven ? " + bias, initial" : "")
    return OpCheck(
      name: name,
      inputs: [Input(sequences * length, gates), Input(gates, width)]
        + (isGiven ? [Input(1, gates), Input(sequences, states)] : [])
    ) { tape, x in
      tape.recurrent(
        x[0], x[1], bias: isGiven ? x[2] : nil, initial: isGiven ? x[3] : nil, cell: cell,
        sequences: sequences)
    } reference: { x in
      let rows = (0..<sequences).flatMap { sequence in
        Reference.recurrent(
          function, x[0].rows(sequence * length..<(sequence + 1) * length).values,
          weight: x[1].values,
          bias: isGiven ? x[2].values : [Double](repeating: 0, count: gates),
          initial: isGiven ? x[3].row(sequence) : [Double](repeating: 0, count: states),
          width: width)
      }
      return Matrix(sequences * length, states, rows)
    }
  }
}
