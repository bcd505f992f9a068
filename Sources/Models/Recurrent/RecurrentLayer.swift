import Tensors

/// A recurrent layer: Elman's, an LSTM or a GRU. Its parameters have `torch.nn`'s names and shapes.
public struct RecurrentLayer: Sendable {
  public let cell: RecurrentCell
  public let inputWeight: ParameterID  // [gates·width, inputs]
  public let stateWeight: ParameterID  // [gates·width, width]
  public let inputBias: ParameterID  // [gates·width]
  public let stateBias: ParameterID  // [gates·width]
  public let width: Int

  /// The states behind all positions of sequences.
  ///
  /// - Shapes: x `[sequences·length, inputs]`, initial `[sequences, states·width]`, nil for zeros;
  ///   result `[sequences·length, states·width]`.
  func states(_ x: Tensor, _ pass: Pass, initial: Tensor?) -> Tensor {
    let tape = pass.tape
    let read = tape.linear(
      x, tape.parameter(inputWeight), bias: tape.parameter(inputBias), transposed: true)
    return tape.recurrent(
      read, tape.parameter(stateWeight), bias: tape.parameter(stateBias), initial: initial,
      cell: cell, sequences: pass.sequences)
  }

  /// h of a state: what the next layer sees.
  ///
  /// - Shapes: states `[rows, states·width]`, result `[rows, width]`.
  func output(_ states: Tensor, _ pass: Pass) -> Tensor {
    cell.stateCount == 1 ? states : pass.tape.columns(states, 0..<width)
  }
}

extension LayerLayout {
  /// - Parameter number: from 0; the names end with `_l` and it.
  mutating func recurrent(
    _ name: String, number: Int, inputs: Int, width: Int, cell: RecurrentCell
  ) -> RecurrentLayer {
    let gates = cell.gateCount * width
    return RecurrentLayer(
      cell: cell,
      inputWeight: matrix("\(name).weight_ih_l\(number)", outputs: gates, inputs: inputs),
      stateWeight: matrix("\(name).weight_hh_l\(number)", outputs: gates, inputs: width),
      inputBias: parameter("\(name).bias_ih_l\(number)", [gates]),
      stateBias: parameter("\(name).bias_hh_l\(number)", [gates]), width: width)
  }
}
