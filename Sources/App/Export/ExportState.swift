import Figures

/// What the export box asks: which figure, in which format.
struct ExportState: Sendable, Equatable {
  var panels: [Panel]
  /// A panel, or all of them when it is their count.
  var figure = 0
  var format: ExportRequest.Format

  init(panels: [Panel], format: ExportRequest.Format) {
    self.panels = panels
    self.format = format
    // What a lab shows first is its input; what it is about has the highest priority.
    figure = panels.indices.max { panels[$0].priority < panels[$1].priority } ?? 0
  }

  /// Rows to choose from: each panel, and all together where there are several.
  var rowCount: Int { panels.count > 1 ? panels.count + 1 : panels.count }
  var isAll: Bool { figure == panels.count }
  var chosen: [Panel] { isAll ? panels : [panels[figure]] }

  /// An image and a table hold one figure each.
  var formats: [ExportRequest.Format] {
    isAll ? [.html, .json, .ansi, .text] : ExportRequest.Format.allCases
  }
}
