/// Turns the texts of tokens back into the text that they came from, as well as that is possible.
protocol TokenDecoder: Sendable {
  /// Changes the texts of tokens, or joins some of them; in the end all are joined.
  func decode(_ texts: inout [[UInt8]])

  /// What one token stands for in the middle of a text.
  func inner(_ text: [UInt8]) -> [UInt8]
}

extension TokenDecoder {
  func inner(_ text: [UInt8]) -> [UInt8] { text }
}

/// One after another.
struct DecoderSequence: TokenDecoder {
  let steps: [any TokenDecoder]

  func decode(_ texts: inout [[UInt8]]) {
    for step in steps { step.decode(&texts) }
  }

  func inner(_ text: [UInt8]) -> [UInt8] { steps.reduce(text) { $1.inner($0) } }
}

extension Part {
  /// The decoder that stands here.
  func decoder() throws(TokenizerError) -> (any TokenDecoder)? {
    if isNull { return nil }
    return try someDecoder()
  }

  private func someDecoder() throws(TokenizerError) -> any TokenDecoder {
    switch self["type"].value.text {
    case "Sequence":
      var steps: [any TokenDecoder] = []
      for step in try self["decoders"].elements(atMost: Part.mostStages) {
        steps.append(try step.someDecoder())
      }
      return DecoderSequence(steps: steps)
    case "WordPiece": return try WordPieceDecoder(self)
    case "ByteLevel": return ByteLevelDecoder()
    case "Metaspace": return MetaspaceDecoder(try Metaspace(self))
    case "BPEDecoder": return try WordEndDecoder(self)
    case "ByteFallback": return ByteFallbackDecoder()
    case "Fuse": return FuseDecoder()
    case "Strip": return try StripDecoder(self)
    case "Replace": return ReplaceDecoder(replace: try Replace(self))
    default: throw unsupported()
    }
  }
}
