import Models
import Tensors
import Testing

@Suite struct GPTStepsTests {
  private struct Golden: Decodable {
    var losses: [Float]
  }

  private struct Repeated: TrainingSource {
    let sequences: [TrainingSequence]
    func sequences(step: Int, count: Int, length: Int) -> [TrainingSequence] { sequences }
  }

  /// Vocabulary 1024, width 64, 2 layers, 4 heads, 16 sequences of 64 tokens.
  @Test func firstTenLossesOfShapeSAreThoseOfPyTorchsAdamW() throws {
    let golden = try goldenJSON(Golden.self, "gpt-steps.json")
    let configuration = GPTConfiguration(
      vocabularySize: 1024, contextLength: 64, width: 64, layerCount: 2, headCount: 4)
    let blank = GPT(configuration: configuration, seed: 1)
    let layout = blank.parameters.layout
    let arena = ParameterArena(layout: layout)
    for id in layout.ids {
      let entry = layout[id]
      let noise = Formula.uniform(UInt64(id.index), entry.count, scale: 0x1p-4)
      let isGain = entry.name.contains("ln_") && entry.name.hasSuffix("weight")
      arena.set(id, to: isGain ? noise.map { 1 + $0 } : noise)
    }
    let tokens = Formula.integers(1000, 16 * 65, below: 1024)
    let sequences = (0..<16).map {
      TrainingSequence(tokens: Array(tokens[($0 * 65)..<(($0 + 1) * 65)]))
    }
    let trainer = try GPTTrainer(
      model: blank.replacing(parameters: arena),
      settings: TrainingSettings(
        steps: 10, batchSize: 16, sequenceLength: 64, learningRate: 1e-3,
        schedule: Schedule(shape: .constant), weightDecay: 0.1, beta1: 0.9, beta2: 0.95,
        epsilon: 1e-8, clipNorm: 1, lanes: 4),
      source: Repeated(sequences: sequences))
    #expect(golden.losses.count == 10)
    for (step, expected) in golden.losses.enumerated() {
      let loss = try trainer.advance().loss
      #expect(abs(loss - expected) < 1e-5 * expected, "step \(step): \(loss), \(expected)")
    }
  }
}
