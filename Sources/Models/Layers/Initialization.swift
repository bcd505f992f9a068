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
}
