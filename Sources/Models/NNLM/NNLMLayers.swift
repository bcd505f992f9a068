import Tensors

/// The layers of a neural probabilistic language model and where their parameters lie.
///
/// x is the vectors of the last few tokens side by side; y = b + W·x + U·tanh(d + H·x), W being there
/// only with direct connections. The output layer is one matrix, U with W beside it.
///
/// - Source: Bengio, Ducharme, Vincent & Janvin 2003, "A Neural Probabilistic Language Model", eq. 1.
struct NNLMLayers: SequenceLayers {
  let layout: LayerLayout
  let output: OutputLayer
  private let configuration: NNLMConfiguration
  /// The last row stands for what is before the first token.
  let embedding: Embedding  // [vocabulary + 1, width]
  private let hidden: Linear

  init(_ configuration: NNLMConfiguration) {
    self.configuration = configuration
    var layers = LayerLayout()
    embedding = layers.embedding(
      "embedding", configuration.vocabularySize + 1, configuration.embeddingWidth)
    hidden = layers.linear(
      "hidden", configuration.inputWidth, configuration.hiddenWidth, transposed: true)
    let direct = configuration.hasDirectConnections ? configuration.inputWidth : 0
    output = OutputLayer(
      table: layers.matrix(
        "output.weight", outputs: configuration.vocabularySize,
        inputs: configuration.hiddenWidth + direct),
      bias: layers.parameter("output.bias", [configuration.vocabularySize]))
    layout = layers
  }

  /// Rows that keep the matrices in cache.
  var batchSize: (rows: Int, sequences: Int) { (512, 1) }

  /// The tokens in each place of the window, the oldest first.
  func lookups(_ ids: [Int32], sequences: Int) -> [[Int32]] {
    let length = ids.count / max(1, sequences)
    let before = Int32(configuration.vocabularySize)
    return (0..<configuration.contextLength).reversed().map { distance in
      ids.indices.map { $0 % length >= distance ? ids[$0 - distance] : before }
    }
  }

  func hidden(_ pass: Pass, _ lookups: [[Int32]]) -> Tensor {
    let tape = pass.tape
    let vectors = tape.concatenateColumns(lookups.map { embedding($0, pass) })
    let x = pass.site("embedding", pass.dropped(vectors))
    let h = pass.site("hidden", hidden(x, pass, activation: .tanh))
    let dropped = pass.dropped(h)
    return configuration.hasDirectConnections ? tape.concatenateColumns([dropped, x]) : dropped
  }
}
