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
  /// Longer waves than those of 2π to 200π positions would hardly move over a context; they are tall
  /// enough to be heard beside the tokens' vectors while these grow.
  ///
  /// - Parameter id: the table, `[positions, width]`.
  func layWaves(in id: ParameterID) {
    let shape = layout[id].shape
    let waves = SinusoidalPositions.table(count: shape[0], width: shape[1], span: 100)
    withMutableValues(of: id) { values in
      for index in values.indices { values[index] = 0.05 * waves[index] }
    }
  }
}
