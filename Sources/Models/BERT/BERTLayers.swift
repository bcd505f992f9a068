import Tensors

/// The layers of a BERT and where their parameters lie. The names are Hugging Face's, without the
/// prefix `bert.`; the same computation serves inference, training and LoRA.
struct BERTLayers: Sendable {
  struct Block: Sendable {
    let attention: SelfAttention
    let attentionNorm: LayerNorm
    let mlp: FeedForward
    let mlpNorm: LayerNorm
  }

  /// What a masked token is read from: a layer, a norm, and the words' table with a bias.
  struct MaskedHead: Sendable {
    let transform: Linear
    let norm: LayerNorm
    let bias: ParameterID  // [vocabulary]
  }

  let all: LayerLayout
  let words: Embedding  // [vocabulary, width], also the masked head's output layer
  let positions: Embedding  // [context, width]
  let types: Embedding  // [types, width]
  let embeddingNorm: LayerNorm
  let blocks: [Block]
  let pooler: Linear?
  let maskedHead: MaskedHead?
  let nextSentenceHead: Linear?
  let classifier: Linear?
  let activation: Activation

  init(_ configuration: BERTConfiguration) {
    let width = configuration.width
    let epsilon = configuration.layerNormEpsilon
    var layers = LayerLayout()
    words = layers.embedding(
      "embeddings.word_embeddings", configuration.vocabularySize, width,
      isOutput: configuration.hasMaskedHead)
    positions = layers.embedding(
      "embeddings.position_embeddings", configuration.contextLength, width)
    types = layers.embedding("embeddings.token_type_embeddings", configuration.typeCount, width)
    embeddingNorm = layers.norm("embeddings.LayerNorm", width, epsilon: epsilon)
    blocks = (0..<configuration.layerCount).map {
      Self.block($0, configuration, in: &layers)
    }
    pooler =
      configuration.hasPooler
      ? layers.linear("pooler.dense", width, width, transposed: true) : nil
    if configuration.hasMaskedHead {
      let name = "cls.predictions"
      maskedHead = MaskedHead(
        transform: layers.linear("\(name).transform.dense", width, width, transposed: true),
        norm: layers.norm("\(name).transform.LayerNorm", width, epsilon: epsilon),
        bias: layers.parameter("\(name).bias", [configuration.vocabularySize]))
    } else {
      maskedHead = nil
    }
    nextSentenceHead =
      configuration.hasNextSentenceHead
      ? layers.linear("cls.seq_relationship", width, 2, transposed: true) : nil
    classifier =
      configuration.classCount > 0
      ? layers.linear("classifier", width, configuration.classCount, transposed: true) : nil
    activation = configuration.activation.function
    all = layers
  }

  private static func block(
    _ number: Int, _ configuration: BERTConfiguration, in layers: inout LayerLayout
  ) -> Block {
    let name = "encoder.layer.\(number)"
    let (width, inner) = (configuration.width, configuration.innerWidth)
    let epsilon = configuration.layerNormEpsilon
    return Block(
      attention: SelfAttention(
        path: "blocks.\(number).attention", layer: number,
        projections: .separate(
          query: layers.linear("\(name).attention.self.query", width, width, transposed: true),
          key: layers.linear("\(name).attention.self.key", width, width, transposed: true),
          value: layers.linear("\(name).attention.self.value", width, width, transposed: true)),
        output: layers.linear("\(name).attention.output.dense", width, width, transposed: true),
        heads: configuration.headCount, isCausal: false),
      attentionNorm: layers.norm("\(name).attention.output.LayerNorm", width, epsilon: epsilon),
      mlp: FeedForward(
        path: "blocks.\(number).mlp",
        expand: layers.linear("\(name).intermediate.dense", width, inner, transposed: true),
        contract: layers.linear("\(name).output.dense", inner, width, transposed: true),
        activation: configuration.activation.function),
      mlpNorm: layers.norm("\(name).output.LayerNorm", width, epsilon: epsilon))
  }

  // MARK: - Computation

  /// The output of the last block.
  ///
  /// - Shapes: `[sequences·length, width]`.
  func hidden(_ pass: Pass, _ batch: BERTBatch) -> Tensor {
    let tape = pass.tape
    let sum = tape.add(
      tape.add(words(batch.tokens.ids, pass), types(batch.types, pass)),
      positions(batch.tokens.positions, pass))
    var x = pass.site("embedding", pass.dropped(embeddingNorm(sum, pass)))
    for (number, block) in blocks.enumerated() {
      let attended = pass.dropped(block.attention(x, pass))
      x = block.attentionNorm(tape.add(x, attended), pass)
      x = block.mlpNorm(tape.add(x, pass.dropped(block.mlp(x, pass))), pass)
      x = pass.site("residual.\(number)", x)
    }
    return pass.site("final", x)
  }
}
