import FoundationEssentials
import Tensors

/// Pretraining and fine-tuning of a GPT: the cross-entropy of each counted next token.
public struct NextTokenObjective: TrainingObjective {
  public let configuration: GPTConfiguration
  public let identity: String
  let places: GPTParameters

  public init(_ configuration: GPTConfiguration) {
    self.init(configuration, places: GPTParameters(configuration))
  }

  init(_ configuration: GPTConfiguration, places: GPTParameters) {
    self.configuration = configuration
    self.places = places
    identity = Identity(configuration: configuration).text
  }

  public var layout: ParameterLayout { places.layout }
  public var packedForms: [ParameterID: PackedForms] { places.packedForms(training: true) }

  public func weight(of example: TrainingSequence) -> Int { example.targetCount }
  public func length(of example: TrainingSequence) -> Int { example.inputs.count }

  public func check(_ example: TrainingSequence) throws(ModelError) {
    guard !example.inputs.isEmpty else { throw .emptyInput }
    guard example.inputs.count <= configuration.contextLength else {
      throw .sequenceTooLong(length: example.inputs.count, limit: configuration.contextLength)
    }
    let size = configuration.vocabularySize
    for (position, token) in example.inputs.enumerated() where token < 0 || Int(token) >= size {
      throw .tokenOutOfRange(token: token, position: position, vocabularySize: size)
    }
    for (position, token) in example.targets.enumerated() where token < -1 || Int(token) >= size {
      throw .tokenOutOfRange(token: token, position: position, vocabularySize: size)
    }
  }

  public func batches(_ examples: [TrainingSequence]) -> [MicroBatch] { MicroBatch.cut(examples) }

  public func record(_ batch: MicroBatch, _ pass: Pass, normalizer: Float) -> Tensor {
    var pass = pass
    pass.sequences = batch.sequences
    pass.length = batch.length
    let hidden = places.hidden(pass, ids: batch.ids, positions: batch.positions)
    // The loss never holds all logits; whoever looks at them needs them as an operation of its own.
    if pass.inspector != nil { _ = places.logits(pass, hidden) }
    guard !batch.countedRows.isEmpty else {
      return places.loss(pass, hidden, targets: batch.targets, normalizer: normalizer)
    }
    let counted = pass.tape.gatherRows(hidden, batch.countedRows)
    return places.loss(pass, counted, targets: batch.countedTargets, normalizer: normalizer)
  }
}

extension NextTokenObjective {
  private struct Identity: Codable {
    var kind = "gpt.next-token"
    var configuration: GPTConfiguration

    var text: String {
      let encoder = JSONEncoder()
      encoder.outputFormatting = .sortedKeys
      // A configuration has nothing that JSON could not say but an infinite epsilon.
      return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? kind
    }
  }

  /// The objective that wrote a checkpoint.
  ///
  /// - Throws: `ModelError` if it was another one or the sizes cannot be.
  init(identity: String, path: String) throws(ModelError) {
    guard let found = try? JSONDecoder().decode(Identity.self, from: Data(identity.utf8)),
      found.kind == "gpt.next-token"
    else {
      throw .badValue(
        path: path, field: "objective", found: String(identity.prefix(80)),
        expected: "a GPT's next-token objective")
    }
    let checked = GPT2Config(found.configuration, endToken: nil)
    self.init(try checked.configuration(path: path))
  }
}
