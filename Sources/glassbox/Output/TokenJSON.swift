import Figures
import Studio

extension JSONValue {
  /// The shape of a token that all commands share; `bytes` is authoritative.
  init(_ token: Token) {
    self = .object([
      ("id", .optional(token.id)),
      ("text", .string(token.text)),
      ("bytes", .ints(token.bytes.map(Int.init))),
      ("start", .int(token.start)),
      ("end", .int(token.end)),
      ("special", .bool(token.special)),
    ])
  }

  static func tokens(_ tokens: [Token]) -> JSONValue { .array(tokens.map { JSONValue($0) }) }

  /// The members that say whether all of the input was seen.
  static func truncation(_ truncation: Truncation?, count: Int) -> [(String, JSONValue)] {
    [
      ("truncated", .bool(truncation != nil)),
      ("input_tokens", .int(truncation?.total ?? count)),
    ]
  }
}

extension CommandContext {
  /// Says that a text was cut, and which part of it was seen.
  func noticeTruncation(_ truncation: Truncation?) {
    guard let truncation else { return }
    let (total, kept) = (truncation.total, truncation.kept)
    notice(
      truncation.keepsEnd
        ? Phrase(
          zh: "注意：文本有 \(total) 个词元，模型只看得到最后 \(kept) 个，前面的已截去。",
          en: "Note: the text has \(total) tokens; the model sees only the last \(kept).")
        : Phrase(
          zh: "注意：文本有 \(total) 个词元，模型只看得到前 \(kept) 个，后面的已截去。",
          en: "Note: the text has \(total) tokens; the model sees only the first \(kept)."))
  }

  /// Says that a text is not UTF-8; its bytes are used as they are.
  func noticeInvalidText(_ bytes: [UInt8]) {
    guard String(validating: bytes, as: UTF8.self) == nil else { return }
    notice(
      Phrase(
        zh: "注意：输入不是有效的 UTF-8；原样按字节处理，未作修补。",
        en: "Note: the input is not valid UTF-8; its bytes are used as they are."))
  }
}
