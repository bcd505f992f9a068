/// Principal component analysis: the directions in which a cloud of points is widest.
///
/// Exact: eigenvectors of the covariance matrix, or of the matrix of inner products where there are fewer
/// points than dimensions; both give the same directions.
///
/// - Source: Pearson 1901, "On Lines and Planes of Closest Fit"; the sign of each axis is fixed by making
///   its entry of largest magnitude positive, since the mathematics leaves it open.
public struct PrincipalComponents: Sendable, Equatable {
  /// - Shapes: `[width]`.
  public let mean: [Float]
  /// - Shapes: `[components, width]`, each of length 1, the widest direction first.
  public let axes: [[Float]]
  /// The share of the points' variance that lies along each axis.
  ///
  /// - Shapes: `[components]`.
  public let explainedVarianceRatio: [Double]

  /// Fits axes to points. There are fewer of them than asked for where the points do not spread in as many
  /// directions; none for fewer than two different points or numbers that are not finite.
  ///
  /// - Shapes: `rows` is `[points, width]`.
  /// - Precondition: all rows are equally long.
  public static func fit(_ rows: [[Float]], components: Int) -> PrincipalComponents {
    let width = rows.first?.count ?? 0
    precondition(rows.allSatisfy { $0.count == width }, "rows of different lengths")
    let points = rows.count
    var mean = [Double](repeating: 0, count: width)
    for row in rows { for column in 0..<width { mean[column] += Double(row[column]) } }
    for column in 0..<width { mean[column] /= Double(max(1, points)) }
    let centred = rows.map { row in row.indices.map { Double(row[$0]) - mean[$0] } }
    let total = centred.reduce(0) { $0 + $1.reduce(0) { $0 + $1 * $1 } }
    let floats = mean.map { Float($0) }
    guard total > 0, total.isFinite else {
      return PrincipalComponents(mean: floats, axes: [], explainedVarianceRatio: [])
    }
    let found =
      points < width
      ? axesFromInnerProducts(centred, width, components)
      : axesFromCovariance(centred, width, components)
    // What lies below this is rounding, not spread.
    let kept = found.filter { $0.variance > total * 1e-12 }
    return PrincipalComponents(
      mean: floats, axes: kept.map { fixingSign($0.axis).map { Float($0) } },
      explainedVarianceRatio: kept.map { $0.variance / total })
  }

  /// The place of a point along each axis.
  ///
  /// - Shapes: `row` is `[width]`; the result is `[components]`.
  /// - Precondition: `row` is as long as the rows of the fit.
  public func project(_ row: [Float]) -> [Float] {
    precondition(row.count == mean.count, "a row of \(row.count) numbers, width \(mean.count)")
    return axes.map { axis in
      var sum = 0.0
      for index in axis.indices {
        sum += (Double(row[index]) - Double(mean[index])) * Double(axis[index])
      }
      return Float(sum)
    }
  }

  private typealias Axis = (axis: [Double], variance: Double)

  private static func axesFromCovariance(
    _ rows: [[Double]], _ width: Int, _ components: Int
  ) -> [Axis] {
    var covariance = [Double](repeating: 0, count: width * width)
    for row in rows {
      for i in 0..<width {
        for j in i..<width { covariance[i * width + j] += row[i] * row[j] }
      }
    }
    for i in 0..<width {
      for j in 0..<i { covariance[i * width + j] = covariance[j * width + i] }
    }
    let eigen = SymmetricEigen(covariance, size: width)
    return zip(eigen.vectors, eigen.values).prefix(max(0, components)).map { ($0, $1) }
  }

  /// An eigenvector u of X·Xᵀ gives the eigenvector Xᵀ·u of Xᵀ·X, with the same value.
  private static func axesFromInnerProducts(
    _ rows: [[Double]], _ width: Int, _ components: Int
  ) -> [Axis] {
    let points = rows.count
    var products = [Double](repeating: 0, count: points * points)
    for i in 0..<points {
      for j in i..<points {
        var sum = 0.0
        for column in 0..<width { sum += rows[i][column] * rows[j][column] }
        products[i * points + j] = sum
        products[j * points + i] = sum
      }
    }
    let eigen = SymmetricEigen(products, size: points)
    return zip(eigen.vectors, eigen.values).prefix(max(0, components)).compactMap { u, value in
      guard value > 0 else { return nil }
      var axis = [Double](repeating: 0, count: width)
      for (point, weight) in u.enumerated() {
        for column in 0..<width { axis[column] += weight * rows[point][column] }
      }
      let length = axis.reduce(0) { $0 + $1 * $1 }.squareRoot()
      return length > 0 ? (axis.map { $0 / length }, value) : nil
    }
  }

  private static func fixingSign(_ axis: [Double]) -> [Double] {
    let largest = axis.max { abs($0) < abs($1) } ?? 0
    return largest < 0 ? axis.map { -$0 } : axis
  }
}
