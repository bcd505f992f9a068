import Corpora
import Foundation
import Models

/// What a model saw and what was measured of it, as the `README.md` of its folder.
public struct ModelCard: Sendable {
  public var name: String
  public var configuration: GPTConfiguration
  public var training: TrainingSettings
  /// Steps taken: fewer than were set if it stopped early.
  public var steps: Int
  public var source: TextSource
  /// - Units: nats per token, mean of the last hundred steps.
  public var loss: Double
  public var validation: Evaluation?
  /// Held-out documents by the language that they are announced in.
  public var byLanguage: [(name: String, evaluation: Evaluation)]
  public var seconds: Double

  static func byLanguage(
    _ workbench: Workbench, _ held: [[UInt8]]
  ) throws -> [(name: String, evaluation: Evaluation)] {
    let chinese = held.filter(Script.readsAsChinese)
    let english = held.filter { !Script.readsAsChinese($0) }
    return try [("Chinese", chinese), ("English", english)].compactMap { name, texts in
      texts.isEmpty ? nil : (name, try workbench.evaluate(texts))
    }
  }

  public var markdown: String {
    """
    # \(name)

    A small GPT-2 architecture decoder, trained from random values by GlassBox for its lessons.

    \(sizes)

    ## What it saw

    \(sourceText)

    Tokens read: \(tokensRead) in \(steps) steps of \(rowsText) rows of \
    \(training.sequenceLength). Each document begins with `<zh>` or `<en>` and ends with `<end>`.

    ## How it was trained

    \(methodName), peak learning rate \(training.learningRate), \(training.schedule.shape.rawValue) \
    schedule with \(training.schedule.warmUpSteps) steps of warm-up, weight decay \
    \(training.weightDecay), \(training.lanes) lanes, seed \(training.seed); \
    \(Int(seconds.rounded())) s in the last session.

    ## What was measured

    Training loss, mean of the last 100 steps: \(decimal(loss)) nats per token.

    \(measurements)
    ## Limits

    It knows the small world of its training text and nothing else. It is made to be looked \
    into, not to be believed.

    """
  }

  private var tokensRead: Int {
    let rows = (0..<steps).reduce(0) { $0 + training.batchSize(at: $1) }
    return rows * training.accumulation * training.sequenceLength
  }

  private var rowsText: String {
    let sizes = [training.batchSize] + training.batchStages.map(\.batchSize)
    return sizes.map { "\($0 * training.accumulation)" }.joined(separator: ", then ")
  }

  private var methodName: String {
    switch training.optimizer {
    case .sgd: "Gradient descent"
    case .momentum: "Gradient descent with momentum \(training.momentum)"
    case .nesterov: "Gradient descent with Nesterov's momentum \(training.momentum)"
    case .adam: "Adam"
    case .adamW: "AdamW"
    }
  }

  private var sizes: String {
    let shape = [configuration.layerCount, configuration.headCount, configuration.width]
    return """
      | | |
      |---|---|
      | parameters | \(configuration.parameterCount) |
      | layers, heads, width | \(shape.map(String.init).joined(separator: ", ")) |
      | context | \(configuration.contextLength) tokens |
      | vocabulary | \(configuration.vocabularySize) tokens, byte-level BPE |
      """
  }

  private var measurements: String {
    guard let validation else { return "" }
    let rows = ([("all", validation)] + byLanguage).map { name, evaluation in
      "| \(name) | \(decimal(evaluation.loss)) | \(decimal(evaluation.bitsPerByte)) |\n"
    }
    return "| held-out documents | loss, nats per token | bits per byte |\n|---|---|---|\n"
      + rows.joined()
  }

  private var sourceText: String {
    switch source {
    case .stories(_, let seed):
      """
      Stories, facts and questions in Chinese and English, written by the grammar in \
      `datasets/stories` from seed \(seed); half of the documents in each language. Combinations \
      of plot and words that the grammar holds out were never seen; the measurements below are \
      made on them. The chat template was not seen either: fine-tuning lessons teach it.
      """
    case .documents(let documents):
      """
      \(documents.count) documents, \(documents.reduce(0) { $0 + $1.count }) bytes, of which \
      the last fiftieth was held out.
      """
    }
  }

  private func decimal(_ value: Double) -> String {
    value.isFinite ? String(Double((value * 1000).rounded()) / 1000) : "not measured"
  }
}
