/// A matrix of numbers as shades, with labels along both axes.
///
/// - Shapes: `values` is `[rowLabels.count, columnLabels.count]`, row-major.
public struct Heatmap: Sendable, Equatable {
  public enum Scale: Sendable, Equatable {
    /// 0 … maximum, one colour.
    case sequential(maximum: Float)
    /// −maximum … maximum, two colours that meet at 0.
    case diverging(maximum: Float)
  }

  public var rowLabels: [String]
  public var columnLabels: [String]
  public var values: [Float]
  public var scale: Scale
  /// Entries above the diagonal do not exist (causal attention) and stay empty.
  public var isCausal: Bool
  public var selectedRow: Int?
  public var selectedColumn: Int?
  /// Write the numbers into the cells when there is room.
  public var showsNumbers: Bool
  /// Digits after the point.
  public var precision: Int

  public init(
    rowLabels: [String], columnLabels: [String], values: [Float], scale: Scale,
    isCausal: Bool = false, selectedRow: Int? = nil, selectedColumn: Int? = nil,
    showsNumbers: Bool = true, precision: Int = 2
  ) {
    precondition(
      values.count == rowLabels.count * columnLabels.count,
      "a heatmap of \(rowLabels.count)×\(columnLabels.count) got \(values.count) values")
    self.rowLabels = rowLabels
    self.columnLabels = columnLabels
    self.values = values
    self.scale = scale
    self.isCausal = isCausal
    self.selectedRow = selectedRow
    self.selectedColumn = selectedColumn
    self.showsNumbers = showsNumbers
    self.precision = precision
  }

  public subscript(row: Int, column: Int) -> Float {
    values[row * columnLabels.count + column]
  }
}

/// Many small heatmaps of one size in a grid: every layer × head at a glance.
///
/// - Shapes: `maps[row * columns + column]` is `[side, side]`, row-major.
public struct HeatmapGrid: Sendable, Equatable {
  public var rowLabels: [String]
  public var columnLabels: [String]
  public var side: Int
  public var maps: [[Float]]
  public var selectedRow: Int
  public var selectedColumn: Int

  public init(
    rowLabels: [String], columnLabels: [String], side: Int, maps: [[Float]],
    selectedRow: Int = 0, selectedColumn: Int = 0
  ) {
    precondition(maps.count == rowLabels.count * columnLabels.count)
    precondition(maps.allSatisfy { $0.count == side * side })
    self.rowLabels = rowLabels
    self.columnLabels = columnLabels
    self.side = side
    self.maps = maps
    self.selectedRow = selectedRow
    self.selectedColumn = selectedColumn
  }
}
