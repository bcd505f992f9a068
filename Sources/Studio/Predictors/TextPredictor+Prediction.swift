import Foundation
import Models

extension TextPredictor {
  /// The distribution over the next token; an empty text asks how texts begin (in English).
  ///
  /// - Parameter top: how many candidates to list.
  /// - Throws: `StudioError.emptyText` for an empty text and a tokenizer without language tokens.
  public func predict(after bytes: [UInt8], top: Int = 10) throws -> Prediction {
    let (tokens, truncation) = input(of: bytes, keepingEnd: true)
    guard !tokens.isEmpty else { throw StudioError.emptyText }
    let logits = try nextTokenModel.makeReader().append(tokens.ids)
    let distribution = Distribution(logits: logits)
    let next = distribution.top(top).map { id, probability in
      Prediction.Candidate(
        id: id, token: token(Int32(id)), probability: probability, logit: logits[id])
    }
    return Prediction(
      tokens: tokens, logits: logits, next: next, entropy: distribution.entropy,
      truncation: truncation)
  }

  /// Continues a text.
  ///
  /// - Parameters:
  ///   - limit: the most tokens to add.
  ///   - control: cancels between two tokens; what there is by then is the result.
  ///   - onToken: gets each token as it is drawn.
  /// - Throws: `StudioError.emptyText` for an empty text and a tokenizer without language tokens.
  public func generate(
    after bytes: [UInt8], sampler: Sampler = Sampler(), limit: Int = 100,
    control: RunControl? = nil, onToken: (Token) -> Void = { _ in }
  ) throws -> Generated {
    let (prompt, truncation) = input(of: bytes, keepingEnd: true)
    return try write(
      after: prompt, truncation: truncation, with: try nextTokenModel.makeReader(),
      sampler: sampler, limit: limit, control: control, onToken: onToken)
  }

  func write(
    after prompt: [Token], truncation: Truncation?, with reader: any TokenReader,
    sampler: Sampler, limit: Int, control: RunControl?, onToken: (Token) -> Void
  ) throws -> Generated {
    guard !prompt.isEmpty else { throw StudioError.emptyText }
    let stops: Set<Int32> = endToken.map { [$0] } ?? []
    let start = ContinuousClock.now
    let ids = try reader.write(
      after: prompt.ids, limit: limit, sampler: sampler, stops: stops, control: control
    ) { id in
      onToken(token(id))
      return true
    }
    let elapsed = (ContinuousClock.now - start) / .seconds(1)
    return Generated(
      prompt: prompt, tokens: ids.map(token), seed: sampler.seed,
      ended: ids.count < limit && control?.isCancelled != true, truncation: truncation,
      tokensPerSecond: elapsed > 0 ? Double(ids.count) / elapsed : 0)
  }
}

extension TextPredictor {
  /// Predicts every token of each text from those before it, `<end>` included; only the bytes that
  /// were predicted count.
  ///
  /// - Parameter limit: texts are cut to so many tokens, when less than what can be read: the same
  ///   number makes models comparable that read more and less.
  /// - Throws: `StudioError.emptyText` when no token is predicted, `.cancelled` on request.
  public func evaluate(
    _ texts: [[UInt8]], limit: Int, control: RunControl? = nil
  ) throws -> Evaluation {
    let model = nextTokenModel
    return try Evaluation(texts, control: control) { text in
      guard let (sequence, bytes) = sequence(of: text, limit: limit) else { return nil }
      let loss = try model.loss(of: [sequence])
      return (loss * Double(sequence.targetCount), sequence.targetCount, bytes)
    }
  }

  /// A text as it is measured, and how many of its bytes are predicted; nil when no token is.
  func sequence(of text: [UInt8], limit: Int) -> (sequence: TrainingSequence, bytes: Int)? {
    let limit = min(limit, readingLimit ?? .max)
    let tokens = tokens(of: text, addingLanguage: true).prefix(limit == .max ? limit : limit + 1)
    var ids = Array(tokens).ids
    if ids.count <= limit, let endToken { ids.append(endToken) }
    guard ids.count > 1 else { return nil }
    // Nothing predicts the first token.
    let predicted = tokens.dropFirst()
    return (
      TrainingSequence(tokens: ids), predicted.reduce(0) { $0 + ($1.special ? 0 : $1.bytes.count) }
    )
  }
}

extension Evaluation {
  /// The sum over texts.
  ///
  /// - Parameter measure: what one text costs; nil when no token of it is predicted.
  /// - Throws: `StudioError.emptyText` when none is, `.cancelled` on request.
  init(
    _ texts: [[UInt8]], control: RunControl?,
    measure: ([UInt8]) throws -> (nats: Double, tokens: Int, bytes: Int)?
  ) throws {
    var (nats, counted, bytes) = (0.0, 0, 0)
    for text in texts {
      if control?.isCancelled == true { throw StudioError.cancelled }
      guard let measured = try measure(text) else { continue }
      nats += measured.nats
      counted += measured.tokens
      bytes += measured.bytes
    }
    guard counted > 0, bytes > 0 else { throw StudioError.emptyText }
    self.init(
      loss: nats / Double(counted), bitsPerByte: nats / log(2) / Double(bytes), tokens: counted,
      bytes: bytes)
  }
}
