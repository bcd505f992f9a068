import Foundation
import Models

/// How well a model predicts texts.
public struct Evaluation: Sendable, Equatable {
  /// - Units: nats per predicted token.
  public let loss: Double
  /// Comparable between models with different tokenizers.
  ///
  /// - Units: bits per byte of the texts.
  public let bitsPerByte: Double
  public let tokens: Int
  public let bytes: Int
}

extension Workbench {
  /// Predicts every token of each text from those before it, `<end>` included. Texts longer than
  /// the context are cut; only the bytes that were predicted count.
  ///
  /// - Throws: `StudioError.emptyText` when no token is predicted, `.cancelled` on request.
  public func evaluate(
    _ texts: [[UInt8]], adapter: LoRAAdapter? = nil, control: RunControl? = nil
  ) throws -> Evaluation {
    var nats = 0.0
    var counted = 0
    var bytes = 0
    for text in texts {
      if control?.isCancelled == true { throw StudioError.cancelled }
      guard let measured = try measure(text, adapter: adapter) else { continue }
      nats += measured.nats
      counted += measured.tokens
      bytes += measured.bytes
    }
    guard counted > 0, bytes > 0 else { throw StudioError.emptyText }
    return Evaluation(
      loss: nats / Double(counted), bitsPerByte: nats / log(2) / Double(bytes), tokens: counted,
      bytes: bytes)
  }

  /// What one text costs; nil when no token of it is predicted.
  func measure(
    _ text: [UInt8], adapter: LoRAAdapter? = nil
  ) throws -> (nats: Double, tokens: Int, bytes: Int)? {
    let tokens = Array(tokens(of: text, addingLanguage: true).prefix(contextLength + 1))
    var ids = tokens.ids
    if ids.count <= contextLength, let endToken { ids.append(endToken) }
    guard ids.count > 1 else { return nil }
    let sequence = TrainingSequence(tokens: ids)
    let loss = Double(try model.loss(sequence, adapter: adapter))
    return (
      loss * Double(sequence.targetCount), sequence.targetCount,
      tokens.reduce(0) { $0 + ($1.special ? 0 : $1.bytes.count) }
    )
  }
}
