/// How the numbers of weights are kept while a model runs.
public enum WeightFormat: String, Sendable, Codable, CaseIterable {
  case float32 = "f32"
  /// float16 or bfloat16: the same bytes.
  case float16 = "f16"
  case int8
  case int4

  /// Bits of one weight. What formats of whole numbers keep besides, a scale for each block of weights,
  /// is not in it: llama.cpp's Q4_0 has 18 bytes for 32 weights, 4.5 bits each.
  public var bits: Int {
    switch self {
    case .float32: 32
    case .float16: 16
    case .int8: 8
    case .int4: 4
    }
  }

  /// - Units: bytes of so many weights.
  public func bytes(of count: Double) -> Double { count * Double(bits) / 8 }

  /// Bytes of one number of the KV cache, which is hardly ever kept in less than 16 bits.
  public var cacheBytes: Int { self == .float32 ? 4 : 2 }
}

/// What a model takes of a machine's memory, part by part.
///
/// - Limits: only what follows from the shape. What a runtime takes besides (its own code, scratch space,
///   fragmentation) is not counted.
public struct MemoryEstimate: Sendable, Equatable {
  public enum Part: String, Sendable, CaseIterable {
    case weights, cache, gradients, master, moments, activations
  }

  public struct Entry: Sendable, Equatable {
    public let part: Part
    /// - Units: bytes.
    public let bytes: Double
  }

  public let entries: [Entry]

  /// - Units: bytes.
  public var total: Double { entries.reduce(0) { $0 + $1.bytes } }

  /// What training all parameters with Adam takes apart from activations: 16 bytes for each, whether in
  /// float32 (weight, gradient, two moments) or in mixed precision (weight and gradient in 16 bits, and in
  /// float32 a master copy and two moments).
  ///
  /// - Source: Rajbhandari et al. 2020, "ZeRO", section 3.1.
  public static func training(parameters count: Double, isMixed: Bool) -> MemoryEstimate {
    MemoryEstimate(
      entries: isMixed
        ? [
          .init(part: .weights, bytes: 2 * count), .init(part: .gradients, bytes: 2 * count),
          .init(part: .master, bytes: 4 * count), .init(part: .moments, bytes: 8 * count),
        ]
        : [
          .init(part: .weights, bytes: 4 * count), .init(part: .gradients, bytes: 4 * count),
          .init(part: .moments, bytes: 8 * count),
        ])
  }

  /// - Units: bytes.
  public subscript(part: Part) -> Double { entries.first { $0.part == part }?.bytes ?? 0 }
}

extension ModelShape {
  /// - Units: bytes.
  /// - Throws: `Misfit` when these sizes are no model's.
  public func weightBytes(_ format: WeightFormat) throws(Misfit) -> Double {
    format.bytes(of: Double(try parameters().total))
  }

  /// Keys and values of all layers for full contexts: 2·L·k numbers for each position. An encoder keeps
  /// none.
  ///
  /// - Units: bytes.
  /// - Source: Shazeer 2019, arXiv:1911.02150; Ainslie et al. 2023 for the shared heads.
  public func cacheBytes(_ format: WeightFormat, batch: Int) -> Double {
    guard isDecoder else { return 0 }
    let positions = Double(min(contextLength, window ?? contextLength)) * Double(batch)
    return 2 * Double(layerCount) * Double(keyWidth) * positions * Double(format.cacheBytes)
  }

  /// What running it takes: the weights, and the cache of `batch` texts as long as the context.
  ///
  /// - Throws: `Misfit` when these sizes are no model's.
  public func inferenceMemory(
    _ format: WeightFormat, batch: Int
  ) throws(Misfit) -> MemoryEstimate {
    let weights = MemoryEstimate.Entry(part: .weights, bytes: try weightBytes(format))
    guard isDecoder else { return MemoryEstimate(entries: [weights]) }
    return MemoryEstimate(
      entries: [weights, .init(part: .cache, bytes: cacheBytes(format, batch: batch))])
  }

  /// What training all parameters with Adam takes, with the activations of mixed precision where a formula
  /// covers this shape.
  ///
  /// - Throws: `Misfit` when these sizes are no model's.
  public func trainingMemory(isMixed: Bool, batch: Int) throws(Misfit) -> MemoryEstimate {
    let memory = MemoryEstimate.training(
      parameters: Double(try parameters().total), isMixed: isMixed)
    guard isMixed, let bytes = activationBytes(batch: batch) else { return memory }
    return MemoryEstimate(entries: memory.entries + [.init(part: .activations, bytes: bytes)])
  }

  /// What the backward pass needs of the forward pass: L·s·b·d·(34 + 5·a·s/d) bytes for `b` texts of full
  /// length `s` and `a` heads, with 16-bit numbers, dropout, and nothing computed anew.
  ///
  /// - Returns: nil for shapes that the formula was not made for: it counts four times the width within
  ///   the feed-forward layer and no gate. Embeddings and the output layer are not in it.
  /// - Units: bytes.
  /// - Source: Korthikanti et al. 2022, "Reducing Activation Recomputation in Large Transformer Models",
  ///   arXiv:2205.05198, eq. 1.
  public func activationBytes(batch: Int) -> Double? {
    if case .llama = family { return nil }
    guard innerWidth == 4 * width else { return nil }
    let (s, d) = (Double(contextLength), Double(width))
    return Double(layerCount) * s * Double(batch) * d * (34 + 5 * Double(headCount) * s / d)
  }
}
