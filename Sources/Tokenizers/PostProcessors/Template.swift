/// The order of texts and special tokens in what a model reads.
struct Template: Sendable {
  enum Item: Sendable {
    /// The first text or the second, with the type of its tokens.
    case text(Int, type: Int32)
    case special([Int32], type: Int32)
  }

  let single: [Item]
  let pair: [Item]

  private static let mostItems = 64
  private static let mostTypes = 1 << 16

  /// A template that the file writes out.
  init(_ part: Part, _ limit: Int) throws(TokenizerError) {
    single = try Template.items(part["single"], part["special_tokens"], limit)
    pair = try Template.items(part["pair"], part["special_tokens"], limit)
    let seconds = single.contains { if case .text(1, _) = $0 { true } else { false } }
    guard !seconds else { throw part["single"].unsupported() }
  }

  private static func items(
    _ part: Part, _ specials: Part, _ limit: Int
  ) throws(TokenizerError) -> [Item] {
    var items: [Item] = []
    for element in try part.elements(atMost: mostItems) {
      let (special, sequence) = (element["SpecialToken"], element["Sequence"])
      if !special.isNull {
        var ids: [Int32] = []
        let entry = specials[try special["id"].text()]
        for id in try entry["ids"].elements(atMost: mostItems) {
          ids.append(Int32(try id.integer(in: 0...max(0, limit - 1))))
        }
        items.append(.special(ids, type: try type(special["type_id"])))
      } else {
        let names = ["A": 0, "B": 1]
        guard let text = names[try sequence["id"].text()] else { throw sequence.unsupported() }
        items.append(.text(text, type: try type(sequence["type_id"])))
      }
    }
    return items
  }

  private static func type(_ part: Part) throws(TokenizerError) -> Int32 {
    Int32(try part.integer(in: 0...mostTypes, default: 0))
  }

  /// BERT's: `[CLS]` A `[SEP]`, and for two texts B `[SEP]` with types of 1.
  ///
  /// - Source: Devlin et al. 2019, figure 2.
  init(bert part: Part, _ limit: Int) throws(TokenizerError) {
    let open = try Template.marker(part["cls"], limit)
    let close = try Template.marker(part["sep"], limit)
    self.init(bertOpening: open, closing: close)
  }

  init(bertOpening open: Int32, closing close: Int32) {
    single = [.special([open], type: 0), .text(0, type: 0), .special([close], type: 0)]
    pair = single + [.text(1, type: 1), .special([close], type: 1)]
  }

  /// RoBERTa's: `<s>` A `</s>`, and for two texts `</s>` B `</s>`, all of type 0.
  ///
  /// - Source: Liu et al. 2019, the released code.
  init(roberta part: Part, _ limit: Int) throws(TokenizerError) {
    let open = try Template.marker(part["cls"], limit)
    let close = try Template.marker(part["sep"], limit)
    single = [.special([open], type: 0), .text(0, type: 0), .special([close], type: 0)]
    pair = single + [.special([close], type: 0), .text(1, type: 0), .special([close], type: 0)]
  }

  /// The id in `["[SEP]", 102]`.
  private static func marker(_ part: Part, _ limit: Int) throws(TokenizerError) -> Int32 {
    let elements = try part.elements(atMost: 2)
    guard elements.count == 2 else { throw part.unsupported() }
    return Int32(try elements[1].integer(in: 0...max(0, limit - 1)))
  }

  /// - Parameter texts: the tokens of the first text, or of both.
  func applied(to texts: [[EncodedToken]]) -> Encoding {
    var result = Encoding(tokens: [], typeIDs: [], sequences: [])
    for item in texts.count == 1 ? single : pair {
      switch item {
      case .text(let index, let type):
        for token in texts[index] { result.append(token, type: type, sequence: index) }
      case .special(let ids, let type):
        for id in ids {
          let token = EncodedToken(id: id, start: 0, end: 0, isSpecial: true)
          result.append(token, type: type, sequence: nil)
        }
      }
    }
    return result
  }
}

extension Encoding {
  mutating func append(_ token: EncodedToken, type: Int32, sequence: Int?) {
    tokens.append(token)
    typeIDs.append(type)
    sequences.append(sequence)
  }
}
