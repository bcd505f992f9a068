import Tensors

/// Continues a text with a model.
public struct Generation: Sendable {
  public let model: GPT
  public var adapter: LoRAAdapter?
  public var sampler: Sampler
  /// Changes within the model at every position.
  public var interventions: [Intervention] = []

  public init(_ model: GPT, adapter: LoRAAdapter? = nil, sampler: Sampler = Sampler()) {
    self.model = model
    self.adapter = adapter
    self.sampler = sampler
  }

  /// Draws up to `limit` tokens after `prompt`.
  ///
  /// When the context is full its second half is read again, and the text goes on from there.
  ///
  /// - Parameters:
  ///   - stops: tokens that end the text; they are not part of the result.
  ///   - control: a way to cancel between two tokens; what there is by then is the result.
  ///   - onToken: gets each token as it is drawn; returning false ends the text.
  /// - Returns: the new tokens.
  public func run(
    prompt: [Int32], limit: Int, stops: Set<Int32> = [], control: RunControl? = nil,
    onToken: (Int32) -> Bool = { _ in true }
  ) throws(ModelError) -> [Int32] {
    let decoder = try TextDecoder(
      model, adapters: adapter.map { [$0] } ?? [], interventions: interventions)
    return try decoder.write(
      after: prompt, limit: limit, sampler: sampler, stops: stops, control: control,
      onToken: onToken)
  }
}
