import Foundation
import Models

/// What a model saw and what was measured of it, as the `README.md` of its folder.
struct ModelCard: Sendable {
  enum Kind: Sendable {
    case decoder(GPTConfiguration)
    case encoder(BERTConfiguration)
    /// One from before the Transformer.
    case network(SequencePretraining.Architecture)
  }

  var name: String
  var kind: Kind
  var training: TrainingSettings
  var weightType: ElementType
  var drillShare: Double
  var packing = Packing.rows
  /// Steps taken: fewer than were set if it stopped early.
  var steps: Int
  var source: TextSource
  /// Of the last steps.
  ///
  /// - Units: nats per token.
  var loss: MeanLoss
  /// A table; nil where nothing was held out.
  var measurements: String?
  var seconds: Double

  var markdown: String {
    """
    # \(name)

    \(summary)

    \(sizes)

    ## What it saw

    \(sourceText)

    \(reading)\(drills)

    ## How it was trained

    \(methodName), peak learning rate \(training.learningRate)\(groupsText), \(scheduleText), weight \
    decay \(training.weightDecay)\(dropoutText), \(training.lanes) lanes, seed \(training.seed); \
    \(Int(seconds.rounded())) s.\(budgetText)\(beginning)

    ## What was measured

    \(lossText)\(measurements ?? "")
    ## Limits

    It knows the small world of its training text and nothing else. It is made to be looked \
    into, not to be believed.

    """
  }

  // MARK: - Parts

  private var summary: String {
    switch kind {
    case .decoder:
      "A small GPT-2 architecture decoder, trained from random values by GlassBox for its lessons."
    case .encoder:
      """
      A small BERT architecture encoder, trained from random values by GlassBox for its lessons: to \
      find hidden tokens, and to tell whether a segment follows another.
      """
    case .network(let architecture): architecture.summary
    }
  }

  private var rows: Int {
    (0..<steps).reduce(0) { $0 + training.batchSize(at: $1) } * training.accumulation
  }

  private var rowsText: String {
    let sizes = [training.batchSize] + training.batchStages.map(\.batchSize)
    return sizes.map { "\($0 * training.accumulation)" }.joined(separator: ", then ")
  }

  private var reading: String {
    switch kind {
    case .decoder where packing == .documents:
      """
      Documents read: \(rows) in \(steps) steps of \(rowsText), each by itself, of at most \
      \(training.sequenceLength) tokens. Each begins with `<zh>` or `<en>` and ends with `<end>`.
      """
    case .decoder, .network:
      """
      Tokens read: \(rows * training.sequenceLength) in \(steps) steps of \(rowsText) rows of \
      \(training.sequenceLength). Each document begins with `<zh>` or `<en>` and ends with `<end>`.
      """
    case .encoder:
      """
      Examples read: \(rows) in \(steps) steps of \(rowsText), each of at most \
      \(training.sequenceLength) tokens: `[CLS]` sentences `[SEP]` more sentences `[SEP]`. In half of \
      the pairs the second segment follows the first, within a line; in the others it is of another \
      document of the same language, and from within a line too. Documents without two sentences in a \
      line give one segment alone, and so do \(Self.percent(SentencePairs.singleShare)) of the others. \
      Of the tokens 15 % were to be found: 80 % of those hidden behind `[MASK]`, 10 % \
      replaced, 10 % left.
      """
    }
  }

  private var drills: String {
    guard drillShare > 0 else { return "" }
    return """
       Instead of a document there stood with a probability of \(Self.percent(drillShare)) a drill: \
      random tokens of the vocabulary, twice the same, so that no row of the embedding table is left \
      as it was at the start.
      """
  }

  private var methodName: String {
    switch training.optimizer {
    case .sgd: "Gradient descent"
    case .momentum: "Gradient descent with momentum \(training.momentum)"
    case .nesterov: "Gradient descent with Nesterov's momentum \(training.momentum)"
    case .adam: "Adam"
    case .adamW: "AdamW"
    case .muon: "Muon (AdamW for tables and vectors)"
    }
  }

  private var scheduleText: String {
    let schedule = training.schedule
    let rise = "\(schedule.shape.rawValue) schedule with \(schedule.warmUpSteps) steps of warm-up"
    guard schedule.shape == .stableDecay else { return rise }
    return rise + " and a fall over the last \(Self.percent(Double(schedule.decay)))"
  }

  private var groupsText: String {
    training.groups.filter { $0.rate != 1 }
      .map { " (`\($0.names.text)` \($0.rate) times that)" }.joined()
  }

  private var dropoutText: String { training.dropout > 0 ? ", dropout \(training.dropout)" : "" }

  /// What the parameters were before the first step.
  private var beginning: String {
    switch kind {
    case .decoder:
      """
       It began at random values, with positions that are waves; in every layer but the first, heads \
      that copy what they look at; in the first layer, a head for the previous token and one for equal \
      tokens; in the second, an induction head. Training was free to change all of it.
      """
    case .encoder: " It began at random values, with positions that are waves."
    case .network: ""
    }
  }

  private var budgetText: String {
    guard let budget = training.budget, let fixed = budget.fixedAt else { return "" }
    return """
       The clock set the number of steps, for a budget of \(Int(budget.seconds.rounded())) s: after \
      step \(fixed) it was fixed at \(training.steps). With `--steps \(training.steps) --schedule \
      stableDecay` instead, the same bytes come out again.
      """
  }

  /// Nothing when the run that wrote the card took no step: it was resumed behind the last one.
  private var lossText: String {
    loss.steps == 0
      ? ""
      : """
      Training loss, mean of the last \(loss.steps) steps: \(Self.decimal(loss.value)) nats per \
      \(lossUnit).


      """
  }

  private var lossUnit: String {
    switch kind {
    case .decoder, .network: "token"
    case .encoder: "hidden token, and per pair"
    }
  }

  private var sizes: String {
    switch kind {
    case .decoder(let sizes):
      transformerTable(
        sizes.parameterCount, [sizes.layerCount, sizes.headCount, sizes.width],
        context: sizes.contextLength, vocabulary: sizes.vocabularySize)
    case .encoder(let sizes):
      transformerTable(
        BERT.layout(of: sizes).parameterCount, [sizes.layerCount, sizes.headCount, sizes.width],
        context: sizes.contextLength, vocabulary: sizes.vocabularySize)
    case .network(let architecture): architecture.table(weightType)
    }
  }

  private func transformerTable(
    _ parameters: Int, _ shape: [Int], context: Int, vocabulary: Int
  ) -> String {
    """
    | | |
    |---|---|
    | parameters | \(parameters), stored as \(weightType.rawValue) |
    | layers, heads, width | \(shape.map(String.init).joined(separator: ", ")) |
    | context | \(context) tokens |
    | vocabulary | \(vocabulary) tokens, byte-level BPE |
    """
  }

  private var sourceText: String {
    switch source {
    case .stories(_, let seed, let count):
      """
      Stories, facts and questions in Chinese and English, written by the grammar in \
      `datasets/stories` from seed \(seed); half of the documents in each language\
      \(count.map { ", \($0) different ones in all, drawn again and again" } ?? ""). Combinations \
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
}
