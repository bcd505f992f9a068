extension StoredTensors {
  /// The parameters that the files hold: all floating-point numbers but copies of the token table, second
  /// names of a bias, and masks that old versions stored.
  ///
  /// - Parameter shape: says whether the output layer has a table of its own.
  /// - Returns: nil where there are numbers in a form that is not counted one by one, as in a quantised
  ///   model.
  public func parameterCount(of shape: ModelShape) -> Int? {
    var count = 0
    for (name, entry) in entries {
      if Self.isMask(name) || isCopy(name, shape) { continue }
      guard entry.elementType?.isFloat == true else { return nil }
      count += entry.count
    }
    return count
  }

  private static func isMask(_ name: String) -> Bool {
    ["position_ids", ".attn.bias", ".attn.masked_bias"].contains { name.hasSuffix($0) }
  }

  private func isCopy(_ name: String, _ shape: ModelShape) -> Bool {
    switch name {
    case GPT2Names.output: shape.output == .tied
    case BERTNames.decoder, "vocab_projector.weight": true
    case BERTNames.decoderBias: entries[BERTNames.predictionBias] != nil
    default: false
    }
  }
}
