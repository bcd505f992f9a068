import Files
import Models
import Studio

/// Writes the workloads for other programs: `Scripts/peers/` repeats them and compares the losses.
///
/// For each shape a folder with the model (`config.json`, `model.safetensors`), the untrained `adapter/` and
/// `workload.json`: batches, settings, the first ten losses, and the scores after a decoded text. Beside
/// them the text of the tokenizers.
struct WorkloadExport {
  let folder: String
  let bench: Bench

  private static let stepCount = 10

  func write(_ shapes: [ModelShape]) throws {
    try Folder.create(folder)
    try AtomicFile.write(try TokenizerBench.text(), to: folder + "/text.txt")
    for shape in shapes { try write(shape, to: folder + "/" + shape.name) }
  }

  private func write(_ shape: ModelShape, to folder: String) throws {
    let model = shape.model()
    try HuggingFaceFolder.write(model, to: folder)
    let training = TrainingBench(bench: bench, shape: shape)
    let pretrainer = try training.pretrainer()
    let fineTuner = try training.fineTuner()
    try fineTuner.adapter().write(to: folder + "/adapter", baseModel: folder)
    let losses = try (0..<Self.stepCount).map { _ in try pretrainer.advance().loss }
    let adapted = try (0..<Self.stepCount).map { _ in try fineTuner.advance().loss }
    let decoded = try InferenceBench.decode(TextDecoder(model), shape.text())
    let document = JSONValue.document([
      ("name", .string(shape.name)),
      ("train", Self.optimiser(pretrainer.settings, losses: losses)),
      ("lora", Self.optimiser(fineTuner.settings, losses: adapted)),
      (
        "decode",
        .object([
          ("tokens", .ints(shape.text().map(Int.init))), ("scores", .floats(decoded.scores[...])),
        ])
      ),
      (
        "batches",
        .array(shape.batches().map { batch in .array(batch.map { .ints($0.map(Int.init)) }) })
      ),
    ])
    try AtomicFile.write(document.utf8 + [0x0A], to: folder + "/workload.json")
  }

  private static func optimiser(_ settings: TrainingSettings, losses: [Float]) -> JSONValue {
    .object([
      ("learning_rate", .float(settings.learningRate)), ("beta1", .float(settings.beta1)),
      ("beta2", .float(settings.beta2)), ("epsilon", .float(settings.epsilon)),
      ("weight_decay", .float(settings.weightDecay)), ("losses", .floats(losses[...])),
    ])
  }

  private static func optimiser(_ settings: FineTuningSettings, losses: [Float]) -> JSONValue {
    .object([
      ("learning_rate", .float(settings.learningRate)), ("beta1", .float(0.9)),
      ("beta2", .float(0.999)), ("epsilon", .float(1e-8)),
      ("weight_decay", .float(settings.weightDecay)), ("losses", .floats(losses[...])),
    ])
  }
}
