import Classics
import Figures
import Foundation
import Models
import Studio
import Tokenizers

/// The functions that answer parametric questions, so that no key can go stale.
public enum QuestionEngine {
  public typealias Parameters = [String: Double]

  /// All names that `answer(name:parameters:)` knows.
  public static var names: [String] { functions.keys.sorted() }

  /// - Returns: nil for an unknown name, a missing parameter, or one that makes no sense.
  public static func answer(name: String, parameters: Parameters) -> Double? {
    guard let value = functions[name]?(parameters), value.isFinite else { return nil }
    return value
  }

  private static let functions: [String: @Sendable (Parameters) -> Double?] = [
    "lora.parameters": loraParameters,
    "lora.full-parameters": fullParameters,
    "lora.share-percent": { parameters in
      guard let few = loraParameters(parameters), let all = fullParameters(parameters) else {
        return nil
      }
      return 100 * few / all
    },
    "bpe.repeat-tokens": repeatTokens,
    "bpe.vocabulary-size": { parameters in
      guard let merges = parameters.count("merges") else { return nil }
      return Double(256 + merges + (parameters.count("specials") ?? 0))
    },
    "utf8.bytes": { parameters in
      guard let chinese = parameters.count("chinese", limit: 10_000),
        let english = parameters.count("english", limit: 10_000)
      else { return nil }
      let text = String(repeating: "猫", count: chinese) + String(repeating: "c", count: english)
      return Double(text.utf8.count)
    },
    "softmax.two-logits": twoLogits,
    "softmax.two-logits-percent": { twoLogits($0).map { 100 * $0 } },
    "attention.causal-entries": causalEntries,
    "attention.uniform-weight": { parameters in
      parameters.count("position").map { 1 / Double($0 + 1) }
    },
    "embedding.parameters": { parameters in
      guard let vocabulary = parameters.count("vocabulary"),
        let width = parameters.count("width")
      else { return nil }
      return Double(vocabulary + (parameters.count("positions") ?? 0)) * Double(width)
    },
    "cosine.2d": cosine,
    "surprise.bits": { parameters in
      guard let percent = parameters["percent"], percent > 0, percent <= 100 else { return nil }
      return -log2(percent / 100)
    },
    "text.bits-per-byte": bitsPerByte,
    "ngram.possible-runs": { parameters in
      guard let words = parameters.count("words", limit: 100_000), words > 0,
        let n = parameters.count("n", limit: 5)
      else { return nil }
      return pow(Double(words), Double(n))
    },
    "sampling.top-p-count": topPCount,
    "sampling.penalised-percent": penalisedPercent,
    "beam.two-step-percent": { twoSteps($0, width: 2) },
    "beam.greedy-two-step-percent": { twoSteps($0, width: 1) },
    "beam.length-penalised": { parameters in
      guard let sum = parameters["sum"], let length = parameters.count("length", limit: 1000),
        length > 0, sum <= 0
      else { return nil }
      return LengthPenalty(alpha: parameters["alpha"] ?? 1)
        .score(logProbability: sum, length: length)
    },
    "cache.bytes": cacheBytes,
    "sizes.weight-gigabytes": weightGigabytes,
    "sizes.training-gigabytes": trainingGigabytes,
    "sizes.cache-gigabytes": cacheGigabytes,
    "sizes.active-billions": activeBillions,
    "cache.positions-without": { parameters in
      guard let prompt = parameters.count("prompt", limit: 10_000),
        let count = parameters.count("count", limit: 10_000), prompt > 0
      else { return nil }
      return Double((0..<count).reduce(0) { $0 + prompt + $1 })
    },
    "beam.candidates": { parameters in
      guard let width = parameters.count("width", limit: 100),
        let vocabulary = parameters.count("vocabulary", limit: 1_000_000), width > 0
      else { return nil }
      return Double(width * vocabulary)
    },
    "entropy.uniform-bits": { parameters in
      guard let count = parameters.count("n", limit: 1_000_000), count > 0 else { return nil }
      return Entropy.bits([Double](repeating: 1 / Double(count), count: count))
    },
  ]

  /// Two thin matrices, rank × in and out × rank, for each adapted one.
  private static func loraParameters(_ parameters: Parameters) -> Double? {
    guard let rank = parameters.count("rank"), let inputs = parameters.count("in"),
      let outputs = parameters.count("out")
    else { return nil }
    return Double(rank * (inputs + outputs) * (parameters.count("matrices") ?? 1))
  }

  private static func fullParameters(_ parameters: Parameters) -> Double? {
    guard let inputs = parameters.count("in"), let outputs = parameters.count("out"), inputs > 0,
      outputs > 0
    else { return nil }
    return Double(inputs * outputs * (parameters.count("matrices") ?? 1))
  }

  /// Trains on `ab` written again and again as one word, with the session that the lab steps
  /// through.
  private static func repeatTokens(_ parameters: Parameters) -> Double? {
    guard let repeats = parameters.count("repeats", limit: 1000), repeats > 0,
      let merges = parameters.count("merges", limit: 1000)
    else { return nil }
    var session = BPESession(text: Array(String(repeating: "ab", count: repeats).utf8))
    session.run(to: merges)
    return Double(session.tokenCount)
  }

