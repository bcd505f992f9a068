/// `config.json` of a folder with an n-gram model.
struct NGramConfig: Codable {
  var modelType: String?
  var order: Int?
  var vocabSize: Int?
  var smoothing: String?
  /// With additive smoothing.
  var k: Double?
  /// Of 1, 2, and 3 or more, for each order.
  var discounts: [[Double]]?
  var countedTokens: Int?

  private enum CodingKeys: String, CodingKey {
    case modelType = "model_type"
    case order
    case vocabSize = "vocab_size"
    case smoothing, k, discounts
    case countedTokens = "counted_tokens"
  }

  private enum Method: String, CaseIterable {
    case additive
    case kneserNey = "kneser-ney"
    case modifiedKneserNey = "modified-kneser-ney"
  }

  init(_ configuration: NGramConfiguration) {
    modelType = ModelType.ngram.rawValue
    order = configuration.order
    vocabSize = configuration.vocabularySize
    discounts = configuration.discounts.map { [$0.one, $0.two, $0.more] }
    countedTokens = configuration.tokenCount
    switch configuration.smoothing {
    case .addK(let k): (smoothing, self.k) = (Method.additive.rawValue, k)
    case .kneserNey: smoothing = Method.kneserNey.rawValue
    case .modifiedKneserNey: smoothing = Method.modifiedKneserNey.rawValue
    }
  }

  func configuration(path: String) throws(ModelError) -> NGramConfiguration {
    let sizes = ConfigSizes(path: path)
    let order = try sizes.size("order", order, in: 1...NGramCounts.largestOrder)
    let method = try method(path: path)
    let given = discounts ?? []
    let isWhole = given.allSatisfy { $0.count == 3 && $0.allSatisfy { $0 >= 0 && $0 <= 3 } }
    guard isWhole, given.count == (method == .additive ? 0 : order) else {
      throw .badValue(
        path: path, field: "discounts", found: "\(given)",
        expected: "three numbers from 0 to 3 for each order, none with additive smoothing")
    }
    return NGramConfiguration(
      order: order,
      vocabularySize: try sizes.size(
        "vocab_size", vocabSize, in: 1...NGramCounts.largestVocabulary),
      smoothing: try smoothing(method, path: path),
      discounts: given.map { NGramDiscounts(one: $0[0], two: $0[1], more: $0[2]) },
      tokenCount: try sizes.size("counted_tokens", countedTokens, in: 1...(1 << 50)))
  }

  private func method(path: String) throws(ModelError) -> Method {
    guard let method = smoothing.flatMap({ Method(rawValue: $0) }) else {
      throw .badValue(
        path: path, field: "smoothing", found: smoothing ?? "missing",
        expected: Method.allCases.map { $0.rawValue }.joined(separator: " or "))
    }
    return method
  }

  private func smoothing(_ method: Method, path: String) throws(ModelError) -> NGramSmoothing {
    switch method {
    case .kneserNey: return .kneserNey
    case .modifiedKneserNey: return .modifiedKneserNey
    case .additive:
      guard let k, k > 0, k.isFinite else {
        throw .badValue(
          path: path, field: "k", found: k.map { "\($0)" } ?? "missing", expected: "above 0")
      }
      return .addK(k)
    }
  }
}
