import Tensors

/// A BERT: an encoder of post-norm blocks in which every position sees every other, with learned
/// positions, segments, and heads that may each be absent.
///
/// Its values never change once it exists; training makes a new one.
///
/// - Source: Devlin et al. 2019, "BERT: Pre-training of Deep Bidirectional Transformers for Language
///   Understanding".
public final class BERT: Network {
  public let configuration: BERTConfiguration
  /// Read only; Hugging Face's names without `bert.`, see `parameters.layout`.
  public let parameters: ParameterArena
  let layers: BERTLayers
  private let packed = PackedCache()

  /// A new model with random values: N(0, 0.02), gains 1, biases 0; positions begin as waves.
  ///
  /// - Source: Devlin et al. 2019; the numbers are those of the published code
  ///   (`initializer_range`).
  public convenience init(configuration: BERTConfiguration, seed: UInt64) {
    let layers = BERTLayers(configuration)
    let parameters = ParameterArena.random(layout: layers.all.parameters, seed: seed) { _ in 0.02 }
    parameters.layWaves(in: layers.positions.table)
    self.init(configuration: configuration, layers: layers, parameters: parameters)
  }

  /// A model of given values, which nobody changes from now on.
  ///
  /// - Precondition: `parameters` has the layout of that configuration.
  public convenience init(configuration: BERTConfiguration, parameters: ParameterArena) {
    self.init(
      configuration: configuration, layers: BERTLayers(configuration), parameters: parameters)
  }

  init(configuration: BERTConfiguration, layers: BERTLayers, parameters: ParameterArena) {
    precondition(
      parameters.layout == layers.all.parameters, "the values have another model's layout")
    self.configuration = configuration
    self.layers = layers
    self.parameters = parameters
  }

  /// Where the parameters of such a model lie.
  public static func layout(of configuration: BERTConfiguration) -> ParameterLayout {
    BERTLayers(configuration).all.parameters
  }

  /// One token's row of the words' table.
  ///
  /// - Precondition: the token is in the vocabulary.
  public func embedding(of token: Int32) -> [Float] {
    parameters.row(Int(token), of: layers.words.table)
  }

  public var linears: [Linear] { layers.all.linears }

  public func packedForms(training: Bool) -> [ParameterID: PackedForms] {
    layers.all.packedForms(training: training)
  }

  public func packedWeights() -> PackedWeights { packed.weights(of: self) }

  public func replacing(parameters: ParameterArena) -> BERT {
    BERT(configuration: configuration, layers: layers, parameters: parameters)
  }
}
