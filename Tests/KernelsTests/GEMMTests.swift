import Kernels
import Testing

/// Sizes on and around the edges of tiles, panels and blocks.
private let sizes: [(rows: Int, inner: Int, columns: Int)] = [
  (1, 1, 1), (1, 7, 33), (2, 3, 5), (3, 16, 16), (5, 31, 17), (6, 64, 32), (7, 513, 15),
  (8, 5, 64), (13, 100, 40), (97, 33, 31), (100, 520, 18), (192, 8, 48), (193, 1025, 3),
]

@Suite struct GEMMTests {
  @Test(arguments: [false, true], [false, true])
  func productEqualsNaiveTwin(leftIsTransposed: Bool, rightIsTransposed: Bool) {
    for (rows, inner, columns) in sizes {
      var numbers = Numbers(seed: UInt64(rows * 1000 + columns))
      let a = numbers.floats(rows * inner)
      let b = numbers.floats(inner * columns)
      let expected = Reference.product(a, b, rows: rows, inner: inner, columns: columns)
      let left = Room(
        leftIsTransposed ? Reference.transposed(a, rows: rows, columns: inner) : a)
      let right = Room(
        rightIsTransposed ? Reference.transposed(b, rows: inner, columns: columns) : b)
      let leftView =
        leftIsTransposed
        ? MatrixView(left.base, rows: inner, columns: rows).transposed
        : MatrixView(left.base, rows: rows, columns: inner)
      let rightView =
        rightIsTransposed
        ? MatrixView(right.base, rows: columns, columns: inner).transposed
        : MatrixView(right.base, rows: inner, columns: columns)
      let output = Room(rows * columns)
      multiply(leftView, rightView, into: output)
      #expect(distance(output.values, expected) < 2e-5 * Double(inner).squareRoot())
      #expect(output.guardIsIntact)
    }
  }

  @Test func accumulatingAddsToWhatIsThereAndBiasToEveryRow() {
    for (rows, inner, columns) in sizes {
      var numbers = Numbers(seed: 3)
      let a = numbers.floats(rows * inner)
      let b = numbers.floats(inner * columns)
      let before = numbers.floats(rows * columns)
      let bias = numbers.floats(columns)
      var expected = Reference.product(a, b, rows: rows, inner: inner, columns: columns)
      for index in expected.indices { expected[index] += before[index] + bias[index % columns] }
      let output = Room(before)
      let (left, right, biasRoom) = (Room(a), Room(b), Room(bias))
      multiply(
        MatrixView(left.base, rows: rows, columns: inner),
        MatrixView(right.base, rows: inner, columns: columns), into: output,
        bias: biasRoom.base, accumulates: true)
      #expect(distance(output.values, expected) < 2e-5 * Double(inner).squareRoot())
    }
  }

  @Test func emptySumGivesTheBias() {
    let output = Room(3 * 5)
    let bias = Room([1, 2, 3, 4, 5])
    multiply(
      MatrixView(bias.base, rows: 3, columns: 0), MatrixView(bias.base, rows: 0, columns: 5),
      into: output, bias: bias.base)
    #expect(output.values == [1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5])
  }

  @Test(arguments: [1, 5, 6, 17, 48, 100, 600])
  func trianglesLeaveOutOnlyZeros(size: Int) {
    let width = 20
    var numbers = Numbers(seed: UInt64(size))
    var lower = numbers.floats(size * size)
    for i in 0..<size { for k in (i + 1)..<max(size, i + 1) { lower[i * size + k] = 0 } }
    let b = numbers.floats(size * width)
    let (square, right) = (Room(lower), Room(b))
    let view = MatrixView(square.base, rows: size, columns: size)
    let rightView = MatrixView(right.base, rows: size, columns: width)
    let output = Room(size * width)
    multiply(view, rightView, into: output, triangle: .innerUpToRow)
    let expected = Reference.product(lower, b, rows: size, inner: size, columns: width)
    #expect(distance(output.values, expected) < 1e-4)

    multiply(view.transposed, rightView, into: output, triangle: .innerFromRow)
    let upper = Reference.transposed(lower, rows: size, columns: size)
    let flipped = Reference.product(upper, b, rows: size, inner: size, columns: width)
    #expect(distance(output.values, flipped) < 1e-4)
  }

  @Test func lowerOutputIsRightOnAndBelowTheDiagonal() {
    let (size, inner) = (75, 9)
    var numbers = Numbers(seed: 8)
    let a = numbers.floats(size * inner)
    let b = numbers.floats(inner * size)
    let (left, right, output) = (Room(a), Room(b), Room(size * size))
    multiply(
      MatrixView(left.base, rows: size, columns: inner),
      MatrixView(right.base, rows: inner, columns: size), into: output, triangle: .lowerOutput)
    let expected = Reference.product(a, b, rows: size, inner: inner, columns: size)
    let lower = (0..<size * size).filter { $0 % size <= $0 / size }
    #expect(distance(lower.map { output.values[$0] }, lower.map { expected[$0] }) < 1e-4)
  }

  @Test func peakAndSharesAreMeasured() {
    let result = KernelBench.run(seconds: 0.06)
    #expect(result.peak > 0.1)
    #expect(result.products.allSatisfy { $0.gigaflops > 0 && $0.shareOfPeak > 0.02 })
  }

  @Test func buildNamesWhatItNeeds() {
    #expect(KernelBuild.laneCount == GEMM.columnTile / 2)
    #expect(KernelBuild.requiredFeatures.contains("fma") ? KernelBuild.hasFMA : true)
    #expect(!KernelBuild.level.isEmpty)
  }

  private func multiply(
    _ left: MatrixView, _ right: MatrixView, into output: Room,
    bias: UnsafePointer<Float>? = nil, accumulates: Bool = false,
    triangle: GEMM.Triangle = .none
  ) {
    let panels = Room(GEMM.packedCount(inner: right.rows, columns: right.columns))
    let workspace = Room(GEMM.workspaceCount)
    GEMM.pack(right, into: panels.base)
    GEMM.multiply(
      left, panels: panels.base, into: output.base, stride: right.columns,
      columns: right.columns, bias: bias, accumulates: accumulates, triangle: triangle,
      workspace: workspace.base)
    #expect(panels.guardIsIntact && workspace.guardIsIntact)
  }
}
