import Tensors

/// Multi-head attention of a sequence over itself, its projections included; no position sees a
/// later one.
///
/// - Source: Vaswani et al. 2017, "Attention Is All You Need", section 3.2.2.
public struct SelfAttention: Sendable {
  /// Where its intermediates are found, e.g. `blocks.0.attention`.
  let path: String
  /// Counts from 0; its place in a decoder's memory.
  let layer: Int
  /// Gives q, k and v side by side.
  public let input: Linear
  public let output: Linear
  public let heads: Int

  /// - Shapes: x and result `[sequences·length, width]`.
  public func callAsFunction(_ x: Tensor, _ pass: Pass) -> Tensor {
    let qkv = input(x, pass)
    let mixed: Tensor
    if let memory = pass.memory {
      mixed = pass.tape.cachedAttention(
        qkv, cache: memory.caches[layer], from: memory.count, heads: heads)
    } else {
      let keepsWeights = pass.inspector?.wants("\(path).weights") ?? false
      mixed = pass.tape.causalAttention(
        qkv, sequences: pass.sequences, length: pass.length, heads: heads,
        keepWeights: keepsWeights)
      if keepsWeights {
        pass.inspector?.store(
          "\(path).weights", pass.tape.attentionWeights(of: mixed),
          shape: [heads, pass.length, pass.length], pass)
      }
    }
    return pass.site("\(path).output", output(pass.site("\(path).heads", mixed), pass))
  }
}
