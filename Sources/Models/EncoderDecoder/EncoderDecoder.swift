import Tensors

/// The Transformer: an encoder reads one sequence, a decoder writes another and looks at what the
/// encoder made. Blocks are pre-norm, which trains without a warm-up; one table serves both sides and
/// the output layer.
///
/// Its values never change once it exists; training makes a new one.
///
/// - Source: Vaswani et al. 2017, "Attention Is All You Need"; the place of the norms from Xiong et
///   al. 2020, "On Layer Normalization in the Transformer Architecture", section 3.
public final class EncoderDecoder: Network {
  public let configuration: EncoderDecoderConfiguration
  /// Read only; the BART family's names without `model.`, see `parameters.layout`.
  public let parameters: ParameterArena
  let layers: EncoderDecoderLayers
  private let packed = PackedCache()

  /// A new model with random values: token vectors N(0, 1/√width), so that √width makes them 1;
  /// matrices N(0, √(2/(in + out))).
  ///
  /// - Source: Glorot & Bengio 2010, "Understanding the difficulty of training deep feedforward neural
  ///   networks", eq. 12.
  public convenience init(configuration: EncoderDecoderConfiguration, seed: UInt64) {
    let layers = EncoderDecoderLayers(configuration)
    let vector = 1 / Double(configuration.width).squareRoot()
    self.init(
      configuration: configuration, layers: layers,
      parameters: .random(layout: layers.all.parameters, seed: seed) { entry in
        let isTable = entry.name.hasPrefix("shared") || entry.name.contains("embed_positions")
        return isTable ? vector : (2 / Double(entry.rows + entry.columns)).squareRoot()
      })
  }

  /// A model of given values, which nobody changes from now on.
  ///
  /// - Precondition: `parameters` has the layout of that configuration.
  public convenience init(
    configuration: EncoderDecoderConfiguration, parameters: ParameterArena
  ) {
    self.init(
      configuration: configuration, layers: EncoderDecoderLayers(configuration),
      parameters: parameters)
  }

  init(
    configuration: EncoderDecoderConfiguration, layers: EncoderDecoderLayers,
    parameters: ParameterArena
  ) {
    precondition(
      parameters.layout == layers.all.parameters, "the values have another model's layout")
    self.configuration = configuration
    self.layers = layers
    self.parameters = parameters
  }

  /// Where the parameters of such a model lie.
  public static func layout(of configuration: EncoderDecoderConfiguration) -> ParameterLayout {
    EncoderDecoderLayers(configuration).all.parameters
  }

  public var linears: [Linear] { layers.all.linears }

  public func packedForms(training: Bool) -> [ParameterID: PackedForms] {
    layers.all.packedForms(training: training)
  }

  public func packedWeights() -> PackedWeights { packed.weights(of: self) }

  public func replacing(parameters: ParameterArena) -> EncoderDecoder {
    EncoderDecoder(configuration: configuration, layers: layers, parameters: parameters)
  }
}
