import Display
import Figures
import Testing

@Suite struct PaneLayoutTests {
  let appearance = Appearance()

  @Test func panelsNeverOverlapNorLeaveThePane() {
    for width in stride(from: 20, through: 160, by: 7) {
      for height in 1...50 {
        let pane = Rect(x: 3, y: 2, width: width, height: height)
        let layout = appearance.layout(panels: Samples.pane, in: pane, language: .zh)
        let areas = layout.panels.map(\.figure)
        for (index, area) in areas.enumerated() {
          #expect(area.isEmpty || area.intersection(pane) == area)
          for other in areas[..<index] { #expect(area.intersection(other).isEmpty) }
        }
        #expect(layout.panels.count + layout.hidden.count == Samples.pane.count)
      }
    }
  }

  @Test func theLeastImportantPanelIsDroppedFirst() {
    let pane = Rect(x: 0, y: 0, width: 44, height: 12)
    let layout = appearance.layout(panels: Samples.pane, in: pane, language: .en)
    #expect(layout.hidden == ["grid"])
    let tiny = Rect(x: 0, y: 0, width: 44, height: 4)
    let least = appearance.layout(panels: Samples.pane, in: tiny, language: .en)
    #expect(least.panels.map(\.panel.id) == ["head"])
  }

  @Test func panelsStandBesideEachOtherWhenThereIsRoom() throws {
    let wide = appearance.layout(
      panels: Samples.pane, in: Rect(x: 0, y: 0, width: 98, height: 45), language: .en)
    #expect(wide.panels[1].figure.y == wide.panels[2].figure.y)
    let narrow = appearance.layout(
      panels: Samples.pane, in: Rect(x: 0, y: 0, width: 47, height: 45), language: .en)
    #expect(narrow.panels[1].figure.y < narrow.panels[2].figure.y)
  }

  @Test func zoomShowsOnePanel() {
    let pane = Rect(x: 0, y: 0, width: 60, height: 20)
    let layout = appearance.layout(
      panels: Samples.pane, in: pane, language: .en, state: PaneState(zoomed: "grid"))
    #expect(layout.panels.map(\.panel.id) == ["grid"])
  }

  @Test func whatDoesNotFitIsSaid() {
    var surface = Surface(size: Size(width: 44, height: 14))
    surface.draw(panels: Samples.pane, in: surface.bounds, language: .zh)
    let layout = appearance.layout(panels: Samples.pane, in: surface.bounds, language: .zh)
    #expect(!layout.hidden.isEmpty)
    #expect(surface.plainText().contains("还有 \(layout.hidden.count) 块图放不下"))
  }
}
