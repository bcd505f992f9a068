import Foundation
import Models

// What was measured, as tables.
extension ModelCard {
  /// Held-out documents by the language that they are announced in.
  static func byLanguage(
    _ workbench: Workbench, _ held: [[UInt8]]
  ) throws -> [(name: String, evaluation: Evaluation)] {
    let chinese = held.filter(Script.readsAsChinese)
    let english = held.filter { !Script.readsAsChinese($0) }
    return try [("Chinese", chinese), ("English", english)].compactMap { name, texts in
      texts.isEmpty ? nil : (name, try workbench.evaluate(texts))
    }
  }

  static func table(of evaluations: [(name: String, evaluation: Evaluation)]) -> String {
    let rows = evaluations.map { name, evaluation in
      "| \(name) | \(decimal(evaluation.loss)) | \(decimal(evaluation.bitsPerByte)) |\n"
    }
    return "| held-out documents | loss, nats per token | bits per byte |\n|---|---|---|\n"
      + rows.joined()
  }

  static func table(of evaluation: EncoderEvaluation) -> String {
    let next = evaluation.nextSentenceAccuracy.map {
      "| does it follow, \(evaluation.pairs) pairs | | \(percent($0)) |\n"
    }
    return """
      | held-out documents | loss, nats | right |
      |---|---|---|
      | \(evaluation.maskedTokens) hidden tokens | \(decimal(evaluation.loss)) | \
      \(percent(evaluation.maskedAccuracy)) |
      \(next ?? "")
      """
  }

  static func decimal(_ value: Double) -> String {
    value.isFinite ? String(Double((value * 1000).rounded()) / 1000) : "not measured"
  }

  /// 0.155 → 15.5 %
  static func percent(_ part: Double) -> String {
    let tenths = Int((part * 1000).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10) %" : "\(tenths / 10).\(tenths % 10) %"
  }
}
