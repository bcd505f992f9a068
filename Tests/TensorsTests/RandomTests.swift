import Foundation
import Tensors
import Testing

@Suite struct RandomTests {
  /// The authors' reference code for seed 1234567.
  @Test func splitMixGivesItsPublishedNumbers() {
    var generator = SplitMix64(seed: 1_234_567)
    #expect(generator.next() == 6_457_827_717_110_365_317)
    #expect(generator.next() == 3_203_168_211_198_807_973)
    #expect(generator.next() == 9_817_491_932_198_370_423)
  }

  /// The authors' reference code for the state 1, 2, 3, 4.
  @Test func xoshiroGivesItsPublishedNumbers() throws {
    let json = Data(#"{"s0":1,"s1":2,"s2":3,"s3":4}"#.utf8)
    var generator = try JSONDecoder().decode(Xoshiro256.self, from: json)
    let numbers = (0..<4).map { _ in generator.next() }
    #expect(numbers == [11520, 0, 1_509_978_240, 1_215_971_899_390_074_240])
  }

  @Test func storedStateContinuesTheSameSequence() throws {
    var generator = Xoshiro256(seed: 3)
    for _ in 0..<10 { _ = generator.normal() }
    let stored = try JSONEncoder().encode(generator)
    var restored = try JSONDecoder().decode(Xoshiro256.self, from: stored)
    #expect((0..<5).map { _ in generator.normal() } == (0..<5).map { _ in restored.normal() })
  }

  @Test func normalNumbersHaveMeanZeroAndVarianceOne() {
    var generator = Xoshiro256(seed: 11)
    let numbers = (0..<100_000).map { _ in generator.normal() }
    let mean = numbers.reduce(0, +) / 100_000
    let variance = numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 100_000
    #expect(abs(mean) < 0.02 && abs(variance - 1) < 0.02)
  }

  @Test func belowReachesEveryNumberEquallyOften() {
    var generator = Xoshiro256(seed: 4)
    var counts = Array(repeating: 0, count: 7)
    for _ in 0..<70_000 { counts[generator.below(7)] += 1 }
    #expect(counts.allSatisfy { abs($0 - 10_000) < 500 })
  }

  @Test func streamsOfOneSeedDiffer() {
    var (a, b) = (Xoshiro256(seed: 1, stream: 0), Xoshiro256(seed: 1, stream: 1))
    #expect(a.next() != b.next())
  }

  @Test func shuffleKeepsEveryElement() {
    var generator = Xoshiro256(seed: 9)
    var elements = Array(0..<50)
    generator.shuffle(&elements)
    #expect(elements != Array(0..<50) && elements.sorted() == Array(0..<50))
    let unit = (0..<1000).map { _ in generator.uniform() }
    #expect(unit.allSatisfy { $0 >= 0 && $0 < 1 })
  }
}
