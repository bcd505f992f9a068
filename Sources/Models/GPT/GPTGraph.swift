import Tensors

/// The computation of a GPT, recorded on a tape: the same for inference, training and LoRA.
struct GPTGraph {
  let configuration: GPTConfiguration
  let places: GPTParameters
  /// An adapter's place on the tape, if there is one.
  var adapter: AdapterGroup?
  var keepsAttention = false

  /// Tensors on the way to the head, for captures.
  struct Trace {
    var embedding: Tensor?
    var residuals: [Tensor] = []
    var attentions: [Tensor] = []
  }

  /// The normalised output of the last block.
  ///
  /// - Shapes: ids `[sequences·length]`, result `[sequences·length, width]`.
  func hidden(
    _ tape: Tape, ids: [Int32], positions: [Int32], sequences: Int, trace: inout Trace?
  ) -> Tensor {
    let length = ids.count / sequences
    var x = tape.add(
      tape.embedding(tape.parameter(places.tokenTable), ids: ids),
      tape.embedding(tape.parameter(places.positionTable), ids: positions))
    trace?.embedding = x
    for (layer, block) in places.blocks.enumerated() {
      let attended = attention(
        tape, x, block, layer: layer, sequences: sequences, length: length, trace: &trace)
      x = tape.add(x, attended)
      x = tape.add(x, mlp(tape, x, block, layer: layer))
      trace?.residuals.append(x)
    }
    return norm(tape, x, places.finalNormGain, places.finalNormBias)
  }

  private func attention(
    _ tape: Tape, _ x: Tensor, _ block: GPTParameters.Block, layer: Int, sequences: Int,
    length: Int, trace: inout Trace?
  ) -> Tensor {
    let qkv = queriesKeysValues(tape, x, block, layer: layer)
    let attended = tape.causalAttention(
      qkv, sequences: sequences, length: length, heads: configuration.headCount,
      keepWeights: keepsAttention)
    if keepsAttention { trace?.attentions.append(attended) }
    return projection(tape, attended, block, layer: layer)
  }

  /// - Shapes: x `[rows, width]`, result `[rows, 3·width]`.
  func queriesKeysValues(
    _ tape: Tape, _ x: Tensor, _ block: GPTParameters.Block, layer: Int
  ) -> Tensor {
    let input = norm(tape, x, block.attentionNormGain, block.attentionNormBias)
    let qkv = tape.linear(
      input, tape.parameter(block.qkvWeight), bias: tape.parameter(block.qkvBias))
    guard let adapter else { return qkv }
    return adapter.adapted(qkv, tape, input, layer: layer, among: .qkv)
  }

  func projection(
    _ tape: Tape, _ attended: Tensor, _ block: GPTParameters.Block, layer: Int
  ) -> Tensor {
    let result = tape.linear(
      attended, tape.parameter(block.outputWeight), bias: tape.parameter(block.outputBias))
    return adapter?.adapted(result, tape, attended, layer: layer, among: .output) ?? result
  }

  func mlp(_ tape: Tape, _ x: Tensor, _ block: GPTParameters.Block, layer: Int) -> Tensor {
    let input = norm(tape, x, block.mlpNormGain, block.mlpNormBias)
    let (weight, bias) = (tape.parameter(block.expandWeight), tape.parameter(block.expandBias))
    var hidden: Tensor
    if let adapter, adapter.covers(.fc) {
      hidden = tape.linear(input, weight, bias: bias)
      hidden = adapter.adapted(hidden, tape, input, layer: layer, among: .expand)
      hidden = tape.gelu(hidden)
    } else {
      hidden = tape.linear(input, weight, bias: bias, activation: .geluTanh)
    }
    let result = tape.linear(
      hidden, tape.parameter(block.contractWeight), bias: tape.parameter(block.contractBias))
    return adapter?.adapted(result, tape, hidden, layer: layer, among: .contract) ?? result
  }

  func norm(_ tape: Tape, _ x: Tensor, _ gain: ParameterID, _ bias: ParameterID) -> Tensor {
    tape.layerNorm(
      x, gain: tape.parameter(gain), bias: tape.parameter(bias),
      epsilon: configuration.layerNormEpsilon)
  }
}
