import Tensors

/// Sequences of tokens laid out for the tape, the shorter ones filled up behind their end with
/// padding that nobody looks at.
struct TokenBatch: Sendable {
  let lengths: [Int]
  /// Of the longest.
  let length: Int
  let ids: [Int32]  // [sequences · length]
  let positions: [Int32]  // [sequences · length]
  /// `[sequences · length]`, 0 for padding; nil if there is none.
  let mask: [Float]?

  /// - Precondition: at least one sequence, none empty.
  init(_ sequences: [[Int32]]) {
    let length = sequences.reduce(0) { max($0, $1.count) }
    lengths = sequences.map { $0.count }
    self.length = length
    ids = sequences.flatMap { Self.filled($0, to: length, with: 0) }
    positions = sequences.flatMap { _ in (0..<Int32(length)).map { $0 } }
    mask =
      lengths.allSatisfy { $0 == length }
      ? nil
      : lengths.flatMap { count in (0..<length).map { $0 < count ? 1 : 0 } }
  }

  var sequences: Int { lengths.count }

  /// Tells a pass the batch's sizes and its padding.
  func prepare(_ pass: inout Pass) {
    pass.sequences = sequences
    pass.length = length
    pass.keyMask = keyMask(pass.tape)
  }

  /// - Shapes: `[sequences, length]`.
  func keyMask(_ tape: Tape) -> Tensor? {
    mask.map { tape.constant($0, [sequences, length]) }
  }

  /// Rows that keep the matrices in cache; found by measuring.
  static let rows = 256

  /// Cuts sequences of these lengths into batches, one after the other.
  static func cut(_ lengths: [Int]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    while start < lengths.count {
      var longest = lengths[start]
      var end = start + 1
      while end < lengths.count {
        longest = max(longest, lengths[end])
        if longest * (end + 1 - start) > rows { break }
        end += 1
      }
      result.append(start..<end)
      start = end
    }
    return result
  }

  static func filled(_ values: [Int32], to count: Int, with fill: Int32) -> [Int32] {
    values + Array(repeating: fill, count: count - values.count)
  }
}
