import Tensors

/// Multi-head attention of sequences over themselves, its projections included.
///
/// - Source: Vaswani et al. 2017, "Attention Is All You Need", section 3.2.2.
public struct SelfAttention: Sendable {
  public enum Projections: Sendable {
    /// One layer that gives q, k and v side by side, GPT-2's.
    case joined(Linear)
    /// A layer for each, BERT's.
    case separate(query: Linear, key: Linear, value: Linear)
  }

  /// Where its intermediates are found, e.g. `blocks.0.attention`.
  let path: String
  /// Counts from 0; its place in a decoder's memory.
  let layer: Int
  public let projections: Projections
  public let output: Linear
  public let heads: Int
  /// No position sees a later one.
  public let isCausal: Bool

  /// - Shapes: x and result `[sequences·length, width]`.
  public func callAsFunction(_ x: Tensor, _ pass: Pass) -> Tensor {
    let plan = AttentionPlan(
      sequences: pass.sequences, heads: heads, isCausal: isCausal, keyMask: pass.keyMask)
    let mixed: Tensor
    switch projections {
    case .joined(let layer): mixed = attended(layer(x, pass), plan, pass)
    case .separate(let query, let key, let value):
      mixed = pass.attended(
        path, q: query(x, pass), k: key(x, pass), v: value(x, pass), plan)
    }
    let seen = pass.site("\(path).heads", mixed, .heads(heads))
    return pass.site("\(path).output", output(seen, pass))
  }

  /// - Shapes: qkv `[sequences·length, 3·width]`, result `[sequences·length, width]`.
  private func attended(_ qkv: Tensor, _ plan: AttentionPlan, _ pass: Pass) -> Tensor {
    let tape = pass.tape
    if let memory = pass.memory {
      return tape.cachedAttention(
        inspected(qkv, pass), cache: memory.caches[layer], from: memory.count, heads: heads)
    }
    if !pass.memories.isEmpty {
      return tape.cachedAttention(
        qkv, caches: pass.memories.map { $0.caches[layer] }, from: pass.memories.map { $0.count },
        heads: heads)
    }
    guard pass.inspector != nil else { return tape.attention(fused: qkv, plan) }
    let parts = split(qkv, tape)
    return pass.attended(path, q: parts[0], k: parts[1], v: parts[2], plan)
  }

  /// q, k and v with what interventions make of them, side by side again.
  private func inspected(_ qkv: Tensor, _ pass: Pass) -> Tensor {
    guard let inspector = pass.inspector else { return qkv }
    let names = ["q", "k", "v"].map { "\(path).\($0)" }
    guard names.contains(where: { inspector.opens($0) }) else { return qkv }
    let parts = zip(names, split(qkv, pass.tape)).map { pass.site($0, $1, .heads(heads)) }
    return pass.tape.concatenateColumns(parts)
  }

  private func split(_ qkv: Tensor, _ tape: Tape) -> [Tensor] {
    let width = qkv.columns / 3
    return (0..<3).map { tape.columns(qkv, ($0 * width)..<(($0 + 1) * width)) }
  }
}

/// Multi-head attention of a decoder over what an encoder has made of another sequence.
///
/// - Source: Vaswani et al. 2017, "Attention Is All You Need", section 3.2.3.
public struct CrossAttention: Sendable {
  /// Where its intermediates are found, e.g. `decoder.blocks.0.cross`.
  let path: String
  public let query: Linear
  public let key: Linear
  public let value: Linear
  public let output: Linear
  public let heads: Int

  /// - Shapes: x and result `[sequences·length, width]`, states `[sequences·source, width]`, mask
  ///   `[sequences, source]`.
  public func callAsFunction(
    _ x: Tensor, over states: Tensor, mask: Tensor?, _ pass: Pass
  ) -> Tensor {
    let plan = AttentionPlan(sequences: pass.sequences, heads: heads, keyMask: mask)
    let mixed = pass.attended(
      path, q: query(x, pass), k: key(states, pass), v: value(states, pass), plan)
    let seen = pass.site("\(path).heads", mixed, .heads(heads))
    return pass.site("\(path).output", output(seen, pass))
  }
}

extension Pass {
  /// Attention as one operation, or in three where somebody looks at what is between.
  ///
  /// - Shapes: q `[sequences·queries, width]`, k and v `[sequences·keys, width]`, result like q.
  func attended(
    _ path: String, q: Tensor, k: Tensor, v: Tensor, _ plan: AttentionPlan
  ) -> Tensor {
    guard let inspector else { return tape.attention(q, k, v, plan) }
    let q = site("\(path).q", q, .heads(plan.heads))
    let k = site("\(path).k", k, .heads(plan.heads))
    let v = site("\(path).v", v, .heads(plan.heads))
    let (scoresName, weightsName) = ("\(path).scores", "\(path).weights")
    guard inspector.opens(scoresName) || inspector.opens(weightsName) else {
      return tape.attention(q, k, v, plan)
    }
    let scores = site(scoresName, tape.attentionScores(q, k, plan), .pairs(plan.heads))
    let weights = site(weightsName, tape.maskedSoftmax(scores, plan), .pairs(plan.heads))
    return tape.attentionMix(weights, v, plan)
  }
}
