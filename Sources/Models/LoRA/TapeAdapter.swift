import Tensors

/// An adapter whose parameters are a group of a tape.
struct TapeAdapter {
  /// One update of a linear layer's outputs: scale·(x·Aᵀ)·Bᵀ.
  struct Part {
    let down: ParameterID  // [rank, in]
    let up: ParameterID  // [out, rank]
    /// The first of the outputs that it changes.
    let columnOffset: Int
    let scale: Float
  }

  let group: Int
  /// By the layer's weight.
  let parts: [ParameterID: [Part]]

  func covers(_ linear: Linear) -> Bool { parts[linear.weight] != nil }

  /// Adds what belongs to that layer.
  ///
  /// - Shapes: y and result `[rows, out]`, x `[rows, in]`.
  func adapted(_ y: Tensor, _ x: Tensor, _ linear: Linear, _ pass: Pass) -> Tensor {
    let tape = pass.tape
    var result = y
    for part in parts[linear.weight] ?? [] {
      let down = tape.matmulTransposed(x, tape.parameter(part.down, group: group))
      let up = tape.matmulTransposed(down, tape.parameter(part.up, group: group))
      result = tape.addIntoColumns(
        result, up, columnOffset: part.columnOffset, scale: part.scale)
    }
    return result
  }
}

extension LoRAParameters {
  /// The adapter on a tape that has its parameters as `group`.
  func onTape(group: Int, scale: Float, model: GPTParameters, width: Int) -> TapeAdapter {
    var parts: [ParameterID: [TapeAdapter.Part]] = [:]
    for (layer, block) in model.blocks.enumerated() {
      for (target, pair) in zip(targets, pairs[layer]) {
        parts[block.weight(of: target), default: []].append(
          TapeAdapter.Part(
            down: pair.down, up: pair.up, columnOffset: target.columnOffset(width),
            scale: scale))
      }
    }
    return TapeAdapter(group: group, parts: parts)
  }
}
