import Tensors

/// An adapter whose parameters are a group of a tape.
struct TapeAdapter {
  /// What a module's sites have in common, and each of them.
  private struct Module {
    let down: ParameterID  // [ranks, in]
    var updates: [Update] = []
  }

  private struct Update {
    let up: ParameterID  // [out, rank]
    let columnOffset: Int
    let rankOffset: Int
    let scale: Float
  }

  private let group: Int
  private let dropout: Float
  /// By the module's weight.
  private var modules: [ParameterID: Module] = [:]

  /// - Parameters:
  ///   - group: where the adapter's parameters are on the tape.
  ///   - dropout: takes effect where the pass has dropout, that is while training.
  init(_ layout: LoRALayout, group: Int, scale: Float = 1, dropout: Float = 0) {
    self.group = group
    self.dropout = dropout
    for site in layout.sites {
      modules[site.weight, default: Module(down: site.down)].updates.append(
        Update(
          up: site.up, columnOffset: site.columns.lowerBound, rankOffset: site.rankOffset,
          scale: scale * site.scaling))
    }
  }

  func covers(_ linear: Linear) -> Bool { modules[linear.weight] != nil }

  /// Adds what belongs to that layer: scale·(x·Aᵀ)·Bᵀ for each of its sites.
  ///
  /// - Shapes: y and result `[rows, out]`, x `[rows, in]`.
  func adapted(_ y: Tensor, _ x: Tensor, _ linear: Linear, _ pass: Pass) -> Tensor {
    guard let module = modules[linear.weight] else { return y }
    let tape = pass.tape
    var input = x
    if dropout > 0, let masks = pass.dropout {
      input = tape.dropout(x, rate: dropout, seed: masks.nextSeed())
    }
    let ranks = tape.matmulTransposed(input, tape.parameter(module.down, group: group))
    var result = y
    for update in module.updates {
      result = tape.lowRankUpdate(
        result, ranks, up: tape.parameter(update.up, group: group),
        columnOffset: update.columnOffset, rankOffset: update.rankOffset, scale: update.scale)
    }
    return result
  }
}
