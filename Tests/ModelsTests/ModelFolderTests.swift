import Files
import Foundation
import Models
import Testing

/// Weights in parts, settings that change the result, and memory.
@Suite struct ModelFolderTests {
  private static let configuration = GPTConfiguration(
    vocabularySize: 30, contextLength: 12, width: 12, layerCount: 2, headCount: 2)

  @discardableResult
  private func changed<Result>(
    isOutputTied: Bool = true, _ change: (String) throws -> Void,
    _ body: (String) throws -> Result
  ) throws -> Result {
    try withTemporaryFolder { folder in
      var configuration = Self.configuration
      configuration.isOutputTied = isOutputTied
      try HuggingFaceFolder.write(GPT(configuration: configuration, seed: 3), to: folder)
      try change(folder)
      return try body(folder)
    }
  }

  /// Deals the tensors of a folder into two files and writes an index, as `transformers` does.
  private func split(_ folder: String, index change: (inout [String: String]) -> Void = { _ in })
    throws
  {
    let whole = try SafetensorsFile(path: HuggingFaceFolder.weightsPath(folder))
    var map: [String: String] = [:]
    for part in 0..<2 {
      let file = "model-0000\(part + 1)-of-00002.safetensors"
      var writer = SafetensorsWriter()
      for (place, name) in whole.entries.keys.sorted().enumerated() where place % 2 == part {
        writer.add(name, try whole.tensor(name))
        map[name] = file
      }
      try writer.write(to: folder + "/" + file)
    }
    change(&map)
    let index = try JSONSerialization.data(
      withJSONObject: ["metadata": ["total_size": 1], "weight_map": map])
    try AtomicFile.write(index, to: HuggingFaceFolder.indexPath(folder))
    try FileManager.default.removeItem(atPath: HuggingFaceFolder.weightsPath(folder))
  }

  private func set(_ field: String, _ value: Any?, in folder: String) throws {
    let path = HuggingFaceFolder.configPath(folder)
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    var object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    object[field] = value
    try JSONSerialization.data(withJSONObject: object).write(to: URL(fileURLWithPath: path))
  }

  private func numbers(_ model: GPT) -> [Float] { model.parameters.withAllValues { Array($0) } }

  @Test func weightsInPartsAreTheSameModel() throws {
    let model = try changed {
      try split($0)
    } _: {
      try HuggingFaceFolder.readGPT(at: $0)
    }
    #expect(numbers(model) == numbers(GPT(configuration: Self.configuration, seed: 3)))
  }

