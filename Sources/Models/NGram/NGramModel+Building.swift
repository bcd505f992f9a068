extension NGramModel {
  /// A model of counted runs, all of them.
  ///
  /// - Throws: `ModelError.emptyInput` when nothing was counted; `.badSettings` for an addend that
  ///   leaves unseen runs without anything.
  public init(_ counts: NGramCounts, smoothing: NGramSmoothing) throws(ModelError) {
    guard counts.tokenCount > 0 else { throw .emptyInput }
    if case .addK(let k) = smoothing, !(k > 0 && k.isFinite) {
      throw .badSettings(field: "k", found: "\(k)", expected: "above 0")
    }
    let counted = NGramLevels(counts).levels
    let weigher = NGramWeigher(counts, counted, smoothing)
    var levels: [Level] = []
    for order in 1...counts.order {
      let keys = counted[order - 1].keys
      let weights = weigher.weights(order: order)
      if order == 1 {
        levels.append(Self.allTokens(keys, weights, vocabularySize: counts.vocabularySize))
      } else {
        levels[order - 2].starts = Self.starts(
          of: keys, parents: order == 2 ? nil : counted[order - 2].keys,
          count: levels[order - 2].tokens.count, bits: counts.bits)
        let mask: UInt64 = (1 << counts.bits) - 1
        levels.append(Level(tokens: keys.map { UInt16($0 & mask) }, weights: weights))
      }
    }
    self.init(
      NGramConfiguration(
        order: counts.order, vocabularySize: counts.vocabularySize, smoothing: smoothing,
        discounts: weigher.discounts, tokenCount: counts.tokenCount),
      levels: levels)
  }

  /// The first level, which has a place for every token and for the boundary.
  private static func allTokens(
    _ keys: [UInt64], _ weights: [Float], vocabularySize: Int
  ) -> Level {
    var all = [Float](repeating: 0, count: vocabularySize + 1)
    for (key, weight) in zip(keys, weights) { all[Int(key)] = weight }
    return Level(tokens: (0...vocabularySize).map { UInt16($0) }, weights: all)
  }

  /// Where the runs begin that go on with each shorter one.
  ///
  /// - Parameter parents: the keys of the shorter ones; nil for single tokens, which all have a place.
  private static func starts(
    of keys: [UInt64], parents: [UInt64]?, count: Int, bits: UInt64
  ) -> [Int32] {
    var starts = [Int32](repeating: 0, count: count + 1)
    var parent = 0
    for key in keys {
      let wanted = key >> bits
      if let parents {
        while parents[parent] < wanted { parent += 1 }
      } else {
        parent = Int(wanted)
      }
      starts[parent + 1] += 1
    }
    for node in 0..<count { starts[node + 1] += starts[node] }
    return starts
  }
}

/// Turns counts into weights.
private struct NGramWeigher {
  let discounts: [NGramDiscounts]
  private let levels: [NGramLevels.Level]
  private let vocabularySize: Int
  private let bits: UInt64
  private let addend: Double?

  init(_ counts: NGramCounts, _ levels: [NGramLevels.Level], _ smoothing: NGramSmoothing) {
    self.levels = levels
    vocabularySize = counts.vocabularySize
    bits = counts.bits
    switch smoothing {
    case .addK(let k):
      addend = k
      discounts = []
    case .kneserNey, .modifiedKneserNey:
      addend = nil
      discounts = levels.map {
        NGramDiscounts($0.counts, isModified: smoothing == .modifiedKneserNey)
      }
    }
  }

  /// α of each run of a length: (c − D(c)) / Σ c over the runs that begin alike; with an addend k,
  /// which asks the longest runs alone, c / (Σ c + k·vocabulary).
  func weights(order: Int) -> [Float] {
    let (keys, counts) = (levels[order - 1].keys, levels[order - 1].counts)
    var weights = [Float](repeating: 0, count: keys.count)
    if addend != nil && order < levels.count { return weights }
    let mass = (addend ?? 0) * Double(vocabularySize)
    var start = 0
    while start < keys.count {
      var end = start
      var total = mass
      while end < keys.count && parent(keys[end], order) == parent(keys[start], order) {
        total += Double(counts[end])
        end += 1
      }
      for index in start..<end where counts[index] > 0 {
        let taken = addend == nil ? discounts[order - 1].discount(counts[index]) : 0
        weights[index] = Float((Double(counts[index]) - taken) / total)
      }
      start = end
    }
    return weights
  }

  private func parent(_ key: UInt64, _ order: Int) -> UInt64 { order == 1 ? 0 : key >> bits }
}
