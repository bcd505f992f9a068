import Models
import Testing

@Suite struct BERTGoldenTests {
  private struct Given: Decodable {
    var ids: [[Int32]]
    var types: [[Int32]]
    var lengths: [Int]
    var alone: [Int32]
    var aloneTypes: [Int32]
    var targets: [[Int32]]
    var follows: [Int]
    var loss: Float

    /// The sequences without their padding.
    var inputs: [BERTInput] {
      lengths.indices.map {
        BERTInput(
          tokens: Array(ids[$0].prefix(lengths[$0])), types: Array(types[$0].prefix(lengths[$0])))
      }
    }

    var examples: [MaskedExample] {
      zip(inputs, lengths.indices).map { input, row in
        MaskedExample(
          input: input, targets: Array(targets[row].prefix(lengths[row])),
          follows: follows[row] == 0)
      }
    }
  }

  private let given: Given
  private let golden: GoldenTensors
  private let model: BERT

  init() throws {
    given = try goldenJSON(Given.self, "tiny-bert.json")
    golden = try GoldenTensors("tiny-bert-numbers.safetensors")
    model = try HuggingFaceFolder.readBERT(at: Golden.folder + "/tiny-bert")
  }

  private static let captures: [String: String] = [
    "embedding": "hidden.0", "residual.0": "hidden.1", "residual.1": "hidden.2",
    "blocks.0.attention.weights": "attention.0", "blocks.1.attention.weights": "attention.1",
    "final": "hidden.2", "pooled": "pooled", "logits": "mlm", "nextSentence": "nsp",
  ]

  private func compare(_ inputs: [BERTInput], with name: String) throws {
    let result = try model.forward(
      inputs, inspection: Inspection(captures: Set(Self.captures.keys)))
    for (capture, stored) in Self.captures {
      try golden.expect(result.captures[capture], is: "\(name).\(stored)", within: 1e-5)
    }
    let plain = try model.forward(inputs)
    try golden.expect(plain.hidden, is: "\(name).hidden.2", within: 1e-5)
    try golden.expect(plain.pooled, is: "\(name).pooled", within: 1e-5)
    try golden.expect(plain.maskedLogits, is: "\(name).mlm", within: 2e-5)
    try golden.expect(plain.nextSentenceLogits, is: "\(name).nsp", within: 1e-5)
    let means = try model.sentenceVectors(of: inputs, isNormalized: false)
    try golden.expect(
      Captured(shape: [inputs.count, 30], values: Array(means.joined())), is: "\(name).mean",
      within: 1e-5)
  }

  @Test func everyStateOfOneSequenceIsThatOfTransformers() throws {
    try compare([BERTInput(tokens: given.alone, types: given.aloneTypes)], with: "alone")
  }

  @Test func everyStateOfABatchWithPaddingIsThatOfTransformers() throws {
    try compare(given.inputs, with: "padded")
  }

  @Test func gradientsAreThoseOfPyTorch() throws {
    let (loss, gradients) = try model.gradients(of: given.examples)
    #expect(abs(loss - given.loss) < 1e-5 * given.loss)
    try golden.expectGradients(gradients)
    #expect(abs(try model.loss(given.examples) - given.loss) < 1e-5 * given.loss)
  }
}
