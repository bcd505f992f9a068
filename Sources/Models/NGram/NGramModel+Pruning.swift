import Glibc

extension NGramModel {
  /// Bytes of all runs of two tokens or more in a file.
  public var fileBytes: Int {
    levels.indices.dropFirst().reduce(0) { $0 + runBytes(level: $1) * levels[$1].tokens.count }
  }

  /// What a run takes: its token, its weight and, where longer ones hang on it, how many.
  private func runBytes(level: Int) -> Int { level == order - 1 ? 3 : 5 }

  /// The model without the runs that matter least, so that the rest takes at most so many bytes.
  ///
  /// What a run matters is how much worse the counted text is predicted without it: how often it
  /// occurs times the logarithm of how much more probable it is than shorter runs would make it.
  ///
  /// - Parameter counts: what the model was made of.
  /// - Source: Seymore & Rosenfeld 1996, "Scalable backoff language models", weighted difference.
  public func pruned(toBytes limit: Int, counts: NGramCounts) -> NGramModel {
    guard fileBytes > limit else { return self }
    let places = levels.indices.map { parents(in: $0) }
    var keeps = levels.map { [Bool](repeating: false, count: $0.tokens.count) }
    for index in keeps[0].indices { keeps[0][index] = true }
    var room = limit
    for run in runsByImportance(counts) {
      var missing: [(level: Int, node: Int)] = []
      var (level, node) = (run.level, run.node)
      while !keeps[level][node] {
        missing.append((level, node))
        node = Int(places[level][node])
        level -= 1
      }
      let cost = missing.reduce(0) { $0 + runBytes(level: $1.level) }
      guard cost <= room else { continue }
      room -= cost
      for place in missing { keeps[place.level][place.node] = true }
    }
    return NGramModel(configuration, levels: kept(keeps))
  }

  // MARK: - What to keep

  private struct Run {
    let level: Int
    let node: Int
    /// Nats that are lost without it, for each byte that it takes.
    let importance: Float
  }

  /// The most important first; those that matter nothing are left out.
  private func runsByImportance(_ counts: NGramCounts) -> [Run] {
    let frequencies = (1...order).map { Self.frequencies(counts, order: $0) }
    var runs: [Run] = []
    for start in 0...vocabularySize {
      collect(from: start, run: [start], frequencies, counts.bits, into: &runs)
    }
    return runs.sorted {
      ($1.importance, $0.level, $0.node) < ($0.importance, $1.level, $1.node)
    }
  }

  /// How often each run of a length occurs, by key.
  private static func frequencies(_ counts: NGramCounts, order: Int) -> [UInt64: UInt32] {
    if order == counts.order { return counts.counts }
    let mask: UInt64 = (1 << (UInt64(order) * counts.bits)) - 1
    return counts.counts.reduce(into: [:]) { $0[$1.key & mask, default: 0] += $1.value }
  }

  /// - Parameter run: the tokens that lead to the node.
  private func collect(
    from node: Int, run: [Int], _ frequencies: [[UInt64: UInt32]], _ bits: UInt64,
    into runs: inout [Run]
  ) {
    let level = run.count
    guard level < order else { return }
    for child in children(of: node, in: level - 1) {
      let token = Int(levels[level].tokens[child])
      let weight = Double(levels[level].weights[child])
      if weight > 0 {
        let key = (run + [token]).reduce(0) { $0 << bits | UInt64($1) }
        let shorter = parts(of: token, window: Array(run.dropFirst())).reduce(0, +)
        let rest = levels[level - 1].rests[node]
        let gain = log((weight + rest * shorter) / ((weight + rest) * shorter))
        let importance =
          gain * Double(frequencies[level][key] ?? 0) / Double(runBytes(level: level))
        if importance > 0 {
          runs.append(Run(level: level, node: child, importance: Float(importance)))
        }
      }
      collect(from: child, run: run + [token], frequencies, bits, into: &runs)
    }
  }

  // MARK: - Taking away

  /// The run that each run of a level goes on with.
  private func parents(in level: Int) -> [Int32] {
    guard level > 0 else { return [] }
    let starts = levels[level - 1].starts
    return (0..<starts.count - 1).flatMap { node in
      repeatElement(Int32(node), count: Int(starts[node + 1] - starts[node]))
    }
  }

  /// The levels with the marked runs alone. What a marked run goes on with is marked.
  private func kept(_ keeps: [[Bool]]) -> [Level] {
    var result: [Level] = []
    for (number, level) in levels.enumerated() {
      let nodes = level.tokens.indices.filter { keeps[number][$0] }
      var kept = Level(
        tokens: nodes.map { level.tokens[$0] }, weights: nodes.map { level.weights[$0] })
      if number + 1 < levels.count {
        kept.starts = [0]
        for node in nodes {
          let children = children(of: node, in: number).count { keeps[number + 1][$0] }
          kept.starts.append((kept.starts.last ?? 0) + Int32(children))
        }
      }
      result.append(kept)
    }
    return result
  }
}
