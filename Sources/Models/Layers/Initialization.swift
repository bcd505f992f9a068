import Tensors

extension ParameterArena {
  /// Values to start training from: matrices from a normal distribution around 0, gains (vectors
  /// called `weight`) 1, biases 0.
  ///
  /// - Parameter deviation: of a matrix, by name and shape.
  static func random(
    layout: ParameterLayout, seed: UInt64, deviation: (ParameterLayout.Entry) -> Double
  ) -> ParameterArena {
    let arena = ParameterArena(layout: layout)
    var random = Xoshiro256(seed: seed)
    for id in layout.ids {
      let entry = layout[id]
      arena.withMutableValues(of: id) { values in
        if entry.shape.count == 2 {
          let deviation = deviation(entry)
          for index in values.indices { values[index] = Float(random.normal() * deviation) }
        } else if entry.name.hasSuffix("weight") {
          values.update(repeating: 1)
        }
      }
    }
    return arena
  }

  /// Lets learned position vectors begin as waves rather than noise: how two waves lie to each other
  /// tells their distance. They are learned from there on.
  ///
  /// They are tall enough to be heard beside the tokens' vectors while these grow.
  ///
  /// - Parameter id: the table, `[positions, width]`.
  func layWaves(in id: ParameterID) {
    let shape = layout[id].shape
    let waves = SinusoidalPositions.table(
      count: shape[0], width: shape[1], span: SinusoidalPositions.learnedSpan)
    withMutableValues(of: id) { values in
      for index in values.indices { values[index] = 0.05 * waves[index] }
    }
  }

  /// Lets an attention layer begin by copying: what its heads take from a token (W_v) they add in the
  /// same directions (W_o = W_vᵀ), so that a token looked at becomes likelier from the first step on.
  /// Where to look is left to training, and so is all else.
  ///
  /// - Source: Elhage et al. 2021, "A Mathematical Framework for Transformer Circuits", on copying
  ///   heads; Trockman & Kolter 2023, "Mimetic Initialization of Self-Attention Layers", who begin at
  ///   such products rather than find them.
  /// - Precondition: one layer gives q, k and v, as GPT-2's does.
  func layCopying(_ attention: SelfAttention, _ random: inout Xoshiro256) {
    let layer = attention.joined
    let width = layer.inputs
    let deviation = 0.5 / Double(width).squareRoot()
    withMutableValues(of: layer.weight) { joined in  // [width, 3·width]
      withMutableValues(of: attention.output.weight) { output in  // [width, width]
        for row in 0..<width {
          for column in 0..<width {
            let value = Float(random.normal() * deviation)
            joined[row * 3 * width + 2 * width + column] = value
            output[column * width + row] = value
          }
        }
      }
    }
  }
}

extension SelfAttention {
  /// The layer that gives q, k and v.
  ///
  /// - Precondition: there is one for all three, as in GPT-2.
  var joined: Linear {
    guard case .joined(let layer) = projections else {
      preconditionFailure("\(path) has a layer for each of q, k and v")
    }
    return layer
  }
}
