import Kernels
import Testing

@Suite struct BroadcastTests {
  struct Shapes: Sendable, CustomTestStringConvertible {
    let a: [Int]
    let b: [Int]
    var rows: Int { max(a[0], b[0]) }
    var columns: Int { max(a[1], b[1]) }
    var testDescription: String { "\(a) and \(b)" }
  }

  static let shapes = [
    Shapes(a: [7, 33], b: [7, 33]), Shapes(a: [7, 33], b: [1, 33]), Shapes(a: [7, 33], b: [7, 1]),
    Shapes(a: [1, 17], b: [3, 1]), Shapes(a: [6, 8], b: [3, 8]), Shapes(a: [1, 1], b: [1, 1]),
  ]

  @Test(arguments: BinaryFunction.allCases, shapes)
  func forwardAndBackwardEqualTheNaiveTwin(function: BinaryFunction, shapes: Shapes) {
    var numbers = Numbers(seed: 4)
    let a = numbers.doubles(shapes.a[0] * shapes.a[1]).map { Double(Float($0)) }
    let b = numbers.doubles(shapes.b[0] * shapes.b[1]).map { Double(Float(abs($0) + 0.5)) }
    let (rows, columns) = (shapes.rows, shapes.columns)
    let dy = numbers.doubles(rows * columns).map { Double(Float($0)) }
    func twin(_ a: [Double], _ b: [Double]) -> [Double] {
      Reference.broadcast(function, a, shapes.a, b, shapes.b)
    }
    let (left, right, result) = (Room(a.map(Float.init)), Room(b.map(Float.init)), Room(dy.count))
    let aView = MatrixView(left.base, rows: shapes.a[0], columns: shapes.a[1])
    let bView = MatrixView(right.base, rows: shapes.b[0], columns: shapes.b[1])
    broadcast(function, aView, bView, rows: rows, columns: columns, into: result.base)
    #expect(distance(result.values.map(Double.init), twin(a, b)) < 1e-6)

    let upstream = Room(dy.map(Float.init))
    let (da, db) = (Room(a.count, filledWith: 1), Room(b.count, filledWith: 1))
    broadcastBackward(
      function, aView, bView, rows: rows, columns: columns, dy: upstream.base, toSecond: false,
      into: da.base)
    broadcastBackward(
      function, aView, bView, rows: rows, columns: columns, dy: upstream.base, toSecond: true,
      into: db.base)
    let numericA = finiteDifferences(a) { dot(dy, twin($0, b)) }
    let numericB = finiteDifferences(b) { dot(dy, twin(a, $0)) }
    #expect(distance(da.values.map(Double.init), numericA.map { $0 + 1 }) < 3e-6)
    #expect(distance(db.values.map(Double.init), numericB.map { $0 + 1 }) < 3e-6)
    #expect(result.guardIsIntact && da.guardIsIntact && db.guardIsIntact)
  }
}
