import Kernels
import Testing

@Suite struct CausalAttentionTests {
  @Test(arguments: [
    AttentionShape(sequences: 1, length: 1, heads: 1, headWidth: 1),
    AttentionShape(sequences: 2, length: 5, heads: 3, headWidth: 4),
    AttentionShape(sequences: 1, length: 37, heads: 2, headWidth: 19),
    AttentionShape(sequences: 3, length: 16, heads: 2, headWidth: 32),
    AttentionShape(sequences: 1, length: 131, heads: 1, headWidth: 16),
  ])
  func forwardAndBackwardEqualNaiveTwins(shape: AttentionShape) {
    let rows = shape.sequences * shape.length
    var numbers = Numbers(seed: UInt64(shape.length))
    let qkv = numbers.floats(rows * 3 * shape.width, scale: 3)
    let dy = numbers.floats(rows * shape.width)
    let twin = Reference.causalAttention(shape, qkv: qkv.map(Double.init))
    let (input, y) = (Room(qkv), Room(rows * shape.width))
    let logSums = Room(rows * shape.heads)
    let weights = Room(rows * shape.heads * shape.length)
    let workspace = Room(shape.forwardWorkspaceCount)
    causalAttentionForward(
      shape, qkv: input.base, into: y.base, logSums: logSums.base, weights: weights.base,
      workspace: workspace.base)
    #expect(distance(y.values.map(Double.init), twin.y) < 1e-5)
    #expect(distance(weights.values.map(Double.init), twin.weights) < 1e-5)
    #expect(y.guardIsIntact && weights.guardIsIntact && workspace.guardIsIntact)

    let exact = Reference.causalAttentionBackward(
      shape, qkv: qkv.map(Double.init), weights: twin.weights, dy: dy.map(Double.init))
    let (dyRoom, dqkv) = (Room(dy), Room(qkv.count))
    let backwardWorkspace = Room(shape.backwardWorkspaceCount)
    causalAttentionBackward(
      shape, qkv: input.base, y: y.base, logSums: logSums.base, dy: dyRoom.base,
      into: dqkv.base, accumulates: false, workspace: backwardWorkspace.base)
    #expect(distance(dqkv.values.map(Double.init), exact) < 2e-5)
    causalAttentionBackward(
      shape, qkv: input.base, y: y.base, logSums: logSums.base, dy: dyRoom.base,
      into: dqkv.base, accumulates: true, workspace: backwardWorkspace.base)
    #expect(distance(dqkv.values.map(Double.init), exact.map { 2 * $0 }) < 4e-5)
    #expect(dqkv.guardIsIntact && backwardWorkspace.guardIsIntact)
  }

  @Test func weightsAboveTheDiagonalAreExactlyZero() {
    let shape = AttentionShape(sequences: 2, length: 20, heads: 2, headWidth: 8)
    var numbers = Numbers(seed: 4)
    let input = Room(numbers.floats(40 * 48, scale: 5))
    let (y, logSums, weights) = (Room(40 * 16), Room(80), Room(80 * 20))
    let workspace = Room(shape.forwardWorkspaceCount)
    causalAttentionForward(
      shape, qkv: input.base, into: y.base, logSums: logSums.base, weights: weights.base,
      workspace: workspace.base)
    for (row, start) in stride(from: 0, to: 80 * 20, by: 20).enumerated() {
      let query = row % 20
      let values = Array(weights.values[start..<start + 20])
      #expect(values[(query + 1)...].allSatisfy { $0 == 0 })
      #expect(abs(values.reduce(0, +) - 1) < 1e-5)
    }
  }

  @Test func naiveBackwardEqualsFiniteDifferences() {
    let shape = AttentionShape(sequences: 2, length: 4, heads: 2, headWidth: 3)
    var numbers = Numbers(seed: 2)
    let qkv = numbers.doubles(8 * 18, scale: 2)
    let dy = numbers.doubles(8 * 6)
    let weights = Reference.causalAttention(shape, qkv: qkv).weights
    let exact = Reference.causalAttentionBackward(shape, qkv: qkv, weights: weights, dy: dy)
    let numeric = finiteDifferences(qkv) { dot(dy, Reference.causalAttention(shape, qkv: $0).y) }
    #expect(distance(exact, numeric) < 1e-8)
  }
}
