extension BERTLayers {
  /// Refuses what would lead out of a table.
  func check(
    _ input: BERTInput, _ configuration: BERTConfiguration
  ) throws(ModelError) {
    guard !input.tokens.isEmpty else { throw .emptyInput }
    guard input.tokens.count <= configuration.contextLength else {
      throw .sequenceTooLong(length: input.tokens.count, limit: configuration.contextLength)
    }
    let size = configuration.vocabularySize
    for (position, token) in input.tokens.enumerated() where token < 0 || Int(token) >= size {
      throw .tokenOutOfRange(token: token, position: position, vocabularySize: size)
    }
    for (position, type) in input.types.enumerated()
    where type < 0 || Int(type) >= configuration.typeCount {
      throw .badSettings(
        field: "type of token \(position)", found: "\(type)",
        expected: "0 to \(configuration.typeCount - 1)")
    }
  }
}
