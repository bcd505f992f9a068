import Tensors

/// What a training run minimises, and on what: the seam between a model and the trainer.
///
/// The trainer deals the examples of a step to its lanes; each lane turns its share into
/// micro-batches, records them one after the other on a tape of its own, and differentiates. A model
/// says here how examples become batches and how a batch becomes a loss.
///
/// - Limits: `record` runs on worker threads, several at once, on different passes; after the first
///   batch of a shape it must allocate nothing.
public protocol TrainingObjective: Sendable {
  associatedtype Example: Sendable
  /// Examples laid out for the tape: ids, targets, masks.
  associatedtype Batch: Sendable

  /// Tells this objective and its model's sizes from all others. A checkpoint is continued only
  /// under the identity that wrote it.
  var identity: String { get }
  /// The parameters that the run may change.
  var layout: ParameterLayout { get }
  /// Matrices of `layout` that products read; the trainer packs them once a step.
  var packedForms: [ParameterID: PackedForms] { get }

  /// How much an example counts, e.g. its targets. The loss is divided by the sum over a step.
  func weight(of example: Example) -> Int
  /// How much work an example is, e.g. its tokens; lanes get about equal shares.
  func length(of example: Example) -> Int
  /// - Throws: what is wrong with an example that the model cannot take.
  func check(_ example: Example) throws(ModelError)
  /// Cuts one lane's examples, the longest first, into micro-batches.
  func batches(_ examples: [Example]) -> [Batch]

  /// A tape for one lane. Without an own implementation the trained parameters are group 0; an
  /// adapter puts its model there and adds the trained ones as another group.
  func makeTape(_ trained: TrainedParameters) -> Tape
  /// Records one micro-batch.
  ///
  /// - Shapes: result `[1, 1]`: the batch's summed loss divided by `normalizer`.
  func record(_ batch: Batch, _ pass: Pass, normalizer: Float) -> Tensor
}

extension TrainingObjective {
  public var packedForms: [ParameterID: PackedForms] { [:] }

  public func check(_ example: Example) throws(ModelError) {}

  public func makeTape(_ trained: TrainedParameters) -> Tape {
    Tape(
      parameters: trained.values, gradients: trained.gradients, frozen: trained.frozen,
      packed: trained.packed)
  }
}

/// What a trainer lends to a lane's tape.
public struct TrainedParameters {
  public let values: ParameterArena
  /// nil where a loss is only measured.
  public let gradients: ParameterArena?
  /// Parameters that stay as they are.
  public let frozen: Set<ParameterID>
  /// The matrices of `packedForms`, current at every step.
  public let packed: PackedWeights?
}
