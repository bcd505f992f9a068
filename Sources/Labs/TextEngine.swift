import Foundation
import Studio
import Tokenizers

/// What questions ask of a text: where it is cut, what a model says to it.
public enum TextEngine {
  /// The model that questions ask when they name none.
  public static let model = "story-gpt"

  /// All names that `measure` knows.
  public static let names = [
    "next-token.is-top", "next-token.probability", "text.bits-per-byte", "text.tokens",
  ]

  /// Where a tokenizer cuts a text: every place inside of it where a token begins or ends.
  ///
  /// - Parameter tokenizer: a model of the library, or `byte`, `char` or `word`.
  /// - Returns: UTF-8 offsets in order.
  /// - Throws: `StudioError` for an unknown or damaged model.
  public static func boundaries(
    of text: String, tokenizer: String, library: ModelLibrary
  ) throws -> [Int] {
    let bytes = Array(text.utf8)
    let spans: [(start: Int, end: Int)]
    if let plain = PlainMethod(rawValue: tokenizer) {
      spans = plain.pieces(of: bytes).map { ($0.start, $0.end) }
    } else {
      spans = try library.reader(tokenizer).tokens(of: bytes).filter { !$0.special }
        .map { ($0.start, $0.end) }
    }
    let places = Set(spans.flatMap { [$0.start, $0.end] })
    return places.subtracting([0, bytes.count]).sorted()
  }

  /// Runs the model over a text.
  ///
  /// - Returns: nil for an unknown name, or when there is nothing to measure.
  /// - Throws: `StudioError`.
  public static func measure(
    _ name: String, text: String, continuation: String?, library: ModelLibrary
  ) throws -> Double? {
    guard !text.isEmpty else { return nil }
    let bytes = Array(text.utf8)
    switch name {
    case "next-token.probability":
      guard let continuation, !continuation.isEmpty else { return nil }
      return try library.load(model).score(guess: continuation, after: bytes).probability
    case "next-token.is-top":
      guard let continuation, !continuation.isEmpty else { return nil }
      let top = try library.load(model).predict(after: bytes, top: 1).next.first
      return top?.token.bytes == Array(continuation.utf8) ? 1 : 0
    case "text.bits-per-byte":
      return try library.load(model).evaluate([bytes]).bitsPerByte
    case "text.tokens":
      return Double(try library.load(model).tokens(of: bytes).count(where: { !$0.special }))
    default: return nil
    }
  }
}
