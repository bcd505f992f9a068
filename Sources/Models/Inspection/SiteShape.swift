import Tensors

/// What the rows and columns of an intermediate mean.
enum SiteKind: Equatable {
  /// `[sequences·positions, width]`
  case positions
  /// The same, with so many heads side by side.
  case heads(Int)
  /// `[sequences·heads·queries, keys]`
  case pairs(Int)
  /// `[sequences, width]`: one row for a sequence.
  case sequences
}

/// An intermediate taken apart: which numbers belong to which sequence, row and head.
struct SiteShape {
  let sequences: Int
  let rows: Int
  /// 0 where there are none.
  let heads: Int
  /// Of a row, or of one head in it.
  let columns: Int
  /// Heads lie one above the other rather than side by side.
  let hasPairs: Bool
  /// Each sequence is one row.
  private let isWhole: Bool

  init(_ x: Tensor, _ kind: SiteKind, sequences: Int) {
    self.sequences = sequences
    let perSequence = x.rows / sequences
    isWhole = kind == .sequences
    switch kind {
    case .positions, .sequences:
      (rows, heads, columns, hasPairs) = (perSequence, 0, x.columns, false)
    case .heads(let heads):
      (rows, self.heads, columns, hasPairs) = (perSequence, heads, x.columns / heads, false)
    case .pairs(let heads):
      (rows, self.heads, columns, hasPairs) = (perSequence / heads, heads, x.columns, true)
    }
  }

  /// The shape to be told: `[rows, columns]` or `[heads, queries, keys]`, with the sequences before it
  /// if a batch was asked for.
  func dimensions(isBatch: Bool) -> [Int] {
    let own = hasPairs ? [heads, rows, columns] : [rows, columns * max(1, heads)]
    guard isBatch else { return own }
    return [sequences] + (isWhole ? [columns] : own)
  }

  /// Where the selected numbers lie, row by row.
  func selected(rows: [Int], heads: [Int]) -> [[Range<Int>]] {
    var result: [[Range<Int>]] = []
    let stride = columns * (hasPairs ? 1 : max(1, self.heads))
    for sequence in 0..<sequences {
      if hasPairs {
        for head in heads {
          for row in rows {
            let start = ((sequence * self.heads + head) * self.rows + row) * columns
            result.append([start..<(start + columns)])
          }
        }
      } else {
        for row in rows {
          let start = (sequence * self.rows + row) * stride
          let parts = self.heads == 0 ? [0] : heads
          result.append(
            parts.map { (start + $0 * columns)..<(start + ($0 + 1) * columns) })
        }
      }
    }
    return result
  }
}
