import Kernels
import Tensors

extension OpCheck {
  static let attention =
    AttentionExample.all.flatMap { [$0.fused, $0.inSteps] } + [
      AttentionExample.qkvInOneMatrix, AttentionExample.oneTensorInEveryRole,
    ]
}

/// An attention of two sequences, the second of them with the masks shifted.
struct AttentionExample: Sendable {
  enum Additive { case none, shared, perSequence }

  let name: String
  let queries: Int
  let keys: Int
  let heads: Int
  let headWidth: Int
  var isCausal = false
  var masksKeys = false
  var additive = Additive.none

  static let all = [
    AttentionExample(name: "bidirectional", queries: 5, keys: 5, heads: 3, headWidth: 1),
    AttentionExample(name: "causal", queries: 5, keys: 5, heads: 3, headWidth: 1, isCausal: true),
    AttentionExample(name: "across", queries: 3, keys: 7, heads: 2, headWidth: 3),
    AttentionExample(
      name: "key mask", queries: 6, keys: 6, heads: 1, headWidth: 5, masksKeys: true),
    AttentionExample(
      name: "causal with key mask", queries: 9, keys: 9, heads: 2, headWidth: 2, isCausal: true,
      masksKeys: true),
    AttentionExample(
      name: "additive mask", queries: 5, keys: 8, heads: 2, headWidth: 3, additive: .shared),
    AttentionExample(
      name: "every mask, across", queries: 4, keys: 7, heads: 2, headWidth: 2, isCausal: true,
      masksKeys: true, additive: .perSequence),
  ]

  var width: Int { heads * headWidth }

  var shape: AttentionShape {
    AttentionShape(
      sequences: 2, queries: queries, keys: keys, heads: heads, headWidth: headWidth,
      isCausal: isCausal)
  }

  /// 0 at every fourth key, at others in the second sequence.
  var keyMask: [Float] {
    var mask: [Float] = []
    for sequence in 0..<2 {
      for key in 0..<keys { mask.append((key + 2 * sequence) % 4 == 1 ? 0 : 1) }
    }
    return mask
  }

  /// Steps of a quarter; −∞ on some diagonals and for the whole third query.
  var additiveMask: [Float] {
    var mask: [Float] = []
    for row in 0..<(additive == .perSequence ? 2 * queries : queries) {
      for key in 0..<keys {
        let isHidden = row == 2 || (row + key) % 6 == 5
        let step: Int = (row * 7 + key * 3) % 5
        mask.append(isHidden ? -.infinity : Float(step) * 0.25 - 0.5)
      }
    }
    return mask
  }

  func plan(_ tape: Tape) -> AttentionPlan {
    AttentionPlan(
      sequences: 2, heads: heads, isCausal: isCausal,
      keyMask: masksKeys ? tape.constant(keyMask, [2, keys]) : nil,
      additiveMask: additive == .none
        ? nil : tape.constant(additiveMask, [additiveMask.count / keys, keys]))
  }

  /// - Shapes: `[sequences, queries, keys]`.
  var wholeMask: [Double] {
    var mask: [Double] = []
    let (keyMask, additiveMask) = (keyMask, additiveMask)
    for row in 0..<2 * queries {
      let maskRow = additive == .perSequence ? row : row % queries
      for key in 0..<keys {
        let added = additive == .none ? 0 : Double(additiveMask[maskRow * keys + key])
        let isHidden = masksKeys && keyMask[row / queries * keys + key] == 0
        mask.append(isHidden ? -.infinity : added)
      }
    }
    return mask
  }

  func reference(_ q: Matrix, _ k: Matrix, _ v: Matrix) -> Matrix {
    let given = Reference.AttentionCase(
      shape, q: q.values, k: k.values, v: v.values, mask: wholeMask)
    return Matrix(2 * queries, width, Reference.attention(given).y)
  }

  private var inputs: [OpCheck.Input] {
    let (query, key) = (
      OpCheck.Input(2 * queries, width, -2...2), OpCheck.Input(2 * keys, width, -2...2)
    )
    return [query, key, key]
  }

  var fused: OpCheck {
    OpCheck(name: "attention, \(name)", inputs: inputs) { tape, x in
      tape.attention(x[0], x[1], x[2], plan(tape))
    } reference: { x in
      reference(x[0], x[1], x[2])
    }
  }

  var inSteps: OpCheck {
    OpCheck(name: "attention in steps, \(name)", inputs: inputs) { tape, x in
      let plan = plan(tape)
      let weights = tape.maskedSoftmax(tape.attentionScores(x[0], x[1], plan), plan)
      return tape.attentionMix(weights, x[2], plan)
    } reference: { x in
      reference(x[0], x[1], x[2])
    }
  }

  static let qkvInOneMatrix = OpCheck(
    name: "attention, q, k and v in one matrix", inputs: [OpCheck.Input(18, 12, -2...2)]
  ) { tape, x in
    tape.attention(fused: x[0], all[4].plan(tape))
  } reference: { x in
    let parts = (0..<3).map { part in Matrix(18, 4) { x[0][$0, $1 + 4 * part] } }
    return all[4].reference(parts[0], parts[1], parts[2])
  }

  static let oneTensorInEveryRole = OpCheck(
    name: "attention, one tensor in every role", inputs: [OpCheck.Input(12, 5, -2...2)]
  ) { tape, x in
    tape.attention(x[0], x[0], x[0], all[3].plan(tape))
  } reference: { x in
    all[3].reference(x[0], x[0], x[0])
  }
}
