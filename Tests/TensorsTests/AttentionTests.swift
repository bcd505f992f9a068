import Foundation
import Tensors
import Testing

/// Attention as one operation beside attention in three, and what its masks promise.
@Suite struct AttentionTests {
  /// Larger than one block of the kernel, and of no tile's size.
  static let examples = [
    AttentionExample(
      name: "causal", queries: 101, keys: 101, heads: 2, headWidth: 16, isCausal: true),
    AttentionExample(
      name: "padded", queries: 67, keys: 67, heads: 3, headWidth: 32, masksKeys: true),
    AttentionExample(
      name: "across", queries: 10, keys: 130, heads: 2, headWidth: 9, additive: .perSequence),
    AttentionExample(
      name: "all", queries: 53, keys: 99, heads: 1, headWidth: 64, isCausal: true,
      masksKeys: true, additive: .shared),
  ]

  @Test(arguments: examples)
  func fusedEqualsInSteps(_ example: AttentionExample) {
    let numbers = example.fused.numbers
    let (fused, steps) = (example.fused.run(numbers), example.inSteps.run(numbers))
    #expect(distance(fused.values, steps.values) < 2e-6)
    for (a, b) in zip(fused.gradients, steps.gradients) {
      #expect(distance(a, b) < 1e-5)
      #expect(a.contains { $0 != 0 })
    }
  }

  @Test(arguments: examples)
  func keptWeightsAreThoseOfTheSteps(_ example: AttentionExample) {
    let tape = Tape(parameters: ParameterArena(layout: ParameterLayout()))
    let x = zip(example.fused.numbers, example.fused.inputs).map { tape.constant($0, $1.shape) }
    var plan = example.plan(tape)
    let weights = tape.maskedSoftmax(tape.attentionScores(x[0], x[1], plan), plan)
    plan.keepsWeights = true
    let kept = tape.attentionWeights(of: tape.attention(x[0], x[1], x[2], plan))
    let steps = tape.array(of: weights)
    #expect(weights.shape == [2 * example.heads * example.queries, example.keys])
    #expect(distance(kept, steps) < 1e-6)
    #expect(zip(kept, steps).allSatisfy { ($0 == 0) == ($1 == 0) })
  }

  @Test func columnsOfOneMatrixGiveWhatTensorsOfTheirOwnGive() {
    let example = Self.examples[0]
    let numbers = example.fused.numbers
    let width = example.width
    let rows = 2 * example.queries
    var qkv = [Float](repeating: 0, count: rows * 3 * width)
    for row in 0..<rows {
      for part in 0..<3 {
        for i in 0..<width {
          qkv[(row * 3 + part) * width + i] = numbers[part][row * width + i]
        }
      }
    }
    let tape = Tape(parameters: ParameterArena(layout: ParameterLayout()))
    let x = tape.constant(qkv, [rows, 3 * width], tracksGradient: true)
    let y = tape.causalAttention(
      x, sequences: 2, length: example.queries, heads: example.heads)
    let apart = example.fused.run(numbers)
    #expect(tape.array(of: y) == apart.values)
    tape.backward(from: y, upstream: example.fused.upstream(y.count))
    let gradient = tape.gradient(of: x)
    for part in 0..<3 {
      var columns: [Float] = []
      for row in 0..<rows {
        let start = (row * 3 + part) * width
        columns += gradient[start..<start + width]
      }
      #expect(columns == apart.gradients[part])
    }
  }

  @Test(arguments: [false, true])
  func queryThatSeesNothingGetsZerosAndGivesNoGradient(inSteps: Bool) {
    let tape = Tape(parameters: ParameterArena(layout: ParameterLayout()))
    var random = Xoshiro256(seed: 3)
    let x = (0..<3).map { _ in
      tape.constant(
        (0..<40).map { _ in Float(random.normal()) }, [10, 4], tracksGradient: true)
    }
    let mask: [Float] = [1, 0, 1, 1, 1, 0, 0, 0, 0, 0]
    let plan = AttentionPlan(sequences: 2, heads: 2, keyMask: tape.constant(mask, [2, 5]))
    let y =
      inSteps
      ? tape.attentionMix(
        tape.maskedSoftmax(tape.attentionScores(x[0], x[1], plan), plan), x[2], plan)
      : tape.attention(x[0], x[1], x[2], plan)
    tape.backward(from: y)
    let values = tape.array(of: y)
    #expect(values[..<20].allSatisfy { $0 != 0 } && values[20...].allSatisfy { $0 == 0 })
    for part in x {
      let gradient = tape.gradient(of: part)
      #expect(gradient[..<20].contains { $0 != 0 } && gradient[20...].allSatisfy { $0 == 0 })
    }
    for part in x.dropFirst() {
      #expect(tape.gradient(of: part)[4..<8].allSatisfy { $0 == 0 }, "a hidden key")
    }
  }

  @Test func paddingChangesNothingForWhatItFollows() {
    let example = AttentionExample(
      name: "", queries: 29, keys: 29, heads: 2, headWidth: 16)
    let numbers = example.fused.numbers
    func output(_ length: Int) -> [Float] {
      let tape = Tape(parameters: ParameterArena(layout: ParameterLayout()))
      let rows = numbers.map { tape.constant(Array($0.prefix(length * 32)), [length, 32]) }
      let mask = (0..<length).map { Float($0 < 21 ? 1 : 0) }
      let plan = AttentionPlan(
        sequences: 1, heads: 2, keyMask: tape.constant(mask, [1, length]))
      return Array(tape.array(of: tape.attention(rows[0], rows[1], rows[2], plan)).prefix(21 * 32))
    }
    #expect(output(29) == output(21))
  }

  /// Row by row and in blocks, whichever the number of new positions asks for.
  @Test func cachedAttentionEqualsTheWholeOne() {
    var random = Xoshiro256(seed: 6)
    let numbers = (0..<70 * 96).map { _ in Float(random.normal()) }
    let tape = Tape(parameters: ParameterArena(layout: ParameterLayout()))
    let whole = tape.array(
      of: tape.causalAttention(
        tape.constant(numbers, [70, 96]), sequences: 1, length: 70, heads: 2))
    let cache = LayerCache(context: 70, width: 32)
    var parts: [Float] = []
    for range in [0..<1, 1..<3, 3..<9, 9..<10, 10..<69, 69..<70] {
      let rows = Array(numbers[range.lowerBound * 96..<range.upperBound * 96])
      let y = tape.cachedAttention(
        tape.constant(rows, [range.count, 96]), cache: cache, from: range.lowerBound, heads: 2)
      parts += tape.array(of: y)
    }
    #expect(distance(parts, whole) < 1e-5)
  }

  @Test(arguments: try PyTorchOpTests.Case.read("attention.json"))
  func resultAndGradientsEqualPyTorch(_ golden: PyTorchOpTests.Case) throws {
    let check = try #require(OpCheck.attention.first { $0.name == golden.name })
    #expect(zip(golden.inputs, check.inputs).allSatisfy { $0.count == $1.shape[0] * $1.shape[1] })
    let (_, values, gradients) = check.run(golden.inputs, upstream: golden.upstream)
    #expect(difference(values, golden.y) < OpCheck.forwardTolerance)
    for (gradient, expected) in zip(gradients, golden.gradients) {
      #expect(difference(gradient, expected) < OpCheck.backwardTolerance)
    }
  }
}
