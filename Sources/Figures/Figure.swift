/// What is to be seen, as a value: a lab makes it, `Display` draws it, a writer exports it.
public enum Figure: Sendable, Equatable {
  case tokenStrip(TokenStrip)
  case heatmap(Heatmap)
  case heatmapGrid(HeatmapGrid)
  case barChart(BarChart)
  case lineChart(LineChart)
  case scatter(Scatter)
  case tree(Tree)
  case table(Table)
  case prose(Prose)
  case facts(Facts)
}

/// The stable name of one part of a figure: a token, a cell, a bar, a point.
///
/// `row` and `column` count from 0. A token strip uses (0, token); a heatmap (query, key); a grid of
/// heatmaps (layer, head); bars, points, table rows and nodes of a tree (index, 0).
public struct PartID: Hashable, Sendable, Codable {
  public var panel: String
  public var row: Int
  public var column: Int

  public init(panel: String, row: Int, column: Int) {
    self.panel = panel
    self.row = row
    self.column = column
  }
}

/// One figure with its place in a lab's live pane.
public struct Panel: Sendable, Equatable, Identifiable {
  public var id: String
  public var figure: Figure
  /// A line above the figure; it says what the figure shows.
  public var caption: Phrase?
  /// May stand to the right of the panel before it when the pane is wide enough.
  public var besidePrevious: Bool
  /// Panels of a higher priority keep their room when the pane is low; 0 is dropped first.
  public var priority: Int

  public init(
    id: String, figure: Figure, caption: Phrase? = nil, besidePrevious: Bool = false,
    priority: Int = 1
  ) {
    self.id = id
    self.figure = figure
    self.caption = caption
    self.besidePrevious = besidePrevious
    self.priority = priority
  }
}
