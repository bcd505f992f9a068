import Figures
import Foundation

extension Prose {
  /// The same prose with every `{name}` replaced.
  public func replacing(_ texts: [String: String]) -> Prose {
    texts.isEmpty ? self : Prose(blocks: blocks.map { $0.replacing(texts) })
  }

  /// All spans, whatever block they stand in; code blocks are not among them.
  var spans: [Span] { blocks.flatMap(\.spans) }

  /// The lines of all code blocks.
  var codeLines: [Substring] { blocks.flatMap(\.codeLines) }
}

extension Prose.Block {
  fileprivate func replacing(_ texts: [String: String]) -> Prose.Block {
    switch self {
    case .heading(let level, let spans): .heading(level: level, spans.replacing(texts))
    case .paragraph(let spans): .paragraph(spans.replacing(texts))
    case .list(let ordered, let items):
      .list(ordered: ordered, items: items.map { $0.map { $0.replacing(texts) } })
    case .quote(let blocks): .quote(blocks.map { $0.replacing(texts) })
    case .code(let code): .code(code.replacing(texts))
    case .table(let header, let rows):
      .table(
        header: header.map { $0.replacing(texts) },
        rows: rows.map { $0.map { $0.replacing(texts) } })
    case .rule: .rule
    }
  }

  fileprivate var spans: [Prose.Span] {
    switch self {
    case .heading(_, let spans), .paragraph(let spans): spans
    case .list(_, let items): items.flatMap { $0.flatMap(\.spans) }
    case .quote(let blocks): blocks.flatMap(\.spans)
    case .table(let header, let rows): header.flatMap(\.self) + rows.flatMap { $0.flatMap(\.self) }
    case .code, .rule: []
    }
  }

  fileprivate var codeLines: [Substring] {
    switch self {
    case .code(let code): code.split(separator: "\n", omittingEmptySubsequences: false)
    case .list(_, let items): items.flatMap { $0.flatMap(\.codeLines) }
    case .quote(let blocks): blocks.flatMap(\.codeLines)
    default: []
    }
  }
}

extension [Prose.Span] {
  func replacing(_ texts: [String: String]) -> [Prose.Span] {
    map { Prose.Span($0.text.replacing(texts), $0.style) }
  }
}

extension String {
  fileprivate func replacing(_ texts: [String: String]) -> String {
    guard contains("{") else { return self }
    return texts.reduce(self) {
      $0.replacingOccurrences(of: "{\($1.key)}", with: $1.value)
    }
  }
}
