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
    try Evaluation(texts, control: control) { try measure($0, adapter: adapter) }
  }

  /// What one text costs; nil when no token of it is predicted.
  func measure(
    _ text: [UInt8], adapter: LoRAAdapter? = nil
  ) throws -> (nats: Double, tokens: Int, bytes: Int)? {
    guard let (sequence, bytes) = sequence(of: text, limit: contextLength) else { return nil }
    let loss = Double(try model.loss(sequence, adapter: adapter))
    return (loss * Double(sequence.targetCount), sequence.targetCount, bytes)
  }
}
