import LabKit
import Models
import Studio

extension LoRALab {
  public static let metricNames = [
    "rank", "alpha", "epochs", "learning-rate", "trainable", "total", "trainable-share",
    "loss-before", "loss-after", "loss-ratio", "loss", "step", "steps", "finished", "running",
    "merge-difference", "delta-maximum", "forgetting", "examples", "exact-answers", "scale",
    "adapter",
  ]

  public func metric(_ name: String) -> Double? {
    switch name {
    case "rank": Double(choices.rank)
    case "alpha": Double(choices.alpha)
    case "epochs": Double(choices.epochs)
    case "learning-rate": choices.learningRate
    case "scale": Double(choices.quarters) / 4
    case "adapter": choices.adapter ? 1 : 0
    case "finished": phase == .finished ? 1 : 0
    case "running": isBusy ? 1 : 0
    case "loss": losses.last?.y
    case "step": Double(snapshot?.step ?? 0)
    case "steps": snapshot.map { Double($0.totalSteps) }
    case "delta-maximum": adapter.map { Double(LoRALab.largestDelta($0.value)) }
    case "trainable", "total", "trainable-share", "examples": modelMetric(name)
    default: resultMetric(name)
    }
  }

  private func modelMetric(_ name: String) -> Double? {
    guard let inspection = inspection.current else { return nil }
    let trainable = Double(configuration.trainableCount(of: inspection.configuration))
    let total = Double(inspection.configuration.parameterCount)
    switch name {
    case "trainable": return trainable
    case "total": return total
    case "trainable-share": return trainable / total
    default: return Double(inspection.examples.count)
    }
  }

  private func resultMetric(_ name: String) -> Double? {
    if name == "loss-before" { return start?.lossBefore }
    guard let result = result?.value else { return nil }
    switch name {
    case "loss-after": return result.lossAfter
    case "loss-ratio": return result.lossAfter / result.lossBefore
    case "merge-difference": return result.mergeDifference
    case "exact-answers": return exactAnswers.map(Double.init)
    case "forgetting":
      guard let before = result.start.forgettingBefore, let after = result.forgettingAfter else {
        return nil
      }
      return after - before
    default: return nil
    }
  }

  private static func largestDelta(_ adapter: LoRAAdapter) -> Float {
    var largest: Float = 0
    for site in adapter.sites {
      for value in adapter.delta(of: site).values { largest = max(largest, abs(value)) }
    }
    return largest
  }
}
