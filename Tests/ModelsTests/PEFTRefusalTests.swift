import Foundation
import Models
import Testing

/// Folders that are damaged, hostile, or of a kind that is not read.
@Suite struct PEFTRefusalTests {
  private static let folder = Golden.folder + "/peft-adapter"

  /// Reads the golden adapter with its configuration changed.
  private func read(changing change: (inout [String: Any]) -> Void) throws {
    try withTemporaryFolder { folder in
      let data = try Data(
        contentsOf: URL(fileURLWithPath: Self.folder + "/adapter_config.json"))
      var config = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
      change(&config)
      try JSONSerialization.data(withJSONObject: config).write(
        to: URL(fileURLWithPath: folder + "/adapter_config.json"))
      try FileManager.default.copyItem(
        atPath: Self.folder + "/adapter_model.safetensors",
        toPath: folder + "/adapter_model.safetensors")
      _ = try LoRAAdapter.read(from: folder, for: Golden.model())
    }
  }

  @Test func unchangedItIsRead() throws { try read { _ in } }

  @Test(
    arguments: [
      ("use_dora", "true"), ("bias", "\"all\""), ("modules_to_save", "[\"lm_head\"]"),
      ("peft_type", "\"ADALORA\""), ("peft_type", "null"), ("layer_replication", "[[0, 2]]"),
      ("trainable_token_indices", "[3]"), ("target_parameters", "[\"w\"]"),
      ("alora_invocation_tokens", "[1, 2]"), ("lora_bias", "true"), ("use_qalora", "true"),
      ("use_bdlora", "{\"nblocks\": 2}"), ("init_lora_weights", "\"pissa\""),
      ("rank_pattern", "{\".*c_fc\": 2}"), ("alpha_pattern", "{\"c_fc\": 3, \"mlp.c_fc\": 7}"),
      ("r", "0"), ("r", "-4"), ("r", "1e300"), ("r", "\"three\""), ("lora_alpha", "0"),
      ("rank_pattern", "{\"mlp.c_fc\": 0}"), ("r", "9000000000000000000"),
    ]) func aKindThatIsNotReadIsAnError(_ field: String, _ json: String) throws
  {
    let value = try JSONSerialization.jsonObject(
      with: Data(json.utf8), options: .fragmentsAllowed)
    #expect(throws: ModelError.self, "\(field): \(json)") {
      try read { $0[field] = value }
    }
  }

  @Test func anErrorNamesTheField() {
    #expect {
      try read { $0["layer_replication"] = [[0, 2]] }
    } throws: { error in
      guard case .badValue(let path, "layer_replication", _, _)? = error as? ModelError else {
        return false
      }
      return path.hasSuffix("adapter_config.json")
    }
  }

  @Test func anotherRankThanTheConfigurationSaysIsRefused() {
    #expect {
      try read { $0["r"] = 2 }
    } throws: { error in
      guard case .wrongShape(_, _, [2, 30], [3, 30])? = error as? ModelError else { return false }
      return true
    }
  }

  @Test func aModuleThatIsListedButNotThereIsMissed() {
    #expect {
      try read { $0["target_modules"] = ["c_attn", "c_fc", "mlp.c_proj"] }
    } throws: { error in
      guard case .missingTensor(_, let name, _)? = error as? ModelError else { return false }
      return name == "base_model.model.transformer.h.0.mlp.c_proj.lora_A.weight"
    }
  }

  @Test func rankStabilizationChangesTheStrengthAlone() throws {
    let model = try Golden.model()
    try withTemporaryFolder { folder in
      try FileManager.default.copyItem(
        atPath: Self.folder + "/adapter_model.safetensors",
        toPath: folder + "/adapter_model.safetensors")
      let config = try String(
        contentsOfFile: Self.folder + "/adapter_config.json", encoding: .utf8)
      try config.replacingOccurrences(of: "\"use_rslora\": false", with: "\"use_rslora\": true")
        .write(
          toFile: folder + "/adapter_config.json", atomically: true, encoding: .utf8)
      let usual = try LoRAAdapter.read(from: Self.folder, for: model).delta(of: .q, layer: 0)
      let changed = try LoRAAdapter.read(from: folder, for: model).delta(of: .q, layer: 0)
      let factor = Float(3).squareRoot()
      #expect(
        largestDifference(usual.values.map { $0 * factor }, changed.values) < 1e-6)
    }
  }

  @Test(arguments: [0, 8, 100, 700, 1500]) func weightsThatAreCutShortAreAnError(_ count: Int)
    throws
  {
    try withTemporaryFolder { folder in
      try FileManager.default.copyItem(
        atPath: Self.folder + "/adapter_config.json", toPath: folder + "/adapter_config.json")
      let data = try Data(
        contentsOf: URL(fileURLWithPath: Self.folder + "/adapter_model.safetensors"))
      try data.prefix(count).write(
        to: URL(fileURLWithPath: folder + "/adapter_model.safetensors"))
      let model = try Golden.model()
      #expect(throws: (any Error).self) { try LoRAAdapter.read(from: folder, for: model) }
    }
  }

  @Test func aTensorThatBelongsToNothingIsRefused() throws {
    try withTemporaryFolder { folder in
      try FileManager.default.copyItem(
        atPath: Self.folder + "/adapter_config.json", toPath: folder + "/adapter_config.json")
      let file = try SafetensorsFile(path: Self.folder + "/adapter_model.safetensors")
      var writer = SafetensorsWriter()
      for name in file.entries.keys.sorted() { writer.add(name, try file.tensor(name)) }
      let name = "base_model.model.transformer.h.0.mlp.c_fc.lora_magnitude_vector"
      writer.add(name, Captured(shape: [120], values: Array(repeating: 1, count: 120)))
      try writer.write(to: folder + "/adapter_model.safetensors")
      let model = try Golden.model()
      #expect {
        try LoRAAdapter.read(from: folder, for: model)
      } throws: { error in
        guard case .badValue(_, "tensor", name, _)? = error as? ModelError else { return false }
        return true
      }
    }
  }
}
