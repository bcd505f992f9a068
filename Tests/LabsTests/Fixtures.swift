import Foundation
import LabKit
import Labs
import Models
import Studio
import Tokenizers

/// A library with tiny models under the names that labs begin with.
let library: ModelLibrary = {
  do {
    let texts = (0..<40).flatMap { index in
      [
        "小猫坐在垫子上，因为它累了。小猫看着小鸟\(index)。",
        "The cat sat on the mat because it was tired. Box \(index) is red.",
      ]
    }
    let source = TextSource.documents(texts.map { Array($0.utf8) })
    let tokenizer = try TokenizerTraining(
      source: source, settings: .init(vocabularySize: 420, wholeCharacterCount: 2)
    ).run().tokenizer
    let configuration = GPTConfiguration(
      vocabularySize: tokenizer.vocabularySize, contextLength: 64, width: 32, layerCount: 2,
      headCount: 4)
    let settings = TrainingSettings(
      steps: 60, batchSize: 8, sequenceLength: 32, learningRate: 1e-2, lanes: 2)
    let model = try GPTTrainer(
      model: GPT(configuration: configuration, seed: 7), settings: settings,
      source: DocumentRows(source: source, tokenizer: tokenizer, seed: 1)
    ).run()
    let library = ModelLibrary(folders: [])
    library.add(
      try Workbench(
        id: defaultModel, path: "/memory/tiny", model: model,
        tokenizer: Tokenizer(tokenizer)))
    try addForerunners(to: library, tokenizer, texts)
    return library
  } catch {
    preconditionFailure("the tiny model: \(error)")
  }
}()

/// Adds the kinds of models that came before the Transformer: counts of the texts, and random values.
private func addForerunners(
  to library: ModelLibrary, _ tokenizer: ByteLevelBPE, _ texts: [String]
) throws {
  let size = tokenizer.vocabularySize
  var counts = try NGramCounts(order: 3, vocabularySize: size)
  let bench = try library.load(defaultModel)
  for text in texts {
    let tokens = bench.tokens(of: Array(text.utf8), addingLanguage: true)
    try counts.add(tokens.compactMap { $0.id.map { Int32($0) } })
  }
  let table = try NGramModel(counts, smoothing: .modifiedKneserNey)
  let window = NNLM(
    configuration: NNLMConfiguration(
      vocabularySize: size, contextLength: 4, embeddingWidth: 8, hiddenWidth: 8), seed: 1)
  let memory = RecurrentModel(
    configuration: RecurrentConfiguration(vocabularySize: size, embeddingWidth: 8, width: 12),
    seed: 1)
  let cut = Tokenizer(tokenizer)
  library.add(
    try PredictorBench(id: "story-ngram", path: "/memory/ngram", model: table, tokenizer: cut))
  library.add(
    try PredictorBench(id: "story-nnlm", path: "/memory/nnlm", model: window, tokenizer: cut))
  library.add(
    try PredictorBench(id: "story-lstm", path: "/memory/lstm", model: memory, tokenizer: cut))
}

/// A lab with its work done at once on the calling thread, as commands do it.
struct Session<L: Lab> {
  var lab: L
  var failures: [String] = []
  var started: [any Job] = []
  /// Called before a job runs: a chance to cancel it.
  var control: (any Job) -> RunControl = { _ in RunControl() }

  init(_ lab: L = L()) {
    self.lab = lab
    perform(lab.resume())
  }

  @discardableResult
  mutating func set(_ id: String, _ value: ControlValue) -> Bool {
    guard let effects = lab.apply(ControlInput(id, value)) else { return false }
    perform(effects)
    return true
  }

  mutating func set(_ id: String, _ text: String) { set(id, .text(text)) }
  mutating func set(_ id: String, _ number: Double) { set(id, .number(number)) }
  mutating func press(_ id: String) { set(id, .trigger) }

  mutating func perform(_ effects: [Effect]) {
    for effect in effects {
      guard case .start(let id, let job) = effect, let job = job as? any StudioJob else {
        continue
      }
      started.append(job)
      let reports = Reports()
      let context = JobContext(
        models: library, datasets: nil, control: control(job), workers: WorkerOptions(),
        report: { @Sendable in reports.append($0) })
      var last: JobMessage.Content
      do {
        last = .finished(try job.run(in: context))
      } catch StudioError.cancelled {
        last = .cancelled
      } catch {
        failures.append(JobFailure.describe(error).en)
        last = .failed(JobFailure.describe(error))
      }
      for report in reports.all { perform(lab.receive(.init(job: id, content: .progress(report)))) }
      perform(lab.receive(.init(job: id, content: last)))
    }
  }
}

/// Snapshots in the order of their arrival. `@unchecked Sendable`: guarded by the lock.
final class Reports: @unchecked Sendable {
  private let lock = NSLock()
  private var values: [any Sendable] = []

  func append(_ value: any Sendable) { lock.withLock { values.append(value) } }
  var all: [any Sendable] { lock.withLock { values } }
}
