/// The sources or the targets of a batch.
struct SideBatch: Sendable {
  let tokens: TokenBatch
  /// Sinusoidal positions, `[length · width]`; empty for learned ones.
  let waves: [Float]

  /// - Precondition: at least one sequence, none empty.
  init(_ sequences: [[Int32]], _ configuration: EncoderDecoderConfiguration) {
    tokens = TokenBatch(sequences)
    waves =
      configuration.positions == .learned
      ? []
      : SinusoidalPositions.table(count: tokens.length, width: configuration.width)
  }
}
