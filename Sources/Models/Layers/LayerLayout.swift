import Tensors

/// Lays out a model's parameters layer by layer, by Hugging Face's names.
struct LayerLayout {
  private(set) var parameters = ParameterLayout()
  /// Every linear layer, in the order of making.
  private(set) var linears: [Linear] = []
  /// Matrices that products read, in the forms that inference needs.
  private var products: [(id: ParameterID, form: PackedForms)] = []

  /// - Parameter transposed: the weight is stored `[out, in]`.
  mutating func linear(
    _ name: String, _ inputs: Int, _ outputs: Int, transposed: Bool, hasBias: Bool = true,
    slices: [String] = []
  ) -> Linear {
    let weight = parameters.append(
      "\(name).weight", transposed ? [outputs, inputs] : [inputs, outputs],
      role: .matrix(parts: max(1, slices.count)))
    let bias = hasBias ? parameters.append("\(name).bias", [outputs]) : nil
    let part = outputs / max(1, slices.count)
    let linear = Linear(
      name: name, weight: weight, bias: bias, inputs: inputs, outputs: outputs,
      isTransposed: transposed,
      slices: slices.enumerated().map { index, name in
        Linear.Slice(name: name, columns: (index * part)..<((index + 1) * part))
      })
    linears.append(linear)
    products.append((weight, transposed ? .transposed : .asStored))
    return linear
  }

  /// - Parameter isOutput: the table is (also) the output layer.
  mutating func embedding(
    _ name: String, _ count: Int, _ width: Int, isOutput: Bool = false
  ) -> Embedding {
    let table = parameters.append("\(name).weight", [count, width], role: .table)
    if isOutput { products.append((table, .transposed)) }
    return Embedding(table: table)
  }

  mutating func norm(_ name: String, _ width: Int, epsilon: Float) -> LayerNorm {
    LayerNorm(
      gain: parameters.append("\(name).weight", [width]),
      bias: parameters.append("\(name).bias", [width]), epsilon: epsilon)
  }

  /// An output layer that is not looked up as well: each row is compared with.
  mutating func matrix(_ name: String, outputs: Int, inputs: Int) -> ParameterID {
    let id = parameters.append(name, [outputs, inputs], role: .table)
    products.append((id, .transposed))
    return id
  }

  /// A parameter that belongs to no layer.
  mutating func parameter(_ name: String, _ shape: [Int]) -> ParameterID {
    parameters.append(name, shape)
  }

  /// The matrices that products read; training reads each both ways.
  func packedForms(training: Bool) -> [ParameterID: PackedForms] {
    Dictionary(uniqueKeysWithValues: products.map { ($0.id, training ? .both : $0.form) })
  }
}
