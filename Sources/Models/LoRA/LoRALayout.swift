import Tensors

/// A layer, or a slice of one, and the update that an adapter adds to it.
public struct LoRASite: Sendable, Equatable {
  /// E.g. `h.0.attn.c_attn.q`.
  public let name: String
  /// The module that it lies in, e.g. `h.0.attn.c_attn`.
  public let module: String
  public let inputs: Int
  public let outputs: Int
  public let rank: Int
  public let alpha: Float
  /// alpha / rank, or alpha / √rank.
  public let scaling: Float
  /// Where its outputs lie among the module's.
  let columns: Range<Int>
  /// The module's weight, which may be stored `[out, in]`.
  let weight: ParameterID
  let isTransposed: Bool
  /// The A of all sites of the module, one above the other: they read the same input.
  let down: ParameterID  // [ranks, in]
  let rankOffset: Int
  let up: ParameterID  // [out, rank]
}

/// Where an adapter's matrices lie.
struct LoRALayout: Sendable {
  let parameters: ParameterLayout
  /// In the order of computation.
  let sites: [LoRASite]

  init(_ configuration: LoRAConfiguration, linears: [Linear]) {
    var layout = ParameterLayout()
    var sites: [LoRASite] = []
    let places = configuration.places(in: linears)
    var start = 0
    while start < places.count {
      let linear = places[start].linear
      let end = places[start...].firstIndex { $0.linear.name != linear.name } ?? places.count
      let ranks = places[start..<end].reduce(0) { $0 + $1.rank }
      let down = layout.append("\(linear.name).lora_A", [ranks, linear.inputs])
      var offset = 0
      for place in places[start..<end] {
        sites.append(
          LoRASite(
            name: place.name, module: linear.name, inputs: linear.inputs,
            outputs: place.columns.count, rank: place.rank, alpha: place.alpha,
            scaling: place.scaling, columns: place.columns, weight: linear.weight,
            isTransposed: linear.isTransposed,
            down: down, rankOffset: offset,
            up: layout.append("\(place.name).lora_B", [place.columns.count, place.rank])))
        offset += place.rank
      }
      start = end
    }
    parameters = layout
    self.sites = sites
  }

  /// A from U(−1/√in, 1/√in) as in PEFT, B zero, so that a new adapter changes nothing.
  ///
  /// - Source: He et al. 2015, "Delving Deep into Rectifiers", section 2.2, with a = √5 as in PEFT:
  ///   the bound is 1/√in.
  func initialized(seed: UInt64) -> ParameterArena {
    let arena = ParameterArena(layout: parameters)
    var random = Xoshiro256(seed: seed)
    for site in sites where site.rankOffset == 0 {
      let bound = 1 / Double(site.inputs).squareRoot()
      arena.withMutableValues(of: site.down) { values in
        for index in values.indices {
          values[index] = Float((2 * random.uniform() - 1) * bound)
        }
      }
    }
    return arena
  }
}
