import Figures

extension Tree: DrawableFigure {
  /// Between two columns: `─┬─`.
  private static let gap = 3

  func measure(width: Int, _ context: FigureContext) -> FigureMeasure {
    let places = arranged()
    let layout = TreeLayout(self, places, width: width, context.appearance)
    return FigureMeasure(
      minimum: Size(width: min(layout.width, 24), height: min(places.rowCount, 4)),
      ideal: Size(width: max(1, layout.width), height: places.rowCount))
  }

  func draw(on surface: inout Surface, in rect: Rect, _ context: FigureContext) -> [Placement] {
    let places = arranged()
    let layout = TreeLayout(self, places, width: rect.width, context.appearance)
    let isCut = places.rowCount > rect.height && rect.height > 1
    let room = isCut ? rect.height - 1 : rect.height
    let chosen = selected.flatMap { nodes.indices.contains($0) ? $0 : nil }
    let focus = chosen ?? nodes.lastIndex { $0.emphasis == .best }
    let first = scrollStart(
      selected: focus.map { places.rows[$0] }, count: places.rowCount, room: room)
    let shown = first..<min(places.rowCount, first + room)
    var placements: [Placement] = []
    for index in nodes.indices where layout.isShown(places.columns[index]) {
      let x = rect.x + layout.left(of: places.columns[index])
      drawEdges(from: index, places, layout, shown, on: &surface, in: rect)
      guard shown.contains(places.rows[index]) else { continue }
      let y = rect.y + places.rows[index] - first
      let width = draw(index, layout, on: &surface, x: x, y: y)
      placements.append(
        context.placement(index, 0, Rect(x: x, y: y, width: width, height: 1).intersection(rect)))
    }
    if isCut {
      surface.put(
        rangeHint(shown, of: places.rowCount, context.language), x: rect.x, y: rect.bottom - 1,
        style: .dim, limit: rect.width)
    }
    return placements
  }

  private func draw(
    _ index: Int, _ layout: TreeLayout, on surface: inout Surface, x: Int, y: Int
  ) -> Int {
    let node = nodes[index]
    let style: Style =
      switch node.emphasis {
      case .plain: .text
      case .dim: .dim
      case .best: Style.accent.with(.bold)
      }
    var width = surface.put(
      node.label, x: x, y: y, style: index == selected ? Style.selected.with(.bold) : style)
    if layout.showsDetail(index), !node.detail.isEmpty {
      let ink: Style = node.emphasis == .best ? .accent : .dim
      width += 1 + surface.put(node.detail, x: x + width + 1, y: y, style: ink)
    }
    return width
  }

  /// Lines from a node to its children, in the columns between them.
  private func drawEdges(
    from index: Int, _ places: Arrangement, _ layout: TreeLayout, _ shown: Range<Int>,
    on surface: inout Surface, in rect: Rect
  ) {
    let children = places.children[index]
    guard let last = children.last else { return }
    let glyphs = surface.appearance.glyphs
    let fork = rect.x + layout.left(of: places.columns[index] + 1) - 2
    let top = places.rows[index]
    for row in top...places.rows[last] where shown.contains(row) {
      let child = children.first { places.rows[$0] == row }
      let isBest = children.contains {
        nodes[$0].emphasis == .best && (places.rows[$0] == row || places.rows[$0] > row)
      }
      let style: Style = isBest ? .accent : .dim
      let y = rect.y + row - shown.lowerBound
      if row == top {
        let start = rect.x + layout.end(of: index, places)
        for x in start..<max(start, fork) {
          surface.put(String(glyphs.horizontal), x: x, y: y, style: style)
        }
      }
      let knee: Character =
        row == top
        ? (children.count > 1 ? glyphs.forkDown : glyphs.horizontal)
        : child == nil ? glyphs.vertical : child == last ? glyphs.corner : glyphs.forkRight
      surface.put(String(knee), x: fork, y: y, style: style)
      if let child {
        surface.put(
          String(glyphs.horizontal), x: fork + 1, y: y,
          style: nodes[child].emphasis == .best ? .accent : .dim)
      }
    }
  }

  /// Which columns a tree can show in a width: with all details, or with those of the leaves only; and if
  /// that is still too wide, without the columns furthest back.
  private struct TreeLayout {
    private var widths: [Int] = []
    private var ends: [Int] = []
    private var showsAllDetails = true
    private var isLeaf: [Bool]
    private var firstColumn = 0

    init(_ tree: Tree, _ places: Arrangement, width: Int, _ appearance: Appearance) {
      isLeaf = places.children.map(\.isEmpty)
      set(tree, places, appearance)
      if total > width {
        showsAllDetails = false
        set(tree, places, appearance)
      }
      while total > width, firstColumn < widths.count - 1 { firstColumn += 1 }
    }

    var width: Int { total }

    private var total: Int {
      widths.dropFirst(firstColumn).reduce(0, +) + Tree.gap * max(0, widths.count - firstColumn - 1)
    }

    private mutating func set(_ tree: Tree, _ places: Arrangement, _ appearance: Appearance) {
      widths = [Int](repeating: 0, count: places.columnCount)
      ends = []
      for (index, node) in tree.nodes.enumerated() {
        let detail = showsDetail(index) && !node.detail.isEmpty
        let width =
          appearance.width(of: node.label) + (detail ? 1 + appearance.width(of: node.detail) : 0)
        ends.append(width)
        widths[places.columns[index]] = max(widths[places.columns[index]], width)
      }
    }

    func showsDetail(_ node: Int) -> Bool { showsAllDetails || isLeaf[node] }

    func isShown(_ column: Int) -> Bool { column >= firstColumn }

    func left(of column: Int) -> Int {
      widths[firstColumn..<column].reduce(0) { $0 + $1 + Tree.gap }
    }

    /// The first column behind a node's text where a line may begin.
    func end(of node: Int, _ places: Arrangement) -> Int {
      left(of: places.columns[node]) + ends[node] + (ends[node] > 0 ? 1 : 0)
    }
  }
}
