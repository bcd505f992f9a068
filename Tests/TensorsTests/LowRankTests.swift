import Tensors
import Testing

/// Where an update may overwrite what it is added to, and where it must not.
@Suite struct LowRankTests {
  private static let x: [Float] = (0..<15).map { Float($0 % 7) - 3 }  // [3, 5]
  private static let weight: [Float] = (0..<40).map { Float($0 % 11) * 0.25 - 1 }  // [5, 8]
  private static let down: [Float] = (0..<15).map { Float($0 % 4) * 0.5 - 0.75 }  // [3, 5]
  private static let ups: [[Float]] = [  // [4, 2] and [3, 1]
    (0..<8).map { Float($0 % 3) - 1 }, [0.5, -1, 2],
  ]

  private struct Recording {
    let tape = Tape(parameters: ParameterArena(layout: ParameterLayout()))
    let x, weight, down: Tensor
    let ups: [Tensor]

    init() {
      x = tape.constant(LowRankTests.x, [3, 5], tracksGradient: true)
      weight = tape.constant(LowRankTests.weight, [5, 8], tracksGradient: true)
      down = tape.constant(LowRankTests.down, [3, 5], tracksGradient: true)
      ups = [
        tape.constant(LowRankTests.ups[0], [4, 2], tracksGradient: true),
        tape.constant(LowRankTests.ups[1], [3, 1], tracksGradient: true),
      ]
    }

    var leaves: [Tensor] { [x, weight, down] + ups }

    /// Two slices of one layer, as of q and v.
    func fused(_ base: Tensor) -> Tensor {
      let u = tape.matmulTransposed(x, down)
      let first = tape.lowRankUpdate(base, u, up: ups[0], scale: 0.5)
      return tape.lowRankUpdate(
        first, u, up: ups[1], columnOffset: 5, rankOffset: 2, scale: 1.5)
    }

    /// The same out of copies.
    func plain(_ base: Tensor) -> Tensor {
      let u = tape.matmulTransposed(x, down)
      let first = tape.addIntoColumns(
        base, tape.matmulTransposed(tape.columns(u, 0..<2), ups[0]), columnOffset: 0, scale: 0.5)
      return tape.addIntoColumns(
        first, tape.matmulTransposed(tape.columns(u, 2..<3), ups[1]), columnOffset: 5,
        scale: 1.5)
    }
  }

  private func expectEqual(_ a: Recording, _ y: Tensor, _ b: Recording, _ z: Tensor) {
    #expect(distance(a.tape.array(of: y), b.tape.array(of: z)) < 1e-5)
    let upstream = (0..<y.count).map { Float($0 % 5) * 0.5 - 1 }
    a.tape.backward(from: y, upstream: upstream)
    b.tape.backward(from: z, upstream: upstream)
    for (leaf, other) in zip(a.leaves, b.leaves) {
      #expect(distance(a.tape.gradient(of: leaf), b.tape.gradient(of: other)) < 1e-5)
    }
  }

  @Test func updatesInPlaceEqualCopies() {
    let (a, b) = (Recording(), Recording())
    expectEqual(
      a, a.fused(a.tape.linear(a.x, a.weight)), b, b.plain(b.tape.linear(b.x, b.weight)))
  }

  @Test func anInPlaceUpdateTakesNoMemoryOfItsOwn() {
    let a = Recording()
    let base = a.tape.linear(a.x, a.weight)
    let before = a.tape.array(of: base)
    let y = a.fused(base)
    #expect(a.tape.array(of: base) == a.tape.array(of: y))
    #expect(a.tape.array(of: y) != before)
  }

  @Test func whatAnotherNodeReadsIsLeftAlone() {
    let (a, b) = (Recording(), Recording())
    func record(_ r: Recording, _ update: (Tensor) -> Tensor) -> Tensor {
      let base = r.tape.linear(r.x, r.weight)
      let square = r.tape.multiply(base, base)
      return r.tape.add(update(base), square)
    }
    expectEqual(a, record(a, a.fused), b, record(b, b.plain))
  }

  @Test func resultsThatTheirOwnDerivativeReadsAreLeftAlone() {
    let (a, b) = (Recording(), Recording())
    expectEqual(
      a, a.fused(a.tape.linear(a.x, a.weight, activation: .tanh)), b,
      b.plain(b.tape.linear(b.x, b.weight, activation: .tanh)))
    let (c, d) = (Recording(), Recording())
    expectEqual(
      c, c.fused(c.tape.exp(c.tape.linear(c.x, c.weight))), d,
      d.plain(d.tape.exp(d.tape.linear(d.x, d.weight))))
  }
}
