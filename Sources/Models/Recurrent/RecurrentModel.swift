import Tensors

/// A recurrent language model: reads token by token and remembers in a state of fixed size.
///
/// Its values never change once it exists; training makes a new one.
///
/// - Source: Mikolov et al. 2010, "Recurrent neural network based language model"; with an LSTM
///   Sundermeyer, Schlüter & Ney 2012, "LSTM Neural Networks for Language Modeling".
public final class RecurrentModel: SequenceNetwork {
  public let configuration: RecurrentConfiguration
  /// Read only; `encoder.weight`, `rnn.weight_ih_l0`, `rnn.weight_hh_l0`, …, `projection.weight`
  /// (tied) or `decoder.weight`, `decoder.bias`; matrices `[out, in]`.
  public let parameters: ParameterArena
  public let objective: SequenceObjective
  let layers: RecurrentLayers
  private let packed = PackedCache()

  /// A new model with random values: vectors of about a tenth, others uniform-like of 1/√(3·in) as
  /// PyTorch's are; an LSTM's forget gates begin open.
  ///
  /// - Source: Gers, Schmidhuber & Cummins 2000, "Learning to Forget", section 4, for the forget gate's
  ///   bias; 1 as Jozefowicz, Zaremba & Sutskever 2015 advise.
  public convenience init(configuration: RecurrentConfiguration, seed: UInt64) {
    let layers = RecurrentLayers(configuration)
    let parameters = ParameterArena.random(layout: layers.layout.parameters, seed: seed) {
      $0.name == "encoder.weight" ? 0.1 : 1 / (3 * Double($0.columns)).squareRoot()
    }
    for layer in layers.layers where configuration.cell == .lstm {
      parameters.withMutableValues(of: layer.inputBias) {
        for index in layer.width..<2 * layer.width { $0[index] = 1 }
      }
    }
    self.init(configuration: configuration, parameters: parameters)
  }

  /// A model of given values, which nobody changes from now on.
  ///
  /// - Precondition: `parameters` has the layout of that configuration.
  public init(configuration: RecurrentConfiguration, parameters: ParameterArena) {
    objective = SequenceObjective(configuration)
    layers = RecurrentLayers(configuration)
    precondition(
      parameters.layout == objective.layout, "the values have another model's layout")
    self.configuration = configuration
    self.parameters = parameters
  }

  /// Where the parameters of such a model lie.
  public static func layout(of configuration: RecurrentConfiguration) -> ParameterLayout {
    RecurrentLayers(configuration).layout.parameters
  }

  public func packedWeights() -> PackedWeights { packed.weights(of: self) }

  public func replacing(parameters: ParameterArena) -> RecurrentModel {
    RecurrentModel(configuration: configuration, parameters: parameters)
  }

  public func makeReader() throws(ModelError) -> any TokenReader { try RecurrentReader(self) }
}

/// Reads a text with a recurrent model: all that it keeps is the state of each layer.
public final class RecurrentReader: TokenReader {
  public let limit: Int? = nil
  public private(set) var count = 0
  /// Of each layer, h and an LSTM's c behind it, after the last token; zeros before the first.
  ///
  /// - Shapes: `[states·width]` each.
  public private(set) var states: [[Float]]
  private let model: RecurrentModel
  private let pass: Pass
  private let zeros: [[Float]]

  /// - Throws: `ModelError`.
  public init(_ model: RecurrentModel) throws(ModelError) {
    self.model = model
    pass = try model.pass()
    zeros = model.layers.layers.map {
      [Float](repeating: 0, count: $0.cell.stateCount * $0.width)
    }
    states = zeros
  }

  public func append(_ tokens: [Int32]) throws(ModelError) -> [Float] {
    try checkTokens(tokens, vocabularySize: model.vocabularySize)
    let tape = pass.tape
    tape.reset()
    let initial = states.map { tape.constant($0, [1, $0.count]) }
    let (output, all) = model.layers.hidden(pass, tokens, initial: initial)
    let last = (tokens.count - 1)..<tokens.count
    let logits = model.layers.output.logits(pass, tape.rows(output, last))
    states = all.map { tape.array(of: tape.rows($0, last)) }
    count += tokens.count
    return tape.array(of: logits)
  }

  public func reset() {
    count = 0
    states = zeros
  }
}
