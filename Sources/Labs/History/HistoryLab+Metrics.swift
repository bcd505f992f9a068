import LabKit
import Studio

extension HistoryLab {
  public static let metricNames =
    Era.allCases.map { $0.rawValue + "-bits-per-byte" }
    + Era.allCases.map { $0.rawValue + "-token-bits" }
    + Era.allCases.dropLast().map { $0.rawValue + "-gap" }
    + ["memory-gain", "models", "agreeing", "tokens", "bytes", "seed", "typed-characters"]

  public func metric(_ name: String) -> Double? {
    switch name {
    case "typed-characters": return Double(choices.text.count)
    case "seed": return Double(choices.seed)
    case "models": return Double(Era.allCases.count { current($0) != nil })
    case "tokens": return current(.transformer).map { Double($0.steps.count) }
    case "bytes": return current(.transformer).map { Double($0.bytes) }
    case "memory-gain": return memoryGain
    case "agreeing": return agreeing
    default:
      guard let era = Era.allCases.first(where: { name.hasPrefix($0.rawValue + "-") }) else {
        return nil
      }
      return metric(String(name.dropFirst(era.rawValue.count + 1)), of: era)
    }
  }

  private func metric(_ name: String, of era: Era) -> Double? {
    guard let along = current(era) else { return nil }
    switch name {
    case "bits-per-byte": return along.bitsPerByte
    case "token-bits": return step(of: along)?.bits
    case "gap" where era != .transformer:
      guard let bits = along.bitsPerByte, let best = current(.transformer)?.bitsPerByte else {
        return nil
      }
      return bits - best
    default: return nil
    }
  }

  /// The answer to what is asked now.
  private func current(_ era: Era) -> TextAlong? { readings[era]?.current?.along }

  /// The most bits that the Transformer saves on one token against the 3-gram, of tokens that it
  /// expects with a probability of 1/2 at least.
  ///
  /// - Units: bits; 0 when it expects none.
  private var memoryGain: Double? {
    guard let short = current(.ngram), let long = current(.transformer) else { return nil }
    return long.steps.reduce(0) { gain, step in
      guard step.bits <= 1, let other = short.step(at: step.token), other.token == step.token
      else { return gain }
      return max(gain, other.bits - step.bits)
    }
  }

  /// How many models, the Transformer included, hold the token likeliest that it does.
  private var agreeing: Double? {
    guard let best = current(.transformer)?.next.first?.token.bytes else { return nil }
    return Double(Era.allCases.count { current($0)?.next.first?.token.bytes == best })
  }

  /// The predicted token that is looked at, as a model cuts the text.
  func step(of along: TextAlong) -> TextAlong.Step? {
    guard let steps = reference?.steps, !steps.isEmpty else { return nil }
    return along.step(at: steps[selected].token)
  }
}

extension TextAlong {
  /// The token that covers the first byte of another model's.
  func step(at token: Token) -> Step? {
    steps.first { $0.token.start <= token.start && token.start < $0.token.end }
  }
}
