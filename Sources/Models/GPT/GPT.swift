import Tensors

/// A GPT-2 architecture decoder: pre-norm blocks, learned positions, GELU in its tanh form.
///
/// Its values never change once it exists; training makes a new one.
///
/// - Source: Radford et al. 2019, "Language Models are Unsupervised Multitask Learners".
public final class GPT: Network {
  public let configuration: GPTConfiguration
  /// Read only; GPT-2's names, see `parameters.layout`.
  public let parameters: ParameterArena
  let places: GPTParameters
  private let packed = PackedCache()

  /// A new model with random values.
  ///
  /// - Parameter laysHeads: the heads of every layer but the first begin by copying what they look at,
  ///   and three begin as `LaidHeads` says. It helps where texts repeat their words, and is in the way
  ///   of other tasks.
  public convenience init(configuration: GPTConfiguration, seed: UInt64, laysHeads: Bool = false) {
    let places = GPTParameters(configuration)
    self.init(
      configuration: configuration, places: places,
      parameters: places.initialized(seed: seed, laysHeads: laysHeads))
  }

  /// A model of given values, which must not be changed by anybody from now on.
  init(configuration: GPTConfiguration, places: GPTParameters, parameters: ParameterArena) {
    precondition(parameters.layout == places.layout, "the values have another model's layout")
    self.configuration = configuration
    self.places = places
    self.parameters = parameters
  }

  public var linears: [Linear] { places.linears }

  public func packedForms(training: Bool) -> [ParameterID: PackedForms] {
    places.packedForms(training: training)
  }

  public func packedWeights() -> PackedWeights { packed.weights(of: self) }

  public func replacing(parameters: ParameterArena) -> GPT {
    GPT(configuration: configuration, places: places, parameters: parameters)
  }

  /// One token's row of the embedding table.
  ///
  /// - Precondition: the token is in the vocabulary.
  public func embedding(of token: Int32) -> [Float] {
    parameters.row(Int(token), of: places.tokens.table)
  }
}
