import Synchronization
import Tensors

/// What training, adapters and files need to know of a model, whatever its kind.
///
/// Its values never change once it exists; training makes a new one.
public protocol Network: Sendable {
  /// Read only; Hugging Face's names, see `parameters.layout`.
  var parameters: ParameterArena { get }
  /// Every linear layer, in the order of computation.
  var linears: [Linear] { get }
  /// The matrices that products read, in the forms that they need.
  func packedForms(training: Bool) -> [ParameterID: PackedForms]
  /// The weights for inference in the order that products read.
  func packedWeights() -> PackedWeights
  /// A model of the same architecture with other values.
  ///
  /// - Precondition: the same layout; nobody changes the values from now on.
  func replacing(parameters: ParameterArena) -> Self
}

extension Network {
  /// A parameter's numbers by name, e.g. `h.0.attn.c_attn.weight`; nil if there is none.
  public func values(of name: String) -> Captured? {
    guard let id = parameters.layout.id(named: name) else { return nil }
    return Captured(shape: parameters.layout[id].shape, values: parameters.array(of: id))
  }

  /// The linear layer of that module name.
  public func linear(named name: String) -> Linear? { linears.first { $0.name == name } }

  /// A recording for inference, its sizes still to be set.
  func pass(
    adapters: [LoRAAdapter] = [], inspector: Inspector? = nil
  ) throws(ModelError) -> Pass {
    var pass = Pass(tape: Tape(parameters: parameters, packed: packedWeights()))
    pass.inspector = inspector
    for adapter in adapters {
      try adapter.check(fits: linears)
      if let placed = adapter.onTape(pass.tape) { pass.adapters.append(placed) }
    }
    return pass
  }
}

/// A model's packed weights, made when first needed.
final class PackedCache: Sendable {
  private let stored = Mutex<PackedWeights?>(nil)

  func weights(of model: some Network) -> PackedWeights {
    stored.withLock { stored in
      if let stored { return stored }
      let made = PackedWeights(
        layout: model.parameters.layout, matrices: model.packedForms(training: false))
      made.pack(from: model.parameters)
      stored = made
      return made
    }
  }
}
