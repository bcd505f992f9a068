import Tensors

/// A neural probabilistic language model: a perceptron over the vectors of the last few tokens.
///
/// Its values never change once it exists; training makes a new one.
///
/// - Source: Bengio, Ducharme, Vincent & Janvin 2003, "A Neural Probabilistic Language Model".
public final class NNLM: SequenceNetwork {
  public let configuration: NNLMConfiguration
  /// Read only; `embedding.weight` (its last row stands for what is before a text), `hidden.weight`,
  /// `hidden.bias`, `output.weight`, `output.bias`, matrices `[out, in]`.
  public let parameters: ParameterArena
  public let objective: SequenceObjective
  private let packed = PackedCache()

  /// A new model with random values: vectors of about a tenth, sums of about 1.
  public convenience init(configuration: NNLMConfiguration, seed: UInt64) {
    let parameters = ParameterArena.random(layout: Self.layout(of: configuration), seed: seed) {
      $0.name == "embedding.weight" ? 0.1 : 1 / Double($0.columns).squareRoot()
    }
    self.init(configuration: configuration, parameters: parameters)
  }

  /// A model of given values, which nobody changes from now on.
  ///
  /// - Precondition: `parameters` has the layout of that configuration.
  public init(configuration: NNLMConfiguration, parameters: ParameterArena) {
    objective = SequenceObjective(configuration)
    precondition(
      parameters.layout == objective.layout, "the values have another model's layout")
    self.configuration = configuration
    self.parameters = parameters
  }

  /// Where the parameters of such a model lie.
  public static func layout(of configuration: NNLMConfiguration) -> ParameterLayout {
    NNLMLayers(configuration).layout.parameters
  }

  public func packedWeights() -> PackedWeights { packed.weights(of: self) }

  public func replacing(parameters: ParameterArena) -> NNLM {
    NNLM(configuration: configuration, parameters: parameters)
  }

  public func makeReader() throws(ModelError) -> any TokenReader { try NNLMReader(self) }
}

/// Keeps the last few tokens.
private final class NNLMReader: TokenReader {
  let limit: Int? = nil
  private(set) var count = 0
  private let model: NNLM
  private let pass: Pass
  private var window: [Int32] = []

  init(_ model: NNLM) throws(ModelError) {
    self.model = model
    pass = try model.pass()
  }

  func append(_ tokens: [Int32]) throws(ModelError) -> [Float] {
    try checkTokens(tokens, vocabularySize: model.vocabularySize)
    let context = model.configuration.contextLength
    count += tokens.count
    window = Array((window + tokens).suffix(context))
    let before = [Int32](
      repeating: Int32(model.vocabularySize), count: context - window.count)
    pass.tape.reset()
    let layers = model.objective.layers
    let hidden = layers.hidden(pass, (before + window).map { [$0] })
    return pass.tape.array(of: layers.output.logits(pass, hidden))
  }

  func reset() {
    count = 0
    window = []
  }
}