  @Test func anIndexThatIsWrongIsRefused() {
    let changes: [(inout [String: String]) -> Void] = [
      { $0["transformer.wte.weight"] = "../model-00001-of-00002.safetensors" },
      {
        $0["transformer.wte.weight"] =
          "model-00001-of-00002.safetensors" == $0["transformer.wte.weight"]
          ? "model-00002-of-00002.safetensors" : "model-00001-of-00002.safetensors"
      },
      { $0["transformer.wte.weight"] = nil }, { $0["extra"] = "model-00001-of-00002.safetensors" },
      { $0 = [:] },
      { map in for place in 0..<2000 { map["\(place)"] = "\(place)" } },
    ]
    for change in changes {
      #expect(throws: ModelError.self) {
        try changed {
          try split($0, index: change)
        } _: {
          try HuggingFaceFolder.readGPT(at: $0)
        }
      }
    }
    #expect(throws: FileError.self) {
      try changed { folder in
        try split(folder) { $0["extra"] = "model-3.safetensors" }
      } _: {
        try HuggingFaceFolder.readGPT(at: $0)
      }
    }
  }

  @Test func halfPrecisionOnDiskIsTheRoundedModel() throws {
    let model = GPT(configuration: Self.configuration, seed: 3)
    for (type, limit) in [(ElementType.float16, Float(1e-3)), (.brainFloat16, 8e-3)] {
      try withTemporaryFolder { folder in
        try HuggingFaceFolder.write(model, to: folder, as: type)
        let text = try String(contentsOfFile: folder + "/config.json", encoding: .utf8)
        #expect(text.contains("\"dtype\" : \"\(type.torchName)\""))
        let read = try HuggingFaceFolder.readGPT(at: folder)
        #expect(numbers(read) != numbers(model))
        #expect(largestDifference(numbers(read), numbers(model)) < limit)
        // Rounded once, nothing is lost any more.
        try HuggingFaceFolder.write(read, to: folder, as: type)
        #expect(try numbers(HuggingFaceFolder.readGPT(at: folder)) == numbers(read))
      }
    }
  }

  @Test func anOutputLayerOfItsOwnIsRead() throws {
    try changed(isOutputTied: false) { _ in
    } _: { folder in
      let model = try HuggingFaceFolder.readGPT(at: folder)
      #expect(!model.configuration.isOutputTied)
      #expect(model.values(of: "lm_head.weight") != model.values(of: "wte.weight"))
      let file = try SafetensorsFile(path: HuggingFaceFolder.weightsPath(folder))
      #expect(file.entries["lm_head.weight"] != nil)
      try set("tie_word_embeddings", true, in: folder)
      #expect(throws: ModelError.self) { try HuggingFaceFolder.readGPT(at: folder) }
    }
    #expect {
      try changed {
        try set("tie_word_embeddings", false, in: $0)
      } _: {
        try HuggingFaceFolder.readGPT(at: $0)
      }
    } throws: { error in
      guard case .missingTensor(_, "lm_head.weight", [30, 12])? = error as? ModelError else {
        return false
      }
      return true
    }
  }

  @Test(arguments: [
    "activation_function=relu", "scale_attn_weights=false", "scale_attn_by_inverse_layer_idx=true",
    "add_cross_attention=true", "n_inner=7", "pruned_heads={\"0\":[1]}",
    "quantization_config={\"bits\":4}", "layer_norm_epsilon=0", "layer_norm_epsilon=1e-60",
    "n_embd=null", "vocab_size=0", "model_type=llama", "is_encoder_decoder=true",
  ])
  func aSettingThatChangesTheResultIsRefused(_ setting: String) throws {
    let parts = setting.split(separator: "=", maxSplits: 1).map(String.init)
    let value = try? JSONSerialization.jsonObject(
      with: Data(parts[1].utf8), options: .fragmentsAllowed)
    #expect {
      try changed {
        try set(parts[0], value ?? parts[1], in: $0)
      } _: {
        try HuggingFaceFolder.readGPT(at: $0)
      }
    } throws: { error in
      guard case .badValue(let path, parts[0], _, _)? = error as? ModelError else { return false }
      return path.hasSuffix("config.json")
    }
  }

  @Test func masksOfOldFilesArePassedOverAndStrangersRefused() throws {
    func add(_ name: String, _ folder: String) throws {
      let path = HuggingFaceFolder.weightsPath(folder)
      let file = try SafetensorsFile(path: path)
      var writer = SafetensorsWriter()
      for name in file.entries.keys { writer.add(name, try file.tensor(name)) }
      writer.add(name, Captured(shape: [1], values: [1]))
      try writer.write(to: path)
    }
    for name in ["transformer.h.1.attn.bias", "transformer.h.0.attn.masked_bias", "score.weight"] {
      _ = try changed {
        try add(name, $0)
      } _: {
        try HuggingFaceFolder.readGPT(at: $0)
      }
    }
    for name in ["transformer.h.1.attn.q_norm.weight", "transformer.h.2.ln_1.bias"] {
      #expect(throws: ModelError.self) {
        try changed {
          try add(name, $0)
        } _: {
          try HuggingFaceFolder.readGPT(at: $0)
        }
      }
    }
  }

  @Test func aModelThatDoesNotFitIsRefusedWithTheSum() throws {
    try changed { _ in
    } _: { folder in
      let size = try HuggingFaceFolder.readGPT(at: folder).parameters.layout.count
      let budget = 8 * size
      let enough = MachineMemory(total: 1 << 40, available: budget / 7 * 8 + 8)
      _ = try HuggingFaceFolder.readGPT(at: folder, memory: enough)
      let short = MachineMemory(total: 1 << 40, available: budget / 7 * 8 - 8)
      #expect(
        throws: ModelError.tooLarge(path: folder, bytes: budget, limit: short.budget)
      ) {
        try HuggingFaceFolder.readGPT(at: folder, memory: short)
      }
    }
  }

  @Test func theKindOfModelIsTold() throws {
    try changed { _ in
    } _: { folder in
      #expect(try HuggingFaceFolder.modelType(at: folder) == .gpt2)
      try set("model_type", "bert", in: folder)
      #expect(try HuggingFaceFolder.modelType(at: folder) == .bert)
      try set("model_type", nil, in: folder)
      #expect(try HuggingFaceFolder.modelType(at: folder) == .gpt2)
      try set("architectures", ["BertForMaskedLM"], in: folder)
      #expect(try HuggingFaceFolder.modelType(at: folder) == .bert)
      try set("model_type", "llama", in: folder)
      #expect(throws: ModelError.self) { try HuggingFaceFolder.modelType(at: folder) }
    }
  }

  @Test func weightsInAnotherFormAreNamed() throws {
    try changed { folder in
      try FileManager.default.moveItem(
        atPath: HuggingFaceFolder.weightsPath(folder), toPath: folder + "/pytorch_model.bin")
    } _: { folder in
      #expect(
        throws: ModelError.badValue(
          path: folder, field: "weights", found: "pytorch_model.bin", expected: "model.safetensors")
      ) { try HuggingFaceFolder.readGPT(at: folder) }
    }
  }

  @Test(arguments: [
    "{\"n_layer\":2,\"n_layer\":2}", "{\"a\":\(String(repeating: "[", count: 9999))",
  ])
  func aConfigurationThatDecodersDisagreeAboutIsRefused(_ text: String) throws {
    try changed { folder in
      try AtomicFile.write(Data(text.utf8), to: HuggingFaceFolder.configPath(folder))
    } _: { folder in
      #expect {
        try HuggingFaceFolder.readGPT(at: folder)
      } throws: {
        guard case .notJSON? = $0 as? ModelError else { return false }
        return true
      }
    }
  }
}
