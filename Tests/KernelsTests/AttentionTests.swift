import Kernels
import Testing

@Suite struct AttentionTests {
  static let shapes = [
    AttentionShape(sequences: 1, queries: 1, keys: 1, heads: 1, headWidth: 1),
    AttentionShape(sequences: 2, queries: 5, keys: 5, heads: 3, headWidth: 4, isCausal: true),
    AttentionShape(sequences: 1, queries: 37, keys: 37, heads: 2, headWidth: 19, isCausal: true),
    AttentionShape(sequences: 3, queries: 16, keys: 16, heads: 2, headWidth: 32, isCausal: true),
    AttentionShape(sequences: 1, queries: 131, keys: 131, heads: 1, headWidth: 16, isCausal: true),
    AttentionShape(sequences: 1, queries: 64, keys: 64, heads: 1, headWidth: 64, isCausal: true),
    AttentionShape(sequences: 2, queries: 50, keys: 50, heads: 2, headWidth: 8),
    AttentionShape(sequences: 2, queries: 7, keys: 23, heads: 2, headWidth: 17),
    AttentionShape(sequences: 1, queries: 99, keys: 3, heads: 1, headWidth: 33),
    AttentionShape(sequences: 1, queries: 9, keys: 60, heads: 1, headWidth: 16, isCausal: true),
    AttentionShape(sequences: 1, queries: 60, keys: 9, heads: 2, headWidth: 16, isCausal: true),
  ]

  enum Masking: CaseIterable { case none, keys, additive, additiveBySequence, keysAndAdditive }

  @Test(arguments: shapes, Masking.allCases)
  func forwardAndBackwardEqualNaiveTwins(shape: AttentionShape, masking: Masking) {
    let run = AttentionRun(shape, masking)
    let given = run.twin
    let twin = Reference.attention(given)
    #expect(distance(run.y, twin.y) < 1e-5)
    #expect(distance(run.weights, twin.weights) < 1e-5)
    let exact = Reference.attentionBackward(given, weights: twin.weights, dy: run.dy)
    for (times, gradients) in [(1.0, run.written), (2.0, run.added)] {
      #expect(distance(gradients.dq, exact.dq.map { times * $0 }) < 4e-5)
      #expect(distance(gradients.dk, exact.dk.map { times * $0 }) < 4e-5)
      #expect(distance(gradients.dv, exact.dv.map { times * $0 }) < 4e-5)
    }
    #expect(run.guardsAreIntact)
  }

  @Test func hiddenKeysGetExactlyNothing() {
    for shape in Self.shapes {
      let run = AttentionRun(shape, .keysAndAdditive)
      let exact = Reference.attention(run.twin).weights
      #expect(zip(run.weights, exact).allSatisfy { $0 == 0 || $1 != 0 })
      for start in stride(from: 0, to: exact.count, by: shape.keys) {
        let sum = run.weights[start..<start + shape.keys].reduce(0, +)
        let isBlind = exact[start..<start + shape.keys].allSatisfy { $0 == 0 }
        #expect(isBlind ? sum == 0 : abs(sum - 1) < 1e-5)
      }
    }
  }

  @Test(arguments: [true, false])
  func naiveBackwardEqualsFiniteDifferences(isCausal: Bool) {
    let shape = AttentionShape(
      sequences: 2, queries: 4, keys: 5, heads: 2, headWidth: 3, isCausal: isCausal)
    var numbers = Numbers(seed: 2)
    var mask = numbers.doubles(2 * 4 * 5)
    for index in stride(from: 0, to: mask.count, by: 3) { mask[index] = -.infinity }
    for index in 0..<5 { mask[index] = -.infinity }
    let given = Reference.AttentionCase(
      shape, q: numbers.doubles(48, scale: 2), k: numbers.doubles(60, scale: 2),
      v: numbers.doubles(60), mask: mask)
    let dy = numbers.doubles(48)
    let exact = Reference.attentionBackward(
      given, weights: Reference.attention(given).weights, dy: dy)
    func numeric(
      _ part: WritableKeyPath<Reference.AttentionCase<Double>, [Double]>
    ) -> [Double] {
      finiteDifferences(given[keyPath: part]) {
        var shifted = given
        shifted[keyPath: part] = $0
        return dot(dy, Reference.attention(shifted).y)
      }
    }
    #expect(distance(exact.dq, numeric(\.q)) < 1e-8)
    #expect(distance(exact.dk, numeric(\.k)) < 1e-8)
    #expect(distance(exact.dv, numeric(\.v)) < 1e-8)
    #expect(exact.dq.contains { $0 != 0 })
  }
}

/// The kernels on repeatable numbers; q alone, k and v as columns of one matrix.
private struct AttentionRun {
  let twin: Reference.AttentionCase<Double>
  let dy: [Double]
  var y: [Double] = []
  var weights: [Double] = []
  var written: (dq: [Double], dk: [Double], dv: [Double]) = ([], [], [])
  var added: (dq: [Double], dk: [Double], dv: [Double]) = ([], [], [])
  var guardsAreIntact = true

