import Kernels
import Testing

@Suite struct DropoutTests {
  @Test func threefryGivesThePublishedNumbers() {
    #expect(Reference.threefry(counter: 0, key: 0) == (0x6b20_0159, 0x99ba_4efe))
    #expect(
      Reference.threefry(counter: .max, key: .max) == (0x1cb9_96fc, 0xbb00_2be7))
    #expect(
      Reference.threefry(counter: 0x85a3_08d3_243f_6a88, key: 0x0370_7344_1319_8a2e)
        == (0xc492_3a9c, 0x483d_f7a0))
  }

  @Test(arguments: [1, 3, 7, 15, 16, 17, 31, 32, 33, 100, 1000])
  func maskEqualsNaiveTwin(count: Int) {
    var numbers = Numbers(seed: 3)
    let x = numbers.floats(count)
    for rate: Float in [0.1, 0.5, 0.875] {
      let (input, output) = (Room(x), Room(count))
      dropout(count, input.base, rate: rate, seed: 0xfedc_ba98_7654, into: output.base)
      let twin = Reference.dropout(x, rate: rate, seed: 0xfedc_ba98_7654)
      #expect(distance(output.values, twin) < 1e-6)
      #expect(zip(output.values, twin).allSatisfy { ($0 == 0) == ($1 == 0) })
      #expect(output.guardIsIntact)
    }
  }

  @Test func partDroppedIsTheRateAndTheMeanStays() {
    let count = 100_000
    let (input, output) = (Room(count, filledWith: 1), Room(count))
    dropout(count, input.base, rate: 0.1, seed: 1, into: output.base)
    let values = output.values
    let dropped = values.count { $0 == 0 }
    // Four standard deviations of a binomial distribution.
    #expect(abs(Double(dropped) - 10_000) < 4 * 95)
    #expect(abs(values.reduce(0, +) / Float(count) - 1) < 0.005)
  }

  @Test func seedsGiveIndependentMasks() {
    let count = 10_000
    let masks = [UInt64(1), 2, 1 << 40].map { seed in
      let (input, output) = (Room(count, filledWith: 1), Room(count))
      dropout(count, input.base, rate: 0.5, seed: seed, into: output.base)
      return output.values.map { $0 == 0 }
    }
    for (a, b) in [(0, 1), (0, 2), (1, 2)] {
      let equal = zip(masks[a], masks[b]).count { $0 == $1 }
      #expect(abs(equal - count / 2) < 4 * 50)
    }
  }

  @Test func rateOfZeroKeepsAll() {
    let (input, output) = (Room([1, -2, 3]), Room(3))
    dropout(3, input.base, rate: 0, seed: 1, into: output.base)
    #expect(output.values == [1, -2, 3])
  }
}
