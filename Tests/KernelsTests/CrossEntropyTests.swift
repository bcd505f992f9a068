import Kernels
import Testing

@Suite struct CrossEntropyTests {
  @Test(arguments: [2, 16, 45, 300])
  func lossAndGradientEqualNaiveTwin(vocabulary: Int) {
    var numbers = Numbers(seed: UInt64(vocabulary))
    let logits = numbers.floats(4 * vocabulary, scale: 20)
    let targets: [Int32] = [0, -1, Int32(vocabulary - 1), 1]
    let twin = Reference.crossEntropy(
      logits.map(Double.init), vocabulary: vocabulary, targets: targets, normalizer: 3)
    let room = Room(logits)
    let onlyLoss = rowLoss(room, vocabulary, targets, writesGradient: false)
    #expect(room.values == logits)
    let loss = rowLoss(room, vocabulary, targets, writesGradient: true)
    #expect(abs(loss / 3 - twin.loss) < 1e-5 * max(1, twin.loss))
    #expect(abs(onlyLoss - loss) < 1e-6 * max(1, loss))
    #expect(distance(room.values.map(Double.init), twin.gradient) < 1e-6)
    #expect(room.guardIsIntact)
  }

  @Test func naiveGradientEqualsFiniteDifferences() {
    var numbers = Numbers(seed: 6)
    let logits = numbers.doubles(3 * 5, scale: 3)
    let targets: [Int32] = [4, -1, 2]
    func loss(_ z: [Double]) -> (loss: Double, gradient: [Double]) {
      Reference.crossEntropy(z, vocabulary: 5, targets: targets, normalizer: 2)
    }
    let numeric = finiteDifferences(logits) { loss($0).loss }
    #expect(distance(loss(logits).gradient, numeric) < 1e-8)
  }

  private func rowLoss(
    _ logits: Room, _ vocabulary: Int, _ targets: [Int32], writesGradient: Bool
  ) -> Double {
    targets.withUnsafeBufferPointer {
      crossEntropyRows(
        logits.base, rows: targets.count, vocabulary: vocabulary, targets: $0.baseAddress!,
        normalizer: 3, writesGradient: writesGradient)
    }
  }
}
