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
    guard limit > 0 else { return [] }
    let context = model.configuration.contextLength
    let decoder = try TextDecoder(
      model, adapters: adapter.map { [$0] } ?? [], interventions: interventions)
    var random = Xoshiro256(seed: sampler.seed)
    var text = Array(prompt.suffix(context))
    var result: [Int32] = []
    var logits = try decoder.append(text)
    while true {
      if control?.isCancelled == true { return result }
      let token = sampler.choose(from: logits, after: prompt + result, using: &random)
      if stops.contains(token) { return result }
      result.append(token)
      guard onToken(token), result.count < limit else { return result }
      text.append(token)
      if decoder.count == context {
        decoder.reset()
        text = Array(text.suffix(max(1, context / 2)))
        logits = try decoder.append(text)
      } else {
        logits = try decoder.append([token])
      }
    }
  }
}
