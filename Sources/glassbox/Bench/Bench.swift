import Corpora
import Files
import Foundation
import Kernels
import Models
import Studio
import Tokenizers

/// The measurements behind `bench`.
struct Bench {
  let repeats: Int
  let workers: Int

  static var cpu: String { "\(ProcessorCheck.modelName ?? "?"), \(KernelBuild.level)" }

  func measure(_ part: BenchCommand.Part) throws -> [Measure] {
    switch part {
    case .gemm: gemm()
    case .train: try training()
    case .forward: try forward()
    case .tokenizer: try tokenizer()
    case .terminal: try terminal()
    }
  }

  /// The share of the peak is taken against the peak of the same moment.
  private func gemm() -> [Measure] {
    let runs = (0..<repeats).map { _ in KernelBench.run(seconds: 0.6) }
    let names = runs[0].products.map(\.name)
    return [Measure("gemm.peak", "GFLOP/s", runs.map(\.peak))]
      + names.indices.map { index in
        Measure(
          "gemm.\(names[index])", "% of peak",
          runs.map { $0.products[index].shareOfPeak * 100 })
      }
  }

  /// Full steps (forward, backward, AdamW) on the shapes of `BENCHMARKS.md`.
  private func training() throws -> [Measure] {
    try TrainingShape.all.flatMap { shape in
      let trainer = try shape.trainer(workers: workers)
      for _ in 0..<3 { _ = try trainer.advance() }
      let steps = max(3, repeats * 3)
      let seconds = try (0..<steps).map { _ in
        try Self.seconds { _ = try trainer.advance() }
      }
      return [
        Measure("train.\(shape.name).step", "ms", seconds.map { $0 * 1000 }),
        Measure("train.\(shape.name)", "tokens/s", seconds.map { Double(shape.tokens) / $0 }),
      ]
    }
  }

  /// A text of 32 tokens through a model of the shipped shape, attention captured as the labs do.
  private func forward() throws -> [Measure] {
    let configuration = GPTConfiguration(
      vocabularySize: 4096, contextLength: 256, width: 128, layerCount: 4, headCount: 4)
    let model = GPT(configuration: configuration, seed: 1)
    let tokens = (0..<32).map { Int32($0 * 97 % 4096) }
    let names = Set((0..<4).map { "blocks.\($0).attention.weights" })
    _ = try model.forward(tokens, capture: names)
    let seconds = try (0..<max(5, repeats * 5)).map { _ in
      try Self.seconds { _ = try model.forward(tokens, capture: names) }
    }
    return [Measure("forward.32", "ms", seconds.map { $0 * 1000 })]
  }

  /// Story text, freshly learned vocabulary.
  private func tokenizer() throws -> [Measure] {
    let source = TextSource.stories(
      try StoryGrammar(folder: DataFolder.find().stories), seed: 7)
    var text: [UInt8] = []
    var index = 0
    while text.count < 2_000_000 {
      text += source.document(index) + [0x0A]
      index += 1
    }
    let trained = TokenizerTraining(
      source: source,
      settings: TokenizerTraining.Settings(vocabularySize: 4096, textBytes: text.count))
    let training = try Self.seconds { _ = try trained.run() }
    let bpe = try trained.run().tokenizer
    let megabytes = Double(text.count) / 1e6
    let seconds = (0..<repeats).map { _ in
      Self.seconds {
        var encoder = ByteLevelBPE.Encoder(bpe)
        _ = encoder.encode(text)
      }
    }
    return [
      Measure("tokenizer.encode", "MB/s", seconds.map { megabytes / $0 }),
      Measure("tokenizer.train", "MB/s", [megabytes / training]),
    ]
  }

  /// The lab as seen from outside, with progress and models of its own.
  private func terminal() throws -> [Measure] {
    let home = NSTemporaryDirectory() + "glassbox-bench-\(getpid())"
    try Folder.create(home)
    defer { try? FileManager.default.removeItem(atPath: home) }
    let result = try TerminalBench(home: home, starts: repeats, keys: repeats * 20).run()
    return [
      Measure("terminal.start-to-paint", "ms", result.startToPaint),
      Measure("terminal.first-paint", "bytes", result.paintBytes),
      Measure("terminal.start-to-heatmap", "ms", result.startToHeatmap),
      Measure("terminal.key-to-paint", "ms", result.keyToPaint),
      Measure("terminal.key-to-paint-training", "ms", result.keyToPaintTraining),
    ].filter { !$0.values.isEmpty }
  }

  private static func seconds(_ body: () throws -> Void) rethrows -> Double {
    let start = ContinuousClock.now
    try body()
    return (ContinuousClock.now - start) / .seconds(1)
  }
}

/// A model and batch that others are measured with too.
private struct TrainingShape {
  let name: String
  let vocabulary: Int
  let width: Int
  let layers: Int
  let length: Int
  let batch: Int

  var tokens: Int { length * batch }

  static let all = [
    TrainingShape(name: "S", vocabulary: 1024, width: 64, layers: 2, length: 64, batch: 16),
    TrainingShape(name: "M", vocabulary: 2048, width: 128, layers: 4, length: 128, batch: 16),
  ]

  func trainer(workers: Int) throws -> GPTTrainer {
    let configuration = GPTConfiguration(
      vocabularySize: vocabulary, contextLength: length, width: width, layerCount: layers,
      headCount: 4)
    let tokens = (0..<(length * batch * 4)).map { Int32(($0 &* 7919 &+ $0 / 13) % vocabulary) }
    return try GPTTrainer(
      model: GPT(configuration: configuration, seed: 1),
      settings: TrainingSettings(
        steps: 1_000_000, batchSize: batch, sequenceLength: length),
      source: TokenStream(tokens: tokens, seed: 1), workers: WorkerOptions(workers: workers))
  }
}
