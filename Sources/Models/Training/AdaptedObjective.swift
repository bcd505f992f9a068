import Tensors

/// Trains an adapter of a model instead of the model: the base objective's loss, recorded with the
/// adapter beside the model's own layers. The model is only read.
///
/// - Source: Hu et al. 2021, "LoRA: Low-Rank Adaptation of Large Language Models", section 4.1.
struct AdaptedObjective<Base: TrainingObjective>: TrainingObjective {
  let base: Base
  let identity: String
  /// The adapter's.
  let layout: ParameterLayout
  private let model: ParameterArena
  private let packed: PackedWeights
  private let adapters: [TapeAdapter]

  /// The adapter's parameters are group 1 of every tape.
  static var group: Int { 1 }

  /// - Parameters:
  ///   - model: values of the base objective's parameters; nobody changes them from now on.
  ///   - identity: tells adapter and model from others, see `TrainingObjective.identity`.
  ///   - adapters: made for `group`.
  init(
    _ base: Base, model: ParameterArena, layout: ParameterLayout, identity: String,
    adapters: [TapeAdapter]
  ) {
    self.base = base
    self.identity = identity
    self.layout = layout
    self.model = model
    self.adapters = adapters
    // The model's own packed matrices lack the transposed forms that gradients pass through.
    packed = PackedWeights(layout: base.layout, matrices: base.packedForms)
    packed.pack(from: model)
  }

  func weight(of example: Base.Example) -> Int { base.weight(of: example) }
  func length(of example: Base.Example) -> Int { base.length(of: example) }
  func check(_ example: Base.Example) throws(ModelError) { try base.check(example) }
  func batches(_ examples: [Base.Example]) -> [Base.Batch] { base.batches(examples) }

  func makeTape(_ trained: TrainedParameters) -> Tape {
    let tape = Tape(parameters: model, packed: packed)
    let group = tape.addGroup(
      parameters: trained.values, gradients: trained.gradients, frozen: trained.frozen)
    precondition(group == Self.group, "an adapter is group \(group) of its tape")
    return tape
  }

  func record(_ batch: Base.Batch, _ pass: Pass, normalizer: Float) -> Tensor {
    var pass = pass
    pass.adapters = adapters
    return base.record(batch, pass, normalizer: normalizer)
  }
}
