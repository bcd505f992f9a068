/// Figures as JSON objects: `"schema":1`, the kind, and the fields of the value.
///
/// Numbers read back as the same numbers; what is not finite is null.
///
/// - Source: RFC 8259.
struct JSONWriter {
  var language: Language

  func write(_ figure: Figure) -> String {
    "{\"schema\":1,\(fields(of: figure))}\n"
  }

  func write(_ panels: [Panel]) -> String {
    let items = panels.map { panel in
      let caption = panel.caption.map { string($0[language]) } ?? "null"
      return "{\"id\":\(string(panel.id)),\"caption\":\(caption),\(fields(of: panel.figure))}"
    }
    return "{\"schema\":1,\"panels\":[\(items.joined(separator: ","))]}\n"
  }

  private func fields(of figure: Figure) -> String {
    switch figure {
    case .tokenStrip(let strip):
      let tokens = strip.tokens.map { token in
        "{\"label\":\(string(token.label)),\"detail\":\(token.detail.map(string) ?? "null"),"
          + "\"special\":\(token.isSpecial)}"
      }
      return "\"kind\":\"token_strip\",\"tokens\":\(array(tokens)),"
        + "\"selected\":\(optional(strip.selected))"
    case .heatmap(let map): return fields(of: map)
    case .heatmapGrid(let grid):
      let maps = grid.maps.map { array($0.map(value)) }
      return "\"kind\":\"heatmap_grid\",\"rows\":\(strings(grid.rowLabels)),"
        + "\"columns\":\(strings(grid.columnLabels)),\"side\":\(grid.side),\"maps\":\(array(maps))"
    case .barChart(let chart):
      let bars = chart.bars.map { bar in
        "{\"label\":\(string(bar.label[language])),\"value\":\(value(bar.value)),"
          + "\"text\":\(string(bar.text))"
          + (bar.mark.map { ",\"mark\":\(value($0))" } ?? "")
          + (bar.isDimmed ? ",\"cut\":true" : "") + "}"
      }
      return "\"kind\":\"bar_chart\",\"bars\":\(array(bars))"
    case .lineChart(let chart):
      let series = chart.series.map { one in
        let points = one.points.map { "[\(value($0.x)),\(value($0.y))]" }
        return "{\"name\":\(string(one.name[language])),\"points\":\(array(points))}"
      }
      return "\"kind\":\"line_chart\",\"x\":\(string(chart.xLabel[language])),"
        + "\"y\":\(string(chart.yLabel[language])),\"series\":\(array(series))"
    case .scatter(let plot):
      let points = plot.points.map {
        "{\"label\":\(string($0.label)),\"x\":\(value($0.x)),\"y\":\(value($0.y)),"
          + "\"emphasis\":\($0.emphasis)}"
      }
      return "\"kind\":\"scatter\",\"x\":\(string(plot.xLabel[language])),"
        + "\"y\":\(string(plot.yLabel[language])),\"points\":\(array(points))"
    case .table(let table):
      return "\"kind\":\"table\",\"columns\":\(strings(table.columns.map { $0.title[language] })),"
        + "\"rows\":\(array(table.cells(language).map(strings)))"
    case .tree(let tree): return fields(of: tree)
    case .prose(let prose):
      return "\"kind\":\"prose\",\"lines\":\(strings(prose.plainLines()))"
    case .facts(let facts):
      return "\"kind\":\"facts\",\"facts\":\(array(facts.pairs(language).map(strings)))"
    }
  }

  private func fields(of tree: Tree) -> String {
    let nodes = tree.nodes.map { node in
      "{\"parent\":\(optional(node.parent)),\"label\":\(string(node.label)),"
        + "\"detail\":\(string(node.detail)),\"state\":\(string(node.emphasis.rawValue))}"
    }
    return "\"kind\":\"tree\",\"nodes\":\(array(nodes)),\"selected\":\(optional(tree.selected))"
  }

  private func fields(of map: Heatmap) -> String {
    let rows = map.rowLabels.indices.map { row in
      array(
        map.columnLabels.indices.map { column in
          map.isCausal && column > row ? "null" : value(map[row, column])
        })
    }
    let scale =
      switch map.scale {
      case .sequential(let maximum): "{\"kind\":\"sequential\",\"maximum\":\(value(maximum))}"
      case .diverging(let maximum): "{\"kind\":\"diverging\",\"maximum\":\(value(maximum))}"
      }
    return "\"kind\":\"heatmap\",\"rows\":\(strings(map.rowLabels)),"
      + "\"columns\":\(strings(map.columnLabels)),\"causal\":\(map.isCausal),\"scale\":\(scale),"
      + "\"values\":\(array(rows))"
  }

  private func array(_ items: [String]) -> String { "[" + items.joined(separator: ",") + "]" }
  private func strings(_ items: [String]) -> String { array(items.map(string)) }
  private func optional(_ value: Int?) -> String { value.map { "\($0)" } ?? "null" }
  private func value(_ value: Float) -> String { value.isFinite ? number(value) : "null" }
  private func value(_ value: Double) -> String { value.isFinite ? number(value) : "null" }

  private func string(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if scalar.value < 0x20 || scalar.value == 0x7F {
          let hex = String(scalar.value, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}
