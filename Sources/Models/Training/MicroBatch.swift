/// Sequences of one length that go through the tape together; shorter ones are filled up behind
/// their end, where nothing looks.
public struct MicroBatch: Sendable {
  let sequences: Int
  let ids: [Int32]  // [sequences · length]
  let positions: [Int32]  // [sequences · length]
  let targets: [Int32]  // [sequences · length], −1: not counted
  /// The rows that count, and their targets: what the output layer need look at. Both are empty if
  /// all rows count, or none does.
  let countedRows: [Int32]
  let countedTargets: [Int32]

  /// Rows that keep the matrices in cache; found by measuring.
  static let rows = 256

  var length: Int { ids.count / sequences }

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
    let counted = targets.indices.filter { targets[$0] >= 0 }
    let isPart = !counted.isEmpty && counted.count < targets.count
    countedRows = isPart ? counted.map { Int32($0) } : []
    countedTargets = isPart ? counted.map { targets[$0] } : []
  }

  /// Cuts one lane's sequences into micro-batches that fit when the longest come first.
  ///
  /// - Parameters:
  ///   - rows: the most rows of one…
  ///   - fewest: …unless they are fewer sequences than this.
  static func cut(
    _ sequences: [TrainingSequence], rows: Int = Self.rows, sequences fewest: Int = 1
  ) -> [MicroBatch] {
    var result: [MicroBatch] = []
    var start = 0
    while start < sequences.count {
      let size = max(fewest, rows / max(1, sequences[start].inputs.count))
      let end = min(sequences.count, start + size)
      result.append(MicroBatch(sequences[start..<end]))
      start = end
    }
    return result
  }
}
