import Tensors

/// The layers of a GPT and where their parameters lie. The names are GPT-2's, without the prefix
/// `transformer.`; the same computation serves inference, training and LoRA.
struct GPTParameters: Sendable {
  struct Block: Sendable {
    let attentionNorm: LayerNorm
    let attention: SelfAttention
    let mlpNorm: LayerNorm
    let mlp: FeedForward
  }

  let layout: ParameterLayout
  /// Every linear layer, in the order of computation.
  let linears: [Linear]
  private let layers: LayerLayout
  let tokens: Embedding  // [vocabulary, width]
  let positions: Embedding  // [context, width]
  let blocks: [Block]
  let finalNorm: LayerNorm
  /// The output layer; without one of its own, the tokens' embedding.
  let output: Embedding  // [vocabulary, width]

  init(_ configuration: GPTConfiguration) {
    let width = configuration.width
    let epsilon = configuration.layerNormEpsilon
    let isTied = configuration.isOutputTied
    var layers = LayerLayout()
    tokens = layers.embedding("wte", configuration.vocabularySize, width, isOutput: isTied)
    positions = layers.embedding("wpe", configuration.contextLength, width)
    blocks = (0..<configuration.layerCount).map { layer in
      let name = "h.\(layer)"
      return Block(
        attentionNorm: layers.norm("\(name).ln_1", width, epsilon: epsilon),
        attention: SelfAttention(
          path: "blocks.\(layer).attention", layer: layer,
          projections: .joined(
            layers.linear(
              "\(name).attn.c_attn", width, 3 * width, transposed: false,
              slices: ["q", "k", "v"])),
          output: layers.linear("\(name).attn.c_proj", width, width, transposed: false),
          heads: configuration.headCount, isCausal: true),
        mlpNorm: layers.norm("\(name).ln_2", width, epsilon: epsilon),
        mlp: FeedForward(
          path: "blocks.\(layer).mlp",
          expand: layers.linear("\(name).mlp.c_fc", width, 4 * width, transposed: false),
          contract: layers.linear("\(name).mlp.c_proj", 4 * width, width, transposed: false),
          activation: .geluTanh))
    }
    finalNorm = layers.norm("ln_f", width, epsilon: epsilon)
    output =
      isTied
      ? tokens
      : layers.embedding("lm_head", configuration.vocabularySize, width, isOutput: true)
    self.layers = layers
    layout = layers.parameters
    linears = layers.linears
  }

  /// The matrices that products read, in the forms that they need.
  func packedForms(training: Bool) -> [ParameterID: PackedForms] {
    layers.packedForms(training: training)
  }

  // MARK: - Computation

  /// The output of the last block.
  ///
  /// - Shapes: ids and positions `[sequences·length]`, result `[sequences·length, width]`.
  func residual(_ pass: Pass, ids: [Int32], positions places: [Int32]) -> Tensor {
    let sum = pass.tape.add(tokens(ids, pass), positions(places, pass))
    var x = pass.site("embedding", pass.dropped(sum))
    for (layer, block) in blocks.enumerated() {
      let attended = block.attention(block.attentionNorm(x, pass), pass)
      x = pass.tape.add(x, pass.dropped(attended))
      x = pass.tape.add(x, pass.dropped(block.mlp(block.mlpNorm(x, pass), pass)))
      x = pass.site("residual.\(layer)", x)
    }
    return x
  }

  /// The normalised output of the last block.
  ///
  /// - Shapes: ids and positions `[sequences·length]`, result `[sequences·length, width]`.
  func hidden(_ pass: Pass, ids: [Int32], positions: [Int32]) -> Tensor {
    normalized(pass, residual(pass, ids: ids, positions: positions))
  }

  /// - Shapes: x and result `[rows, width]`.
  func normalized(_ pass: Pass, _ x: Tensor) -> Tensor {
    pass.site("final", finalNorm(x, pass))
  }

  /// - Shapes: hidden `[rows, width]`, result `[rows, vocabulary]`.
  func logits(_ pass: Pass, _ hidden: Tensor) -> Tensor {
    pass.site("logits", output.logits(hidden, pass))
  }

  /// The summed cross-entropy of the counted targets, divided by `normalizer`.
  ///
  /// - Shapes: hidden `[rows, width]`, targets `[rows]`, result `[1, 1]`.
  func loss(_ pass: Pass, _ hidden: Tensor, targets: [Int32], normalizer: Float) -> Tensor {
    pass.tape.headLoss(
      hidden, pass.tape.parameter(output.table), targets: targets, normalizer: normalizer)
  }

  /// GPT-2's initial values: N(0, 0.02), projections into the residual stream smaller by √(2·layers),
  /// gains 1, biases 0. Unlike GPT-2's, positions begin as waves and, if asked for, the heads of every
  /// layer but the first as copiers, and three heads as `LaidHeads` says.
  ///
  /// - Source: Radford et al. 2019, "Language Models are Unsupervised Multitask Learners", section
  ///   2.3; the numbers are those of the published code.
  func initialized(seed: UInt64, laysHeads: Bool) -> ParameterArena {
    let residual = 0.02 / Double(2 * blocks.count).squareRoot()
    let arena = ParameterArena.random(layout: layout, seed: seed) {
      $0.name.hasSuffix("c_proj.weight") ? residual : 0.02
    }
    arena.layWaves(in: positions.table)
    guard laysHeads else { return arena }
    var random = Xoshiro256(seed: seed &+ 77)
    let layers = blocks.map(\.attention)
    for layer in layers.dropFirst() { arena.layCopying(layer, &random) }
    LaidHeads(layers, &random)?.lay(in: arena, positions: positions.table, layers, &random)
    return arena
  }
}
