import Tensors

/// A one-block transformer with every operation of the tape, for tests.
struct SmallModel {
  static let vocabulary = 37
  static let width = 16
  static let length = 10

  var layout = ParameterLayout()
  let table: ParameterID
  let positions: ParameterID
  let gain: ParameterID
  let bias: ParameterID
  let qkv: ParameterID
  let qkvBias: ParameterID
  let dense: ParameterID
  let tokens: [Int32] = (0..<20).map { Int32($0 * 7 % 37) }
  let targets: [Int32] = (0..<20).map { $0 % 5 == 4 ? -1 : Int32($0 * 11 % 37) }

  init() {
    let d = Self.width
    table = layout.append("table", [Self.vocabulary, d])
    positions = layout.append("positions", [Self.length, d])
    gain = layout.append("norm.gain", [d])
    bias = layout.append("norm.bias", [d])
    qkv = layout.append("qkv.weight", [d, 3 * d])
    qkvBias = layout.append("qkv.bias", [3 * d])
    dense = layout.append("dense.weight", [d, d])
  }

  func parameters(seed: UInt64 = 1) -> ParameterArena {
    let arena = ParameterArena(layout: layout)
    var random = Xoshiro256(seed: seed)
    for id in layout.ids {
      arena.set(id, to: (0..<layout[id].count).map { _ in Float(random.normal()) * 0.3 })
    }
    return arena
  }

  /// The scores before the head, `[20, width]`.
  func features(_ tape: Tape, keepWeights: Bool = false) -> Tensor {
    let length = Self.length
    let places = (0..<20).map { Int32($0 % length) }
    let x = tape.add(
      tape.embedding(tape.parameter(table), ids: tokens),
      tape.embedding(tape.parameter(positions), ids: places))
    let normal = tape.layerNorm(
      x, gain: tape.parameter(gain), bias: tape.parameter(bias))
    let mixed = tape.linear(normal, tape.parameter(qkv), bias: tape.parameter(qkvBias))
    let attended = tape.causalAttention(
      mixed, sequences: 2, length: length, heads: 2, keepWeights: keepWeights)
    return tape.add(
      x, tape.linear(attended, tape.parameter(dense), activation: .geluTanh))
  }

  func loss(_ tape: Tape) -> Tensor {
    tape.headLoss(features(tape), tape.parameter(table), targets: targets, normalizer: 16)
  }
}