  init(_ shape: AttentionShape, _ masking: AttentionTests.Masking) {
    var numbers = Numbers(seed: UInt64(shape.queries))
    let (width, keyRows) = (shape.width, shape.sequences * shape.keys)
    let q = numbers.floats(shape.sequences * shape.queries * width, scale: 3)
    let kv = numbers.floats(keyRows * 2 * width, scale: 3)
    let dyFloats = numbers.floats(q.count)
    dy = dyFloats.map(Double.init)
    let mask = MaskNumbers(shape, masking, &numbers)
    func columns(_ values: [Double], _ part: Int) -> [Double] {
      (0..<keyRows).flatMap { row in
        values[(2 * row + part) * width..<(2 * row + part + 1) * width]
      }
    }
    let kvDoubles = kv.map(Double.init)
    twin = Reference.AttentionCase(
      shape, q: q.map(Double.init), k: columns(kvDoubles, 0), v: columns(kvDoubles, 1),
      mask: mask.whole)

    let rooms = (q: Room(q), kv: Room(kv), dy: Room(dyFloats), keys: Room(mask.keys))
    let additive = Room(mask.additive)
    let masks = AttentionMasks(
      keys: mask.keys.isEmpty ? nil : UnsafePointer(rooms.keys.base),
      additive: mask.additive.isEmpty ? nil : UnsafePointer(additive.base),
      additiveDiffersBySequence: masking == .additiveBySequence)
    let inputs = (
      q: AttentionInput(rooms.q.base, stride: width),
      k: AttentionInput(rooms.kv.base, stride: 2 * width),
      v: AttentionInput(rooms.kv.base + width, stride: 2 * width)
    )
    let (yRoom, logSums) = (Room(q.count), Room(shape.sequences * shape.heads * shape.queries))
    let weightRoom = Room(shape.sequences * shape.heads * shape.queries * shape.keys)
    let workspace = Room(shape.forwardWorkspaceCount)
    attentionForward(
      shape, q: inputs.q, k: inputs.k, v: inputs.v, masks: masks,
      into: AttentionOutput(yRoom.base, stride: width), logSums: logSums.base,
      weights: weightRoom.base, workspace: workspace.base)
    y = yRoom.values.map(Double.init)
    weights = weightRoom.values.map(Double.init)

    let (dq, dkv) = (Room(q.count), Room(kv.count))
    let backwardWorkspace = Room(shape.backwardWorkspaceCount)
    func gradients(accumulates: Bool) -> (dq: [Double], dk: [Double], dv: [Double]) {
      func output(_ base: UnsafeMutablePointer<Float>, _ stride: Int) -> AttentionOutput {
        AttentionOutput(base, stride: stride, accumulates: accumulates)
      }
      attentionBackward(
        shape, q: inputs.q, k: inputs.k, v: inputs.v, masks: masks,
        result: AttentionResult(
          y: AttentionInput(yRoom.base, stride: width), logSums: logSums.base,
          dy: AttentionInput(rooms.dy.base, stride: width)),
        dq: output(dq.base, width), dk: output(dkv.base, 2 * width),
        dv: output(dkv.base + width, 2 * width), workspace: backwardWorkspace.base)
      let both = dkv.values.map(Double.init)
      return (dq.values.map(Double.init), columns(both, 0), columns(both, 1))
    }
    written = gradients(accumulates: false)
    added = gradients(accumulates: true)
    guardsAreIntact = [yRoom, weightRoom, workspace, dq, dkv, backwardWorkspace, logSums]
      .allSatisfy { $0.guardIsIntact }
  }
}

/// Masks in the kernels' form, and what they add up to.
private struct MaskNumbers {
  var keys: [Float] = []
  var additive: [Float] = []
  var whole: [Double] = []

  init(_ shape: AttentionShape, _ masking: AttentionTests.Masking, _ numbers: inout Numbers) {
    guard masking != .none else { return }
    let rows = masking == .additiveBySequence ? shape.sequences * shape.queries : shape.queries
    if masking == .keys || masking == .keysAndAdditive {
      // Gaps, an end that is hidden, and in the last sequence often nothing at all.
      keys = (0..<shape.sequences).flatMap { sequence in
        (0..<shape.keys).map { key in
          key % 3 == 1 || key * 4 > shape.keys * 3 || sequence == 1 ? 0 : 1
        }
      }
    }
    if masking != .keys {
      additive = numbers.floats(rows * shape.keys, scale: 2)
      for index in stride(from: 0, to: additive.count, by: 5) { additive[index] = -.infinity }
      for index in 0..<shape.keys { additive[index] = -.infinity }
    }
    for sequence in 0..<shape.sequences {
      for query in 0..<shape.queries {
        for key in 0..<shape.keys {
          let row = masking == .additiveBySequence ? sequence * shape.queries + query : query
          let added = additive.isEmpty ? 0 : Double(additive[row * shape.keys + key])
          let isHidden = !keys.isEmpty && keys[sequence * shape.keys + key] == 0
          whole.append(isHidden ? -.infinity : added)
        }
      }
    }
  }
}