  private static func twoLogits(_ parameters: Parameters) -> Double? {
    guard let first = parameters["a"], let second = parameters["b"], first.isFinite,
      second.isFinite
    else { return nil }
    let temperature = parameters["temperature"] ?? 1
    guard temperature > 0 else { return nil }
    return Distribution(logits: [Float(first), Float(second)], temperature: temperature)
      .probabilities[0]
  }

  /// Runs a real model over `n` tokens and counts the weights that are not masked away.
  private static func causalEntries(_ parameters: Parameters) -> Double? {
    guard let count = parameters.count("n", limit: 256), count > 0 else { return nil }
    let model = GPT(
      configuration: GPTConfiguration(
        vocabularySize: 4, contextLength: count, width: 8, layerCount: 1, headCount: 1), seed: 1)
    let name = "blocks.0.attention.weights"
    let tokens = (0..<count).map { Int32($0 % 4) }
    guard let weights = try? model.forward(tokens, capture: [name]).captures[name] else {
      return nil
    }
    return Double(weights.values.filter { $0 > 0 }.count)
  }

  /// Asks a decoder of that shape what it keeps.
  private static func cacheBytes(_ parameters: Parameters) -> Double? {
    guard let layers = parameters.count("layers", limit: 64), layers > 0,
      let width = parameters.count("width", limit: 512), width > 0,
      let tokens = parameters.count("tokens", limit: 1_000_000)
    else { return nil }
    let model = GPT(
      configuration: GPTConfiguration(
        vocabularySize: 4, contextLength: 4, width: width, layerCount: layers, headCount: 1),
      seed: 1)
    return (try? TextDecoder(model)).map { Double($0.bytesPerToken * tokens) }
  }

  /// Of a text of two tokens, which a model gave `a` and `b` per cent.
  private static func bitsPerByte(_ parameters: Parameters) -> Double? {
    let percents = ["a", "b"].compactMap { parameters[$0] }
    guard percents.count == 2, percents.allSatisfy({ $0 > 0 && $0 <= 100 }),
      let bytes = parameters.count("bytes", limit: 1000), bytes > 0
    else { return nil }
    return percents.reduce(0) { $0 - log2($1 / 100) } / Double(bytes)
  }

  /// How many tokens top-p leaves when the first has 1/2, the second 1/4, and so on.
  private static func topPCount(_ parameters: Parameters) -> Double? {
    guard let percent = parameters["percent"], percent > 0, percent < 100 else { return nil }
    let logits = (1...40).map { Float(-Double($0) * log(2)) }
    let sampler = Sampler(topP: Float(percent / 100))
    return Double(sampler.ranking(of: logits).keptCount)
  }

  /// The share of the first of two tokens that has occurred, in per cent.
  private static func penalisedPercent(_ parameters: Parameters) -> Double? {
    guard let first = parameters["a"], let second = parameters["b"],
      let penalty = parameters["penalty"], penalty >= 1
    else { return nil }
    let ranking = Sampler(repetitionPenalty: Float(penalty))
      .ranking(of: [Float(first), Float(second)], after: [0])
    return ranking.tokens.first { $0.id == 0 }.map { 100 * $0.probability }
  }

  /// The probability of the best text of two tokens that a beam finds, in per cent: the first token is A
  /// (`a` per cent) or B (`b`), and the best that follows has `c` after A and `d` after B.
  private static func twoSteps(_ parameters: Parameters, width: Int) -> Double? {
    let names = ["a", "b", "c", "d"]
    let values = names.compactMap { parameters[$0].map { $0 / 100 } }
    guard values.count == 4, values.allSatisfy({ (0...1).contains($0) }),
      values[0] + values[1] <= 1
    else { return nil }
    // Tokens 0 and 1 are A and B; after them 2 is the best, and the rest is spread over many.
    func spread(_ first: [Double]) -> [Double] {
      let rest = 1 - first.reduce(0, +)
      return (first + [Double](repeating: rest / 100, count: 100)).map { log($0) }
    }
    let found = BeamSearch(width: width, length: 2).run { text in
      switch text.first {
      case nil: spread([values[0], values[1]])
      case 0: spread([0, 0, values[2]])
      case 1: spread([0, 0, values[3]])
      default: spread([])
      }
    }
    return found.hypotheses.first.map { 100 * exp($0.logProbability) }
  }

  private static func cosine(_ parameters: Parameters) -> Double? {
    let names = ["ax", "ay", "bx", "by"]
    let values = names.compactMap { parameters[$0].map(Float.init) }
    guard values.count == 4 else { return nil }
    return Similarity.cosine(Array(values[..<2]), Array(values[2...])).map(Double.init)
  }
}

extension QuestionEngine.Parameters {
  /// A whole number from 0 to `limit`.
  func count(_ name: String, limit: Int = 100_000_000) -> Int? {
    guard let value = self[name], value >= 0, value <= Double(limit), value == value.rounded()
    else { return nil }
    return Int(value)
  }
}
