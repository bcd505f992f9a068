import Tensors

/// The layers of a recurrent language model and where their parameters lie; the names are those of
/// PyTorch's example `word_language_model`.
///
/// - Source: Zaremba, Sutskever & Vinyals 2014, "Recurrent Neural Network Regularization", section
///   3.2: dropout on what goes from layer to layer, not on what goes from step to step. Tied vectors:
///   Press & Wolf 2017, "Using the Output Embedding to Improve Language Models".
struct RecurrentLayers: SequenceLayers {
  let layout: LayerLayout
  let embedding: Embedding  // [vocabulary, embedding width]
  let layers: [RecurrentLayer]
  /// From the states to the length of tied vectors.
  private let projection: Linear?
  let output: OutputLayer

  init(_ configuration: RecurrentConfiguration) {
    let vocabulary = configuration.vocabularySize
    let isTied = configuration.isOutputTied
    var layers = LayerLayout()
    embedding = layers.embedding(
      "encoder", vocabulary, configuration.embeddingWidth, isOutput: isTied)
    self.layers = (0..<configuration.layerCount).map { number in
      layers.recurrent(
        "rnn", number: number,
        inputs: number == 0 ? configuration.embeddingWidth : configuration.width,
        width: configuration.width, cell: configuration.cell)
    }
    projection =
      isTied
      ? layers.linear(
        "projection", configuration.width, configuration.embeddingWidth, transposed: true)
      : nil
    let table =
      isTied
      ? embedding.table
      : layers.matrix("decoder.weight", outputs: vocabulary, inputs: configuration.width)
    output = OutputLayer(table: table, bias: layers.parameter("decoder.bias", [vocabulary]))
    layout = layers
  }

  /// Sequences side by side make the products of a step large; more of them only need more memory.
  var batchSize: (rows: Int, sequences: Int) { (256, 16) }

  func lookups(_ ids: [Int32], sequences: Int) -> [[Int32]] { [ids] }

  func hidden(_ pass: Pass, _ lookups: [[Int32]]) -> Tensor {
    hidden(pass, lookups[0], initial: nil).output
  }

  /// What the output layer sees, and the states of all layers behind all positions.
  ///
  /// - Shapes: ids `[sequences·length]`, initial `[sequences, states·width]` for each layer.
  func hidden(
    _ pass: Pass, _ ids: [Int32], initial: [Tensor]?
  ) -> (output: Tensor, states: [Tensor]) {
    var x = pass.site("embedding", pass.dropped(embedding(ids, pass)))
    var states: [Tensor] = []
    for (number, layer) in layers.enumerated() {
      let own = pass.site(
        "layers.\(number).states", layer.states(x, pass, initial: initial?[number]))
      states.append(own)
      x = pass.dropped(layer.output(own, pass))
    }
    if let projection { x = projection(x, pass) }
    return (pass.site("hidden", x), states)
  }
}
