/// A file format that every figure can be written in.
public enum FigureFormat: String, Sendable, CaseIterable {
  case text, json, csv, svg, html
}

extension Figure {
  /// The figure as a file of a format.
  ///
  /// - Parameter title: what the figure shows; a heading in HTML, the title in SVG.
  public func written(as format: FigureFormat, language: Language, title: String? = nil) -> String {
    switch format {
    case .text: TextWriter(language: language).write(self)
    case .json: JSONWriter(language: language).write(self)
    case .csv: CSVWriter(language: language).write(self)
    case .svg: SVGWriter(language: language).write(self, title: title)
    case .html: HTMLWriter(language: language).write([(title, self)], title: title)
    }
  }
}

extension [Panel] {
  /// All panels of a pane as one file. SVG knows no pages: there only the first panel is written.
  public func written(as format: FigureFormat, language: Language, title: String? = nil) -> String {
    let captioned = map { ($0.caption?[language], $0.figure) }
    switch format {
    case .html: return HTMLWriter(language: language).write(captioned, title: title)
    case .svg: return first?.figure.written(as: .svg, language: language, title: title) ?? ""
    case .json: return JSONWriter(language: language).write(self)
    case .text, .csv:
      return captioned.map { caption, figure in
        (caption.map { "# \($0)\n" } ?? "") + figure.written(as: format, language: language)
      }.joined(separator: "\n")
    }
  }
}

extension Figure {
  /// The figure as rows of text with a header, for the formats that know nothing else.
  func grid(_ language: Language) -> (header: [String], rows: [[String]]) {
    switch self {
    case .tokenStrip(let strip):
      let rows = strip.tokens.enumerated().map { index, token in
        ["\(index)", token.label, token.detail ?? "", token.isSpecial ? "1" : "0"]
      }
      return (["index", "token", "detail", "special"], rows)
    case .heatmap(let map):
      let rows = map.rowLabels.indices.map { row in
        [map.rowLabels[row]]
          + map.columnLabels.indices.map { column in
            map.isCausal && column > row ? "" : number(map[row, column])
          }
      }
      return ([""] + map.columnLabels, rows)
    case .heatmapGrid(let grid): return Self.grid(of: grid)
    case .barChart(let chart): return Self.grid(of: chart, language)
    case .lineChart(let chart):
      let rows = chart.series.flatMap { series in
        series.points.map { [series.name[language], number($0.x), number($0.y)] }
      }
      return (["series", chart.xLabel[language], chart.yLabel[language]], rows)
    case .scatter(let plot):
      let rows = plot.points.map {
        [$0.label, number($0.x), number($0.y), $0.emphasis ? "1" : "0"]
      }
      return (["label", plot.xLabel[language], plot.yLabel[language], "emphasis"], rows)
    case .table(let table): return (table.columns.map { $0.title[language] }, table.cells(language))
    case .tree(let tree): return Self.grid(of: tree)
    case .prose(let prose): return (["text"], prose.plainLines().map { [$0] })
    case .facts(let facts): return (["name", "value"], facts.pairs(language))
    }
  }

  /// Marks and cuts have a column where there are any.
  private static func grid(
    of chart: BarChart, _ language: Language
  ) -> (header: [String], rows: [[String]]) {
    let hasMarks = chart.bars.contains { $0.mark != nil }
    let hasCuts = chart.bars.contains(where: \.isDimmed)
    let rows = chart.bars.map { bar in
      [bar.label[language], number(bar.value), bar.text]
        + (hasMarks ? [bar.mark.map { number($0) } ?? ""] : [])
        + (hasCuts ? [bar.isDimmed ? "1" : "0"] : [])
    }
    return (
      ["label", "value", "text"] + (hasMarks ? ["mark"] : []) + (hasCuts ? ["cut"] : []), rows
    )
  }

  private static func grid(of tree: Tree) -> (header: [String], rows: [[String]]) {
    let rows = tree.nodes.indices.map { index in
      let node = tree.nodes[index]
      return [
        "\(index)", node.parent.map { "\($0)" } ?? "", "\(tree.depth(of: index))", node.label,
        node.detail, node.emphasis.rawValue,
      ]
    }
    return (["node", "parent", "depth", "label", "detail", "state"], rows)
  }

  private static func grid(of grid: HeatmapGrid) -> (header: [String], rows: [[String]]) {
    var rows: [[String]] = []
    for row in grid.rowLabels.indices {
      for column in grid.columnLabels.indices {
        let map = grid.maps[row * grid.columnLabels.count + column]
        for place in map.indices {
          rows.append([
            grid.rowLabels[row], grid.columnLabels[column], "\(place / grid.side)",
            "\(place % grid.side)", number(map[place]),
          ])
        }
      }
    }
    return (["row", "column", "y", "x", "value"], rows)
  }
}

extension Facts {
  /// All lines as names and values; sentences have no name.
  func pairs(_ language: Language) -> [[String]] {
    lines.flatMap { line -> [[String]] in
      switch line {
      case .pairs(let pairs): pairs.map { [$0.name[language], $0.value] }
      case .sentence(let text, _): [["", text[language]]]
      case .progress(let fraction, let text): [[text[language], number(fraction)]]
      }
    }
  }
}

/// The shortest text that reads back as the same number; nothing for what is not a number.
func number(_ value: Float) -> String { value.isFinite ? trimmed("\(value)") : "" }
func number(_ value: Double) -> String { value.isFinite ? trimmed("\(value)") : "" }

private func trimmed(_ text: String) -> String {
  text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}
