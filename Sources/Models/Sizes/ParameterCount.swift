/// How many parameters each part of a model has, with the formula that says so.
public struct ParameterCount: Sendable, Equatable {
  public enum Part: String, Sendable, CaseIterable {
    case tokens, positions, attention, feedForward, router, norms, head
  }

  public struct Entry: Sendable, Equatable {
    public let part: Part
    /// In V (vocabulary), P (positions), d (width), L (layers), m (inner width), k (width of all keys),
    /// q (of all queries, where it is not d), h (of a head), E (experts), T (kinds of segments), c (classes).
    public let formula: String
    public let count: Int
    /// Those that take part in the computation of one token.
    public let active: Int

    init(_ part: Part, _ formula: String, _ count: Int, active: Int? = nil) {
      self.part = part
      self.formula = formula
      self.count = count
      self.active = active ?? count
    }
  }

  /// In the order in which a token passes them; parts that the model does not have are left out.
  public let entries: [Entry]

  public var total: Int { entries.reduce(0) { $0 + $1.count } }

  /// Parameters that one token needs; less than all of them where a router chooses among experts.
  public var active: Int { entries.reduce(0) { $0 + $1.active } }

  public subscript(part: Part) -> Int { entries.first { $0.part == part }?.count ?? 0 }
}

extension ModelShape {
  /// The parameters of all parts.
  ///
  /// - Source: Radford et al. 2019 (GPT-2), Devlin et al. 2019 (BERT), Touvron et al. 2023 (LLaMA), Jiang
  ///   et al. 2024 (Mixtral), and the modules of `transformers` that implement them.
  /// - Throws: `Misfit` when these sizes are no model's.
  public func parameters() throws(Misfit) -> ParameterCount {
    if let misfit { throw misfit }
    let entries =
      switch family {
      case .gpt2: classicEntries(positions: contextLength, formula: "P·d") + [outputEntry]
      case .bert(let parts):
        classicEntries(
          positions: contextLength + parts.typeCount,
          formula: parts.typeCount == 0 ? "P·d" : "(P+T)·d") + [headEntry(parts)]
      case .llama(let parts): llamaEntries(parts) + [outputEntry]
      }
    return ParameterCount(
      entries: entries.filter { $0.count > 0 || ($0.part == .head && output == .tied) })
  }

  /// What GPT-2 and BERT have alike.
  private func classicEntries(positions: Int, formula: String) -> [ParameterCount.Entry] {
    let (d, m) = (width, innerWidth)
    return [
      .init(.tokens, "V·d", vocabularySize * d), .init(.positions, formula, positions * d),
      .init(.attention, "L·(4d²+4d)", layerCount * (4 * d * d + 4 * d)),
      .init(.feedForward, "L·(2dm+m+d)", layerCount * (2 * d * m + m + d)),
      .init(.norms, "(2L+1)·2d", (2 * layerCount + 1) * 2 * d),
    ]
  }

  private var outputEntry: ParameterCount.Entry {
    switch output {
    case .tied: .init(.head, "= V·d", 0)
    case .own: .init(.head, "V·d", vocabularySize * width)
    case .none: .init(.head, "", 0)
    }
  }

  /// The pooler, the heads, and their sum as one polynomial.
  private func headEntry(_ parts: EncoderParts) -> ParameterCount.Entry {
    let d = width
    let pooler = parts.hasPooler ? 1 : 0
    let masked = parts.hasMaskedHead ? 1 : 0
    let pairs = parts.hasNextSentenceHead ? 1 : 0
    let squares = pooler + masked
    // The masked head has a layer, a norm and a bias for each token; its table is that of the tokens.
    let linear = pooler + 3 * masked + 2 * pairs
    var terms: [String] = []
    if squares > 0 { terms.append(squares == 1 ? "d²" : "\(squares)d²") }
    if linear > 0 { terms.append(linear == 1 ? "d" : "\(linear)d") }
    if masked > 0 { terms.append("V") }
    if pairs > 0 { terms.append("2") }
    if parts.classCount > 0 { terms.append("c(d+1)") }
    return .init(
      .head, terms.joined(separator: "+"),
      squares * d * d + linear * d + masked * vocabularySize + 2 * pairs
        + parts.classCount * (d + 1))
  }

  private func llamaEntries(_ parts: DecoderParts) -> [ParameterCount.Entry] {
    let (d, layers) = (width, layerCount)
    return [
      .init(.tokens, "V·d", vocabularySize * d), llamaAttention(parts),
      feedForwardEntry(parts),
      .init(.router, "L·d·E", experts.map { layers * d * $0.count } ?? 0),
      .init(
        .norms, parts.hasHeadNorms ? "(2L+1)·d+2L·h" : "(2L+1)·d",
        (2 * layers + 1) * d + (parts.hasHeadNorms ? 2 * layers * headWidth : 0)),
    ]
  }

  /// Queries and output have one width, keys and values another.
  private func llamaAttention(_ parts: DecoderParts) -> ParameterCount.Entry {
    let (d, q, k) = (width, queryWidth, keyWidth)
    let matrices = q != d ? "2dq+2dk" : k != d ? "2d²+2dk" : "4d²"
    var (formula, count) = (matrices, 2 * d * q + 2 * d * k)
    if parts.hasInputBiases {
      formula += q != d ? "+q+2k" : k != d ? "+d+2k" : "+3d"
      count += q + 2 * k
    }
    if parts.hasOutputBias {
      formula += "+d"
      count += d
    }
    return .init(
      .attention, formula == "4d²" ? "L·4d²" : "L·(\(formula))", layerCount * count)
  }

  private func feedForwardEntry(_ parts: DecoderParts) -> ParameterCount.Entry {
    let (d, m) = (width, innerWidth)
    let one = 3 * d * m + (parts.hasFeedForwardBiases ? 2 * m + d : 0)
    let formula = parts.hasFeedForwardBiases ? "(3dm+2m+d)" : "3dm"
    guard let experts else { return .init(.feedForward, "L·" + formula, layerCount * one) }
    return .init(
      .feedForward, "L·E·" + formula, layerCount * experts.count * one,
      active: layerCount * experts.perToken * one)
  }
}
