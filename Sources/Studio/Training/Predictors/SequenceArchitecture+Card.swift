import Models

// What the folder's `README.md` says of a network from before the Transformer.
extension SequencePretraining.Architecture {
  var summary: String {
    switch self {
    case .nnlm(let sizes):
      """
      A neural probabilistic language model that sees \(sizes.contextLength) tokens, as Bengio et al. \
      described it in 2003, trained from random values by GlassBox for its lessons.
      """
    case .recurrent(let sizes):
      """
      A recurrent language model (\(sizes.cell.rawValue.uppercased())), trained from random values by \
      GlassBox for its lessons.
      """
    }
  }

  func table(_ type: ElementType) -> String {
    let rows = [("parameters", "\(parameterCount), stored as \(type.rawValue)")] + sizeRows
    return "| | |\n|---|---|\n"
      + rows.map { "| \($0.0) | \($0.1) |" }.joined(separator: "\n")
  }

  private var sizeRows: [(String, String)] {
    switch self {
    case .nnlm(let sizes):
      [
        ("tokens that it sees", "\(sizes.contextLength)"),
        ("width of a token's vector", "\(sizes.embeddingWidth)"),
        ("width of the hidden layer", "\(sizes.hiddenWidth)"),
        ("connections past it", sizes.hasDirectConnections ? "yes" : "no"),
        ("vocabulary", "\(sizes.vocabularySize) tokens, byte-level BPE"),
      ]
    case .recurrent(let sizes):
      [
        ("layers, width of a state", "\(sizes.layerCount), \(sizes.width)"),
        ("width of a token's vector", "\(sizes.embeddingWidth)"),
        ("output table", sizes.isOutputTied ? "the tokens' vectors" : "its own"),
        ("vocabulary", "\(sizes.vocabularySize) tokens, byte-level BPE"),
      ]
    }
  }
}
