import Tensors

/// A linear map of GPT-2 as PEFT sees it: q, k and v are one module there.
enum PEFTModule: String, CaseIterable {
  case qkv = "attn.c_attn"
  case output = "attn.c_proj"
  case expand = "mlp.c_fc"
  case contract = "mlp.c_proj"

  /// The targets that lie in it, in the order of its columns.
  var targets: [LoRATarget] {
    switch self {
    case .qkv: [.q, .k, .v]
    case .output: [.o]
    case .expand: [.fc]
    case .contract: [.proj]
    }
  }

  func inputs(_ width: Int) -> Int { targets[0].inputs(width) }
  func outputs(_ width: Int) -> Int { targets.reduce(0) { $0 + $1.outputs(width) } }

  static func name(_ layer: Int, _ module: PEFTModule) -> String {
    "transformer.h.\(layer).\(module.rawValue)"
  }

  static let prefix = "base_model.model."
}

/// The two matrices of one PEFT module.
///
/// - Shapes: down (A) `[rank, in]`, up (B) `[out, rank]`.
struct PEFTPair {
  var rank: Int
  var down: [Float]
  var up: [Float]

  /// Several slices' updates as one: their A one above the other, their B as blocks, zeros elsewhere.
  /// The rank is the sum of the ranks, the update exactly the same.
  init(
    stacking slices: [(target: LoRATarget, down: [Float], up: [Float])], rank: Int,
    of module: PEFTModule, width: Int
  ) {
    self.rank = slices.count * rank
    let outputs = module.outputs(width)
    down = slices.flatMap(\.down)
    up = Array(repeating: 0, count: outputs * self.rank)
    for (place, slice) in slices.enumerated() {
      let first = slice.target.columnOffset(width)
      for (index, value) in slice.up.enumerated() {
        up[(first + index / rank) * self.rank + place * rank + index % rank] = value
      }
    }
  }

  init(rank: Int, down: [Float], up: [Float]) {
    self.rank = rank
    self.down = down
    self.up = up
  }

  /// The part of the update that reaches one slice: the same A, that slice's rows of B.
  func slice(_ target: LoRATarget, width: Int) -> PEFTPair {
    let first = target.columnOffset(width) * rank
    let count = target.outputs(width) * rank
    return PEFTPair(rank: rank, down: down, up: Array(up[first..<(first + count)]))
  }

  /// The ranks `part` alone.
  func ranks(_ part: Range<Int>) -> PEFTPair {
    let inputs = down.count / rank
    let rows = up.count / rank
    return PEFTPair(
      rank: part.count,
      down: Array(down[(part.lowerBound * inputs)..<(part.upperBound * inputs)]),
      up: (0..<rows).flatMap { up[($0 * rank + part.lowerBound)..<($0 * rank + part.upperBound)] })
  }

  /// Filled up with zeros to a higher rank and with B multiplied: the same update at another scale.
  func padded(to newRank: Int, factor: Float) -> PEFTPair {
    let inputs = down.count / rank
    let rows = up.count / rank
    var up = [Float](repeating: 0, count: rows * newRank)
    for (index, value) in self.up.enumerated() {
      up[index / rank * newRank + index % rank] = value * factor
    }
    let fill = [Float](repeating: 0, count: (newRank - rank) * inputs)
    return PEFTPair(rank: newRank, down: down + fill, up: up)
  }
}
