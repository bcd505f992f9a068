import Kernels
import Tensors

extension OpCheck {
  static let attention = [false, true].flatMap { isCausal in
    let kind = isCausal ? "causal" : "bidirectional"
    let plan = AttentionPlan(sequences: 2, heads: 3, isCausal: isCausal)
    let shape = AttentionShape(
      sequences: 2, queries: 5, keys: 5, heads: 3, headWidth: 1, isCausal: isCausal)
    return [
      OpCheck(
        name: "attention, \(kind)", inputs: [Input(10, 3), Input(10, 3), Input(10, 3)]
      ) { tape, x in
        tape.attention(x[0], x[1], x[2], plan)
      } reference: { x in
        let given = Reference.AttentionCase(
          shape, q: x[0].values, k: x[1].values, v: x[2].values)
        return Matrix(10, 3, Reference.attention(given).y)
      },
      OpCheck(
        name: "attention in steps, \(kind)", inputs: [Input(10, 3), Input(10, 3), Input(10, 3)]
      ) { tape, x in
        let weights = tape.maskedSoftmax(tape.attentionScores(x[0], x[1], plan), plan)
        return tape.attentionMix(weights, x[2], plan)
      } reference: { x in
        let given = Reference.AttentionCase(
          shape, q: x[0].values, k: x[1].values, v: x[2].values)
        return Matrix(10, 3, Reference.attention(given).y)
      },
    ]
  }
}
