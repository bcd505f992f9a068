extension Reference {
  /// A recurrent layer over one sequence, step by step and unit by unit; letters as in
  /// `RecurrentFunction`.
  ///
  /// - Shapes: a `[steps, gates·width]`, weight `[gates·width, width]`, bias `[gates·width]`, initial
  ///   `[states·width]`, result `[steps, states·width]`.
  public static func recurrent<Scalar: BinaryFloatingPoint>(
    _ cell: RecurrentFunction, _ a: [Scalar], weight: [Scalar], bias: [Scalar], initial: [Scalar],
    width: Int
  ) -> [Scalar] {
    let gates = cell.gateCount * width
    var state = initial
    var result: [Scalar] = []
    for start in stride(from: 0, to: a.count, by: gates) {
      let p = (0..<gates).map { gate in
        (0..<width).reduce(bias[gate]) { $0 + weight[gate * width + $1] * state[$1] }
      }
      state = step(cell, Array(a[start..<start + gates]), p, state, width)
      result += state
    }
    return result
  }

  private static func step<Scalar: BinaryFloatingPoint>(
    _ cell: RecurrentFunction, _ a: [Scalar], _ p: [Scalar], _ state: [Scalar], _ width: Int
  ) -> [Scalar] {
    func sum(_ gate: Int, _ unit: Int) -> Scalar { a[gate * width + unit] + p[gate * width + unit] }
    let units = 0..<width
    switch cell {
    case .rnn: return units.map { value(of: .tanh, sum(0, $0)) }
    case .lstm:
      let c = units.map { unit in
        value(of: .sigmoid, sum(1, unit)) * state[width + unit]
          + value(of: .sigmoid, sum(0, unit)) * value(of: .tanh, sum(2, unit))
      }
      return units.map { value(of: .sigmoid, sum(3, $0)) * value(of: .tanh, c[$0]) } + c
    case .gru:
      return units.map { unit in
        let r = value(of: .sigmoid, sum(0, unit))
        let z = value(of: .sigmoid, sum(1, unit))
        let n = value(of: .tanh, a[2 * width + unit] + r * p[2 * width + unit])
        return (1 - z) * n + z * state[unit]
      }
    }
  }
}
