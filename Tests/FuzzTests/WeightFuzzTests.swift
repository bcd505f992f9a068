import Files
import Foundation
import Models
import Testing

/// Damaged weights and settings of small models.
@Suite struct WeightFuzzTests {
  private static let gpt = GPT(
    configuration: GPTConfiguration(
      vocabularySize: 9, contextLength: 4, width: 4, layerCount: 1, headCount: 2), seed: 1)
  private static let bert = BERT(
    configuration: BERTConfiguration(
      vocabularySize: 9, contextLength: 4, width: 4, layerCount: 1, headCount: 2, innerWidth: 6),
    seed: 1)

  /// The files of a written model.
  private func files(_ write: (String) throws -> Void) throws -> (config: [UInt8], weights: [UInt8])
  {
    let folder = NSTemporaryDirectory() + "glassbox-fuzz-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try write(folder)
    return (
      try SizeLimitedFile.readBytes(HuggingFaceFolder.configPath(folder), limit: 1 << 20),
      try SizeLimitedFile.readBytes(HuggingFaceFolder.weightsPath(folder), limit: 1 << 20)
    )
  }

  private static func headCount(_ file: [UInt8]) -> Int {
    file[..<8].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// A weights file with a damaged head; its length is right three times out of four.
  private static func damage(
    _ file: [UInt8], head: JSONPieces, _ mutator: inout Mutator
  ) -> [UInt8] {
    let changed = mutator.damaged(head)
    var length = UInt64(changed.count)
    switch mutator.below(16) {
    case 0: length = .max
    case 1: length = UInt64(mutator.below(1 << 40))
    case 2: length &+= UInt64(mutator.below(64))
    case 3: length &-= UInt64(mutator.below(64))
    default: break
    }
    var data = Array(file[(8 + headCount(file))...])
    if mutator.below(8) == 0 { data.removeLast(mutator.below(data.count + 1)) }
    return withUnsafeBytes(of: length.littleEndian) { Array($0) } + changed + data
  }

  private static func head(_ file: [UInt8]) -> JSONPieces {
    JSONPieces(Array(file[8..<(8 + headCount(file))]))
  }

  /// Nothing that was read is larger than what was allowed.
  private static func check(_ count: Int) {
    #expect(2 * count * MemoryLayout<Float>.stride <= Fuzzing.memory.budget)
  }

  @Test func damagedHeadsOfWeightsAreRefused() throws {
    let (config, weights) = try files { try HuggingFaceFolder.write(Self.gpt, to: $0) }
    let head = Self.head(weights)
    let outcome = try Fuzzing.run("head", share: 0.3, seed: 1) { mutator, folder in
      if !FileManager.default.fileExists(atPath: HuggingFaceFolder.configPath(folder)) {
        try Fuzzing.write(config, to: HuggingFaceFolder.configPath(folder))
      }
      try Fuzzing.write(
        Self.damage(weights, head: head, &mutator), to: HuggingFaceFolder.weightsPath(folder))
      let file = try SafetensorsFile(path: HuggingFaceFolder.weightsPath(folder))
      for (name, entry) in file.entries {
        if entry.elementType?.isFloat == true { _ = try file.tensor(name) }
        if entry.elementType?.isFloat == false { _ = try file.integers(name) }
      }
      let model = try HuggingFaceFolder.readGPT(at: folder, memory: Fuzzing.memory)
      Self.check(model.parameters.layout.count)
    }
    #expect(outcome.read > 0 && outcome.refused > outcome.read)
  }

  @Test func damagedConfigurationsOfGPTsAreRefused() throws {
    let (config, weights) = try files { try HuggingFaceFolder.write(Self.gpt, to: $0) }
    let text = JSONPieces(config)
    let outcome = try Fuzzing.run("gpt", share: 0.15, seed: 2) { mutator, folder in
      if !FileManager.default.fileExists(atPath: HuggingFaceFolder.weightsPath(folder)) {
        try Fuzzing.write(weights, to: HuggingFaceFolder.weightsPath(folder))
      }
      try Fuzzing.write(mutator.damaged(text), to: HuggingFaceFolder.configPath(folder))
      let model = try HuggingFaceFolder.readGPT(at: folder, memory: Fuzzing.memory)
      Self.check(model.parameters.layout.count)
    }
    #expect(outcome.read > 0 && outcome.refused > outcome.read)
  }

  @Test func damagedBERTsAreRefused() throws {
    let (config, weights) = try files { try HuggingFaceFolder.write(Self.bert, to: $0) }
    let (text, head) = (JSONPieces(config), Self.head(weights))
    let outcome = try Fuzzing.run("bert", share: 0.15, seed: 3) { mutator, folder in
      let changesHead = mutator.below(2) == 0
      try Fuzzing.write(
        changesHead ? Self.damage(weights, head: head, &mutator) : weights,
        to: HuggingFaceFolder.weightsPath(folder))
      try Fuzzing.write(
        changesHead ? config : mutator.damaged(text), to: HuggingFaceFolder.configPath(folder))
      let model = try HuggingFaceFolder.readBERT(at: folder, memory: Fuzzing.memory)
      Self.check(model.parameters.layout.count)
    }
    #expect(outcome.read > 0 && outcome.refused > outcome.read)
  }

  @Test func damagedModelsFromBeforeTheTransformerAreRefused() throws {
    var counts = try NGramCounts(order: 3, vocabularySize: 9)
    for start in 0..<9 { try counts.add((0..<7).map { Int32((start * $0 + $0 * $0) % 9) }) }
    let ngram = try NGramModel(counts, smoothing: .kneserNey)
    let nnlm = NNLM(
      configuration: NNLMConfiguration(
        vocabularySize: 9, contextLength: 2, embeddingWidth: 3, hiddenWidth: 4), seed: 1)
    let recurrent = RecurrentModel(
      configuration: RecurrentConfiguration(
        cell: .gru, vocabularySize: 9, embeddingWidth: 3, width: 4), seed: 1)
    let all = [
      try files { try HuggingFaceFolder.write(ngram, to: $0) },
      try files { try HuggingFaceFolder.write(nnlm, to: $0) },
      try files { try HuggingFaceFolder.write(recurrent, to: $0) },
    ]
    let outcome = try Fuzzing.run("before", share: 0.1, seed: 9) { mutator, folder in
      let kind = mutator.below(3)
      let (config, weights) = all[kind]
      var damaged = weights
      switch mutator.below(3) {
      case 0: damaged = Self.damage(weights, head: Self.head(weights), &mutator)
      case 1: damaged[mutator.below(weights.count)] ^= UInt8(1 << mutator.below(8))
      default: break
      }
      try Fuzzing.write(damaged, to: HuggingFaceFolder.weightsPath(folder))
      try Fuzzing.write(
        damaged == weights ? mutator.damaged(JSONPieces(config)) : config,
        to: HuggingFaceFolder.configPath(folder))
      switch kind {
      case 0:
        let model = try HuggingFaceFolder.readNGram(at: folder, memory: Fuzzing.memory)
        let sum = model.probabilities(after: []).reduce(0, +)
        #expect(abs(sum - 1) < 1e-9)
      case 1:
        let model = try HuggingFaceFolder.readNNLM(at: folder, memory: Fuzzing.memory)
        Self.check(model.parameters.layout.count)
      default:
        let model = try HuggingFaceFolder.readRecurrent(at: folder, memory: Fuzzing.memory)
        Self.check(model.parameters.layout.count)
      }
    }
    #expect(outcome.read > 0 && outcome.refused > 0)
  }

  @Test func damagedIndexesAreRefused() throws {
    let (config, weights) = try files { try HuggingFaceFolder.write(Self.gpt, to: $0) }
    let part = "model-00001-of-00001.safetensors"
    let names = Self.gpt.parameters.layout.entries.map { "transformer." + $0.name }
    let lines = names.map { "\"\($0)\":\"\(part)\"" }.joined(separator: ",")
    let index = JSONPieces(
      Array("{\"metadata\":{\"total_size\":1360},\"weight_map\":{\(lines)}}".utf8))
    let outcome = try Fuzzing.run("index", share: 0.04, seed: 4) { mutator, folder in
      if !FileManager.default.fileExists(atPath: folder + "/" + part) {
        try Fuzzing.write(weights, to: folder + "/" + part)
        try Fuzzing.write(config, to: HuggingFaceFolder.configPath(folder))
      }
      try Fuzzing.write(mutator.damaged(index), to: HuggingFaceFolder.indexPath(folder))
      _ = try HuggingFaceFolder.readGPT(at: folder, memory: Fuzzing.memory)
    }
    #expect(outcome.read > 0 && outcome.refused > outcome.read)
  }

  @Test func damagedAdaptersAreRefused() throws {
    let source = NSTemporaryDirectory() + "glassbox-fuzz-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: source) }
    let adapter = try LoRAAdapter(
      configuration: LoRAConfiguration(rank: 2, alpha: 4), model: Self.gpt)
    try adapter.write(to: source, baseModel: "tiny")
    let config = try SizeLimitedFile.readBytes(source + "/adapter_config.json", limit: 1 << 20)
    let weights = try SizeLimitedFile.readBytes(
      source + "/adapter_model.safetensors", limit: 1 << 20)
    let (text, head) = (JSONPieces(config), Self.head(weights))
    let outcome = try Fuzzing.run("adapter", share: 0.1, seed: 5) { mutator, folder in
      let changesHead = mutator.below(2) == 0
      try Fuzzing.write(
        changesHead ? Self.damage(weights, head: head, &mutator) : weights,
        to: folder + "/adapter_model.safetensors")
      try Fuzzing.write(
        changesHead ? config : mutator.damaged(text), to: folder + "/adapter_config.json")
      _ = try LoRAAdapter.read(from: folder, for: Self.gpt)
    }
    #expect(outcome.read > 0 && outcome.refused > outcome.read)
  }

  @Test func damagedCheckpointsAreRefused() throws {
    let tokens = TokenStream(tokens: [1, 2, 3, 4, 5, 6, 7, 8], seed: 1)
    let source = NSTemporaryDirectory() + "glassbox-fuzz-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: source) }
    let workers = WorkerOptions(workers: 1)
    let trainer = try GPTTrainer(
      model: Self.gpt, settings: TrainingSettings(steps: 2, sequenceLength: 4), source: tokens,
      workers: workers)
    try trainer.writeCheckpoint(to: source)
    let file = try SizeLimitedFile.readBytes(source + "/checkpoint.safetensors", limit: 1 << 20)
    let head = Self.head(file)
    let outcome = try Fuzzing.run("checkpoint", share: 0.02, seed: 6) { mutator, folder in
      try Fuzzing.write(
        Self.damage(file, head: head, &mutator), to: folder + "/checkpoint.safetensors")
      _ = try GPTTrainer(resumingFrom: folder, source: tokens, workers: workers)
    }
    #expect(outcome.refused > outcome.read)
  }
}
