import Tensors

/// A row of numbers and what is to come out for it.
public struct NumberExample: Sendable, Equatable {
  public enum Target: Sendable, Equatable {
    /// A class, counted from 0.
    case label(Int)
    case values([Float])
  }

  public var inputs: [Float]
  public var target: Target

  public init(inputs: [Float], target: Target) {
    self.inputs = inputs
    self.target = target
  }
}

/// Training of an MLP: the mean cross-entropy of classes, or the mean squared error of numbers, over
/// the rows.
public struct MLPObjective: TrainingObjective {
  public enum Task: String, Sendable, Codable {
    case classification, regression
  }

  /// Rows side by side.
  public struct Batch: Sendable {
    let inputs: [Float]  // [rows · inputs]
    let labels: [Int32]  // [rows], for classification
    let values: [Float]  // [rows · outputs], for regression
    let count: Int
  }

  public let configuration: MLPConfiguration
  public let task: Task
  public let identity: String
  let layers: MLPLayers

  public init(_ configuration: MLPConfiguration, task: Task) {
    self.configuration = configuration
    self.task = task
    layers = MLPLayers(configuration)
    identity = Models.identity("mlp.\(task.rawValue)", configuration)
  }

  public var layout: ParameterLayout { layers.all.parameters }
  public var packedForms: [ParameterID: PackedForms] { layers.all.packedForms(training: true) }

  public func weight(of example: NumberExample) -> Int { 1 }
  public func length(of example: NumberExample) -> Int { 1 }

  public func check(_ example: NumberExample) throws(ModelError) {
    try checkNumbers(example.inputs, count: configuration.inputs, "inputs")
    switch (task, example.target) {
    case (.regression, .values(let values)):
      try checkNumbers(values, count: configuration.outputs, "targets")
    case (.classification, .label(let label)):
      guard label >= 0, label < configuration.outputs else {
        throw .badSettings(
          field: "label", found: "\(label)", expected: "0 to \(configuration.outputs - 1)")
      }
    case (.regression, .label):
      throw .badSettings(field: "target", found: "a label", expected: "numbers")
    case (.classification, .values):
      throw .badSettings(field: "target", found: "numbers", expected: "a label")
    }
  }

  /// Rows that keep the matrices in cache.
  private static let rows = 256

  public func batches(_ examples: [NumberExample]) -> [Batch] {
    stride(from: 0, to: examples.count, by: Self.rows).map { start in
      let part = examples[start..<min(start + Self.rows, examples.count)]
      var (labels, values): ([Int32], [Float]) = ([], [])
      for example in part {
        switch example.target {
        case .label(let label): labels.append(Int32(label))
        case .values(let numbers): values += numbers
        }
      }
      return Batch(
        inputs: part.flatMap(\.inputs), labels: labels, values: values, count: part.count)
    }
  }

  /// - Shapes: `[1, 1]`.
  public func record(_ batch: Batch, _ pass: Pass, normalizer: Float) -> Tensor {
    var pass = pass
    let tape = pass.tape
    (pass.sequences, pass.length) = (1, batch.count)
    let x = tape.constant(batch.inputs, [batch.count, configuration.inputs])
    let y = layers.outputs(pass, x)
    switch task {
    case .classification:
      return tape.crossEntropy(y, targets: batch.labels, normalizer: normalizer)
    case .regression:
      let targets = tape.constant(batch.values, [batch.count, configuration.outputs])
      let squares = tape.sumAll(tape.square(tape.subtract(y, targets)))
      return tape.scale(squares, by: 1 / (normalizer * Float(configuration.outputs)))
    }
  }
}

extension MLP {
  /// The loss of some examples and its derivative with respect to every parameter, by name.
  ///
  /// - Throws: `ModelError` if an example does not suit model or task.
  public func gradients(
    of examples: [NumberExample], task: MLPObjective.Task
  ) throws(ModelError) -> (loss: Float, gradients: [String: Captured]) {
    try MLPObjective(configuration, task: task).gradients(of: examples, at: parameters)
  }

  /// - Units: nats for classes, squares for numbers.
  public func loss(
    _ examples: [NumberExample], task: MLPObjective.Task
  ) throws(ModelError) -> Float {
    try MLPObjective(configuration, task: task).loss(of: examples, at: parameters)
  }
}
