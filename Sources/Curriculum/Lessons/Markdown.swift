import CMarkdown
import Figures

/// CommonMark with tables and strikethrough as `Prose`.
public enum Markdown {
  public static func prose(_ text: String) -> Prose {
    Prose(blocks: read(text) { blocks(of: $0) } ?? [])
  }

  /// What is made of a text's tree; nil when there is no memory for it.
  private static func read<Value>(_ text: String, _ make: (Node) -> Value) -> Value? {
    register
    let options = CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE
    guard let parser = cmark_parser_new(options) else { return nil }
    defer { cmark_parser_free(parser) }
    for name in ["table", "strikethrough"] {
      if let found = cmark_find_syntax_extension(name) {
        cmark_parser_attach_syntax_extension(parser, found)
      }
    }
    cmark_parser_feed(parser, text, text.utf8.count)
    guard let root = cmark_parser_finish(parser) else { return nil }
    defer { cmark_node_free(root) }
    return make(root)
  }

  /// The text of one paragraph.
  public static func spans(_ text: String) -> [Prose.Span] {
    for block in prose(text).blocks {
      if case .paragraph(let spans) = block { return spans }
    }
    return text.isEmpty ? [] : [Prose.Span(text)]
  }

  /// Where the links and images of a text lead.
  public static func links(_ text: String) -> [String] {
    read(text) { links(below: $0) } ?? []
  }

  private static func links(below parent: Node) -> [String] {
    children(of: parent).flatMap { node -> [String] in
      let own = ["link", "image"].contains(type(of: node)) ? cmark_node_get_url(node) : nil
      return (own.map { [String(cString: $0)] } ?? []) + links(below: node)
    }
  }

  /// Once, and from any thread.
  private static let register: Void = cmark_gfm_core_extensions_ensure_registered()

  private typealias Node = OpaquePointer

  private static func blocks(of parent: Node) -> [Prose.Block] {
    children(of: parent).compactMap(block)
  }

  private static func block(_ node: Node) -> Prose.Block? {
    switch type(of: node) {
    case "heading": .heading(level: Int(cmark_node_get_heading_level(node)), spans(of: node))
    case "paragraph": .paragraph(spans(of: node))
    case "list":
      .list(
        ordered: cmark_node_get_list_type(node) == CMARK_ORDERED_LIST,
        items: children(of: node).map(blocks))
    case "block_quote": .quote(blocks(of: node))
    case "code_block": .code(literal(node).trimmingNewlineAtEnd())
    case "table": table(node)
    case "thematic_break": .rule
    default: nil
    }
  }

  private static func table(_ node: Node) -> Prose.Block {
    let rows = children(of: node).map { row in children(of: row).map { spans(of: $0) } }
    return .table(header: rows.first ?? [], rows: Array(rows.dropFirst()))
  }

  private static func spans(of parent: Node, style: Prose.Span.Style = .plain) -> [Prose.Span] {
    var result: [Prose.Span] = []
    for node in children(of: parent) {
      switch type(of: node) {
      case "softbreak": append(softBreak(after: result.last?.text, before: node), style, &result)
      case "linebreak": append("\n", style, &result)
      case "text": append(closed(literal(node), after: result.last, style), style, &result)
      case "code": append(literal(node), .code, &result)
      case "strong": result += spans(of: node, style: .strong)
      case "emph": result += spans(of: node, style: .emphasis)
      case "strikethrough": result += spans(of: node, style: .strike)
      case "link", "image":
        for span in spans(of: node, style: style) { append(span.text, span.style, &result) }
      default: break
      }
    }
    return result
  }

  private static func append(
    _ text: String, _ style: Prose.Span.Style, _ spans: inout [Prose.Span]
  ) {
    if let last = spans.indices.last, spans[last].style == style, style != .code {
      spans[last].text += text
    } else if !text.isEmpty {
      spans.append(Prose.Span(text, style))
    }
  }

  /// A line break in the source is a space, except between two characters of which none uses spaces.
  private static func softBreak(after text: String?, before node: Node) -> String {
    guard let before = text?.last, let next = cmark_node_next(node),
      let after = firstCharacter(of: next)
    else { return " " }
    return isUnspaced(before) && isUnspaced(after) ? "" : " "
  }

  /// `**看这里：** 右边`: CommonMark needs the space to close the emphasis, Chinese does not want it.
  private static func closed(
    _ text: String, after last: Prose.Span?, _ style: Prose.Span.Style
  ) -> String {
    guard let last, last.style != style, last.style != .code, text.hasPrefix(" "),
      let before = last.text.last, isWidePunctuation(before),
      let after = text.dropFirst().first, isUnspaced(after)
    else { return text }
    return String(text.dropFirst())
  }

  private static func isWidePunctuation(_ character: Character) -> Bool {
    guard let value = character.unicodeScalars.first?.value else { return false }
    return (0x3001...0x3002).contains(value) || (0xFF01...0xFF1F).contains(value)
  }

  private static func firstCharacter(of node: Node) -> Character? {
    literal(node).first ?? cmark_node_first_child(node).flatMap(firstCharacter)
  }

  private static func isUnspaced(_ character: Character) -> Bool {
    guard let value = character.unicodeScalars.first?.value else { return false }
    return (0x2E80...0x9FFF).contains(value) || (0xF900...0xFAFF).contains(value)
      || (0xFF00...0xFF60).contains(value) || (0x20000...0x3FFFF).contains(value)
  }

  private static func children(of node: Node) -> [Node] {
    var result: [Node] = []
    var next = cmark_node_first_child(node)
    while let child = next {
      result.append(child)
      next = cmark_node_next(child)
    }
    return result
  }

  private static func type(of node: Node) -> String {
    cmark_node_get_type_string(node).map { String(cString: $0) } ?? ""
  }

  private static func literal(_ node: Node) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }
}

extension String {
  fileprivate func trimmingNewlineAtEnd() -> String {
    hasSuffix("\n") ? String(dropLast()) : self
  }
}
