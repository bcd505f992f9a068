import Tensors

/// A sequence and its class.
public struct LabeledExample: Sendable, Equatable {
  public var input: BERTInput
  /// Counts from 0.
  public var label: Int

  public init(input: BERTInput, label: Int) {
    self.input = input
    self.label = label
  }
}

/// Fine-tuning of a BERT to sort sequences into classes: the mean cross-entropy over the sequences.
///
/// - Source: Devlin et al. 2019, "BERT", section 4.1.
public struct BERTClassification: TrainingObjective {
  public let configuration: BERTConfiguration
  public let identity: String
  let layers: BERTLayers

  /// - Throws: `ModelError.badSettings` if the model has no classes.
  public init(_ configuration: BERTConfiguration) throws(ModelError) {
    guard configuration.classCount > 0 else {
      throw .badSettings(field: "classes", found: "0", expected: "a model with a classifier")
    }
    self.configuration = configuration
    layers = BERTLayers(configuration)
    identity = Models.identity("bert.classes", configuration)
  }

  public var layout: ParameterLayout { layers.all.parameters }
  public var packedForms: [ParameterID: PackedForms] { layers.all.packedForms(training: true) }

  public func weight(of example: LabeledExample) -> Int { 1 }
  public func length(of example: LabeledExample) -> Int { example.input.tokens.count }

  public func check(_ example: LabeledExample) throws(ModelError) {
    try layers.check(example.input, configuration)
    guard example.label >= 0, example.label < configuration.classCount else {
      throw .badSettings(
        field: "label", found: "\(example.label)",
        expected: "0 to \(configuration.classCount - 1)")
    }
  }

  public func batches(_ examples: [LabeledExample]) -> [BERTBatch] {
    TokenBatch.cut(examples.map(\.input.tokens.count)).map { range in
      BERTBatch(
        examples[range].map(\.input),
        loss: BERTLoss(classes: examples[range].map { Int32($0.label) }))
    }
  }

  /// - Shapes: `[1, 1]`.
  public func record(_ batch: BERTBatch, _ pass: Pass, normalizer: Float) -> Tensor {
    var pass = pass
    batch.tokens.prepare(&pass)
    let hidden = layers.hidden(pass, batch)
    guard let pooler = layers.pooler,
      let logits = layers.classes(pass, layers.pooled(pass, hidden, batch, pooler))
    else { preconditionFailure("a classifier without a pooler") }
    return pass.tape.crossEntropy(logits, targets: batch.loss.classes, normalizer: normalizer)
  }
}
