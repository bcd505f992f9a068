import Kernels
import Testing

@Suite struct CrossEntropyTests {
  @Test(arguments: [2, 16, 45, 300], [Float(0), 0.1])
  func lossAndGradientEqualNaiveTwin(vocabulary: Int, smoothing: Float) {
    var numbers = Numbers(seed: UInt64(vocabulary))
    let logits = numbers.floats(4 * vocabulary, scale: 20)
    let targets: [Int32] = [0, -1, Int32(vocabulary - 1), 1]
    let twin = Reference.crossEntropy(
      logits.map(Double.init), vocabulary: vocabulary, targets: targets,
      labelSmoothing: Double(smoothing), normalizer: 3)
    let room = Room(logits)
    let onlyLoss = rowLoss(room, vocabulary, targets, smoothing, writesGradient: false)
    #expect(room.values == logits)
    let loss = rowLoss(room, vocabulary, targets, smoothing, writesGradient: true)
    #expect(abs(loss / 3 - twin.loss) < 1e-5 * max(1, twin.loss))
    #expect(abs(onlyLoss - loss) < 1e-6 * max(1, loss))
    #expect(distance(room.values.map(Double.init), twin.gradient) < 1e-6)
    #expect(room.guardIsIntact)
  }

  @Test(arguments: [1, 7, 16, 33], [Float(0), 0.1])
  func gradientOfKeptLogitsEqualsNaiveTwin(vocabulary: Int, smoothing: Float) {
    var numbers = Numbers(seed: UInt64(vocabulary))
    let logits = numbers.floats(3 * vocabulary, scale: 9)
    let targets: [Int32] = [Int32(vocabulary - 1), -1, 0]
    let twin = Reference.crossEntropy(
      logits.map(Double.init), vocabulary: vocabulary, targets: targets,
      labelSmoothing: Double(smoothing), normalizer: 1)
    let (room, logSums) = (Room(logits), Room(3))
    targets.withUnsafeBufferPointer { targets in
      let loss = crossEntropyForward(
        room.base, rows: 3, vocabulary: vocabulary, targets: targets.baseAddress!,
        labelSmoothing: smoothing, logSums: logSums.base)
      #expect(abs(loss - twin.loss) < 1e-5 * max(1, twin.loss))
      for accumulates in [false, true] {
        let gradient = Room(3 * vocabulary, filledWith: accumulates ? 1 : .nan)
        crossEntropyBackward(
          room.base, rows: 3, vocabulary: vocabulary, targets: targets.baseAddress!,
          labelSmoothing: smoothing, logSums: logSums.base, factor: 0.5, into: gradient.base,
          accumulates: accumulates)
        let expected = twin.gradient.map { 0.5 * $0 + (accumulates ? 1 : 0) }
        #expect(distance(gradient.values.map(Double.init), expected) < 1e-6)
        #expect(gradient.guardIsIntact && logSums.guardIsIntact)
      }
    }
  }

  @Test(arguments: [0, 0.1])
  func naiveGradientEqualsFiniteDifferences(smoothing: Double) {
    var numbers = Numbers(seed: 6)
    let logits = numbers.doubles(3 * 5, scale: 3)
    let targets: [Int32] = [4, -1, 2]
    func loss(_ z: [Double]) -> (loss: Double, gradient: [Double]) {
      Reference.crossEntropy(
        z, vocabulary: 5, targets: targets, labelSmoothing: smoothing, normalizer: 2)
    }
    let numeric = finiteDifferences(logits) { loss($0).loss }
    #expect(distance(loss(logits).gradient, numeric) < 1e-8)
  }

  private func rowLoss(
    _ logits: Room, _ vocabulary: Int, _ targets: [Int32], _ smoothing: Float,
    writesGradient: Bool
  ) -> Double {
    targets.withUnsafeBufferPointer {
      crossEntropyRows(
        logits.base, rows: targets.count, vocabulary: vocabulary, targets: $0.baseAddress!,
        labelSmoothing: smoothing, normalizer: 3, writesGradient: writesGradient)
    }
  }
}
