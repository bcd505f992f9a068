/// What is done to the tokens of a text, or of two, once they are known.
protocol PostProcessor: Sendable {
  /// Changes the places of the tokens of one text.
  ///
  /// - Parameter bytes: what a token stands for.
  func adjust(
    _ tokens: inout [EncodedToken], of text: UnsafeBufferPointer<UInt8>,
    bytes: (Int32) -> [UInt8])

  /// Puts special tokens around the tokens of one text or two; nil if this adds none.
  var template: Template? { get }
}

extension PostProcessor {
  func adjust(
    _ tokens: inout [EncodedToken], of text: UnsafeBufferPointer<UInt8>,
    bytes: (Int32) -> [UInt8]
  ) {}
}

/// One after another.
struct PostProcessorSequence: PostProcessor {
  let steps: [any PostProcessor]

  func adjust(
    _ tokens: inout [EncodedToken], of text: UnsafeBufferPointer<UInt8>,
    bytes: (Int32) -> [UInt8]
  ) {
    for step in steps { step.adjust(&tokens, of: text, bytes: bytes) }
  }

  var template: Template? { steps.lazy.compactMap { $0.template }.first }
}

extension Part {
  /// The post-processor that stands here.
  ///
  /// - Parameter limit: ids below it exist.
  func postProcessor(idsBelow limit: Int) throws(TokenizerError) -> (any PostProcessor)? {
    if isNull { return nil }
    return try somePostProcessor(limit)
  }

  private func somePostProcessor(_ limit: Int) throws(TokenizerError) -> any PostProcessor {
    switch self["type"].value.text {
    case "Sequence":
      var steps: [any PostProcessor] = []
      for step in try self["processors"].elements(atMost: Part.mostStages) {
        steps.append(try step.somePostProcessor(limit))
      }
      guard steps.count(where: { $0.template != nil }) <= 1 else { throw unsupported() }
      return PostProcessorSequence(steps: steps)
    case "TemplateProcessing": return TemplateProcessing(template: try Template(self, limit))
    case "BertProcessing": return TemplateProcessing(template: try Template(bert: self, limit))
    case "RobertaProcessing": return try RoBERTaProcessing(self, limit)
    case "ByteLevel": return try ByteLevelTrimming(self)
    default: throw unsupported()
    }
  }
}

/// Only a template.
struct TemplateProcessing: PostProcessor {
  let template: Template?

}

/// RoBERTa's template, and places without the spaces that its tokens begin with.
struct RoBERTaProcessing: PostProcessor {
  let template: Template?
  private let trimming: ByteLevelTrimming

  init(_ part: Part, _ limit: Int) throws(TokenizerError) {
    template = try Template(roberta: part, limit)
    trimming = try ByteLevelTrimming(part)
  }

  func adjust(
    _ tokens: inout [EncodedToken], of text: UnsafeBufferPointer<UInt8>,
    bytes: (Int32) -> [UInt8]
  ) {
    trimming.adjust(&tokens, of: text, bytes: bytes)
  }
}

/// Takes the spaces at the ends of byte-level tokens out of their places.
struct ByteLevelTrimming: PostProcessor {
  let trims: Bool
  let addsPrefixSpace: Bool

  init(_ part: Part) throws(TokenizerError) {
    trims = try part["trim_offsets"].bool(default: true)
    addsPrefixSpace = try part["add_prefix_space"].bool(default: true)
  }

  var template: Template? { nil }

  func adjust(
    _ tokens: inout [EncodedToken], of text: UnsafeBufferPointer<UInt8>,
    bytes: (Int32) -> [UInt8]
  ) {
    guard trims else { return }
    for index in tokens.indices {
      let token = bytes(tokens[index].id)
      var leading = token.prefix { $0 == 0x20 }.count
      let trailing = token.reversed().prefix { $0 == 0x20 }.count
      // A single space may be the one that was put in front, which has no place that it could leave.
      let isFirst = index == 0 || tokens[index].start == 0
      if leading == 1, addsPrefixSpace, isFirst { leading = 0 }
      for _ in 0..<leading where tokens[index].start < tokens[index].end {
        tokens[index].start +=
          Character32.read(text, at: tokens[index].start, end: text.count).length
      }
      for _ in 0..<trailing where tokens[index].start < tokens[index].end {
        repeat {
          tokens[index].end -= 1
        } while tokens[index].end > tokens[index].start
          && text[tokens[index].end] & 0xC0 == 0x80
      }
    }
  }
}
