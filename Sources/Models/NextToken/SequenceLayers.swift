import Tensors

/// The layers of a network that goes through a text and makes of each position a vector from which
/// the next token is told.
protocol SequenceLayers: Sendable {
  var layout: LayerLayout { get }
  /// The tokens' vectors.
  var embedding: Embedding { get }
  /// The output layer.
  var output: OutputLayer { get }
  /// The largest number of rows that the network is trained on at a time, and the fewest sequences.
  var batchSize: (rows: Int, sequences: Int) { get }

  /// What the network looks up at each position of sequences of one length: lists as long as there
  /// are positions.
  func lookups(_ ids: [Int32], sequences: Int) -> [[Int32]]

  /// - Shapes: result `[sequences·length, output.width]`.
  func hidden(_ pass: Pass, _ lookups: [[Int32]]) -> Tensor
}

/// Scores of the vocabulary: y = x·Eᵀ + b.
struct OutputLayer: Sendable {
  let table: ParameterID  // [vocabulary, width]
  let bias: ParameterID  // [vocabulary]

  /// - Shapes: x `[rows, width]`, result `[rows, vocabulary]`.
  func logits(_ pass: Pass, _ x: Tensor) -> Tensor {
    let tape = pass.tape
    return pass.site(
      "logits",
      tape.linear(
        x, tape.parameter(table), bias: tape.parameter(bias), transposed: true))
  }

  /// The summed cross-entropy of the counted targets, divided by `normalizer`.
  ///
  /// - Shapes: x `[rows, width]`, targets `[rows]`, result `[1, 1]`.
  func loss(_ pass: Pass, _ x: Tensor, targets: [Int32], normalizer: Float) -> Tensor {
    let tape = pass.tape
    return tape.headLoss(
      x, tape.parameter(table), bias: tape.parameter(bias), targets: targets,
      normalizer: normalizer)
  }
}
