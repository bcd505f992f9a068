import Kernels

/// What a recurrent layer does at each step; `RecurrentFunction` says how.
public enum RecurrentCell: String, Sendable, Codable, CaseIterable {
  /// Elman's.
  case rnn
  case lstm
  case gru

  var function: RecurrentFunction {
    switch self {
    case .rnn: .rnn
    case .lstm: .lstm
    case .gru: .gru
    }
  }

  /// How many times `width` numbers a step reads of its input.
  public var gateCount: Int { function.gateCount }

  /// How many times `width` numbers go from step to step: h, and behind it an LSTM's c.
  public var stateCount: Int { function.stateCount }
}
