import Kernels

/// The state of the AdamW optimiser: both moments of every gradient.
///
/// `@unchecked Sendable`: each worker of a step gets a range of its own, see `update`.
public final class AdamW: @unchecked Sendable {
  /// Running mean of the gradients, and of their squares.
  public let firstMoments: ParameterArena
  public let secondMoments: ParameterArena

  public init(layout: ParameterLayout) {
    firstMoments = ParameterArena(layout: layout)
    secondMoments = ParameterArena(layout: layout)
  }

  /// One step over a share of the parameters; shares of one step may run on different threads.
  ///
  /// - Parameters:
  ///   - decayed: the parameters that `settings.weightDecay` applies to; nil for all matrices (by
  ///     custom gains and biases are not decayed).
  ///   - frozen: parameters that stay as they are.
  /// - Source: see `Kernels.adamW`.
  public func update(
    _ parameters: ParameterArena, gradients: ParameterArena, _ settings: AdamWStep,
    decayed: Set<ParameterID>? = nil, frozen: Set<ParameterID> = [], share: Int = 0,
    of shares: Int = 1
  ) {
    precondition(
      parameters.layout == firstMoments.layout && gradients.layout == firstMoments.layout,
      "parameters, gradients and moments have different layouts")
    let range = parameters.range(share: share, of: shares)
    var plain = settings
    plain.weightDecay = 0
    let entries = parameters.layout.entries
    for index in entries.indices {
      let id = ParameterID(index: index)
      if frozen.contains(id) { continue }
      let entry = entries[index]
      let start = max(entry.offset, range.lowerBound)
      let end = min(entry.offset + entry.count, range.upperBound)
      guard start < end else { continue }
      let decays = decayed.map { $0.contains(id) } ?? (entry.shape.count > 1)
      adamW(
        decays ? settings : plain, count: end - start, parameters.base + start,
        gradients: gradients.base + start, firstMoments.base + start,
        secondMoments.base + start)
    }
  }
}

public typealias AdamWStep = Kernels.AdamWStep
