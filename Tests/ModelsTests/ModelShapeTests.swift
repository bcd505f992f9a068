import Foundation
import Models
import Testing

/// Counts by `transformers`, see Scripts/golden/model_sizes.py.
private struct GoldenSize: Decodable, CustomTestStringConvertible {
  var name: String
  var parameters: Int
  var parts: [String: Int]
  /// The entry's `config.json`.
  var config: Data

  var testDescription: String { name }

  private enum Keys: String, CodingKey { case name, parameters, parts }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Keys.self)
    name = try values.decode(String.self, forKey: .name)
    parameters = try values.decode(Int.self, forKey: .parameters)
    parts = try values.decode([String: Int].self, forKey: .parts)
    config = Data()
  }

  static let all: [GoldenSize] = {
    do {
      let path = Golden.folder + "/model-sizes.json"
      let data = try Data(contentsOf: URL(fileURLWithPath: path))
      var entries = try JSONDecoder().decode([GoldenSize].self, from: data)
      let raw = try JSONSerialization.jsonObject(with: data) as? [[String: Any]] ?? []
      for index in entries.indices {
        entries[index].config = try JSONSerialization.data(
          withJSONObject: raw[index]["config"] ?? [String: Any]())
      }
      return entries
    } catch {
      preconditionFailure("model-sizes.json: \(error)")
    }
  }()

  func shape() throws -> ModelShape { try readShape(config) }
}

private func readShape(_ config: Data) throws -> ModelShape {
  let path = NSTemporaryDirectory() + "shape-\(UUID().uuidString).json"
  defer { try? FileManager.default.removeItem(atPath: path) }
  try config.write(to: URL(fileURLWithPath: path))
  return try ModelShape(config: path)
}

private func readShape(_ config: String) throws -> ModelShape {
  try readShape(Data(config.utf8))
}

@Suite struct ModelShapeTests {
  @Test(arguments: GoldenSize.all)
  fileprivate func everyPartHasAsManyParametersAsInTransformers(_ golden: GoldenSize) throws {
    let count = try golden.shape().parameters()
    for part in ParameterCount.Part.allCases {
      #expect(count[part] == golden.parts[part.rawValue] ?? 0, "\(part) of \(golden.name)")
    }
    #expect(count.total == golden.parameters)
  }

  @Test(arguments: KnownShape.all)
  func knownShapesAreThoseOfTheirConfigurations(_ known: KnownShape) throws {
    let golden = try #require(GoldenSize.all.first { $0.name == known.id })
    #expect(try golden.shape() == known.shape)
  }

  @Test func knownCountsAreThePublishedOnes() throws {
    let published = [
      "gpt2": 124_439_808, "bert-base": 109_482_240, "llama-7b": 6_738_415_616,
      "llama-2-70b": 68_976_648_192, "mixtral-8x7b": 46_702_792_704,
    ]
    for (id, count) in published {
      #expect(try #require(KnownShape.named(id)).shape.parameters().total == count)
    }
  }

  @Test func ourOwnDecoderCountsTheSame() throws {
    for (width, layers, isTied) in [(8, 1, true), (96, 5, false)] {
      let own = GPTConfiguration(
        vocabularySize: 301, contextLength: 17, width: width, layerCount: layers, headCount: 4,
        isOutputTied: isTied)
      let shape = ModelShape(
        family: .gpt2, vocabularySize: 301, contextLength: 17, width: width, layerCount: layers,
        headCount: 4, innerWidth: 4 * width, output: isTied ? .tied : .own)
      #expect(try shape.parameters().total == own.parameterCount)
    }
  }

  @Test(arguments: ["tiny-gpt2", "tiny-bert"])
  func theFormulaCountsWhatTheFileHolds(_ name: String) throws {
    let folder = Golden.folder + "/" + name
    let shape = try ModelShape(config: HuggingFaceFolder.configPath(folder))
    let stored = try StoredTensors(folder: folder).parameterCount(of: shape)
    #expect(stored == (try shape.parameters().total))
  }

  @Test func aTokenOfAMixtureUsesTheExpertsThatWereChosen() throws {
    let mixtral = try #require(KnownShape.named("mixtral-8x7b")).shape
    let count = try mixtral.parameters()
    // Jiang et al. 2024: 47B parameters, 13B of them active.
    #expect(count.active == 12_879_925_248)
    var all = mixtral
    all.experts?.perToken = 8
    #expect(try all.parameters().active == count.total)
    let dense = try #require(KnownShape.named("llama-7b")).shape.parameters()
    #expect(dense.active == dense.total)
  }

