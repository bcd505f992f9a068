import Foundation
import Models
import Tensors
import Testing

/// A made-up language: after each of its few tokens comes another with a probability of its own.
private struct Chain {
  let vocabulary: Int
  let seed: UInt64

  func next(_ text: [Int32]) -> [Double] {
    var state = Xoshiro256(seed: seed, stream: UInt64(1 + (text.last ?? -1)))
    let weights = (0..<vocabulary).map { _ in -log(1 - state.uniform()) + 1e-3 }
    let total = weights.reduce(0, +)
    return weights.map { log($0 / total) }
  }

  /// Every text of exactly `length` tokens or with an end before, and its sum.
  func all(length: Int, ends: Set<Int32>) -> [Hypothesis] {
    var open = [Hypothesis(tokens: [], logProbability: 0, isEnded: false)]
    var done: [Hypothesis] = []
    for _ in 0..<length {
      let longer = open.flatMap { text in
        next(text.tokens).enumerated().map { id, log in
          Hypothesis(
            tokens: text.tokens + [Int32(id)], logProbability: text.logProbability + log,
            isEnded: ends.contains(Int32(id)))
        }
      }
      done += longer.filter(\.isEnded)
      open = longer.filter { !$0.isEnded }
    }
    return done + open
  }
}

@Suite struct BeamSearchTests {
  private func best(_ texts: [Hypothesis], _ penalty: LengthPenalty) -> Double {
    texts.map(penalty.score).max() ?? -.infinity
  }

