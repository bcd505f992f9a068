/// What a `Linear` node does to its sums.
public enum Activation: Sendable, Equatable {
  case none
  /// GELU in its tanh form, GPT-2's.
  case geluTanh
}

/// Every operation of the tape, each with its derivative. `dy` is the gradient that reaches the
/// node; an arrow says to which input's gradient a term is added.
///
/// | operation | forward | backward |
/// |---|---|---|
/// | constant | y = given | – (or kept, for a tested input) |
/// | parameter | y = the arena's values | → the gradient arena |
/// | embedding | y[r] = table[id r] | dy[r] → table[id r] |
/// | add | y = a + b | dy → a, dy → b |
/// | scale | y = s·x | s·dy → x |
/// | gelu | y = φ(x) | dy·φ′(x) → x |
/// | linear | h = x·W + b, y = φ(h) | dh = dy·φ′(h); dh·Wᵀ → x, xᵀ·dh → W, Σᵣ dh → b |
/// | matmulTransposed | y = x·Wᵀ | dy·W → x, dyᵀ·x → W |
/// | addIntoColumns | y = a, y[:, c…] += s·b | dy → a, s·dy[:, c…] → b |
/// | lowRankUpdate | y = a, y[:, c…] += s·u·Bᵀ with u = b[:, r…] | dy → a, s·dy[:, c…]·B → u, s·dy[:, c…]ᵀ·u → B |
/// | layerNorm | x̂ = (x−μ)/σ, y = x̂·g + b | (d − mean d − x̂·mean(d·x̂))/σ → x with d = dy·g; Σ dy·x̂ → g, Σ dy → b |
/// | causalAttention | P = softmax(q·kᵀ/√w, keys ≤ query), y = P·v | dP = dy·vᵀ, dS = P·(dP − rowsum(dy·y))/√w; dS·k → q, dSᵀ·q → k, Pᵀ·dy → v |
/// | headLoss | Z = x·Eᵀ, y = Σ (log Σ exp Z − Z[target]) / n | dZ = (softmax Z − onehot)/n; dZ·E → x, dZᵀ·x → E |
/// | logits | y = x·Eᵀ | as matmulTransposed |
enum Operation: Equatable {
  case constant
  case parameter
  case embedding(ids: Int)
  case add
  case scale(Float)
  case gelu
  case linear(Activation)
  case matmulTransposed
  case addIntoColumns(offset: Int, scale: Float)
  case lowRankUpdate(LowRankPlan)
  case layerNorm(epsilon: Float)
  case causalAttention(AttentionPlan)
  case headLoss
}

/// The numbers of one attention operation.
struct AttentionPlan: Equatable {
  let sequences: Int
  let length: Int
  let heads: Int
  let keepsWeights: Bool
}

/// One step of the recorded computation; plain values, so that the array of nodes is reused as is.
struct Node {
  let operation: Operation
  let rows: Int
  let columns: Int
  /// Places of the inputs in the array of nodes; −1 where there is none.
  let a: Int
  let b: Int
  let c: Int
  /// −1: the value lies on the tape. Otherwise: it is a parameter of that group.
  let group: Int
  /// Where the value begins, in floats, in the tape's values or in the group's arena.
  let offset: Int
  /// What the forward pass kept for the backward pass, in floats into the tape's values.
  let saved: Int
  let needsGradient: Bool
  /// Where the gradient lies in the tape's gradients; −1 before anything has reached the node.
  var gradient = -1

  var count: Int { rows * columns }
}
