import Foundation
import Models
import Tensors
import Tokenizers

/// A text that the model wrote.
public struct Generated: Sendable {
  /// The language token and the prompt, as the model saw them.
  public let prompt: [Token]
  /// What the model added; the end token is not part of it.
  public let tokens: [Token]
  public let seed: UInt64
  /// Whether the model ended the text itself.
  public let ended: Bool
  public let truncation: Truncation?
  public let tokensPerSecond: Double

  /// What the model added, as bytes; may end within a character.
  public var bytes: [UInt8] { tokens.flatMap { $0.special ? [] : $0.bytes } }
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension Workbench {
  /// Continues a text.
  ///
  /// - Parameters:
  ///   - limit: the most tokens to add.
  ///   - control: cancels between two tokens; what there is by then is the result.
  ///   - onToken: gets each token as it is drawn.
  /// - Throws: `StudioError.emptyText` for an empty text and a tokenizer without language tokens.
  public func generate(
    after bytes: [UInt8], sampler: Sampler = Sampler(), limit: Int = 100,
    adapter: LoRAAdapter? = nil, control: RunControl? = nil,
    onToken: (Token) -> Void = { _ in }
  ) throws -> Generated {
    let (prompt, truncation) = input(of: bytes, keepingEnd: true)
    return try generate(
      prompt: prompt, truncation: truncation, sampler: sampler, limit: limit, adapter: adapter,
      control: control, onToken: onToken)
  }

  func generate(
    prompt: [Token], truncation: Truncation?, sampler: Sampler, limit: Int,
    adapter: LoRAAdapter?, control: RunControl?, onToken: (Token) -> Void = { _ in }
  ) throws -> Generated {
    try write(
      after: prompt, truncation: truncation,
      with: try TextDecoder(model, adapter: adapter), sampler: sampler, limit: limit,
      control: control, onToken: onToken)
  }

  /// Draws one next token by its probability.
  ///
  /// - Parameter draw: which number of the seed's sequence decides, from 0.
  /// - Precondition: `temperature > 0`.
  public func sample(
    after bytes: [UInt8], temperature: Double, seed: UInt64, draw: Int
  ) throws -> Token {
    let (tokens, _) = input(of: bytes, keepingEnd: true)
    guard !tokens.isEmpty else { throw StudioError.emptyText }
    let distribution = Distribution(
      logits: try model.nextLogits(after: tokens.ids), temperature: temperature)
    var random = Xoshiro256(seed: seed, stream: UInt64(max(draw, 0)))
    return token(Int32(distribution.token(at: random.uniform())))
  }
}
