import Glibc

/// Measures this machine's arithmetic and the matrix product's share of it.
public enum KernelBench {
  /// A matrix product that was timed.
  public struct Measurement: Sendable, Equatable {
    public let name: String
    public let rows: Int
    public let columns: Int
    public let inner: Int
    /// - Units: 10⁹ floating-point operations per second, one thread.
    public let gigaflops: Double
    /// Of the FMA peak measured just before and after.
    public let shareOfPeak: Double
  }

  /// Shapes of a small transformer: forward, backward to the input, backward to the weight.
  public static let shapes:
    [(name: String, rows: Int, columns: Int, inner: Int, leftTransposed: Bool)] = [
      ("dense 512×128→512", 512, 512, 128, false),
      ("dense 512×512→128", 512, 128, 512, false),
      ("weights 128×512, 512 rows", 128, 512, 512, true),
      ("head 128×128→4096", 128, 4096, 128, false),
      ("dense 256×256→1024", 256, 1024, 256, false),
      ("square 512", 512, 512, 512, false),
    ]

  /// The GEMM on every shape against the peak, about `seconds` in all.
  public static func run(seconds: Double = 2) -> (peak: Double, products: [Measurement]) {
    let budget = seconds / Double(shapes.count)
    var best = 0.0
    var products: [Measurement] = []
    for shape in shapes {
      let before = measureFMAPeak(seconds: budget / 4)
      let speed = measure(
        shape.rows, shape.columns, shape.inner, leftTransposed: shape.leftTransposed,
        seconds: budget / 2)
      let peak = max(before, measureFMAPeak(seconds: budget / 4))
      best = max(best, peak)
      products.append(
        Measurement(
          name: shape.name, rows: shape.rows, columns: shape.columns, inner: shape.inner,
          gigaflops: speed, shareOfPeak: speed / peak))
    }
    return (best, products)
  }

  private static func measure(
    _ rows: Int, _ columns: Int, _ inner: Int, leftTransposed: Bool, seconds: Double
  ) -> Double {
    let packed = GEMM.packedCount(inner: inner, columns: columns)
    let sizes = [rows * inner, inner * columns, rows * columns, packed, GEMM.workspaceCount]
    let buffers = sizes.map { count in
      let raw = UnsafeMutableRawPointer.allocate(byteCount: count * 4, alignment: 64)
      let floats = raw.bindMemory(to: Float.self, capacity: count)
      for index in 0..<count { floats[index] = Float(index % 17 - 8) * 0.1 }
      return floats
    }
    defer { for buffer in buffers { buffer.deallocate() } }
    let left =
      leftTransposed
      ? MatrixView(buffers[0], rows: inner, columns: rows).transposed
      : MatrixView(buffers[0], rows: rows, columns: inner)
    GEMM.pack(MatrixView(buffers[1], rows: inner, columns: columns), into: buffers[3])
    let operations = 2 * Double(rows) * Double(columns) * Double(inner)
    return operations
      / fastest(seconds: seconds) {
        GEMM.multiply(
          left, panels: buffers[3], into: buffers[2], stride: columns, columns: columns,
          workspace: buffers[4])
      } / 1e9
  }
}

/// Floating-point operations per second of one thread that does nothing but fused multiply-adds (or
/// multiplies and adds) on registers: the ceiling for every kernel.
///
/// - Units: 10⁹ per second.
public func measureFMAPeak(seconds: Double = 0.2) -> Double {
  let rounds = 20_000
  var sink = Lanes.zero
  let time = fastest(seconds: seconds) { sink += multiplyAdds(rounds, sink) }
  precondition(sink[0] >= 0, "the peak loop diverged")
  return Double(rounds * 12 * 2 * Lanes.scalarCount) / time / 1e9
}

/// Twelve independent chains hide the latency of one.
@inline(never)
private func multiplyAdds(_ rounds: Int, _ seed: Lanes) -> Lanes {
  let a = Lanes(all: 0.999) + seed * 0
  let b = Lanes(all: 0.001) + seed * 0
  var (c0, c1, c2, c3) = (b, b + 1, b + 2, b + 3)
  var (c4, c5, c6, c7) = (b + 4, b + 5, b + 6, b + 7)
  var (c8, c9, c10, c11) = (b + 8, b + 9, b + 10, b + 11)
  for _ in 0..<rounds {
    c0 = b.plus(c0, times: a)
    c1 = b.plus(c1, times: a)
    c2 = b.plus(c2, times: a)
    c3 = b.plus(c3, times: a)
    c4 = b.plus(c4, times: a)
    c5 = b.plus(c5, times: a)
    c6 = b.plus(c6, times: a)
    c7 = b.plus(c7, times: a)
    c8 = b.plus(c8, times: a)
    c9 = b.plus(c9, times: a)
    c10 = b.plus(c10, times: a)
    c11 = b.plus(c11, times: a)
  }
  return c0 + c1 + c2 + c3 + (c4 + c5 + c6 + c7) + (c8 + c9 + c10 + c11)
}

/// The shortest time of one call, over as many as fit, in seconds.
private func fastest(seconds: Double, _ body: () -> Void) -> Double {
  let clock = ContinuousClock()
  let end = clock.now + .seconds(seconds)
  var best = Double.infinity
  body()
  repeat {
    let time = clock.measure(body) / .seconds(1)
    best = min(best, time)
  } while clock.now < end
  return best
}
