import FoundationEssentials
import Tensors

extension TrainingObjective {
  /// The loss of some examples, without derivatives or dropout.
  public func loss(
    of examples: [Example], at parameters: ParameterArena
  ) throws(ModelError) -> Float {
    for example in examples { try check(example) }
    let weight = examples.reduce(0) { $0 + self.weight(of: $1) }
    guard weight > 0 else { throw .emptyInput }
    let tape = makeTape(
      TrainedParameters(values: parameters, gradients: nil, frozen: [], packed: nil))
    var sum = 0.0
    for batch in batches(examples) {
      tape.reset()
      sum += Double(tape.scalar(record(batch, Pass(tape: tape), normalizer: Float(weight))))
    }
    return Float(sum)
  }
}

/// What tells an objective and its model's sizes from all others, as text.
func identity(_ kind: String, _ configuration: some Encodable) -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = .sortedKeys
  // A configuration has nothing that JSON could not say but an infinite epsilon.
  let sizes = (try? encoder.encode(configuration)).map { String(decoding: $0, as: UTF8.self) }
  return kind + " " + (sizes ?? "")
}
