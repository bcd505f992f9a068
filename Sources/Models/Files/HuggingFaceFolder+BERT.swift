import Files
import Tensors

extension HuggingFaceFolder {
  /// The sizes of a folder's BERT and the heads that are stored, without its weights.
  public static func bertConfiguration(at folder: String) throws -> BERTConfiguration {
    try bertConfiguration(at: folder, names: BERTNames(storedTensors(folder)))
  }

  /// Reads a BERT. Names with or without the prefix `bert.`, the names that TensorFlow gave to norms,
  /// and stored copies of tied tensors are accepted; heads may be missing; position numbers and heads of
  /// other tasks are passed over.
  ///
  /// - Parameter memory: what there is; nil asks for no check.
  /// - Throws: `FileError`; `ModelError` if the configuration and the tensors do not agree.
  public static func readBERT(
    at folder: String, memory: MachineMemory? = .current()
  ) throws -> BERT {
    let stored = try storedTensors(folder)
    let names = BERTNames(stored)
    let configuration = try bertConfiguration(at: folder, names: names)
    let layout = BERT.layout(of: configuration)
    try names.checkLayers(
      layout, configPath: configPath(folder), layerCount: configuration.layerCount)
    let arena = try arena(layout, from: stored, folder: folder, memory) { names.stored($0) }
    let model = BERT(configuration: configuration, parameters: arena)
    if configuration.hasMaskedHead {
      try checkCopy(BERTNames.decoder, of: BERTNames.wordTable, stored, model)
      try checkCopy(BERTNames.decoderBias, of: BERTNames.predictionBias, stored, model)
    }
    return model
  }

  /// Writes a model so that `transformers` opens it as the class that has its heads.
  ///
  /// - Parameters:
  ///   - paddingToken: what fills up short rows of a batch; only named in the configuration.
  ///   - type: what the numbers are rounded to.
  /// - Throws: `FileError`; `ModelError` for a number that the type cannot hold.
  public static func write(
    _ model: BERT, to folder: String, paddingToken: Int32 = 0, as type: ElementType = .float32
  ) throws {
    try Folder.create(folder)
    var config = BERTConfig(model.configuration, paddingToken: paddingToken)
    config.dtype = type.torchName
    let prefix = config.architectures == ["BertModel"] ? "" : BERTNames.prefix
    var writer = SafetensorsWriter()
    let layout = model.parameters.layout
    for id in layout.ids {
      let entry = layout[id]
      writer.add(
        BERTNames.isHead(entry.name) ? entry.name : prefix + entry.name,
        Captured(shape: entry.shape, values: model.parameters.array(of: id)), as: type)
    }
    try writer.write(to: weightsPath(folder))
    try JSONFile.write(config, to: configPath(folder))
  }

  private static func bertConfiguration(
    at folder: String, names: BERTNames
  ) throws -> BERTConfiguration {
    let path = configPath(folder)
    guard try modelType(at: folder) == .bert else {
      throw ModelError.badValue(
        path: path, field: "model_type", found: try modelType(at: folder).rawValue,
        expected: ModelType.bert.rawValue)
    }
    try ConfigSizes(path: path).refuseForeignSettings()
    let config = try JSONFile.read(BERTConfig.self, at: path)
    let classCount = names.classCount(architectures: config.architectures)
    guard (0...65_536).contains(classCount) else {
      throw ModelError.badValue(
        path: folder, field: "classifier.weight", found: "\(classCount) classes",
        expected: "at most 65536")
    }
    let judgesPairs = names.has("cls.seq_relationship.weight")
    return try config.configuration(
      path: path, hasPooler: judgesPairs || names.has("pooler.dense.weight"),
      hasMaskedHead: names.has("cls.predictions.transform.dense.weight"),
      hasNextSentenceHead: judgesPairs, classCount: classCount)
  }

  /// A tensor that is tied here but has numbers of its own there would give other answers.
  private static func checkCopy(
    _ copy: String, of name: String, _ stored: StoredTensors, _ model: BERT
  ) throws {
    guard let entry = stored.entries[copy], let original = model.values(of: name) else { return }
    try stored.check(copy, shape: original.shape)
    guard entry.count == original.values.count, try stored.tensor(copy) == original else {
      throw ModelError.badValue(
        path: stored.path, field: copy, found: "numbers of its own",
        expected: "the same numbers as \(name)")
    }
  }
}
