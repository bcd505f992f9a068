/// What was found out about a model and lies beside it.
public struct ModelNotes: Sendable, Equatable {
  /// What its heads do; nil when nobody scanned these weights.
  public let heads: HeadScores?
  /// What its training text held; nil when nobody counted.
  public let coverage: Coverage?

  init(of reader: any TextReader) {
    heads = HeadScores.load(reader)
    coverage = Coverage.load(reader)
  }
}
