import Foundation
import Models
import Testing

@Suite struct PEFTTests {
  private static let targets: [[LoRATarget]] = [
    [.q, .v], [.q, .k, .v], [.k], [.o, .fc], LoRATarget.gpt2,
  ]

  @Test func anAdapterMadeByPEFTGivesPEFTsLogits() throws {
    let golden = try Golden.tiny()
    let model = try Golden.model()
    let adapter = try LoRAAdapter.read(
      from: Golden.folder + "/peft-adapter", for: model.configuration)
    #expect(adapter.configuration.targets == [.q, .k, .v, .fc])
    let logits = try model.forward(golden.ids, adapter: adapter).logits.values
    #expect(largestDifference(logits, golden.adapterLogits.joined()) < 1e-4)
    let plain = try model.forward(golden.ids).logits.values
    #expect(largestDifference(logits, plain) > 0.1)
  }

  @Test(arguments: targets) func writtenAndReadBackItIsTheSame(_ targets: [LoRATarget]) throws {
    let model = try Golden.model()
    let adapter = try trained(model, targets)
    try withTemporaryFolder { folder in
      try adapter.write(to: folder, baseModel: "tiny")
      let back = try LoRAAdapter.read(from: folder, for: model.configuration)
      #expect(back.configuration == adapter.configuration)
      #expect(back.scale == 1)
      for layer in 0..<2 {
        for target in targets {
          let (a, b) = try (
            #require(adapter.factors(of: target, layer: layer)),
            #require(back.factors(of: target, layer: layer))
          )
          #expect(a.down == b.down && a.up == b.up)
        }
      }
    }
  }

  @Test(arguments: targets) func readAsSomebodyElsesItIsStillTheSameUpdate(
    _ targets: [LoRATarget]
  ) throws {
    let model = try Golden.model()
    let adapter = try trained(model, targets)
    try withTemporaryFolder { folder in
      try adapter.write(to: folder, baseModel: "tiny")
      try removeNote(folder)
      let back = try LoRAAdapter.read(from: folder, for: model.configuration)
      for layer in 0..<2 {
        for target in LoRATarget.gpt2 {
          let difference = largestDifference(
            adapter.delta(of: target, layer: layer).values,
            back.delta(of: target, layer: layer).values)
          #expect(difference < 1e-6)
        }
      }
    }
  }

  @Test func strengthIsWrittenIntoAlpha() throws {
    let model = try Golden.model()
    var adapter = try trained(model, [.q, .o])
    adapter.scale = 0.5
    try withTemporaryFolder { folder in
      try adapter.write(to: folder, baseModel: "tiny")
      let back = try LoRAAdapter.read(from: folder, for: model.configuration)
      #expect(back.scale == 0.5)
      #expect(back.delta(of: .q, layer: 1) == adapter.delta(of: .q, layer: 1))
    }
  }

  @Test func oursGivesInPEFTWhatItGivesHere() throws {
    struct Logits: Decodable {
      var ids: [Int32]
      var logits: [[Float]]
    }
    let model = try Golden.model()
    let folder = Golden.folder + "/ours"
    if ProcessInfo.processInfo.environment["GLASSBOX_RECORD"] != nil {
      try trained(model, [.q, .v, .o, .fc, .proj], steps: 30).write(
        to: folder, baseModel: "tiny-gpt2")
      Issue.record("wrote \(folder); now run check_peft.py and the test without recording")
      return
    }
    let data = try Data(contentsOf: URL(fileURLWithPath: Golden.folder + "/ours-logits.json"))
    let golden = try JSONDecoder().decode(Logits.self, from: data)
    let adapter = try LoRAAdapter.read(from: folder, for: model.configuration)
    let logits = try model.forward(golden.ids, adapter: adapter).logits.values
    #expect(largestDifference(logits, golden.logits.joined()) < 1e-4)
    let plain = try model.forward(golden.ids).logits.values
    #expect(largestDifference(logits, plain) > 0.1)
    // What PEFT was given is what we would write today.
    try withTemporaryFolder { other in
      try adapter.write(to: other, baseModel: "tiny-gpt2")
      for name in ["adapter_model.safetensors", "adapter_config.json"] {
        #expect(
          FileManager.default.contents(atPath: other + "/" + name)
            == FileManager.default.contents(atPath: folder + "/" + name), "\(name)")
      }
    }
  }

  @Test func anAdapterOfAnotherModelIsRefused() throws {
    let other = GPTConfiguration(
      vocabularySize: 97, contextLength: 29, width: 48, layerCount: 2, headCount: 3)
    #expect {
      try LoRAAdapter.read(from: Golden.folder + "/peft-adapter", for: other)
    } throws: { error in
      guard case .wrongShape(_, _, let expected, let actual)? = error as? ModelError else {
        return false
      }
      return expected == [3, 48] && actual == [3, 30]
    }
  }

  @Test func anAdapterOfMoreLayersIsRefused() throws {
    let other = GPTConfiguration(
      vocabularySize: 97, contextLength: 29, width: 30, layerCount: 1, headCount: 3)
    #expect(throws: ModelError.self) {
      try LoRAAdapter.read(from: Golden.folder + "/peft-adapter", for: other)
    }
  }

  @Test func aKindThatIsNotReadIsRefusedByName() throws {
    try withTemporaryFolder { folder in
      let adapter = Golden.folder + "/peft-adapter/"
      let weights = try #require(
        FileManager.default.contents(atPath: adapter + "adapter_model.safetensors"))
      try weights.write(to: URL(fileURLWithPath: folder + "/adapter_model.safetensors"))
      let config = try String(contentsOfFile: adapter + "adapter_config.json", encoding: .utf8)
      try config.replacingOccurrences(of: "\"use_dora\": false", with: "\"use_dora\": true").write(
        toFile: folder + "/adapter_config.json", atomically: true, encoding: .utf8)
      let model = try Golden.model()
      #expect {
        try LoRAAdapter.read(from: folder, for: model.configuration)
      } throws: { error in
        guard case .badValue(_, "use_dora", "true", "false")? = error as? ModelError else {
          return false
        }
        return true
      }
    }
  }

  private func trained(
    _ model: GPT, _ targets: [LoRATarget], steps: Int = 4
  ) throws -> LoRAAdapter {
    try LoRATrainer(
      model: model, examples: randomSequences(4, length: 12, vocabulary: 97),
      configuration: LoRAConfiguration(rank: 3, alpha: 7, targets: targets, seed: 5),
      settings: FineTuningSettings(epochs: steps, batchSize: 4, learningRate: 0.05)
    ).run()
  }

  /// Renames the note that says how the slices were stacked, as if PEFT had written the file.
  private func removeNote(_ folder: String) throws {
    let url = URL(fileURLWithPath: folder + "/adapter_model.safetensors")
    var data = try Data(contentsOf: url)
    let place = try #require(data.range(of: Data("glassbox.lora".utf8)))
    data.replaceSubrange(place, with: Data("somebody.else".utf8))
    try data.write(to: url)
  }
}
