import Tensors

/// The linear layers of a model as PEFT sees them: whole modules, by their names in `transformers`.
struct PEFTModules {
  let linears: [Linear]

  /// What PEFT puts before every name in its files.
  static let prefix = "base_model.model."
  /// What `transformers` puts before a name that depends on the heads a model was loaded with.
  static let bodies = ["", "transformer.", "bert."]

  init(_ linears: [Linear]) { self.linears = linears }

  /// The name that a module has in the model which PEFT would load: GPT-2 with its output layer, BERT
  /// with its heads where there are any.
  func fullName(_ linear: Linear) -> String {
    if linear.name.hasPrefix("h.") { return "transformer." + linear.name }
    let isBody = linear.name.hasPrefix("encoder.layer.") || linear.name.hasPrefix("pooler.")
    let hasHeads = linears.contains { $0.name.hasPrefix("cls.") || $0.name == "classifier" }
    return isBody && hasHeads ? "bert." + linear.name : linear.name
  }

  /// Every name that a module may have in a file.
  func names(of linear: Linear) -> [String] {
    let full = fullName(linear)
    return [full] + Self.bodies.map { $0 + linear.name }.filter { $0 != full }
  }

  /// Names that stand for exactly these modules when PEFT compares ends of names: what follows the
  /// layer's number where all layers have it, else whole names.
  func endings(for modules: [Linear]) -> [String] {
    let wanted = Set(modules.map(\.name))
    var result: [String] = []
    for module in modules {
      let ending = Self.ending(of: module.name)
      let all = linears.filter { Self.matches(ending, $0.name) }
      let name = all.allSatisfy { wanted.contains($0.name) } ? ending : module.name
      if !result.contains(name) { result.append(name) }
    }
    return result
  }

  /// `attn.c_attn` for `h.0.attn.c_attn`.
  private static func ending(of name: String) -> String {
    let parts = name.split(separator: ".")
    guard let number = parts.lastIndex(where: { Int($0) != nil }), number + 1 < parts.count else {
      return name
    }
    return parts[(number + 1)...].joined(separator: ".")
  }

  static func matches(_ ending: String, _ name: String) -> Bool {
    name == ending || name.hasSuffix("." + ending)
  }

  /// As few and short targets as stand for exactly these modules and slices.
  func targets(for modules: [Linear]) -> [LoRATarget] {
    let wanted = Set(modules.flatMap { $0.parts.map { $0.name } })
    let names = linears.flatMap { $0.parts.map { $0.name } }
    var result: [LoRATarget] = []
    for name in names where wanted.contains(name) {
      if result.contains(where: { $0.matches(name) }) { continue }
      let parts = name.split(separator: ".")
      let endings = parts.indices.reversed().map { parts[$0...].joined(separator: ".") }
      let candidates = LoRATarget.gpt2 + endings.compactMap { LoRATarget(rawValue: $0) }
      let fitting = candidates.first { candidate in
        candidate.matches(name)
          && names.allSatisfy { !candidate.matches($0) || wanted.contains($0) }
      }
      if let fitting { result.append(fitting) }
    }
    return result
  }
}

/// The two matrices of one PEFT module.
///
/// - Shapes: down (A) `[rank, in]`, up (B) `[out, rank]`.
struct PEFTPair {
  var rank: Int
  var down: [Float]
  var up: [Float]

  /// An adapter's update of some of the module's outputs.
  struct Slice {
    let columns: Range<Int>
    let rank: Int
    let down: [Float]
    let up: [Float]
    /// What B is multiplied by: 1, or the share of a scaling that differs from the first slice's.
    let factor: Float
  }

  /// Several slices' updates as one: their A one above the other, their B as blocks, zeros elsewhere.
  /// The rank is the sum of the ranks, the update exactly the same.
  init(stacking slices: [Slice], outputs: Int) {
    rank = slices.reduce(0) { $0 + $1.rank }
    down = slices.flatMap(\.down)
    up = Array(repeating: 0, count: outputs * rank)
    var first = 0
    for slice in slices {
      for (index, value) in slice.up.enumerated() {
        let row = slice.columns.lowerBound + index / slice.rank
        up[row * rank + first + index % slice.rank] = value * slice.factor
      }
      first += slice.rank
    }
  }

  init(rank: Int, down: [Float], up: [Float]) {
    self.rank = rank
    self.down = down
    self.up = up
  }

  /// The part of the update that reaches some outputs: the same A, those rows of B.
  func slice(_ columns: Range<Int>) -> PEFTPair {
    let part = (columns.lowerBound * rank)..<(columns.upperBound * rank)
    return PEFTPair(rank: rank, down: down, up: Array(up[part]))
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
}
