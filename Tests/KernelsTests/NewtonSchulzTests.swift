import Kernels
import Testing

/// Wide, tall, square; within one tile and over several.
private let shapes = [(1, 1), (1, 6), (7, 3), (12, 40), (40, 12), (33, 33), (96, 100)]

@Suite struct NewtonSchulzTests {
  private func orthogonalized(_ x: [Float], rows: Int, columns: Int) -> Room {
    let kernel = NewtonSchulz(rows: rows, columns: columns)
    let matrix = Room(x)
    let workspace = Room(kernel.workspaceCount)
    kernel.orthogonalize(matrix.base, workspace: workspace.base)
    #expect(matrix.guardIsIntact && workspace.guardIsIntact)
    return matrix
  }

  @Test(arguments: shapes)
  func floatsEqualTheFormulaInDouble(rows: Int, columns: Int) {
    var numbers = Numbers(seed: UInt64(rows * 100 + columns))
    let x = numbers.floats(rows * columns, scale: 3)
    let expected = iterated(x.map(Double.init), rows: rows, columns: columns)
    let found = orthogonalized(x, rows: rows, columns: columns)
    #expect(distance(found.values.map(Double.init), expected) < 1e-4)
  }

  /// The sum of the products with the orthogonal factor UVᵀ is the sum of the singular values.
  @Test(arguments: [(12, 40), (40, 12), (24, 30)])
  func singularValuesEndNearOne(rows: Int, columns: Int) {
    var numbers = Numbers(seed: UInt64(rows))
    let x = numbers.floats(rows * columns)
    let found = orthogonalized(x, rows: rows, columns: columns).values.map(Double.init)
    let factor = polarFactor(x.map(Double.init), rows: rows, columns: columns)
    let side = Double(min(rows, columns))
    let mean = dot(found, factor) / side
    let square = dot(found, found) / side
    #expect(mean > 0.7 && mean < 1.15)
    // Their variance: all of them are near the mean.
    #expect(square - mean * mean < 0.05)
  }

  @Test func zerosStayZeros() {
    #expect(orthogonalized([0, 0, 0, 0, 0, 0], rows: 2, columns: 3).values.allSatisfy { $0 == 0 })
  }
}

private func iterated(_ x: [Double], rows: Int, columns: Int) -> [Double] {
  let (a, b, c) = NewtonSchulz.coefficients
  let norm = dot(x, x).squareRoot()
  var x = x.map { $0 / norm }
  for _ in 0..<NewtonSchulz.iterations {
    let square = gram(x, rows: rows, columns: columns)
    let higher = Reference.product(square, square, rows: rows, inner: rows, columns: rows)
    let factor = zip(square, higher).map { Double(b) * $0 + Double(c) * $1 }
    let next = Reference.product(factor, x, rows: rows, inner: rows, columns: columns)
    x = zip(x, next).map { Double(a) * $0 + $1 }
  }
  return x
}

/// - Source: Björck & Bowie 1971: X = 1.5X − 0.5XXᵀX, which ends at UVᵀ.
private func polarFactor(_ x: [Double], rows: Int, columns: Int) -> [Double] {
  let norm = dot(x, x).squareRoot()
  var x = x.map { $0 / norm }
  for _ in 0..<60 {
    let square = gram(x, rows: rows, columns: columns)
    let next = Reference.product(square, x, rows: rows, inner: rows, columns: columns)
    x = zip(x, next).map { 1.5 * $0 - 0.5 * $1 }
  }
  return x
}

/// XXᵀ.
private func gram(_ x: [Double], rows: Int, columns: Int) -> [Double] {
  Reference.product(
    x, Reference.transposed(x, rows: rows, columns: columns), rows: rows, inner: columns,
    columns: rows)
}
