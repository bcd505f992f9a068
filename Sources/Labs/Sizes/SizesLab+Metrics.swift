import Models

extension SizesLab {
  public static let metricNames =
    Size.allCases.map(\.rawValue) + cards.map { "fits-\($0)" } + [
      "parameters", "billions", "active-billions", "stored-parameters", "matches-file",
      "embedding-share", "weight-bits", "weight-gigabytes", "cache-gigabytes",
      "inference-gigabytes", "training-gigabytes", "batch",
    ]

  public func metric(_ name: String) -> Double? {
    switch name {
    case "weight-bits": return Double(choices.format.bits)
    case "batch": return Double(choices.batch)
    default: break
    }
    guard case .success(let sums) = sums else { return nil }
    if let size = Size(rawValue: name) { return Double(size.value(in: sums.shape)) }
    if let card = Self.cards.first(where: { name == "fits-\($0)" }) {
      return memory(sums).total <= Double(card) * 1e9 ? 1 : 0
    }
    return metric(name, sums)
  }

  private func metric(_ name: String, _ sums: Sums) -> Double? {
    let parameters = sums.parameters
    switch name {
    case "parameters": return Double(parameters.total)
    case "billions": return Double(parameters.total) / 1e9
    case "active-billions": return Double(parameters.active) / 1e9
    case "stored-parameters": return anatomy.current?.storedCount.map(Double.init)
    case "matches-file":
      guard !isChanged, let stored = anatomy.current?.storedCount else { return nil }
      return stored == parameters.total ? 1 : 0
    case "embedding-share":
      return Double(parameters[.tokens] + parameters[.positions] + parameters[.head])
        / Double(max(parameters.total, 1))
    case "weight-gigabytes": return sums.inference[.weights] / 1e9
    case "cache-gigabytes": return sums.inference[.cache] / 1e9
    case "inference-gigabytes": return sums.inference.total / 1e9
    case "training-gigabytes": return sums.training.total / 1e9
    default: return nil
    }
  }
}
