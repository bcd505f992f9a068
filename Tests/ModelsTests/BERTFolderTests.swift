import Files
import Foundation
import Models
import Testing

/// BERTs in folders: names old and new, heads that are there or not, settings that change the result.
@Suite struct BERTFolderTests {
  private static let whole = BERTConfiguration(
    vocabularySize: 11, contextLength: 6, width: 4, layerCount: 2, headCount: 2, innerWidth: 6)

  private func model(_ change: (inout BERTConfiguration) -> Void = { _ in }) -> BERT {
    var configuration = Self.whole
    change(&configuration)
    return BERT(configuration: configuration, seed: 5)
  }

  private func numbers(_ model: BERT) -> [Float] { model.parameters.withAllValues { Array($0) } }

  /// Writes a model and renames or adds tensors before it is read again.
  private func reread(
    _ model: BERT, rename: (String) -> String? = { $0 }, adding: [String: Captured] = [:],
    settings: [String: Any] = [:]
  ) throws -> BERT {
    try withTemporaryFolder { folder in
      try HuggingFaceFolder.write(model, to: folder)
      let path = HuggingFaceFolder.weightsPath(folder)
      let file = try SafetensorsFile(path: path)
      var writer = SafetensorsWriter()
      for name in file.entries.keys {
        if let new = rename(name) { writer.add(new, try file.tensor(name)) }
      }
      for (name, tensor) in adding { writer.add(name, tensor) }
      try writer.write(to: path)
      let url = URL(fileURLWithPath: HuggingFaceFolder.configPath(folder))
      var config = try #require(
        try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any])
      config.merge(settings) { $1 }
      try JSONSerialization.data(withJSONObject: config).write(to: url)
      return try HuggingFaceFolder.readBERT(at: folder)
    }
  }

  @Test func everyChoiceOfHeadsIsReadBackTheSame() throws {
    let changes: [(inout BERTConfiguration) -> Void] = [
      { _ in }, { $0.hasNextSentenceHead = false }, { $0.hasMaskedHead = false },
      {
        $0.hasMaskedHead = false
        $0.hasNextSentenceHead = false
      },
      {
        $0.hasMaskedHead = false
        $0.hasNextSentenceHead = false
        $0.hasPooler = false
        $0.activation = .relu
      },
      {
        $0.hasMaskedHead = false
        $0.hasNextSentenceHead = false
        $0.classCount = 3
        $0.activation = .geluTanh
      },
    ]
    for change in changes {
      let original = model(change)
      let read = try reread(original)
      #expect(read.configuration == original.configuration)
      #expect(numbers(read) == numbers(original))
    }
  }

  @Test func namesWithoutThePrefixAndThoseOfTensorFlowAreRead() throws {
    let original = model()
    let read = try reread(original) { name in
      var name = name.hasPrefix("bert.") ? String(name.dropFirst(5)) : name
      for (new, old) in [
        ("LayerNorm.weight", "LayerNorm.gamma"), ("LayerNorm.bias", "LayerNorm.beta"),
      ]
      where name.hasSuffix(new) { name = name.dropLast(new.count) + old }
      return name == "cls.predictions.bias" ? "cls.predictions.decoder.bias" : name
    }
    #expect(numbers(read) == numbers(original))
  }

  @Test func aStoredCopyIsAcceptedAndNumbersOfItsOwnRefused() throws {
    let original = model()
    let table = try #require(original.values(of: "embeddings.word_embeddings.weight"))
    _ = try reread(original, adding: ["cls.predictions.decoder.weight": table])
    let other = Captured(shape: table.shape, values: table.values.map { $0 + 1 })
    #expect(throws: ModelError.self) {
      try reread(original, adding: ["cls.predictions.decoder.weight": other])
    }
  }

  @Test func positionNumbersAndOtherTasksHeadsArePassedOver() throws {
    let extra = Captured(shape: [1, 6], values: [0, 1, 2, 3, 4, 5])
    let read = try reread(
      model(), adding: ["bert.embeddings.position_ids": extra, "qa_outputs.bias": extra])
    #expect(read.configuration == Self.whole)
  }

  @Test func aHeadWithoutAllItsPartsIsRefused() {
    for missing in [
      "cls.predictions.transform.LayerNorm.bias", "cls.seq_relationship.bias",
      "bert.pooler.dense.weight", "bert.encoder.layer.1.output.dense.bias",
    ] {
      #expect(throws: ModelError.self, "\(missing)") {
        try reread(model()) { $0 == missing ? nil : $0 }
      }
    }
  }

  @Test(arguments: [
    ("position_embedding_type", "relative_key"), ("hidden_act", "silu"), ("model_type", "roberta"),
  ])
  func aTextThatChangesTheResultIsRefused(_ setting: (String, String)) {
    #expect(throws: ModelError.self) { try reread(model(), settings: [setting.0: setting.1]) }
  }

  @Test(arguments: [
    ("num_hidden_layers", 1), ("num_hidden_layers", 3), ("num_attention_heads", 3),
    ("hidden_size", 0), ("intermediate_size", 7), ("type_vocab_size", 3), ("layer_norm_eps", 0),
    ("vocab_size", -1),
  ])
  func aNumberThatDoesNotFitIsRefused(_ setting: (String, Int)) {
    #expect(throws: ModelError.self) { try reread(model(), settings: [setting.0: setting.1]) }
  }

  @Test func aDecoderIsRefused() {
    for field in ["is_decoder", "add_cross_attention"] {
      #expect(throws: ModelError.self) { try reread(model(), settings: [field: true]) }
    }
  }

  @Test func aFolderOfTheOtherKindIsRefused() throws {
    try withTemporaryFolder { folder in
      try HuggingFaceFolder.write(model(), to: folder)
      #expect(throws: ModelError.self) { try HuggingFaceFolder.readGPT(at: folder) }
      #expect(throws: ModelError.self) {
        try HuggingFaceFolder.readBERT(at: Golden.folder + "/tiny-gpt2")
      }
    }
  }
}
