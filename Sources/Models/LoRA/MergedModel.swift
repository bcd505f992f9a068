import Tensors

/// A model with adapters added into its weights: the same answers without extra work, and the way
/// back.
///
/// Merging computes new weights beside the old ones and leaves the old ones alone, so that unmerging
/// gives the original back to the byte: subtracting what was added would be off by roundings. Where
/// the original is gone, merge once more at scale −1: exact but for one rounding of each weight.
///
/// - Cost: the memory of both models for as long as it is kept.
public struct MergedModel<Model: Network>: Sendable {
  /// With the updates.
  public let model: Model
  /// What it was made from.
  public let original: Model
  public let adapters: [LoRAAdapter]

  /// - Parameter adapters: their updates add up; those that are off are left out.
  /// - Throws: `ModelError.adapterMismatch`.
  public init(_ original: Model, _ adapters: [LoRAAdapter]) throws(ModelError) {
    let linears = original.linears
    for adapter in adapters { try adapter.check(fits: linears) }
    let values = ParameterArena(copying: original.parameters)
    for adapter in adapters where adapter.strength != 0 {
      for site in adapter.sites { adapter.add(site, to: values) }
    }
    self.original = original
    self.adapters = adapters
    model = original.replacing(parameters: values)
  }

  /// The original, byte for byte.
  public func unmerged() -> Model { original }
}

extension LoRAAdapter {
  /// The model with the update added into its weights; see `MergedModel`.
  public func merged<Model: Network>(into model: Model) throws(ModelError) -> Model {
    try MergedModel(model, [self]).model
  }

  fileprivate func add(_ site: LoRASite, to values: ParameterArena) {
    let delta = delta(of: site).values
    let columns = values.layout[site.weight].columns
    values.withMutableValues(of: site.weight) { weights in
      for input in 0..<site.inputs {
        for output in 0..<site.outputs {
          let place = site.columns.lowerBound + output
          let index = site.isTransposed ? place * columns + input : input * columns + place
          weights[index] += delta[input * site.outputs + output]
        }
      }
    }
  }
}
