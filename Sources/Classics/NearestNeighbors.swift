/// Finds the rows of a table that point in nearly the same direction as a vector, by comparing with all of
/// them: exact, and quick enough for the vocabularies here.
public struct NearestNeighbors: Sendable {
  public struct Neighbor: Sendable, Equatable {
    public var row: Int
    /// The cosine, from −1 to 1.
    public var score: Float

    public init(row: Int, score: Float) {
      self.row = row
      self.score = score
    }
  }

  public let width: Int
  public var rowCount: Int { inverseLengths.count }
  private let table: [Float]
  /// Zero for rows without a direction, which are nobody's neighbours.
  private let inverseLengths: [Float]

  /// - Shapes: `table` is `[rows, width]`.
  /// - Precondition: `width > 0`, and `table` holds whole rows.
  public init(table: [Float], width: Int) {
    precondition(width > 0 && table.count % width == 0, "\(table.count) numbers, width \(width)")
    self.table = table
    self.width = width
    inverseLengths = (0..<(table.count / width)).map { row in
      let squared = table[(row * width)..<((row + 1) * width)].reduce(0.0) {
        $0 + Double($1) * Double($1)
      }
      return squared > 0 && squared.isFinite ? Float(1 / squared.squareRoot()) : 0
    }
  }

  /// The `count` rows with the largest cosine to `query`, best first; of equal ones the lower row first.
  ///
  /// - Shapes: `query` is `[width]`.
  /// - Precondition: the query has the table's width.
  public func nearest(
    to query: [Float], count: Int, where isCandidate: (Int) -> Bool = { _ in true }
  ) -> [Neighbor] {
    precondition(query.count == width, "a query of \(query.count) numbers, width \(width)")
    let squared = query.reduce(0.0) { $0 + Double($1) * Double($1) }
    guard count > 0, squared > 0, squared.isFinite else { return [] }
    let inverse = Float(1 / squared.squareRoot())
    var found: [Neighbor] = []
    for row in 0..<rowCount where inverseLengths[row] > 0 && isCandidate(row) {
      let score = dot(row, query) * inverse * inverseLengths[row]
      found.append(Neighbor(row: row, score: min(1, max(-1, score))))
    }
    found.sort { $0.score != $1.score ? $0.score > $1.score : $0.row < $1.row }
    return Array(found.prefix(count))
  }

  private func dot(_ row: Int, _ query: [Float]) -> Float {
    let start = row * width
    var sum: Float = 0
    for index in 0..<width { sum += table[start + index] * query[index] }
    return sum
  }
}
