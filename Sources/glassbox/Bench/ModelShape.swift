import Models
import Tensors

/// A model and a batch that other programs are measured with too: GPT-2 blocks, tied output layer.
struct ModelShape: Sendable {
  let name: String
  let vocabulary: Int
  let width: Int
  let layers: Int
  let heads: Int
  let length: Int
  let batch: Int

  static let all = [
    ModelShape(
      name: "S", vocabulary: 1024, width: 64, layers: 2, heads: 4, length: 64, batch: 16),
    ModelShape(
      name: "M", vocabulary: 2048, width: 128, layers: 4, heads: 4, length: 128, batch: 16),
    ModelShape(
      name: "L", vocabulary: 4096, width: 256, layers: 6, heads: 8, length: 256, batch: 8),
  ]

  /// The shape of the shipped decoder, which the labs run.
  static let story = ModelShape(
    name: "story", vocabulary: 8192, width: 192, layers: 4, heads: 6, length: 256, batch: 8)

  var isLarge: Bool { name == "L" }
  var tokens: Int { length * batch }

  var configuration: GPTConfiguration {
    GPTConfiguration(
      vocabularySize: vocabulary, contextLength: length, width: width, layerCount: layers,
      headCount: heads)
  }

  func model() -> GPT { GPT(configuration: configuration, seed: 1) }

  /// Batches of random tokens, each sequence with the token that follows it.
  ///
  /// - Shapes: `[10, batch, length + 1]`.
  func batches() -> [[[Int32]]] {
    var random = Xoshiro256(seed: 7)
    return (0..<10).map { _ in
      (0..<batch).map { _ in (0...length).map { _ in Int32(random.below(vocabulary)) } }
    }
  }

  /// Tokens that fill the context.
  func text() -> [Int32] { Array(batches()[0][0].dropLast()) }

  // MARK: - The work that must be done

  /// Floating-point operations of a full training step: products with the weights forward, and backward
  /// to inputs and weights. Attention counts the pairs that the causal mask leaves; what a program
  /// computes twice, or beside products, counts nothing.
  ///
  /// - Source: Kaplan et al. 2020, "Scaling Laws for Neural Language Models", section 2.1.
  var stepOperations: Double {
    3 * Double(tokens) * (2 * Double(productParameters) + attentionPerToken)
  }

  /// The same with frozen weights under an adapter on q and v: no products for the weights' gradients,
  /// and none that lead below the first adapter.
  func adaptedStepOperations(rank: Int) -> Double {
    let adapter = 2 * layers * rank * 2 * width
    let belowFirstAdapter = 2 * Double(3 * width * width)
    return Double(tokens)
      * (4 * Double(productParameters) + 3 * attentionPerToken + 6 * Double(adapter)
        - belowFirstAdapter)
  }

  private var productParameters: Int { layers * 12 * width * width + vocabulary * width }
  private var attentionPerToken: Double { Double(layers * 2 * width * (length + 1)) }
}

/// Batches that come round again.
struct FixedBatches: TrainingSource {
  let batches: [[TrainingSequence]]

  init(_ shape: ModelShape) {
    batches = shape.batches().map { batch in batch.map { TrainingSequence(tokens: $0) } }
  }

  func sequences(step: Int, count: Int, length: Int) -> [TrainingSequence] {
    batches[step % batches.count]
  }
}
