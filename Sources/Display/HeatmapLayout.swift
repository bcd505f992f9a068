import Figures

/// How a heatmap is shown in a given room: which rows and columns, how wide, with or without numbers.
struct HeatmapLayout {
  var labelWidth: Int
  /// Columns of one cell, the space before it included.
  var cellWidth: Int
  var showsNumbers: Bool
  /// Column labels run downwards, one character a row.
  var isVertical: Bool
  /// Numbers along narrow columns are written across, one of so many columns.
  var labelStride: Int
  var headerHeight: Int
  var rows: Range<Int>
  var columns: Range<Int>
  /// Rows below the matrix for the readout and the hint.
  var footerHeight: Int

  static func make(_ map: Heatmap, in size: Size, _ appearance: Appearance) -> HeatmapLayout {
    let longestRow = map.rowLabels.map { appearance.width(of: $0) }.max() ?? 0
    let labelWidth = min(longestRow, max(4, min(14, size.width / 4)))
    let room = max(1, size.width - 1 - labelWidth)
    let count = max(1, map.columnLabels.count)
    let longestColumn = map.columnLabels.map { appearance.width(of: $0) }.max() ?? 0
    var cell = cellWidth(
      numbers: map.numberWidth, labels: longestColumn, count: count, room: room, map: map)
    let showsNumbers = cell > 2 && map.showsNumbers
    cell = min(cell, room)
    let counts = cell <= 2 && map.columnLabels.allSatisfy { $0.allSatisfy(\.isWholeNumber) }
    let labelStride = counts ? (longestColumn + cell) / max(1, cell) : 1
    let isVertical = cell <= 2 && !counts
    var headerHeight = longestColumn == 0 || cell < 2 ? 0 : 1
    if isVertical, headerHeight > 0 {
      let longest = map.columnLabels.map(\.count).max() ?? 1
      let spare = size.height - map.rowLabels.count
      headerHeight = max(1, min(longest, 6, max(spare, size.height / 4)))
    }
    let visible = max(1, min(count, room / max(1, cell)))
    var rowRoom = max(1, size.height - headerHeight)
    let isCut = visible < count || map.rowLabels.count > rowRoom
    var footer = 0
    if rowRoom > 3, isCut || isVertical || longestColumn >= cell, !counts || isCut {
      footer = 1
      rowRoom -= 1
    }
    let visibleRows = min(map.rowLabels.count, rowRoom)
    let firstRow = scrollStart(
      selected: map.selectedRow, count: map.rowLabels.count, room: visibleRows)
    let firstColumn = scrollStart(
      selected: map.selectedColumn ?? (map.isCausal ? map.selectedRow : nil), count: count,
      room: visible)
    return HeatmapLayout(
      labelWidth: labelWidth, cellWidth: cell, showsNumbers: showsNumbers, isVertical: isVertical,
      labelStride: labelStride, headerHeight: headerHeight, rows: firstRow..<firstRow + visibleRows,
      columns: firstColumn..<min(firstColumn + visible, map.columnLabels.count),
      footerHeight: footer)
  }

  /// Numbers and labels where all columns fit; narrower cells before scrolling; numbers again where
  /// even narrow cells would have to scroll far.
  private static func cellWidth(
    numbers: Int, labels: Int, count: Int, room: Int, map: Heatmap
  ) -> Int {
    if map.showsNumbers {
      let comfortable = max(numbers, min(labels, 9)) + 1
      for width in stride(from: comfortable, through: numbers + 1, by: -1)
      where width * count <= room { return width }
      // A part of the numbers is worth more than all of the shades while most of them fit.
      if (numbers + 1) * count * 2 <= room * 3 { return numbers + 1 }
    }
    if !map.showsNumbers, (min(labels, 9) + 1) * count <= room { return max(2, min(labels, 9) + 1) }
    return labels == 0 && 2 * count > room ? 1 : 2
  }
}

extension Heatmap {
  /// The widest number of the matrix, as it is written.
  var numberWidth: Int {
    var largest: Float = 0
    var hasNegative = false
    for value in values where value.isFinite {
      largest = max(largest, abs(value))
      if value < 0 { hasNegative = true }
    }
    return fixed(Double(largest), precision).count - (largest < 0.995 ? 1 : 0)
      + (hasNegative ? 1 : 0)
  }

  var limit: Float {
    switch scale {
    case .sequential(let maximum), .diverging(let maximum): maximum
    }
  }

  /// The colour of a value, and that of text upon it.
  func roles(of value: Float) -> (shade: Role, text: Role) {
    let fraction = limit > 0 ? value / limit : 0
    switch scale {
    case .sequential:
      let level = Role.level(fraction)
      return (.heat(level), .onHeat(level))
    case .diverging:
      let role = Role.diverging(fraction: fraction)
      guard case .diverging(let level) = role else { return (role, .text) }
      return (role, .onDiverging(level))
    }
  }

  /// How far the value is from nothing, 0 … 1.
  func strength(of value: Float) -> Float {
    guard limit > 0, value.isFinite else { return 0 }
    return min(1, abs(value) / limit)
  }

  func isEmpty(_ row: Int, _ column: Int) -> Bool { isCausal && column > row }
}
