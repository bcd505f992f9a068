import Tensors

/// A matrix in Double, for the references.
struct Matrix: Equatable {
  let rows: Int
  let columns: Int
  var values: [Double]

  init(_ rows: Int, _ columns: Int, _ values: [Double]) {
    precondition(values.count == rows * columns)
    self.rows = rows
    self.columns = columns
    self.values = values
  }

  /// Element by element from a formula.
  init(_ rows: Int, _ columns: Int, _ element: (_ row: Int, _ column: Int) -> Double) {
    self.init(rows, columns, (0..<rows * columns).map { element($0 / columns, $0 % columns) })
  }

  var shape: [Int] { [rows, columns] }

  subscript(_ row: Int, _ column: Int) -> Double { values[row * columns + column] }

  func row(_ row: Int) -> [Double] { Array(values[row * columns..<(row + 1) * columns]) }

  func column(_ column: Int) -> [Double] { (0..<rows).map { self[$0, column] } }

  var transposed: Matrix { Matrix(columns, rows) { self[$1, $0] } }

  /// Some of the rows.
  func rows(_ range: Range<Int>) -> Matrix { Matrix(range.count, columns, range.flatMap(row)) }

  /// Each row by itself.
  func mapRows(_ function: ([Double]) -> [Double]) -> Matrix {
    let mapped = (0..<rows).map { function(row($0)) }
    return Matrix(rows, mapped[0].count, mapped.flatMap { $0 })
  }

  func map(_ function: (Double) -> Double) -> Matrix { Matrix(rows, columns, values.map(function)) }

  static func scalar(_ value: Double) -> Matrix { Matrix(1, 1, [value]) }
}
