import Glibc
import Tensors

/// Parameters that a run treats in a way of their own, picked by name.
public struct ParameterGroup: Sendable, Equatable, Codable {
  /// Which parameters; of several groups the first one that fits counts.
  public var names: NamePattern
  /// Multiplies the learning rate.
  public var rate: Float
  /// Whether weight decay applies; nil for the custom: matrices yes, gains and biases no.
  public var decays: Bool?
  /// Stays as it is, and costs no gradient.
  public var isFrozen: Bool

  public init(
    _ names: NamePattern, rate: Float = 1, decays: Bool? = nil, isFrozen: Bool = false
  ) {
    self.names = names
    self.rate = rate
    self.decays = decays
    self.isFrozen = isFrozen
  }

  /// Groups whose rate falls by a factor from layer to layer, from the last one down: lower layers
  /// keep more of what they know.
  ///
  /// Layers are numbered in their names (`h.3.…`, `encoder.layer.3.…`). What stands before the first
  /// numbered parameter, the embeddings, counts as one more layer below; what stands behind is
  /// trained at the full rate.
  ///
  /// - Source: Howard & Ruder 2018, "Universal Language Model Fine-tuning for Text Classification",
  ///   section 3.2 (discriminative fine-tuning).
  public static func layerwise(_ layout: ParameterLayout, decay: Float) -> [ParameterGroup] {
    let names = layout.entries.map(\.name)
    let stems = names.map(numbered)
    var layers: [String: Int] = [:]
    for place in stems.compactMap({ $0 }) {
      layers[place.stem] = max(layers[place.stem] ?? 0, place.number + 1)
    }
    guard let first = stems.firstIndex(where: { $0 != nil }) else { return [] }
    let bottom = stems[first].flatMap { layers[$0.stem] } ?? 0
    var groups: [ParameterGroup] = names[..<first].map {
      ParameterGroup(NamePattern($0), rate: pow(decay, Float(bottom)))
    }
    for (stem, count) in layers.sorted(by: { $0.key < $1.key }) {
      groups += (0..<count).map {
        ParameterGroup(NamePattern("\(stem)\($0).*"), rate: pow(decay, Float(count - 1 - $0)))
      }
    }
    return groups
  }

  /// `encoder.layer.3.output.weight` → `encoder.layer.` and 3.
  private static func numbered(_ name: String) -> (stem: String, number: Int)? {
    let parts = name.split(separator: ".")
    guard let place = parts.firstIndex(where: { Int($0) != nil }), let number = Int(parts[place])
    else { return nil }
    return (parts[..<place].map { $0 + "." }.joined(), number)
  }

  /// What a step does to each parameter of a layout.
  ///
  /// - Throws: `ModelError.badSettings` for a group that fits nothing or if nothing is left to train.
  static func treatments(
    _ groups: [ParameterGroup], of layout: ParameterLayout
  ) throws(ModelError) -> [ParameterTreatment] {
    for group in groups {
      guard layout.entries.contains(where: { group.names.matches($0.name) }) else {
        throw .badSettings(
          field: "groups", found: group.names.text, expected: "a pattern that fits some parameter")
      }
      guard group.rate.isFinite, group.rate >= 0 else {
        throw .badSettings(
          field: "groups", found: "a rate of \(group.rate)", expected: "0 or more")
      }
    }
    var treatments = ParameterTreatment.usual(layout)
    for (index, entry) in layout.entries.enumerated() {
      guard let group = groups.first(where: { $0.names.matches(entry.name) }) else { continue }
      treatments[index].rate = group.rate
      treatments[index].decays = group.decays ?? treatments[index].decays
      treatments[index].isFrozen = group.isFrozen
    }
    guard treatments.contains(where: { !$0.isFrozen }) else {
      throw .badSettings(
        field: "groups", found: "everything frozen", expected: "something to train")
    }
    return treatments
  }
}
