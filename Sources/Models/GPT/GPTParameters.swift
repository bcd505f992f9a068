import Tensors

/// Where each parameter of a GPT lies. The names are GPT-2's, without the prefix `transformer.`.
struct GPTParameters: Sendable {
  struct Block: Sendable {
    let attentionNormGain, attentionNormBias: ParameterID  // [width]
    let qkvWeight: ParameterID  // [width, 3·width]
    let qkvBias: ParameterID  // [3·width]
    let outputWeight: ParameterID  // [width, width]
    let outputBias: ParameterID  // [width]
    let mlpNormGain, mlpNormBias: ParameterID  // [width]
    let expandWeight: ParameterID  // [width, 4·width]
    let expandBias: ParameterID  // [4·width]
    let contractWeight: ParameterID  // [4·width, width]
    let contractBias: ParameterID  // [width]
  }

  let layout: ParameterLayout
  let tokenTable: ParameterID  // [vocabulary, width], also the output layer
  let positionTable: ParameterID  // [context, width]
  let blocks: [Block]
  let finalNormGain, finalNormBias: ParameterID  // [width]

  init(_ configuration: GPTConfiguration) {
    let width = configuration.width
    var layout = ParameterLayout()
    tokenTable = layout.append("wte.weight", [configuration.vocabularySize, width])
    positionTable = layout.append("wpe.weight", [configuration.contextLength, width])
    blocks = (0..<configuration.layerCount).map { layer in
      let name = "h.\(layer)"
      return Block(
        attentionNormGain: layout.append("\(name).ln_1.weight", [width]),
        attentionNormBias: layout.append("\(name).ln_1.bias", [width]),
        qkvWeight: layout.append("\(name).attn.c_attn.weight", [width, 3 * width]),
        qkvBias: layout.append("\(name).attn.c_attn.bias", [3 * width]),
        outputWeight: layout.append("\(name).attn.c_proj.weight", [width, width]),
        outputBias: layout.append("\(name).attn.c_proj.bias", [width]),
        mlpNormGain: layout.append("\(name).ln_2.weight", [width]),
        mlpNormBias: layout.append("\(name).ln_2.bias", [width]),
        expandWeight: layout.append("\(name).mlp.c_fc.weight", [width, 4 * width]),
        expandBias: layout.append("\(name).mlp.c_fc.bias", [4 * width]),
        contractWeight: layout.append("\(name).mlp.c_proj.weight", [4 * width, width]),
        contractBias: layout.append("\(name).mlp.c_proj.bias", [width]))
    }
    finalNormGain = layout.append("ln_f.weight", [width])
    finalNormBias = layout.append("ln_f.bias", [width])
    self.layout = layout
  }

  /// The matrices that products read, in the forms that they need.
  func packedForms(training: Bool) -> [ParameterID: PackedForms] {
    var forms: [ParameterID: PackedForms] = [tokenTable: training ? .both : .transposed]
    for block in blocks {
      for id in [
        block.qkvWeight, block.outputWeight, block.expandWeight, block.contractWeight,
      ] {
        forms[id] = training ? .both : .asStored
      }
    }
    return forms
  }

  /// GPT-2's initial values: N(0, 0.02), projections into the residual stream smaller by √(2·layers),
  /// gains 1, biases 0.
  ///
  /// - Source: Radford et al. 2019, "Language Models are Unsupervised Multitask Learners", section
  ///   2.3; the numbers are those of the published code.
  func initialized(seed: UInt64) -> ParameterArena {
    let arena = ParameterArena(layout: layout)
    var random = Xoshiro256(seed: seed)
    let residual = 0.02 / Double(2 * blocks.count).squareRoot()
    for id in layout.ids {
      let entry = layout[id]
      let isGain = entry.name.hasSuffix("weight") && entry.shape.count == 1
      let deviation = entry.name.hasSuffix("c_proj.weight") ? residual : 0.02
      arena.withMutableValues(of: id) { values in
        if isGain {
          values.update(repeating: 1)
        } else if entry.shape.count == 2 {
          for index in values.indices { values[index] = Float(random.normal() * deviation) }
        }
      }
    }
    return arena
  }
}
