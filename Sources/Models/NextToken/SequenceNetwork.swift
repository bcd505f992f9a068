import Tensors

/// A network whose layers go through a text: what all such have in common.
public protocol SequenceNetwork: Network, NextTokenModel {
  /// Its training, and with it its layers.
  var objective: SequenceObjective { get }
}

extension SequenceNetwork {
  public var vocabularySize: Int { objective.vocabularySize }

  public var linears: [Linear] { objective.layers.layout.linears }

  public func packedForms(training: Bool) -> [ParameterID: PackedForms] {
    objective.layers.layout.packedForms(training: training)
  }

  public func loss(of sequences: [TrainingSequence]) throws(ModelError) -> Double {
    Double(try objective.loss(of: sequences, at: parameters))
  }

  /// All positions at once.
  public func scores(along tokens: [Int32]) throws(ModelError) -> [Float] {
    try checkTokens(tokens, vocabularySize: vocabularySize)
    var pass = try pass()
    pass.sequences = 1
    pass.length = tokens.count
    let layers = objective.layers
    let hidden = layers.hidden(pass, layers.lookups(tokens, sequences: 1))
    return pass.tape.array(of: layers.output.logits(pass, hidden))
  }

  /// A token's vector.
  ///
  /// - Precondition: the token is in the vocabulary.
  public func embedding(of token: Int32) -> [Float] {
    parameters.row(Int(token), of: objective.layers.embedding.table)
  }
}
