import Tensors

/// Where a run gets its examples from: a pure function of the step, so that a resumed run sees what
/// the uninterrupted one would have seen.
public protocol ExampleSource<Example>: Sendable {
  associatedtype Example: Sendable
  func examples(step: Int, count: Int) throws -> [Example]
}

/// A list of examples over and over, each time in another order; the last batch of a round may be
/// smaller than the others.
public struct ShuffledExamples<Example: Sendable>: ExampleSource {
  public let examples: [Example]
  public let seed: UInt64

  public init(_ examples: [Example], seed: UInt64) {
    self.examples = examples
    self.seed = seed
  }

  /// Steps of one round.
  public func stepsPerRound(count: Int) -> Int { (examples.count + count - 1) / max(1, count) }

  public func examples(step: Int, count: Int) throws -> [Example] {
    guard !examples.isEmpty else { throw ModelError.emptyInput }
    let perRound = stepsPerRound(count: count)
    var order = Array(examples.indices)
    var random = Xoshiro256(seed: seed, stream: UInt64(step / perRound))
    random.shuffle(&order)
    let start = step % perRound * count
    return order[start..<min(start + count, order.count)].map { examples[$0] }
  }
}

/// A source of sequences seen as one of examples.
public struct SequenceRows: ExampleSource {
  let source: any TrainingSource
  let length: Int

  /// - Parameter length: tokens a sequence.
  public init(source: any TrainingSource, length: Int) {
    self.source = source
    self.length = length
  }

  public func examples(step: Int, count: Int) throws -> [TrainingSequence] {
    try source.sequences(step: step, count: count, length: length)
  }
}

/// An example that a run is asked about now and then: what the model makes of it.
public struct Probe<Example: Sendable>: Sendable {
  public var example: Example
  /// Intermediates to be copied, by the model's names for them.
  public var captures: Set<String>
  /// Steps from one look to the next.
  public var interval: Int

  /// - Precondition: `interval` is positive.
  public init(_ example: Example, captures: Set<String>, interval: Int) {
    precondition(interval > 0, "a probe every \(interval) steps")
    self.example = example
    self.captures = captures
    self.interval = interval
  }
}
