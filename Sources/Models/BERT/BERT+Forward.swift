import Tensors

/// What a BERT makes of a batch. Rows of padding hold numbers that mean nothing.
public struct BERTResult: Sendable {
  /// Tokens of each sequence; `length` is the longest.
  public let lengths: [Int]
  /// The last block's output.
  ///
  /// - Shapes: `[sequences, length, width]`.
  public let hidden: Captured
  /// - Shapes: `[sequences, width]`; nil without a pooler.
  public let pooled: Captured?
  /// Scores of every vocabulary entry in the place of each token.
  ///
  /// - Shapes: `[sequences, length, vocabulary]`; nil without the head.
  public let maskedLogits: Captured?
  /// Scores of “the second segment follows” and “it does not”.
  ///
  /// - Shapes: `[sequences, 2]`; nil without the head.
  public let nextSentenceLogits: Captured?
  /// - Shapes: `[sequences, classes]`; nil without the head.
  public let classLogits: Captured?
  /// The intermediates that were asked for, by name, with the sequences as their first dimension.
  public let captures: [String: Captured]
}

extension BERT {
  /// Reads a batch of sequences, which need not be of one length.
  ///
  /// - Cost: about 2 · parameters · sequences · longest multiply-adds.
  /// - Throws: `ModelError` if an input does not suit the model, a name is unknown or a change does
  ///   not fit its site.
  public func forward(
    _ inputs: [BERTInput], inspection: Inspection = Inspection(), adapters: [LoRAAdapter] = []
  ) throws(ModelError) -> BERTResult {
    let isInspected = !inspection.captures.isEmpty || !inspection.interventions.isEmpty
    let inspector = isInspected ? Inspector(inspection, isBatch: true) : nil
    let result = try recorded(inputs, inspector, adapters)
    try inspector?.finish()
    return result
  }

  /// Every intermediate that can be read and changed, in the order of computation, with its shape for
  /// a batch of one sequence of so many tokens; found by computing them.
  public func sites(length: Int) throws(ModelError) -> [Site] {
    let inspector = Inspector(listingBatch: true)
    let tokens = [Int32](repeating: 0, count: max(0, length))
    _ = try recorded([BERTInput(tokens: tokens)], inspector, [])
    return inspector.sites
  }

  /// The mean of each sequence's last vectors, padding left out.
  ///
  /// - Shapes: `width` numbers for each input.
  /// - Parameter isNormalized: scale each to length 1.
  /// - Source: Reimers & Gurevych 2019, "Sentence-BERT", section 3 (MEAN strategy).
  public func sentenceVectors(
    of inputs: [BERTInput], isNormalized: Bool = true, adapters: [LoRAAdapter] = []
  ) throws(ModelError) -> [[Float]] {
    for input in inputs { try layers.check(input, configuration) }
    var pass = try pass(adapters: adapters)
    var result: [[Float]] = []
    for range in TokenBatch.cut(inputs.map(\.tokens.count)) {
      pass.tape.reset()
      let batch = BERTBatch(Array(inputs[range]))
      batch.tokens.prepare(&pass)
      let means = pass.tape.meanPool(
        layers.hidden(pass, batch), sequences: range.count, mask: pass.keyMask)
      let values = pass.tape.array(of: means)
      for row in 0..<range.count {
        let vector = Array(values[(row * means.columns)..<((row + 1) * means.columns)])
        result.append(isNormalized ? normalized(vector) : vector)
      }
    }
    return result
  }

  // MARK: - Parts

  private func recorded(
    _ inputs: [BERTInput], _ inspector: Inspector?, _ adapters: [LoRAAdapter]
  ) throws(ModelError) -> BERTResult {
    guard !inputs.isEmpty else { throw .emptyInput }
    for input in inputs { try layers.check(input, configuration) }
    var pass = try pass(adapters: adapters, inspector: inspector)
    let batch = BERTBatch(inputs)
    batch.tokens.prepare(&pass)
    let hidden = layers.hidden(pass, batch)
    let masked = layers.maskedHead.map { layers.maskedLogits(pass, hidden, $0) }
    let pooled = layers.pooler.map { layers.pooled(pass, hidden, batch, $0) }
    let next = layers.nextSentence(pass, pooled)
    let classes = layers.classes(pass, pooled)
    func copy(_ tensor: Tensor?, _ rows: [Int]) -> Captured? {
      tensor.map {
        Captured(shape: rows + [$0.columns], values: pass.tape.array(of: $0))
      }
    }
    let perPosition = [inputs.count, batch.tokens.length]
    return BERTResult(
      lengths: batch.tokens.lengths,
      hidden: Captured(
        shape: perPosition + [hidden.columns], values: pass.tape.array(of: hidden)),
      pooled: copy(pooled, [inputs.count]), maskedLogits: copy(masked, perPosition),
      nextSentenceLogits: copy(next, [inputs.count]),
      classLogits: copy(classes, [inputs.count]), captures: inspector?.captures ?? [:])
  }
}

/// A vector scaled to length 1; zeros stay.
private func normalized(_ vector: [Float]) -> [Float] {
  let length = Vectors.dot(vector, vector).squareRoot()
  return length > 0 ? vector.map { $0 / length } : vector
}
