import Figures

/// Where a panel lies in a pane: its caption line (empty without one) and the figure below it.
public struct PanelPlace: Equatable, Sendable {
  public var panel: Panel
  public var caption: Rect
  public var figure: Rect
}

/// A live pane, laid out.
public struct PaneLayout: Equatable, Sendable {
  public var panels: [PanelPlace]
  /// Ids of the panels that had no room.
  public var hidden: [String]
  /// The first row below everything.
  var usedBottom: Int
}

extension Appearance {
  /// Decides which panels are shown, and where.
  public func layout(
    panels: [Panel], in rect: Rect, language: Language, state: PaneState = PaneState()
  ) -> PaneLayout {
    var shown = panels
    if let zoomed = panels.first(where: { $0.id == state.zoomed }) { shown = [zoomed] }
    var bands = makeBands(shown, width: rect.width, language: language)
    var hidden = Set<String>()
    while bands.count > 1, bands.reduce(0, { $0 + $1.minimum }) > rect.height {
      let lowest = bands.map(\.priority).min() ?? 0
      guard let victim = bands.lastIndex(where: { $0.priority == lowest }) else { break }
      hidden.formUnion(bands[victim].panels.map(\.id))
      bands.remove(at: victim)
    }
    let minimum = bands.reduce(0) { $0 + $1.minimum }
    // The last row says that something is missing, if it can be spared.
    let isSpared = !hidden.isEmpty && minimum < rect.height
    let room = rect.height - (isSpared ? 1 : 0)
    let heights = shareHeights(bands, height: room)
    let slack = room - heights.reduce(0, +)
    let hasGaps = slack >= bands.count - 1
    var y = rect.y
    var places: [PanelPlace] = []
    for (band, height) in zip(bands, heights) {
      let area = Rect(x: rect.x, y: y, width: rect.width, height: height)
      places += place(band, in: area, language: language)
      y += height + (hasGaps ? 1 : 0)
    }
    let order = panels.map(\.id).filter(hidden.contains)
    return PaneLayout(
      panels: places, hidden: order, usedBottom: bands.isEmpty ? rect.y : y - (hasGaps ? 1 : 0))
  }

  /// Panels that stand beside each other.
  private struct Band {
    var panels: [Panel]
    var widths: [Int]
    var minimum: Int
    var ideal: Int
    var priority: Int
  }

  private func makeBands(_ panels: [Panel], width: Int, language: Language) -> [Band] {
    var groups: [[Panel]] = []
    for panel in panels {
      if panel.besidePrevious, let last = groups.indices.last,
        fitsBeside(groups[last] + [panel], width: width, language: language)
      {
        groups[last].append(panel)
      } else {
        groups.append([panel])
      }
    }
    return groups.map { group in
      let widths = shareWidths(group, width: width, language: language)
      var band = Band(panels: group, widths: widths, minimum: 0, ideal: 0, priority: 0)
      for (panel, width) in zip(group, widths) {
        let measure = measure(panel, width: width, language: language)
        let caption = panel.caption == nil ? 0 : 1
        band.minimum = max(band.minimum, measure.minimum.height + caption)
        band.ideal = max(band.ideal, measure.ideal.height + caption)
        band.priority = max(band.priority, panel.priority)
      }
      return band
    }
  }

  private func measure(_ panel: Panel, width: Int, language: Language) -> FigureMeasure {
    let context = FigureContext(panel: panel.id, language: language, appearance: self)
    return panel.figure.drawable.measure(width: width, context)
  }

  private static let gap = 3

  private func fitsBeside(_ group: [Panel], width: Int, language: Language) -> Bool {
    let wanted = group.reduce(Self.gap * (group.count - 1)) { sum, panel in
      let measure = measure(panel, width: width, language: language)
      return sum + max(measure.minimum.width, min(measure.ideal.width, 44))
    }
    return wanted <= width
  }

  /// Everyone gets the minimum; what is left goes round until all have what they can use.
  private func shareWidths(_ group: [Panel], width: Int, language: Language) -> [Int] {
    if group.count == 1 { return [width] }
    let measures = group.map { measure($0, width: width, language: language) }
    return share(
      width - Self.gap * (group.count - 1), minimum: measures.map(\.minimum.width),
      ideal: measures.map(\.ideal.width), priority: group.map(\.priority))
  }

  private func shareHeights(_ bands: [Band], height: Int) -> [Int] {
    guard bands.count > 1 else { return bands.map { min($0.ideal, height) } }
    let gaps = bands.count - 1
    let minimum = bands.reduce(0) { $0 + $1.minimum }
    let room = minimum + gaps <= height ? height - gaps : height
    return share(
      room, minimum: bands.map(\.minimum), ideal: bands.map(\.ideal),
      priority: bands.map(\.priority))
  }

  private func share(
    _ room: Int, minimum: [Int], ideal: [Int], priority: [Int]
  ) -> [Int] {
    var shares = zip(minimum, ideal).map { min($0, $1) }
    var left = room - shares.reduce(0, +)
    for level in Set(priority).sorted(by: >) {
      while left > 0 {
        let hungry = shares.indices.filter { priority[$0] == level && shares[$0] < ideal[$0] }
        guard let next = hungry.min(by: { shares[$0] < shares[$1] }) else { break }
        shares[next] += 1
        left -= 1
      }
    }
    return shares
  }

  private func place(_ band: Band, in rect: Rect, language: Language) -> [PanelPlace] {
    var x = rect.x
    return zip(band.panels, band.widths).map { panel, width in
      var area = Rect(x: x, y: rect.y, width: width, height: rect.height).intersection(rect)
      x += width + Self.gap
      let caption = area.takeTop(panel.caption == nil ? 0 : 1)
      // Beside a tall figure a low one keeps its height.
      let ideal = measure(panel, width: width, language: language).ideal.height
      return PanelPlace(panel: panel, caption: caption, figure: area.takeTop(ideal))
    }
  }
}
