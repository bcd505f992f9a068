import Labs
import Testing

@Suite struct QuestionEngineTests {
  private func answer(_ name: String, _ parameters: [String: Double]) -> Double? {
    QuestionEngine.answer(name: name, parameters: parameters)
  }

  @Test func knownAnswersAreRight() throws {
    #expect(answer("lora.parameters", ["rank": 4, "in": 128, "out": 128]) == 1024)
    #expect(answer("lora.parameters", ["rank": 4, "in": 8, "out": 24, "matrices": 3]) == 384)
    #expect(answer("lora.full-parameters", ["in": 128, "out": 512]) == 65_536)
    #expect(answer("lora.share-percent", ["rank": 1, "in": 100, "out": 100]) == 2)
    #expect(answer("bpe.repeat-tokens", ["repeats": 5, "merges": 0]) == 10)
    #expect(answer("bpe.repeat-tokens", ["repeats": 5, "merges": 1]) == 5)
    #expect(answer("bpe.repeat-tokens", ["repeats": 5, "merges": 2]) == 3)
    #expect(answer("bpe.vocabulary-size", ["merges": 100, "specials": 25]) == 381)
    #expect(answer("utf8.bytes", ["chinese": 3, "english": 4]) == 13)
    #expect(answer("attention.causal-entries", ["n": 7]) == 28)
    #expect(answer("attention.uniform-weight", ["position": 3]) == 0.25)
    #expect(answer("embedding.parameters", ["vocabulary": 4096, "width": 128]) == 524_288)
    #expect(answer("surprise.bits", ["percent": 25]) == 2)
    #expect(answer("text.bits-per-byte", ["a": 25, "b": 50, "bytes": 6]) == 0.5)
    #expect(answer("ngram.possible-runs", ["words": 100, "n": 3]) == 1_000_000)
    #expect(answer("entropy.uniform-bits", ["n": 8]) == 3)
    #expect(answer("sampling.top-p-count", ["percent": 49]) == 1)
    #expect(answer("sampling.top-p-count", ["percent": 85]) == 3)
    #expect(answer("sampling.top-p-count", ["percent": 91]) == 4)
    #expect(answer("sampling.penalised-percent", ["a": 2, "b": 1, "penalty": 2]) == 50)
    #expect(answer("cache.bytes", ["layers": 2, "width": 64, "tokens": 10]) == 10_240)
    #expect(answer("cache.positions-without", ["prompt": 4, "count": 3]) == 15)
    #expect(answer("sizes.weight-gigabytes", ["billions": 7, "bits": 4]) == 3.5)
    #expect(answer("sizes.training-gigabytes", ["billions": 7]) == 112)
    let cache = ["layers": 32.0, "heads": 8, "width": 128, "thousands": 32]
    #expect(answer("sizes.cache-gigabytes", cache) == 4.194304)
    #expect(
      answer("sizes.active-billions", ["shared": 1, "each": 6, "experts": 8, "chosen": 2]) == 13)
    #expect(answer("beam.candidates", ["width": 4, "vocabulary": 4096]) == 16_384)
    #expect(answer("beam.length-penalised", ["sum": -6, "length": 7]) == -3)
    let steps = ["a": 50.0, "b": 40, "c": 40, "d": 90]
    #expect(abs(try #require(answer("beam.two-step-percent", steps)) - 36) < 1e-9)
    #expect(abs(try #require(answer("beam.greedy-two-step-percent", steps)) - 20) < 1e-9)
    let even = try #require(answer("softmax.two-logits", ["a": 1, "b": 1]))
    #expect(even == 0.5)
    let warm = try #require(
      answer("softmax.two-logits-percent", ["a": 2, "b": 0, "temperature": 2]))
    #expect(abs(warm - 73.10585786) < 1e-6)
    let cosine = try #require(answer("cosine.2d", ["ax": 3, "ay": 4, "bx": 4, "by": 3]))
    #expect(abs(cosine - 0.96) < 1e-6)
  }

  @Test func nonsenseHasNoAnswer() {
    #expect(answer("no.such", [:]) == nil)
    #expect(answer("lora.parameters", ["rank": 4]) == nil)
    #expect(answer("lora.parameters", ["rank": 1.5, "in": 1, "out": 1]) == nil)
    #expect(answer("attention.causal-entries", ["n": 100_000]) == nil)
    #expect(answer("softmax.two-logits", ["a": 1, "b": 1, "temperature": 0]) == nil)
    #expect(answer("surprise.bits", ["percent": 0]) == nil)
    #expect(answer("text.bits-per-byte", ["a": 25, "b": 0, "bytes": 6]) == nil)
    #expect(answer("text.bits-per-byte", ["a": 25, "b": 50, "bytes": 0]) == nil)
    #expect(answer("ngram.possible-runs", ["words": 0, "n": 3]) == nil)
    #expect(answer("cache.bytes", ["layers": 0, "width": 64, "tokens": 10]) == nil)
    #expect(answer("cache.positions-without", ["prompt": 0, "count": 3]) == nil)
    #expect(answer("sizes.weight-gigabytes", ["billions": 7, "bits": 5]) == nil)
    #expect(answer("sizes.training-gigabytes", ["billions": -1]) == nil)
    #expect(
      answer("sizes.cache-gigabytes", ["layers": 0, "heads": 8, "width": 64, "thousands": 8])
        == nil)
    #expect(
      answer("sizes.active-billions", ["shared": 1, "each": 6, "experts": 2, "chosen": 3]) == nil)
    #expect(answer("sampling.top-p-count", ["percent": 100]) == nil)
    #expect(answer("sampling.penalised-percent", ["a": 1, "b": 1, "penalty": 0.5]) == nil)
    #expect(answer("beam.two-step-percent", ["a": 60, "b": 50, "c": 1, "d": 1]) == nil)
    #expect(answer("beam.length-penalised", ["sum": 1, "length": 3]) == nil)
    #expect(answer("cosine.2d", ["ax": 0, "ay": 0, "bx": 1, "by": 1]) == nil)
    #expect(answer("utf8.bytes", ["chinese": .infinity, "english": 1]) == nil)
  }
}