  @Test func aBeamAsWideAsAllTextsFindsTheBest() throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      let chain = Chain(vocabulary: 4, seed: seed)
      for alpha in [0, 0.6, 1.5] {
        let penalty = LengthPenalty(alpha: alpha)
        let search = BeamSearch(width: 64, length: 3, penalty: penalty, ends: [3])
        let found = try #require(search.run(chain.next).hypotheses.first)
        let truth = best(chain.all(length: 3, ends: [3]), penalty)
        #expect(abs(penalty.score(found) - truth) < 1e-12, "seed \(seed), α \(alpha)")
      }
    }
  }

  @Test func exactSearchFindsTheBestOfAllTexts() throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      let chain = Chain(vocabulary: 6, seed: seed)
      for (alpha, ends) in [(0, []), (0, [5]), (0.8, [5]), (3, [0, 5])] as [(Double, Set<Int32>)] {
        let penalty = LengthPenalty(alpha: alpha)
        let search = ExactSearch(length: 4, penalty: penalty, ends: ends)
        let result = search.run(chain.next)
        let truth = best(chain.all(length: 4, ends: ends), penalty)
        #expect(result.isProven)
        #expect(abs(penalty.score(try #require(result.best)) - truth) < 1e-12)
        #expect(result.calls < 1 + 6 + 36 + 216)
      }
    }
  }

  @Test func noBeamBeatsExactSearchAndSomeMissTheBest() throws {
    var missed = 0
    for seed in 1...60 as ClosedRange<UInt64> {
      let chain = Chain(vocabulary: 8, seed: seed)
      let found = BeamSearch(width: 2, length: 4).run(chain.next).hypotheses[0]
      let exact = ExactSearch(length: 4).run(startingFrom: found, chain.next)
      let best = try #require(exact.best)
      #expect(found.logProbability <= best.logProbability)
      if found != best { missed += 1 }
    }
    #expect((1..<60).contains(missed), "\(missed) of 60")
  }

  @Test func aBeamMayEndBelowGreedyDecoding() {
    let sums = (1...400 as ClosedRange<UInt64>).map { seed in
      let chain = Chain(vocabulary: 8, seed: seed)
      return [1, 2].map {
        BeamSearch(width: $0, length: 5).run(chain.next).hypotheses[0].logProbability
      }
    }
    #expect(sums.contains { $0[1] < $0[0] - 1e-9 })
    #expect(sums.count { $0[1] > $0[0] + 1e-9 } > 100)
  }

  @Test func widthOneIsGreedyDecoding() {
    for seed in 1...20 as ClosedRange<UInt64> {
      let chain = Chain(vocabulary: 9, seed: seed)
      var greedy: [Int32] = []
      for _ in 0..<5 {
        let logs = chain.next(greedy)
        greedy.append(Int32(logs.indices.max { logs[$0] < logs[$1] } ?? 0))
        if greedy.last == 2 { break }
      }
      let found = BeamSearch(width: 1, length: 5, ends: [2]).run(chain.next).hypotheses[0]
      #expect(found.tokens == greedy)
    }
  }

  @Test func everyStepKeepsTheBestCandidates() {
    let chain = Chain(vocabulary: 12, seed: 5)
    let trace = BeamSearch(width: 3, length: 4, ends: [7]).run(chain.next)
    for depth in 1...trace.depth {
      let nodes = trace.nodes(atDepth: depth).map { trace.nodes[$0] }
      #expect(nodes.count == 6)
      #expect(nodes.map(\.total) == nodes.map(\.total).sorted(by: >))
      #expect(nodes.count { $0.fate == .kept } == 3)
      let worst = nodes.filter { $0.fate == .kept }.map(\.total).min() ?? 0
      #expect(nodes.allSatisfy { $0.fate != .dropped || $0.token == 7 || $0.total <= worst })
      #expect(nodes.allSatisfy { ($0.token == 7) == ($0.fate == .ended) || $0.fate == .dropped })
    }
  }

  @Test func totalsAreTheSumsOfTheirPaths() {
    let chain = Chain(vocabulary: 7, seed: 8)
    let trace = BeamSearch(width: 4, length: 5, ends: [6]).run(chain.next)
    for node in trace.nodes.indices {
      let sum = trace.path(to: node).reduce(0) { $0 + trace.nodes[$1].logProbability }
      #expect(abs(sum - trace.nodes[node].total) < 1e-12)
      let tokens = trace.tokens(to: node)
      let alone = tokens.indices.reduce(0) {
        $0 + chain.next(Array(tokens[..<$1]))[Int(tokens[$1])]
      }
      #expect(abs(alone - trace.nodes[node].total) < 1e-12)
      #expect(trace.nodes[node].depth == tokens.count)
    }
  }

  @Test func theLengthPenaltyIsThatOfThePaper() {
    #expect(LengthPenalty(alpha: 0).divisor(length: 9) == 1)
    #expect(LengthPenalty(alpha: 1).divisor(length: 1) == 1)
    #expect(abs(LengthPenalty(alpha: 0.6).divisor(length: 7) - pow(2, 0.6)) < 1e-12)
    #expect(LengthPenalty(alpha: 1).score(logProbability: -4, length: 7) == -2)
  }

  @Test func aLargerAlphaNeverPrefersAShorterText() {
    for seed in 1...20 as ClosedRange<UInt64> {
      let chain = Chain(vocabulary: 5, seed: seed)
      let lengths = stride(from: 0.0, through: 4, by: 0.5).map { alpha in
        ExactSearch(length: 4, penalty: LengthPenalty(alpha: alpha), ends: [4])
          .run(chain.next).best?.tokens.count ?? 0
      }
      #expect(lengths == lengths.sorted())
    }
  }

  @Test func aSearchThatGivesUpSaysSo() {
    let chain = Chain(vocabulary: 30, seed: 3)
    let known = BeamSearch(width: 1, length: 6).run(chain.next).hypotheses[0]
    let result = ExactSearch(length: 6, limit: 5).run(startingFrom: known, chain.next)
    #expect(!result.isProven && result.calls == 5)
    #expect((result.best?.logProbability ?? -.infinity) >= known.logProbability)
  }

  @Test func sumsAreThoseOfAForwardPassOverTheWholeText() throws {
    let model = try Golden.model()
    let prompt: [Int32] = [2, 57]
    let scorer = try ContinuationScorer(model, prompt: prompt)
    let trace = try BeamSearch(width: 4, length: 6).run { text throws(ModelError) in
      try scorer.logProbabilities(after: text)
    }
    for found in trace.hypotheses {
      let logits = try model.forward(prompt + found.tokens).logits
      var sum = 0.0
      for (index, token) in found.tokens.enumerated() {
        let row = logits.row(prompt.count + index - 1).map(Double.init)
        let highest = row.max() ?? 0
        sum += row[Int(token)] - highest - log(row.reduce(0) { $0 + exp($1 - highest) })
      }
      #expect(abs(sum - found.logProbability) < 1e-4)
    }
  }

  @Test func aScoreDependsOnTheTextAlone() throws {
    let scorer = try ContinuationScorer(try Golden.model(), prompt: [5, 41, 7])
    let first = try scorer.logProbabilities(after: [3, 9])
    _ = try scorer.logProbabilities(after: [60, 2, 90, 11])
    #expect(try scorer.logProbabilities(after: [3, 9]) == first)
    #expect(throws: ModelError.emptyInput) {
      try ContinuationScorer(try Golden.model(), prompt: [])
    }
  }
}
