extension SVGWriter {
  func draw(_ tree: Tree, on canvas: inout SVGCanvas) {
    let places = tree.arranged()
    let texts = tree.nodes.map { $0.detail.isEmpty ? $0.label : "\($0.label)  \($0.detail)" }
    var lefts = [10.0]
    for column in 0..<places.columnCount {
      let widest =
        texts.indices.filter { places.columns[$0] == column }
        .map { SVGCanvas.width(of: texts[$0]) }.max() ?? 0
      lefts.append(lefts[column] + widest + 34)
    }
    func top(_ node: Int) -> Double { 20 + Double(places.rows[node]) * 22 }
    for (index, node) in tree.nodes.enumerated() {
      let x = lefts[places.columns[index]]
      let ink = colour(node.emphasis)
      if let parent = node.parent {
        let start = lefts[places.columns[parent]] + SVGCanvas.width(of: texts[parent]) + 4
        let fork = x - 18
        canvas.polyline(
          [
            (start, top(parent) - 4), (fork, top(parent) - 4), (fork, top(index) - 4),
            (x - 4, top(index) - 4),
          ], stroke: node.emphasis == .best ? ink : "#bbbbbb")
      }
      canvas.text(
        texts[index], x, top(index), fill: ink,
        isBold: index == tree.selected || node.emphasis == .best)
    }
  }

  private func colour(_ emphasis: Tree.Emphasis) -> String {
    switch emphasis {
    case .plain: "#222222"
    case .dim: "#999999"
    case .best: PaperRamp.accent
    }
  }
}
