import Tensors

/// Where an adapter's matrices lie: for each layer and target a down matrix A and an up matrix B.
struct LoRAParameters: Sendable {
  struct Pair: Sendable {
    let down: ParameterID  // [rank, in]
    let up: ParameterID  // [out, rank]
  }

  let layout: ParameterLayout
  let targets: [LoRATarget]
  /// By layer, then in the order of `targets`.
  let pairs: [[Pair]]

  init(_ lora: LoRAConfiguration, model: GPTConfiguration) {
    var layout = ParameterLayout()
    targets = lora.targets
    pairs = (0..<model.layerCount).map { layer in
      lora.targets.map { target in
        let name = "h.\(layer).\(target.rawValue)"
        let down = layout.append("\(name).lora_A", [lora.rank, target.inputs(model.width)])
        let up = layout.append("\(name).lora_B", [target.outputs(model.width), lora.rank])
        return Pair(down: down, up: up)
      }
    }
    self.layout = layout
  }

  /// A from U(−√(3/in)·gain, …) as PEFT does, B zero, so that a new adapter changes nothing.
  ///
  /// - Source: He et al. 2015, "Delving Deep into Rectifiers", section 2.2, with a = √5 as in PEFT:
  ///   the bound is 1/√in.
  func initialized(seed: UInt64) -> ParameterArena {
    let arena = ParameterArena(layout: layout)
    var random = Xoshiro256(seed: seed)
    for pair in pairs.joined() {
      let bound = 1 / Double(layout[pair.down].columns).squareRoot()
      arena.withMutableValues(of: pair.down) { values in
        for index in values.indices {
          values[index] = Float((2 * random.uniform() - 1) * bound)
        }
      }
    }
    return arena
  }
}

extension LoRATarget {
  /// Where the target's outputs begin in the matrix that holds it.
  func columnOffset(_ width: Int) -> Int {
    switch self {
    case .k: width
    case .v: 2 * width
    case .q, .o, .fc, .proj: 0
    }
  }
}
