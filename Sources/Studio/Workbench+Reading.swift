import Models

extension Workbench {
  public func attention(of bytes: [UInt8]) throws -> AttentionResult {
    guard !bytes.isEmpty else { throw StudioError.emptyText }
    let (tokens, truncation) = input(of: bytes, keepingEnd: false)
    let names = (0..<sizes.layerCount).map(Self.attentionName)
    let result = try model.forward(tokens.ids, capture: Set(names))
    return AttentionResult(
      tokens: tokens, layers: sizes.layerCount, heads: sizes.headCount,
      weights: attentionMaps(result.captures, count: tokens.count), isCausal: isCausal,
      truncation: truncation)
  }

  public var pooling: String { "mean of the last residual stream, normalized" }

  /// The mean over the text's tokens (the language token left out) of the residual stream after the
  /// last block, scaled to length 1.
  public func embed(_ bytes: [UInt8]) throws -> TextEmbedding {
    guard !bytes.isEmpty else { throw StudioError.emptyText }
    let (tokens, truncation) = input(of: bytes, keepingEnd: false)
    let name = "residual.\(sizes.layerCount - 1)"
    let result = try model.forward(tokens.ids, capture: [name])
    let sum = Pooling.sum(
      rows: result.captures[name]?.values ?? [], width: sizes.width,
      where: tokens.map { !$0.special })
    return TextEmbedding(
      tokens: tokens, values: Pooling.normalized(sum), truncation: truncation)
  }
}
