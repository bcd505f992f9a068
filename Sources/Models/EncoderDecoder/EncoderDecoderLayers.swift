import Tensors

/// The layers of an encoder–decoder and where their parameters lie. The names are those of Hugging
/// Face's BART family, without the prefix `model.`.
struct EncoderDecoderLayers: Sendable {
  struct EncoderBlock: Sendable {
    let attentionNorm: LayerNorm
    let attention: SelfAttention
    let mlpNorm: LayerNorm
    let mlp: FeedForward
  }

  struct DecoderBlock: Sendable {
    let own: EncoderBlock
    let crossNorm: LayerNorm
    let cross: CrossAttention
  }

  /// One of the two sides: where it is, its positions and its last norm.
  struct Side: Sendable {
    let path: String
    /// Nil: sinusoidal.
    let positions: Embedding?
    let finalNorm: LayerNorm
  }

  let all: LayerLayout
  let tokens: Embedding  // [vocabulary, width], also the output layer
  let encoder: Side
  let encoderBlocks: [EncoderBlock]
  let decoder: Side
  let decoderBlocks: [DecoderBlock]
  /// Token vectors are scaled by √width.
  private let scale: Float

  init(_ configuration: EncoderDecoderConfiguration) {
    var layers = LayerLayout()
    let width = configuration.width
    let epsilon = configuration.layerNormEpsilon
    func side(_ name: String) -> Side {
      let positions =
        configuration.positions == .learned
        ? layers.embedding("\(name).embed_positions", configuration.contextLength, width) : nil
      return Side(
        path: name, positions: positions,
        finalNorm: layers.norm("\(name).layer_norm", width, epsilon: epsilon))
    }
    tokens = layers.embedding("shared", configuration.vocabularySize, width, isOutput: true)
    encoder = side("encoder")
    encoderBlocks = (0..<configuration.encoderLayerCount).map {
      Self.block("encoder", $0, isCausal: false, configuration, in: &layers)
    }
    decoder = side("decoder")
    decoderBlocks = (0..<configuration.decoderLayerCount).map {
      Self.decoderBlock($0, configuration, in: &layers)
    }
    scale = Float(width).squareRoot()
    all = layers
  }

  private static func block(
    _ side: String, _ number: Int, isCausal: Bool, _ configuration: EncoderDecoderConfiguration,
    in layers: inout LayerLayout
  ) -> EncoderBlock {
    let name = "\(side).layers.\(number)"
    let path = "\(side).blocks.\(number)"
    let (width, inner) = (configuration.width, configuration.innerWidth)
    let epsilon = configuration.layerNormEpsilon
    func projection(_ part: String) -> Linear {
      layers.linear("\(name).self_attn.\(part)_proj", width, width, transposed: true)
    }
    return EncoderBlock(
      attentionNorm: layers.norm("\(name).self_attn_layer_norm", width, epsilon: epsilon),
      attention: SelfAttention(
        path: "\(path).attention", layer: number,
        projections: .separate(
          query: projection("q"), key: projection("k"), value: projection("v")),
        output: projection("out"), heads: configuration.headCount, isCausal: isCausal),
      mlpNorm: layers.norm("\(name).final_layer_norm", width, epsilon: epsilon),
      mlp: FeedForward(
        path: "\(path).mlp",
        expand: layers.linear("\(name).fc1", width, inner, transposed: true),
        contract: layers.linear("\(name).fc2", inner, width, transposed: true),
        activation: .relu))
  }

  private static func decoderBlock(
    _ number: Int, _ configuration: EncoderDecoderConfiguration, in layers: inout LayerLayout
  ) -> DecoderBlock {
    let name = "decoder.layers.\(number)"
    let width = configuration.width
    func projection(_ part: String) -> Linear {
      layers.linear("\(name).encoder_attn.\(part)_proj", width, width, transposed: true)
    }
    return DecoderBlock(
      own: block("decoder", number, isCausal: true, configuration, in: &layers),
      crossNorm: layers.norm(
        "\(name).encoder_attn_layer_norm", width, epsilon: configuration.layerNormEpsilon),
      cross: CrossAttention(
        path: "decoder.blocks.\(number).cross", query: projection("q"), key: projection("k"),
        value: projection("v"), output: projection("out"), heads: configuration.headCount))
  }

  // MARK: - Computation

  /// What the encoder makes of the sources.
  ///
  /// - Shapes: `[sequences·length, width]`.
  func encoded(_ pass: Pass, _ batch: SideBatch) -> Tensor {
    var pass = pass
    batch.tokens.prepare(&pass)
    let tape = pass.tape
    var x = embedded(pass, batch, encoder)
    for (number, block) in encoderBlocks.enumerated() {
      x = tape.add(x, pass.dropped(block.attention(block.attentionNorm(x, pass), pass)))
      x = tape.add(x, pass.dropped(block.mlp(block.mlpNorm(x, pass), pass)))
      x = pass.site("encoder.residual.\(number)", x)
    }
    return pass.site("encoder.final", encoder.finalNorm(x, pass))
  }

  /// The normalised output of the decoder's last block.
  ///
  /// - Shapes: states `[sequences·source, width]`, mask `[sequences, source]`, result
  ///   `[sequences·length, width]`.
  func decoded(_ pass: Pass, _ batch: SideBatch, states: Tensor, mask: Tensor?) -> Tensor {
    var pass = pass
    batch.tokens.prepare(&pass)
    // Padding stands behind a target's end, where no counted position looks.
    pass.keyMask = nil
    let tape = pass.tape
    var x = embedded(pass, batch, decoder)
    for (number, block) in decoderBlocks.enumerated() {
      let own = block.own
      x = tape.add(x, pass.dropped(own.attention(own.attentionNorm(x, pass), pass)))
      let crossed = block.cross(block.crossNorm(x, pass), over: states, mask: mask, pass)
      x = tape.add(x, pass.dropped(crossed))
      x = tape.add(x, pass.dropped(own.mlp(own.mlpNorm(x, pass), pass)))
      x = pass.site("decoder.residual.\(number)", x)
    }
    return pass.site("decoder.final", decoder.finalNorm(x, pass))
  }

  /// - Shapes: hidden `[rows, width]`, result `[rows, vocabulary]`.
  func logits(_ pass: Pass, _ hidden: Tensor) -> Tensor {
    pass.site("logits", tokens.logits(hidden, pass))
  }

  private func embedded(_ pass: Pass, _ batch: SideBatch, _ side: Side) -> Tensor {
    let tape = pass.tape
    let vectors = tape.scale(tokens(batch.tokens.ids, pass), by: scale)
    let positions =
      side.positions?(batch.tokens.positions, pass)
      ?? tape.constant(batch.waves, [batch.tokens.length, vectors.columns])
    let sum = tape.add(vectors, positions)
    return pass.site("\(side.path).embedding", pass.dropped(sum))
  }
}
