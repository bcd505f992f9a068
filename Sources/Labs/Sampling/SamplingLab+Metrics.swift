import Foundation
import LabKit
import Models
import Studio

extension SamplingLab {
  public static let metricNames = [
    "temperature", "top-k", "top-p", "penalty", "seed", "kept", "kept-share", "kept-mass",
    "model-mass", "top-probability", "entropy-bits", "model-entropy-bits", "draws",
    "distinct-drawn", "chi-square", "degrees-of-freedom", "chi-square-p", "runs", "replays",
    "reseeded", "repeated-share", "typed-characters", "tokens",
  ]

  public func metric(_ name: String) -> Double? {
    let knobs = choices.knobs
    switch name {
    case "temperature": return Double(knobs.tenths) / 10
    case "top-k": return Double(knobs.topK)
    case "top-p": return Double(knobs.hundredths) / 100
    case "penalty": return Double(knobs.penalty) / 100
    case "seed": return Double(knobs.seed)
    case "typed-characters": return Double(choices.text.count)
    case "runs": return Double(choices.runs.count)
    case "repeated-share": return choices.runs.last?.repeatedShare
    case "replays":
      return pairs { $0.isReplay(of: $1) && $0.tokens == $1.tokens }
    case "reseeded":
      return pairs { $0.isReseeded(from: $1) && $0.tokens != $1.tokens }
    default: return drawMetric(name) ?? scoreMetric(name)
    }
  }

  /// Pairs of continuations of which something holds.
  private func pairs(_ holds: (Run, Run) -> Bool) -> Double {
    var count = 0
    for (index, run) in choices.runs.enumerated() {
      count += choices.runs[..<index].count { holds(run, $0) }
    }
    return Double(count)
  }

  private func drawMetric(_ name: String) -> Double? {
    guard let report = draws.current else { return name == "draws" ? 0 : nil }
    switch name {
    case "draws": return Double(report.total)
    case "distinct-drawn": return Double(report.counts.count { $0 > 0 })
    case "chi-square": return report.test?.statistic
    case "degrees-of-freedom": return report.test.map { Double($0.degreesOfFreedom) }
    case "chi-square-p": return report.test?.pValue
    default: return nil
    }
  }

  private func scoreMetric(_ name: String) -> Double? {
    guard let report = scores.current else { return nil }
    if name == "tokens" { return Double(report.prediction.tokens.count) }
    if name == "model-entropy-bits" { return report.prediction.entropy }
    let ranking = ranking(report)
    let share = ranking.kept.map { $0.probability / ranking.keptProbability }
    switch name {
    case "kept": return Double(ranking.keptCount)
    case "kept-share": return Double(ranking.keptCount) / Double(max(1, ranking.tokens.count))
    case "kept-mass": return ranking.keptProbability
    case "model-mass":
      let own = Distribution(logits: report.prediction.logits).probabilities
      return ranking.kept.reduce(0) { $0 + own[Int($1.id)] }
    case "top-probability": return share.first
    case "entropy-bits": return Entropy.bits(share)
    default: return nil
    }
  }
}
