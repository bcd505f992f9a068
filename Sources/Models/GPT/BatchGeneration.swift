import Tensors

/// Continues many texts with a model, some at a time.
public struct BatchGeneration: Sendable {
  /// A text to be continued.
  public struct Prompt: Sendable, Equatable {
    public var tokens: [Int32]
    /// The most tokens to add; the context ends a text too.
    public var limit: Int
    /// Decides the draws, together with the sampler's seed.
    public var stream: UInt64

    public init(tokens: [Int32], limit: Int, stream: UInt64) {
      self.tokens = tokens
      self.limit = limit
      self.stream = stream
    }
  }

  /// What was added to a prompt.
  public struct Continuation: Sendable, Equatable {
    public let tokens: [Int32]
    /// The token that ended it; nil when it reached its limit or the end of the context.
    public let stop: Int32?
  }

  public let model: GPT
  public let sampler: Sampler
  /// Texts that are written at a time.
  public let width: Int

  public init(_ model: GPT, sampler: Sampler, width: Int = 24) {
    self.model = model
    self.sampler = sampler
    self.width = max(1, width)
  }

  /// - Parameters:
  ///   - stops: tokens that end a text; they are not part of it.
  ///   - onDone: called with the number of texts that are finished; returning false ends the work.
  /// - Returns: a continuation for each prompt, in their order; nil when `onDone` ended the work.
  /// - Throws: `ModelError` for a prompt that the model does not take.
  public func run(
    _ prompts: [Prompt], stops: Set<Int32>, onDone: (Int) -> Bool = { _ in true }
  ) throws(ModelError) -> [Continuation]? {
    var results = [Continuation?](repeating: nil, count: prompts.count)
    let decoder = try BatchDecoder(model, capacity: width)
    var free = Array((0..<width).reversed())
    var active: [Text] = []
    var next = 0
    var done = 0
    while next < prompts.count || !active.isEmpty {
      while next < prompts.count, let place = free.popLast() {
        let prompt = prompts[next]
        active.append(
          Text(
            number: next, place: place, prompt: prompt,
            random: Xoshiro256(seed: sampler.seed, stream: prompt.stream),
            scores: try decoder.begin(place, with: prompt.tokens)))
        next += 1
      }
      for index in active.indices { active[index].draw(sampler, stops, decoder) }
      for text in active where text.isDone {
        results[text.number] = Continuation(tokens: text.tokens, stop: text.stop)
        free.append(text.place)
        done += 1
      }
      active.removeAll { $0.isDone }
      guard onDone(done) else { return nil }
      let rows = try decoder.advance(active.map { ($0.place, $0.tokens.last ?? 0) })
      for index in active.indices { active[index].scores = rows[index] }
    }
    return results.compactMap { $0 }
  }

  /// A text on its way.
  private struct Text {
    let number: Int
    let place: Int
    let prompt: Prompt
    var random: Xoshiro256
    var scores: [Float]
    var tokens: [Int32] = []
    var stop: Int32?
    var isDone = false

    mutating func draw(_ sampler: Sampler, _ stops: Set<Int32>, _ decoder: BatchDecoder) {
      guard tokens.count < prompt.limit else {
        isDone = true
        return
      }
      let token = sampler.choose(
        from: scores, after: prompt.tokens + tokens, using: &random)
      if stops.contains(token) {
        stop = token
        isDone = true
        return
      }
      tokens.append(token)
      let isFull = decoder.count(of: place) >= decoder.model.configuration.contextLength
      isDone = tokens.count >= prompt.limit || isFull
    }
  }
}
