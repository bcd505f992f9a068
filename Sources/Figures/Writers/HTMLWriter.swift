/// Figures as one HTML page that needs nothing else: pictures as SVG, text and tables as elements.
struct HTMLWriter {
  var language: Language

  func write(_ figures: [(caption: String?, figure: Figure)], title: String?) -> String {
    let code = language == .zh ? "zh-CN" : "en"
    let name = markup(title ?? "GlassBox")
    let heading = title.map { "<h1>\(markup($0))</h1>\n" } ?? ""
    let sections = figures.map { caption, figure in
      let isTitle = caption == nil || caption == title
      let head = isTitle ? "" : "<h2>\(markup(caption ?? ""))</h2>\n"
      return "<section>\n\(head)\(write(figure, caption: caption))</section>\n"
    }
    return """
      <!DOCTYPE html>
      <html lang="\(code)">
      <head>
      <meta charset="utf-8">
      <title>\(name)</title>
      <style>
      body { font-family: system-ui, "Noto Sans CJK SC", sans-serif; margin: 2rem; color: #222; }
      section { margin-bottom: 2rem; max-width: 60rem; overflow-x: auto; }
      table { border-collapse: collapse; }
      th, td { padding: .2rem .8rem; text-align: left; border-bottom: 1px solid #ddd; }
      td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
      pre, code { font-family: ui-monospace, monospace; background: #f3f5f7; }
      dt { color: #777; float: left; clear: left; margin-right: .6rem; }
      </style>
      </head>
      <body>
      \(heading)\(sections.joined())</body>
      </html>

      """
  }

  private func write(_ figure: Figure, caption: String?) -> String {
    switch figure {
    case .table(let table): return write(table)
    case .prose(let prose): return write(prose.blocks)
    case .facts(let facts): return write(facts)
    default:
      return SVGWriter(language: language).write(figure, title: caption, isEmbedded: true)
    }
  }

  private func write(_ table: Table) -> String {
    func cell(_ tag: String, _ column: Int, _ text: String) -> String {
      let kind = table.columns[column].isNumeric ? " class=\"number\"" : ""
      return "<\(tag)\(kind)>\(markup(text))</\(tag)>"
    }
    let head = table.columns.indices.map { cell("th", $0, table.columns[$0].title[language]) }
    let rows = table.cells(language).map { row in
      "<tr>" + row.indices.map { cell("td", $0, row[$0]) }.joined() + "</tr>\n"
    }
    return "<table>\n<tr>\(head.joined())</tr>\n\(rows.joined())</table>\n"
  }

  private func write(_ facts: Facts) -> String {
    facts.lines.map { line in
      switch line {
      case .pairs(let pairs):
        let items = pairs.map {
          "<dt>\(markup($0.name[language]))</dt><dd>\(markup($0.value))</dd>\n"
        }
        return "<dl>\n\(items.joined())</dl>\n"
      case .sentence(let text, let emphasis):
        let words = markup(text[language])
        return emphasis == .strong ? "<p><strong>\(words)</strong></p>\n" : "<p>\(words)</p>\n"
      case .progress(let fraction, let text):
        let value = fraction.isFinite ? max(0, min(1, fraction)) : 0
        return "<p><progress value=\"\(number(value))\"></progress> \(markup(text[language]))</p>\n"
      }
    }.joined()
  }

  private func write(_ blocks: [Prose.Block]) -> String {
    blocks.map { block in
      switch block {
      case .heading(let level, let spans):
        let tag = "h\(max(2, min(6, level + 1)))"
        return "<\(tag)>\(write(spans))</\(tag)>\n"
      case .paragraph(let spans): return "<p>\(write(spans))</p>\n"
      case .list(let ordered, let items):
        let tag = ordered ? "ol" : "ul"
        return "<\(tag)>\n\(items.map { "<li>\(write($0))</li>\n" }.joined())</\(tag)>\n"
      case .quote(let blocks): return "<blockquote>\n\(write(blocks))</blockquote>\n"
      case .code(let code): return "<pre>\(markup(code))</pre>\n"
      case .table(let header, let rows):
        let head = header.map { "<th>\(write($0))</th>" }.joined()
        let body = rows.map { row in
          "<tr>" + row.map { "<td>\(write($0))</td>" }.joined() + "</tr>\n"
        }
        return "<table>\n<tr>\(head)</tr>\n\(body.joined())</table>\n"
      case .rule: return "<hr>\n"
      }
    }.joined()
  }

  private func write(_ spans: [Prose.Span]) -> String {
    spans.map { span in
      let text = markup(span.text)
      switch span.style {
      case .plain: return text
      case .strong: return "<strong>\(text)</strong>"
      case .emphasis: return "<em>\(text)</em>"
      case .code: return "<code>\(text)</code>"
      case .strike: return "<s>\(text)</s>"
      }
    }.joined()
  }
}
