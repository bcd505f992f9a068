import Tensors

/// What the parameters of a BERT are called in a folder.
///
/// The body's names have the prefix `bert.` or none; the heads' never have one. Weights that came from
/// TensorFlow call a norm's gain and bias `gamma` and `beta`.
struct BERTNames {
  static let prefix = "bert."
  static let wordTable = "embeddings.word_embeddings.weight"
  /// A stored copy of the word table, and a second name of the bias.
  static let decoder = "cls.predictions.decoder.weight"
  static let decoderBias = "cls.predictions.decoder.bias"
  static let predictionBias = "cls.predictions.bias"

  private let prefix: String
  private let stored: StoredTensors

  init(_ stored: StoredTensors) {
    self.stored = stored
    prefix = stored.entries[Self.prefix + Self.wordTable] != nil ? Self.prefix : ""
  }

  static func isHead(_ name: String) -> Bool {
    name.hasPrefix("cls.") || name.hasPrefix("classifier.")
  }

  func has(_ name: String) -> Bool { stored.entries[self.stored(name)] != nil }

  func stored(_ name: String) -> String {
    let full = Self.isHead(name) ? name : prefix + name
    guard stored.entries[full] == nil else { return full }
    var older = full
    if full.hasSuffix("LayerNorm.weight") {
      older = full.dropLast("weight".count) + "gamma"
    } else if full.hasSuffix("LayerNorm.bias") {
      older = full.dropLast("bias".count) + "beta"
    } else if full == Self.predictionBias {
      older = Self.decoderBias
    }
    return stored.entries[older] == nil ? full : older
  }

  /// Classes of a head for whole sequences. Heads that judge tokens or choices have the same name.
  func classCount(architectures: [String]?) -> Int {
    let name = architectures?.first ?? "BertForSequenceClassification"
    guard name == "BertForSequenceClassification", has("pooler.dense.weight"),
      let entry = stored.entries["classifier.weight"]
    else { return 0 }
    return entry.shape.first ?? 0
  }

  /// Refuses layers that the configuration does not know, and parts of layers that we do not.
  func checkLayers(_ layout: ParameterLayout, configPath: String, layerCount: Int)
    throws(ModelError)
  {
    let start = prefix + "encoder.layer."
    let known = Set(layout.entries.map { self.stored($0.name) })
    for name in stored.entries.keys.sorted() where name.hasPrefix(start) && !known.contains(name) {
      let layer = name.dropFirst(start.count).split(separator: ".").first.flatMap { Int($0) }
      if let layer, layer >= layerCount {
        throw .badValue(
          path: configPath, field: "num_hidden_layers", found: "\(layerCount)",
          expected: "\(layer + 1) or more, as there is \(name)")
      }
      throw .badValue(
        path: stored.path, field: "tensor", found: name, expected: "what a BERT has")
    }
  }

  /// The Python class that has these heads.
  static func architecture(_ configuration: BERTConfiguration) -> String {
    if configuration.classCount > 0 { return "BertForSequenceClassification" }
    switch (configuration.hasMaskedHead, configuration.hasNextSentenceHead) {
    case (true, true): return "BertForPreTraining"
    case (true, false): return "BertForMaskedLM"
    case (false, true): return "BertForNextSentencePrediction"
    case (false, false): return "BertModel"
    }
  }
}
