/// Eight rows of eight floats, rows and columns exchanged in registers: three rounds of shuffles
/// instead of 64 loads and stores.
struct TransposedSquare {
  static let side = 8

  private typealias Row = SIMD8<Float>
  private let rows: (Row, Row, Row, Row, Row, Row, Row, Row)

  /// Reads a square whose rows lie `stride` floats apart.
  @inline(__always) init(_ source: UnsafePointer<Float>, _ stride: Int) {
    func row(_ index: Int) -> Row {
      UnsafeRawPointer(source + index &* stride).loadUnaligned(as: Row.self)
    }
    let (a0, a1) = Self.interleaved(row(0), row(1))
    let (b0, b1) = Self.interleaved(row(2), row(3))
    let (c0, c1) = Self.interleaved(row(4), row(5))
    let (d0, d1) = Self.interleaved(row(6), row(7))
    let (e0, e1) = Self.paired(a0, b0)
    let (e2, e3) = Self.paired(a1, b1)
    let (f0, f1) = Self.paired(c0, d0)
    let (f2, f3) = Self.paired(c1, d1)
    rows = (
      Row(lowHalf: e0.lowHalf, highHalf: f0.lowHalf),
      Row(lowHalf: e1.lowHalf, highHalf: f1.lowHalf),
      Row(lowHalf: e2.lowHalf, highHalf: f2.lowHalf),
      Row(lowHalf: e3.lowHalf, highHalf: f3.lowHalf),
      Row(lowHalf: e0.highHalf, highHalf: f0.highHalf),
      Row(lowHalf: e1.highHalf, highHalf: f1.highHalf),
      Row(lowHalf: e2.highHalf, highHalf: f2.highHalf),
      Row(lowHalf: e3.highHalf, highHalf: f3.highHalf)
    )
  }

  /// Writes the transposed square, its rows `stride` floats apart.
  @inline(__always) func store(to target: UnsafeMutablePointer<Float>, _ stride: Int) {
    func put(_ row: Row, _ index: Int) {
      UnsafeMutableRawPointer(target + index &* stride).storeBytes(of: row, as: Row.self)
    }
    put(rows.0, 0)
    put(rows.1, 1)
    put(rows.2, 2)
    put(rows.3, 3)
    put(rows.4, 4)
    put(rows.5, 5)
    put(rows.6, 6)
    put(rows.7, 7)
  }

  /// Of each half, the first two and the last two lanes of both, in turns.
  @inline(__always) private static func interleaved(_ x: Row, _ y: Row) -> (Row, Row) {
    (
      Row(x[0], y[0], x[1], y[1], x[4], y[4], x[5], y[5]),
      Row(x[2], y[2], x[3], y[3], x[6], y[6], x[7], y[7])
    )
  }

  /// Of each half, the first pairs and the last pairs of both.
  @inline(__always) private static func paired(_ x: Row, _ y: Row) -> (Row, Row) {
    (
      Row(x[0], x[1], y[0], y[1], x[4], x[5], y[4], y[5]),
      Row(x[2], x[3], y[2], y[3], x[6], x[7], y[6], y[7])
    )
  }
}
