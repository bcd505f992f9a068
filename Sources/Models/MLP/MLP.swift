import Tensors

/// The sizes of a multi-layer perceptron.
public struct MLPConfiguration: Sendable, Equatable, Codable {
  /// What a hidden layer does to its sums.
  public enum HiddenActivation: String, Sendable, Codable, CaseIterable {
    case relu, tanh, gelu, silu
    /// Nothing: layers in a row are then one linear map.
    case none
  }

  /// Numbers that go in, those of each hidden layer, and those that come out.
  public var sizes: [Int]
  public var activation: HiddenActivation

  /// - Precondition: at least two sizes, all positive.
  public init(sizes: [Int], activation: HiddenActivation = .relu) {
    precondition(
      sizes.count >= 2 && sizes.allSatisfy { $0 > 0 }, "an MLP of the sizes \(sizes)")
    self.sizes = sizes
    self.activation = activation
  }

  var inputs: Int { sizes[0] }
  var outputs: Int { sizes[sizes.count - 1] }
}

extension MLPConfiguration.HiddenActivation {
  var function: Activation {
    switch self {
    case .relu: .relu
    case .tanh: .tanh
    case .gelu: .gelu
    case .silu: .silu
    case .none: .none
    }
  }
}

/// Linear layers with an activation between them, for numbers rather than text: classes' scores or
/// numbers come out.
///
/// Its values never change once it exists; training makes a new one.
///
/// - Source: Rumelhart, Hinton & Williams 1986, "Learning representations by back-propagating errors".
public final class MLP: Network {
  public let configuration: MLPConfiguration
  /// Read only; `layers.N.weight` `[out, in]` and `layers.N.bias`.
  public let parameters: ParameterArena
  let layers: MLPLayers
  private let packed = PackedCache()

  /// A new model with random values.
  ///
  /// - Source: He et al. 2015, "Delving Deep into Rectifiers", eq. 10: N(0, √(2/in)).
  public convenience init(configuration: MLPConfiguration, seed: UInt64) {
    let layers = MLPLayers(configuration)
    self.init(
      configuration: configuration, layers: layers,
      parameters: .random(layout: layers.all.parameters, seed: seed) {
        (2 / Double($0.columns)).squareRoot()
      })
  }

  /// A model of given values, which nobody changes from now on.
  ///
  /// - Precondition: `parameters` has the layout of that configuration.
  public convenience init(configuration: MLPConfiguration, parameters: ParameterArena) {
    self.init(
      configuration: configuration, layers: MLPLayers(configuration), parameters: parameters)
  }

  init(configuration: MLPConfiguration, layers: MLPLayers, parameters: ParameterArena) {
    precondition(
      parameters.layout == layers.all.parameters, "the values have another model's layout")
    self.configuration = configuration
    self.layers = layers
    self.parameters = parameters
  }

  /// Where the parameters of such a model lie.
  public static func layout(of configuration: MLPConfiguration) -> ParameterLayout {
    MLPLayers(configuration).all.parameters
  }

  public var linears: [Linear] { layers.all.linears }

  public func packedForms(training: Bool) -> [ParameterID: PackedForms] {
    layers.all.packedForms(training: training)
  }

  public func packedWeights() -> PackedWeights { packed.weights(of: self) }

  public func replacing(parameters: ParameterArena) -> MLP {
    MLP(configuration: configuration, layers: layers, parameters: parameters)
  }
}
