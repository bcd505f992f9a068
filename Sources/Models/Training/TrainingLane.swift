import Tensors

/// Sequences of one length that go through the tape together; shorter ones are filled up behind
/// their end, where nothing looks.
struct MicroBatch: Sendable {
  let sequences: Int
  let ids: [Int32]  // [sequences · length]
  let positions: [Int32]  // [sequences · length]
  let targets: [Int32]  // [sequences · length], −1: not counted

  /// Rows that keep the matrices in cache; found by measuring.
  static let rows = 256

  init(_ sequences: ArraySlice<TrainingSequence>) {
    let length = sequences.reduce(0) { max($0, $1.inputs.count) }
    self.sequences = sequences.count
    var ids: [Int32] = []
    var targets: [Int32] = []
    for sequence in sequences {
      let fill = length - sequence.inputs.count
      ids += sequence.inputs + Array(repeating: 0, count: fill)
      targets += sequence.targets + Array(repeating: -1, count: fill)
    }
    positions = sequences.flatMap { _ in (0..<Int32(length)).map { $0 } }
    self.ids = ids
    self.targets = targets
  }

  /// Cuts one lane's sequences into micro-batches that fit when the longest come first.
  static func cut(_ sequences: [TrainingSequence]) -> [MicroBatch] {
    var result: [MicroBatch] = []
    var start = 0
    while start < sequences.count {
      let size = max(1, rows / max(1, sequences[start].inputs.count))
      let end = min(sequences.count, start + size)
      result.append(MicroBatch(sequences[start..<end]))
      start = end
    }
    return result
  }
}

/// One part of a batch: a tape and gradients of its own.
///
/// `@unchecked Sendable`: a lane is used by one thread at a time, with the pool's lock between uses.
final class TrainingLane: @unchecked Sendable {
  let gradients: ParameterArena
  let tape: Tape
  private let places: GPTParameters
  private let adapters: [TapeAdapter]
  /// Sum of the losses of the last step, already divided by the step's number of targets.
  private(set) var loss = 0.0
  var batches: [MicroBatch] = []

  init(
    places: GPTParameters, adapters: [TapeAdapter] = [], tape: Tape, gradients: ParameterArena
  ) {
    self.places = places
    self.adapters = adapters
    self.tape = tape
    self.gradients = gradients
  }

  /// Computes the lane's gradients.
  func run(normalizer: Float, control: RunControl) {
    gradients.clear()
    loss = 0
    for batch in batches {
      if control.isCancelled { return }
      tape.reset()
      var pass = Pass(
        tape: tape, sequences: batch.sequences, length: batch.ids.count / batch.sequences)
      pass.adapters = adapters
      let hidden = places.hidden(pass, ids: batch.ids, positions: batch.positions)
      let result = places.loss(pass, hidden, targets: batch.targets, normalizer: normalizer)
      tape.backward(from: result)
      loss += Double(tape.scalar(result))
    }
  }
}
