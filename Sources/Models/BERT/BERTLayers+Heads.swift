import Tensors

// What is read off the encoder's states, one part for each head.
extension BERTLayers {
  /// A vector for each sequence, made of its first token's.
  ///
  /// - Shapes: hidden `[sequences·length, width]`, result `[sequences, width]`.
  func pooled(_ pass: Pass, _ hidden: Tensor, _ batch: BERTBatch, _ pooler: Linear) -> Tensor {
    let first = pass.tape.gatherRows(hidden, batch.firstRows)
    return pass.site("pooled", pooler(first, pass, activation: .tanh), .sequences)
  }

  /// What the masked head's output layer reads.
  ///
  /// - Shapes: x and result `[rows, width]`.
  func transformed(_ pass: Pass, _ x: Tensor, _ head: MaskedHead) -> Tensor {
    head.norm(head.transform(x, pass, activation: activation), pass)
  }

  /// Scores of every token at every position.
  ///
  /// - Shapes: hidden `[rows, width]`, result `[rows, vocabulary]`.
  func maskedLogits(_ pass: Pass, _ hidden: Tensor, _ head: MaskedHead) -> Tensor {
    let tape = pass.tape
    let x = pass.site("transform", transformed(pass, hidden, head))
    return pass.site(
      "logits",
      tape.linear(
        x, tape.parameter(words.table), bias: tape.parameter(head.bias), transposed: true))
  }

  /// The summed cross-entropy of the hidden tokens, divided by `normalizer`; only their rows go
  /// through the head.
  ///
  /// - Precondition: there is a masked head.
  func maskedLoss(
    _ pass: Pass, _ hidden: Tensor, _ loss: BERTLoss, normalizer: Float
  ) -> Tensor {
    let tape = pass.tape
    guard let maskedHead, !loss.maskedRows.isEmpty else {
      return tape.scale(tape.sumAll(hidden), by: 0)
    }
    let rows = tape.gatherRows(hidden, loss.maskedRows)
    return tape.headLoss(
      transformed(pass, rows, maskedHead), tape.parameter(words.table),
      bias: tape.parameter(maskedHead.bias), targets: loss.maskedTargets, normalizer: normalizer)
  }

  /// - Shapes: pooled `[sequences, width]`, result `[sequences, 2]`.
  func nextSentence(_ pass: Pass, _ pooled: Tensor?) -> Tensor? {
    guard let nextSentenceHead, let pooled else { return nil }
    return pass.site("nextSentence", nextSentenceHead(pooled, pass), .sequences)
  }

  /// - Shapes: pooled `[sequences, width]`, result `[sequences, classes]`.
  func classes(_ pass: Pass, _ pooled: Tensor?) -> Tensor? {
    guard let classifier, let pooled else { return nil }
    return pass.site("classes", classifier(pass.dropped(pooled), pass), .sequences)
  }
}
