import Models
import Testing

@Suite struct GPTGoldenTests {
  @Test func logitsAreThoseOfTransformers() throws {
    let golden = try Golden.tiny()
    let result = try Golden.model().forward(golden.ids)
    #expect(result.logits.shape == [golden.ids.count, 97])
    let largest = golden.logits.joined().reduce(0) { max($0, abs($1)) }
    let difference = largestDifference(result.logits.values, golden.logits.joined())
    #expect(difference < 1e-5 * max(1, largest))
  }

  @Test func attentionIsThatOfTransformers() throws {
    let golden = try Golden.tiny()
    let names: Set = ["blocks.0.attention.weights", "blocks.1.attention.weights"]
    let result = try Golden.model().forward(golden.ids, capture: names)
    for layer in 0..<2 {
      let weights = try #require(result.captures["blocks.\(layer).attention.weights"])
      #expect(weights.shape == [3, golden.ids.count, golden.ids.count])
      let expected = golden.attention[layer].joined().joined()
      #expect(largestDifference(weights.values, expected) < 1e-5)
    }
  }

  @Test func residualStreamIsThatOfTransformers() throws {
    let golden = try Golden.tiny()
    let result = try Golden.model().forward(
      golden.ids, capture: ["embedding", "residual.0", "final"])
    let expected = [
      "embedding": golden.embedding, "residual.0": golden.residual0, "final": golden.final,
    ]
    for (name, values) in expected {
      let captured = try #require(result.captures[name])
      #expect(captured.shape == [golden.ids.count, 30])
      #expect(largestDifference(captured.values, values.joined()) < 1e-4, "\(name)")
    }
  }

  @Test func gradientsAreThoseOfPyTorch() throws {
    let golden = try Golden.tiny()
    let (loss, gradients) = try Golden.model().gradients(of: golden.sequences)
    #expect(abs(loss - golden.loss) < 1e-5 * golden.loss)
    let file = try SafetensorsFile(path: Golden.folder + "/tiny-gradients.safetensors")
    #expect(Set(gradients.keys) == Set(file.entries.keys))
    for (name, gradient) in gradients {
      let expected = try file.tensor(name)
      #expect(gradient.shape == expected.shape, "\(name)")
      expectGradient(gradient.values, expected.values, name)
    }
  }

  @Test func lossOfAForwardPassIsThatOfTraining() throws {
    let golden = try Golden.tiny()
    let loss = try Golden.model().loss(golden.sequences)
    #expect(abs(loss - golden.loss) < 1e-5 * golden.loss)
  }

  /// The same sequences at every step.
  private struct Repeated: TrainingSource {
    let sequences: [TrainingSequence]
    func sequences(step: Int, count: Int, length: Int) -> [TrainingSequence] { sequences }
  }

  @Test func firstTenLossesAreThoseOfPyTorchsAdamW() throws {
    let golden = try Golden.tiny()
    let settings = TrainingSettings(
      steps: 10, batchSize: 3, sequenceLength: 19, learningRate: 0.01,
      schedule: Schedule(shape: .cosine, warmUpSteps: 3, finalFraction: 0.1), weightDecay: 0.1,
      beta1: 0.9, beta2: 0.95, epsilon: 1e-8, clipNorm: 1, lanes: 2)
    let trainer = try GPTTrainer(
      model: Golden.model(), settings: settings, source: Repeated(sequences: golden.sequences))
    for step in 0..<10 {
      let snapshot = try trainer.advance()
      let (loss, norm) = (golden.losses[step], golden.norms[step])
      #expect(abs(snapshot.loss - loss) < 1e-5 * loss, "step \(step): \(snapshot.loss), \(loss)")
      #expect(abs(snapshot.gradientNorm - norm) < 1e-4 * norm, "step \(step)")
    }
  }
}
