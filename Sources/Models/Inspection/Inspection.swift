/// What to look at and what to change in a forward pass, by name; `sites(…)` of a model lists the
/// names with their shapes.
///
/// The names, where a model has them: `embedding`, `blocks.N.attention.{q,k,v,scores,weights,heads,
/// output}`, `blocks.N.mlp.{hidden,output}`, `residual.N` (behind block N), `final`, `logits`; in an
/// encoder–decoder the same behind `encoder.` and `decoder.`, and `decoder.blocks.N.cross.…`. Scores
/// are those before masking.
public struct Inspection: Sendable, Equatable {
  /// Intermediates to be copied out, as they are after interventions.
  public var captures: Set<String>
  /// Applied where they belong, in this order.
  public var interventions: [Intervention]

  public init(captures: Set<String> = [], interventions: [Intervention] = []) {
    self.captures = captures
    self.interventions = interventions
  }
}

/// A change of an intermediate on its way through the model.
public struct Intervention: Sendable, Equatable {
  public enum Change: Sendable, Equatable {
    case zero
    /// As many numbers as are selected, or one row of them for every row.
    case replace([Float])
    /// As many numbers as are selected, or one row of them for every row.
    case add([Float])
    case scale(Float)
  }

  public var site: String
  public var change: Change
  /// Positions, of every sequence; for scores and weights: the queries. Nil: all.
  public var rows: [Int]?
  /// Heads, where there are some: q, k, v, heads, scores and weights. Nil: all.
  public var heads: [Int]?

  public init(_ site: String, _ change: Change, rows: [Int]? = nil, heads: [Int]? = nil) {
    self.site = site
    self.change = change
    self.rows = rows
    self.heads = heads
  }
}

/// A place in a model where an intermediate can be read and changed.
public struct Site: Sendable, Equatable {
  public let name: String
  public let shape: [Int]

  public init(name: String, shape: [Int]) {
    self.name = name
    self.shape = shape
  }
}
