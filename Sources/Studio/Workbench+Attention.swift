import Models

extension Workbench {
  /// Runs the model over a text and keeps the attention weights of every layer and head.
  ///
  /// - Throws: `StudioError.emptyText` for a text without bytes.
  public func attention(of bytes: [UInt8]) throws -> AttentionResult {
    guard !bytes.isEmpty else { throw StudioError.emptyText }
    let (tokens, truncation) = input(of: bytes, keepingEnd: false)
    let configuration = model.configuration
    let names = (0..<configuration.layerCount).map { "blocks.\($0).attention.weights" }
    let result = try model.forward(tokens.ids, capture: Set(names))
    let size = tokens.count * tokens.count
    let weights = names.map { name -> [[Float]] in
      let values = result.captures[name]?.values ?? []
      precondition(
        values.count == configuration.headCount * size,
        "\(name): \(values.count) values for \(configuration.headCount) heads of \(size)")
      return (0..<configuration.headCount).map { Array(values[$0 * size..<($0 + 1) * size]) }
    }
    return AttentionResult(
      tokens: tokens, layers: configuration.layerCount, heads: configuration.headCount,
      weights: weights, truncation: truncation)
  }
}
