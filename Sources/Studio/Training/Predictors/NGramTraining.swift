import Files
import Foundation
import Models
import Tokenizers

/// Counts runs of tokens and writes them as an n-gram model.
///
/// It is not continued from a checkpoint: the whole takes less time than what a long training does
/// between two of them.
public struct NGramTraining: Sendable {
  public struct Settings: Sendable, Equatable {
    /// n.
    public var order: Int
    public var smoothing: NGramSmoothing
    /// Tokens to count, rounded up to whole documents.
    public var tokens: Int
    /// The most bytes of the weights' file; runs that matter least are left out.
    public var fileBytes: Int
    /// Held-out documents that are measured…
    public var validationDocuments: Int
    /// …each cut to so many tokens, as models with a context read them.
    public var validationLength: Int

    public init(
      order: Int = 3, smoothing: NGramSmoothing = .modifiedKneserNey, tokens: Int = 20_000_000,
      fileBytes: Int = 2_000_000, validationDocuments: Int = 200, validationLength: Int = 256
    ) {
      self.order = order
      self.smoothing = smoothing
      self.tokens = tokens
      self.fileBytes = fileBytes
      self.validationDocuments = validationDocuments
      self.validationLength = validationLength
    }
  }

  public enum Event: Sendable {
    /// Text was read: tokens so far, tokens in the end.
    case counting(tokens: Int, goal: Int)
    /// So many different runs were counted; the model is made of them.
    case weighing(runs: Int)
  }

  public struct Result: Sendable {
    /// The model as it was written.
    public let bench: PredictorBench
    public let documents: Int
    public let tokens: Int
    /// Runs of each length that were counted, single tokens first, and those that were kept.
    public let counted: [Int]
    public let kept: [Int]
    /// Of the written model; nil when the source holds nothing out.
    public let validation: Evaluation?
    /// Of the model with all runs.
    public let unpruned: Evaluation?
    public let seconds: Double
  }

  public let source: TextSource
  public let tokenizer: ByteLevelBPE
  public let settings: Settings
  /// The model's folder.
  public let output: String

  public init(
    source: TextSource, tokenizer: ByteLevelBPE, settings: Settings, output: String
  ) {
    self.source = source
    self.tokenizer = tokenizer
    self.settings = settings
    self.output = output
  }

  /// - Parameter onEvent: false ends the training.
  /// - Throws: `StudioError.cancelled`, `.noExamples`; `ModelError`, `FileError`.
  public func run(onEvent: (Event) -> Bool = { _ in true }) throws -> Result {
    let start = ContinuousClock.now
    let (counts, documents) = try count(onEvent: onEvent)
    guard onEvent(.weighing(runs: counts.runCount)) else { throw StudioError.cancelled }
    let whole = try NGramModel(counts, smoothing: settings.smoothing)
    // What the file has besides the runs: its head, the codes' values, and the single tokens.
    let rest = 8192 + 1024 * settings.order + 6 * (counts.vocabularySize + 1)
    let pruned = whole.pruned(toBytes: max(0, settings.fileBytes - rest), counts: counts)
    try Folder.create(output)
    try AtomicFile.write(tokenizer.tokenizerJSON(), to: "\(output)/tokenizer.json")
    try HuggingFaceFolder.write(pruned, to: output)
    let bench = try bench(of: try HuggingFaceFolder.readNGram(at: output))
    let held = source.heldOut(settings.validationDocuments)
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    let result = Result(
      bench: bench, documents: documents, tokens: counts.tokenCount, counted: whole.runCounts,
      kept: pruned.runCounts, validation: try evaluate(bench, held),
      unpruned: try evaluate(try self.bench(of: whole), held), seconds: seconds)
    try AtomicFile.write(Data(card(result).utf8), to: "\(output)/README.md")
    return result
  }

  private func count(onEvent: (Event) -> Bool) throws -> (counts: NGramCounts, documents: Int) {
    var counts = try NGramCounts(
      order: settings.order, vocabularySize: tokenizer.vocabularySize)
    var encoder = ByteLevelBPE.Encoder(tokenizer)
    let end = tokenizer.id(ofSpecial: ReservedTokens.end)
    var documents = 0
    while counts.tokenCount < settings.tokens, documents < source.documentCount ?? Int.max {
      let bytes = source.document(documents)
      var ids = DocumentRows.languageToken(bytes, tokenizer).map { [$0] } ?? []
      encoder.append(bytes, to: &ids)
      if let end { ids.append(end) }
      try counts.add(ids)
      documents += 1
      if documents % 1000 == 0 {
        let goal = max(settings.tokens, counts.tokenCount)
        guard onEvent(.counting(tokens: counts.tokenCount, goal: goal)) else {
          throw StudioError.cancelled
        }
      }
    }
    guard counts.tokenCount > 0 else { throw StudioError.noExamples }
    return (counts, documents)
  }

  private func bench(of model: NGramModel) throws -> PredictorBench {
    try PredictorBench(
      id: ModelLibrary.name(of: output), path: output, model: model,
      tokenizer: Tokenizer(tokenizer))
  }

  private func evaluate(_ bench: PredictorBench, _ held: [[UInt8]]) throws -> Evaluation? {
    held.isEmpty ? nil : try bench.evaluate(held, limit: settings.validationLength)
  }
}