  @Test func sizesThatDoNotFitTogetherAreRefused() throws {
    var shape = try #require(KnownShape.named("llama-7b")).shape
    shape.headCount = 33
    #expect(throws: ModelShape.Misfit.headsDoNotDivideWidth(heads: 33, width: 4096)) {
      try shape.parameters()
    }
    shape.headCount = 32
    shape.keyValueHeadCount = 5
    #expect(shape.misfit == .keyHeadsDoNotDivideHeads(keyHeads: 5, heads: 32))
    shape.keyValueHeadCount = 4
    shape.experts = .init(count: 2, perToken: 3)
    #expect(shape.misfit == .moreExpertsChosenThanThere(chosen: 3, count: 2))
    shape.experts = nil
    shape.layerCount = 0
    #expect(shape.misfit == .outOfRange(size: 0, limit: 1024))
    shape.layerCount = .max
    #expect(shape.misfit == .outOfRange(size: .max, limit: 1024))
  }

  @Test func theLargestShapeCanStillBeCounted() throws {
    let shape = ModelShape(
      family: .llama(.init()), vocabularySize: 4_194_304, contextLength: 1 << 24, width: 65_536,
      layerCount: 1024, headCount: 65_536, statedHeadWidth: 65_536, innerWidth: 1_048_576,
      output: .own, experts: .init(count: 1024, perToken: 1024))
    #expect(try shape.parameters().total > 200_000_000_000_000_000)
    #expect(try shape.inferenceMemory(.float32, batch: 1024).total.isFinite)
    #expect(try shape.trainingMemory(isMixed: true, batch: 1024).total.isFinite)
  }
}

private let llama = """
  "model_type": "llama", "vocab_size": 32, "hidden_size": 12, "num_hidden_layers": 2,
  "num_attention_heads": 3, "intermediate_size": 20, "max_position_embeddings": 9
  """

@Suite struct ShapeConfigTests {
  @Test func whatIsNotStatedIsAsInTransformers() throws {
    let shape = try readShape("{\(llama)}")
    #expect(shape.keyValueHeadCount == 3 && shape.output == .own && shape.headWidth == 4)
    let gpt2 = try readShape(
      #"{"architectures": ["GPT2LMHeadModel"], "vocab_size": 5, "n_positions": 4, "n_embd": 6, "#
        + #""n_layer": 1, "n_head": 2, "n_inner": null}"#)
    #expect(gpt2.innerWidth == 24 && gpt2.output == .tied)
  }

  @Test(arguments: [
    ("{}", "model_type"), (#"{"model_type": "t5"}"#, "model_type"),
    (#"{"model_type": "gpt2"}"#, "n_embd"),
    ("{\(llama), \"num_key_value_heads\": 2}", "sizes"),
    ("{\(llama), \"num_key_value_heads\": 0}", "num_key_value_heads"),
    ("{\(llama), \"num_key_value_heads\": 1.5}", "num_key_value_heads"),
    ("{\(llama), \"num_key_value_heads\": 1e300}", "num_key_value_heads"),
    ("{\(llama), \"num_key_value_heads\": \"3\"}", "num_key_value_heads"),
    ("{\(llama), \"tie_word_embeddings\": 1}", "tie_word_embeddings"),
    ("{\(llama), \"architectures\": [\"LlamaForTokenClassification\"]}", "architectures"),
    ("{\(llama), \"pruned_heads\": {\"0\": [1]}}", "pruned_heads"),
    (llama.replacingOccurrences(of: "llama", with: "mistral"), "num_key_value_heads"),
    (llama.replacingOccurrences(of: "llama", with: "mixtral"), "num_key_value_heads"),
  ])
  func whatIsWrongIsNamed(_ text: String, field: String) throws {
    let config = text.hasPrefix("{") ? text : "{\(text)}"
    #expect {
      try readShape(config)
    } throws: { error in
      guard case ModelError.badValue(_, let found, _, _) = error else { return false }
      return found == field
    }
  }

  @Test(arguments: ["", "{", "[1]x", "{\"a\": 1, \"a\": 2}", String(repeating: "[", count: 999)])
  func whatIsNoJSONIsRefused(_ text: String) throws {
    #expect {
      try readShape(text)
    } throws: { error in
      if case ModelError.notJSON = error { true } else { false }
    }
  }
}
