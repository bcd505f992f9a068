import Kernels

/// Every operation of the tape, each with its derivative. `dy` is the gradient that reaches the
/// node; an arrow says to which input's gradient a term is added.
///
/// | operation | forward | backward |
/// |---|---|---|
/// | constant | y = given | – (or kept, for a tested input) |
/// | parameter | y = the arena's values | → the gradient arena |
/// | add | y = a + b | dy → a, dy → b; here and below, what was repeated to fit gets the sum |
/// | subtract | y = a − b | dy → a, −dy → b |
/// | multiply | y = a·b | dy·b → a, dy·a → b |
/// | divide | y = a/b | dy/b → a, −dy·a/b² → b |
/// | scale | y = s·x | s·dy → x |
/// | shift | y = x + s | dy → x |
/// | clamp | y = min(max(x, l), u) | dy where l ≤ x ≤ u → x |
/// | elementwise | y = f(x), see `ElementwiseFunction` | dy·f′(x) → x |
/// | sum | y = s·Σ x over rows, columns or both | s·dy, repeated → x |
/// | largest | y = max x over rows or columns | dy where the (first) largest stood → x |
/// | softmax | y = exp x / Σ exp x by row | y·(dy − Σ dy·y) → x |
/// | logSoftmax | y = x − log Σ exp x by row | dy − exp y·Σ dy → x |
/// | linear | h = x·W + b, y = φ(h) | dh = dy·φ′(h); dh·Wᵀ → x, xᵀ·dh → W, Σᵣ dh → b |
/// | linear, transposed | h = x·Wᵀ + b, y = φ(h) | dh·W → x, dhᵀ·x → W, Σᵣ dh → b |
/// | matmul | y = A·B, A and B being a and b or transposed | dy·Bᵀ → A, Aᵀ·dy → B |
/// | addIntoColumns | y = a, y[:, c…] += s·b | dy → a, s·dy[:, c…] → b |
/// | lowRankUpdate | y = a, y[:, c…] += s·u·Bᵀ with u = b[:, r…] | dy → a, s·dy[:, c…]·B → u, s·dy[:, c…]ᵀ·u → B |
/// | layerNorm | x̂ = (x−μ)/σ, y = x̂·g + b | (d − mean d − x̂·mean(d·x̂))/σ → x with d = dy·g; Σ dy·x̂ → g, Σ dy → b |
/// | rmsNorm | x̂ = x/√(mean x² + ε), y = x̂·g | (d − x̂·mean(d·x̂))/√(mean x² + ε) → x with d = dy·g; Σ dy·x̂ → g |
/// | dropout | y = x·m/(1−p), m from a seed | dy·m/(1−p) → x |
/// | gatherRows | y[r] = x[i r] | dy[r] → x[i r] |
/// | scatterRows | y[i r] += x[r] | dy[i r] → x[r] |
/// | columns | y = x[:, c…] | dy → x[:, c…] |
/// | rows | y = x[r…] | dy → x[r…] |
/// | concatenateColumns | y = (a, b) side by side | its columns of dy → a, b |
/// | concatenateRows | y = a above b | its rows of dy → a, b |
/// | meanPool | y[s] = Σ w·x over a sequence, w = m/Σ m | w·dy[s] → x |
/// | cosineSimilarity | y = a·b/(‖a‖‖b‖) by row | dy·(b/‖b‖ − y·a/‖a‖)/‖a‖ → a, likewise → b |
/// | attention | S = q·kᵀ/√w + mask, P = softmax S by row, y = P·v | dP = dy·vᵀ, dS = P·(dP − rowsum(dy·y))/√w; dS·k → q, dSᵀ·q → k, Pᵀ·dy → v |
/// | attentionScores | S = q·kᵀ/√w | dS·k/√w → q, dSᵀ·q/√w → k |
/// | maskedSoftmax | P = softmax(S + mask) by row | P·(dP − Σ P·dP) → S |
/// | attentionMix | y = P·v | dy·vᵀ → P, Pᵀ·dy → v |
/// | crossEntropy | y = Σ (log Σ exp z − (1−ε)·z[target] − ε·mean z) / n | dy·(softmax z − (1−ε)·onehot − ε/V)/n → z |
/// | recurrent | by step: p = h·Wᵀ + b, (h, c)′ = cell(x, p, h, c), see `RecurrentFunction` | from the last step back: dp, dx by the cell; dp·W → h before, Σ dpᵀ·h → W, Σ dp → b; at the end dh, dc → initial |
/// | headLoss | crossEntropy of Z = x·Eᵀ + b | dZ as there; dZ·E → x, dZᵀ·x → E, Σᵣ dZ → b |
///
/// To add one: its loop and naive twin in Kernels; forward beside backward in a `Tape+….swift`; a
/// case, a line and a kind here; a check in the tests' `OpChecks`, without which
/// `everyOperationIsChecked` fails. Convolutions belong into `Tape+Convolution.swift` (an unfolding
/// and a product).
enum Operation: Equatable {
  case constant
  case parameter
  case add
  case subtract
  case multiply
  case divide
  case scale(Float)
  case shift
  case clamp(lower: Float, upper: Float)
  case elementwise(ElementwiseFunction)
  case sum(Axis, factor: Float)
  case largest(Axis)
  case softmax
  case logSoftmax
  case linear(Activation, transposed: Bool)
  case matmul(MatmulPlan)
  case addIntoColumns(offset: Int, scale: Float)
  case lowRankUpdate(LowRankPlan)
  case layerNorm(epsilon: Float)
  case rmsNorm
  case dropout(rate: Float, seed: UInt64)
  case gatherRows(indices: Int)
  case scatterRows(indices: Int)
  case columns(from: Int)
  case rows(from: Int)
  case concatenateColumns
  case concatenateRows
  case meanPool(sequences: Int)
  case cosineSimilarity
  case attention(AttentionPlan, isFused: Bool)
  case attentionScores(AttentionPlan)
  case maskedSoftmax
  case attentionMix(AttentionPlan)
  case recurrent(RecurrencePlan)
  case crossEntropy(LossPlan)
  case headLoss
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
  /// Only recurrences have a fourth.
  var d = -1
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
