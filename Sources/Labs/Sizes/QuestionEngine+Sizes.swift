import Models

/// What questions about sizes ask, answered by the functions that the lab shows.
extension QuestionEngine {
  /// The weights of so many billions of parameters with so many bits each.
  static func weightGigabytes(_ parameters: Parameters) -> Double? {
    guard let billions = billions(parameters), let bits = parameters.count("bits", limit: 32),
      let format = WeightFormat.allCases.first(where: { $0.bits == bits })
    else { return nil }
    return format.bytes(of: billions * 1e9) / 1e9
  }

  static func trainingGigabytes(_ parameters: Parameters) -> Double? {
    billions(parameters).map {
      MemoryEstimate.training(parameters: $0 * 1e9, isMixed: true).total / 1e9
    }
  }

  private static func billions(_ parameters: Parameters) -> Double? {
    parameters["billions"].flatMap { $0 > 0 && $0 <= 1e6 ? $0 : nil }
  }

  /// The cache of one text of `thousands` thousand tokens, in 16 bits.
  static func cacheGigabytes(_ parameters: Parameters) -> Double? {
    guard let layers = parameters.count("layers", limit: 1_024),
      let heads = parameters.count("heads", limit: 512),
      let width = parameters.count("width", limit: 128),
      let thousands = parameters.count("thousands", limit: 10_000),
      min(layers, heads, width, thousands) > 0
    else { return nil }
    let shape = ModelShape(
      family: .llama(.init()), vocabularySize: 1, contextLength: 1000 * thousands,
      width: heads * width, layerCount: layers, headCount: heads, innerWidth: 1, output: .own)
    guard shape.misfit == nil else { return nil }
    return shape.cacheBytes(.float16, batch: 1) / 1e9
  }

  /// A mixture's parameters that one token needs: what all share, and the experts that were chosen.
  static func activeBillions(_ parameters: Parameters) -> Double? {
    guard let shared = parameters.count("shared", limit: 1_000),
      let each = parameters.count("each", limit: 1_000),
      let experts = parameters.count("experts", limit: 1_000),
      let chosen = parameters.count("chosen", limit: 1_000), chosen <= experts
    else { return nil }
    return Double(shared + chosen * each)
  }
}
