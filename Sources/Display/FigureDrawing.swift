import Figures

/// Where a part of a figure was drawn, for the mouse.
public struct Placement: Hashable, Sendable {
  public var part: PartID
  public var rect: Rect

  public init(part: PartID, rect: Rect) {
    self.part = part
    self.rect = rect
  }

  /// The part at a place; of parts that overlap the smallest.
  public static func part(at point: Point, in placements: [Placement]) -> PartID? {
    placements.filter { $0.rect.contains(point) }
      .min { $0.rect.width * $0.rect.height < $1.rect.width * $1.rect.height }?.part
  }
}

/// What the screen, not the lab, knows about a live pane.
public struct PaneState: Hashable, Sendable, Codable {
  /// The only panel to show; nil shows all that fit.
  public var zoomed: String?
  /// The panel that the keys move; its caption is accented.
  public var focused: String?
  /// Rows scrolled away at the top of a panel that can scroll (prose), by panel id.
  public var scroll: [String: Int]

  public init(zoomed: String? = nil, focused: String? = nil, scroll: [String: Int] = [:]) {
    self.zoomed = zoomed
    self.focused = focused
    self.scroll = scroll
  }
}

/// The room a figure needs.
struct FigureMeasure: Equatable {
  /// Below this it cannot be read.
  var minimum: Size
  /// More than this it cannot use.
  var ideal: Size
}

/// What drawing a figure depends on besides the figure.
struct FigureContext {
  var panel: String
  var language: Language
  var appearance: Appearance
  var scroll = 0

  func placement(_ row: Int, _ column: Int, _ rect: Rect) -> Placement {
    Placement(part: PartID(panel: panel, row: row, column: column), rect: rect)
  }
}

/// A kind of figure that knows how to draw itself on a surface.
protocol DrawableFigure {
  /// - Parameter width: the columns that can be had; the height may depend on them.
  func measure(width: Int, _ context: FigureContext) -> FigureMeasure
  func draw(on surface: inout Surface, in rect: Rect, _ context: FigureContext) -> [Placement]
}

extension Figure {
  var drawable: any DrawableFigure {
    switch self {
    case .tokenStrip(let figure): figure
    case .heatmap(let figure): figure
    case .heatmapGrid(let figure): figure
    case .barChart(let figure): figure
    case .lineChart(let figure): figure
    case .scatter(let figure): figure
    case .tree(let figure): figure
    case .table(let figure): figure
    case .prose(let figure): figure
    case .facts(let figure): figure
    }
  }
}

extension Surface {
  /// Draws one figure into a rectangle and says where its parts landed.
  @discardableResult
  public mutating func draw(
    _ figure: Figure, panel: String = "", in rect: Rect, language: Language, scroll: Int = 0
  ) -> [Placement] {
    let area = rect.intersection(bounds)
    guard !area.isEmpty else { return [] }
    let context = FigureContext(
      panel: panel, language: language, appearance: appearance, scroll: scroll)
    let placements = clipped(to: area) { surface in
      figure.drawable.draw(on: &surface, in: area, context)
    }
    return placements.compactMap { placement in
      let seen = placement.rect.intersection(area)
      return seen.isEmpty ? nil : Placement(part: placement.part, rect: seen)
    }
  }

  /// Draws a live pane: its panels stacked (or side by side where the lab allows it and there is
  /// room), those of the lowest priority left out when the pane is too low.
  @discardableResult
  public mutating func draw(
    panels: [Panel], in rect: Rect, language: Language, state: PaneState = PaneState()
  ) -> [Placement] {
    let layout = appearance.layout(panels: panels, in: rect, language: language, state: state)
    var placements: [Placement] = []
    for place in layout.panels {
      if let caption = place.panel.caption, !place.caption.isEmpty {
        let style: Style = place.panel.id == state.focused ? .accent : .dim
        put(
          appearance.truncated(caption[language], to: place.caption.width), x: place.caption.x,
          y: place.caption.y, style: style)
      }
      placements += draw(
        place.panel.figure, panel: place.panel.id, in: place.figure, language: language,
        scroll: state.scroll[place.panel.id] ?? 0)
    }
    if !layout.hidden.isEmpty, rect.height > 0 {
      let count = layout.hidden.count
      let text = language == .zh ? "还有 \(count) 块图放不下" : "\(count) more: enlarge the window"
      let width = appearance.width(of: text)
      let row = rect.bottom - 1
      if layout.usedBottom <= row, width <= rect.width {
        put(text, x: rect.right - width, y: row, style: .dim)
      }
    }
    return placements
  }
}
