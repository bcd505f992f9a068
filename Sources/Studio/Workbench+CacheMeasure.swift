import Models

/// What writing a text costs with its keys and values kept, and when everything is read anew for every
/// token.
public struct CacheMeasure: Sendable {
  /// One way of writing.
  public struct Way: Sendable {
    /// What was written.
    public internal(set) var tokens: [Int32] = []
    /// How many positions went through the model for each token.
    public internal(set) var positions: [Int] = []
    /// - Units: seconds for each token.
    public internal(set) var seconds: [Double] = []

    public var totalPositions: Int { positions.reduce(0, +) }
    public var totalSeconds: Double { seconds.reduce(0, +) }
  }

  /// The text as the model saw it.
  public let prompt: [Token]
  public let truncation: Truncation?
  public internal(set) var cached = Way()
  public internal(set) var uncached = Way()
  /// What the cache holds for each position.
  ///
  /// - Units: bytes.
  public let bytesPerToken: Int
  public let sizes: ModelSizes

  /// Positions in the cache after the last token was asked for.
  public var cachedPositions: Int { cached.totalPositions }
  public var cacheBytes: Int { cachedPositions * bytesPerToken }
  /// The weights, as they lie in memory.
  ///
  /// - Units: bytes.
  public var weightBytes: Int { sizes.parameterCount * MemoryLayout<Float>.size }
}

extension Workbench {
  /// Writes `count` tokens twice, the most probable each time: once with a cache, once without. The
  /// end of a text does not stop it, so that both write as much.
  ///
  /// - Throws: `StudioError.emptyText` for an empty text and a tokenizer without language tokens;
  ///   `.cancelled` on request.
  public func measureCache(
    after bytes: [UInt8], count: Int, control: RunControl? = nil
  ) throws -> CacheMeasure {
    let (prompt, truncation) = input(
      of: bytes, keepingEnd: true, limit: max(1, contextLength - count))
    guard !prompt.isEmpty else { throw StudioError.emptyText }
    let decoder = try TextDecoder(model)
    var measure = CacheMeasure(
      prompt: prompt, truncation: truncation, bytesPerToken: decoder.bytesPerToken, sizes: sizes)
    let room = min(count, contextLength - prompt.count + 1)
    // The first pass through the weights pays for fetching them; it is not counted.
    _ = try decoder.append(prompt.ids)
    measure.cached = try write(room, after: prompt.ids, decoder, keeping: true, control)
    measure.uncached = try write(room, after: prompt.ids, decoder, keeping: false, control)
    return measure
  }

  private func write(
    _ count: Int, after prompt: [Int32], _ decoder: TextDecoder, keeping isKeeping: Bool,
    _ control: RunControl?
  ) throws -> CacheMeasure.Way {
    var way = CacheMeasure.Way()
    decoder.reset()
    for _ in 0..<count {
      if control?.isCancelled == true { throw StudioError.cancelled }
      let text = prompt + way.tokens
      if !isKeeping { decoder.reset() }
      let unread = Array(text[decoder.count...])
      let start = ContinuousClock.now
      let logits = try decoder.append(unread)
      way.seconds.append((ContinuousClock.now - start) / .seconds(1))
      way.positions.append(unread.count)
      let best = logits.indices.reduce(0) { logits[$1] > logits[$0] ? $1 : $0 }
      way.tokens.append(Int32(best))
    }
    return way
  }
}
