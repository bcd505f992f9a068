import Foundation

/// Makes a large matrix small enough to see: each cell of the picture is the value of largest
/// magnitude in its block, so that nothing that stands out is lost.
enum BlockMaximum {
  /// - Shapes: `values` is `[rows, columns]`; the result is `[size.rows, size.columns]`.
  /// - Precondition: the size is positive and no larger than the matrix.
  static func reduce(
    _ values: [Float], rows: Int, columns: Int, to size: (rows: Int, columns: Int)
  ) -> [Float] {
    precondition(values.count == rows * columns, "\(values.count) values are no \(rows)×\(columns)")
    precondition(size.rows <= rows && size.columns <= columns, "a picture larger than the matrix")
    guard size != (rows, columns) else { return values }
    var result = [Float](repeating: 0, count: size.rows * size.columns)
    for row in 0..<rows {
      let target = row * size.rows / rows * size.columns
      for column in 0..<columns {
        let place = target + column * size.columns / columns
        let value = values[row * columns + column]
        if abs(value) > abs(result[place]) { result[place] = value }
      }
    }
    return result
  }
}

enum Entropy {
  /// Shannon entropy of probabilities.
  ///
  /// - Units: bits.
  static func bits(_ probabilities: [Double]) -> Double {
    max(0, -probabilities.reduce(0) { $1 > 0 ? $0 + $1 * log2($1) : $0 })
  }
}
