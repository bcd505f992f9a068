import Curriculum
import Display
import Figures
import LabKit

extension AppState {
  mutating func point(_ mouse: MouseEvent) -> [AppEffect] {
    if isTooSmall { return [] }
    var painter = ScreenPainter(self)
    painter.paint()
    let place = Display.Point(x: mouse.x, y: mouse.y)
    let found = painter.hits.filter { $0.rect.contains(place) }
    switch mouse.kind {
    case .press: return click(found, at: place)
    case .wheelUp: return wheel(found.map(\.hit), up: true)
    case .wheelDown: return wheel(found.map(\.hit), up: false)
    }
  }

  private mutating func click(
    _ found: [(rect: Rect, hit: Hit)], at place: Display.Point
  ) -> [AppEffect] {
    let parts = found.compactMap { entry -> Placement? in
      if case .part(let part) = entry.hit { Placement(part: part, rect: entry.rect) } else { nil }
    }
    if let part = Placement.part(at: place, in: parts) { return click(part) }
    switch found.last?.hit {
    case .key(let key): return update(.key(key))
    case .track(let row):
      if home.track != row { home.lesson = 0 }
      home.track = row
      home.column = .tracks
    case .lesson(let row):
      if home.column == .lessons, home.lesson == row { return update(.key(.enter)) }
      home.lesson = row
      home.column = .lessons
    case .row(let row): return chooseRow(row)
    case .option(let row): return clickInQuiz(row)
    case .setting(let row, let value):
      settingsScreen.selected = row
      if let value { return change(settingsScreen.name, to: value) }
    case .partner(let row): return clickPartner(row)
    case .prose:
      lesson?.focus = .prose
      return lookUp(at: place)
    case .reference(let hit): return click(hit)
    case .completion(let text):
      commandCompletion = nil
      editor?.text.replace(with: text + " ")
    case .exportFigure(let row):
      if case .export(var state)? = overlay {
        if state.figure == row { return press(.enter) }
        state.figure = row
        if !state.formats.contains(state.format) { state.format = state.formats[0] }
        overlay = .export(state)
      }
    case .exportFormat(let format):
      if case .export(var state)? = overlay {
        if state.format == format { return press(.enter) }
        state.format = format
        overlay = .export(state)
      }
    case .live: lesson?.focus = .live
    case .part, nil: break
    }
    return []
  }

  private mutating func click(_ part: PartID) -> [AppEffect] {
    guard editor == nil, let id = visibleInstance, let lab = labs[id]?.lab else { return [] }
    lesson?.focus = .live
    for control in lab.controls {
      guard case .part(let panel) = control.kind, panel == part.panel else { continue }
      if let reason = control.disabled {
        say(reason)
        return []
      }
      return apply(ControlInput(control.id, .part(row: part.row, column: part.column)), to: id)
    }
    return []
  }

  private mutating func wheel(_ found: [Hit], up: Bool) -> [AppEffect] {
    switch overlay {
    case .help, .export: return update(.key(up ? .up : .down))
    case .confirm, nil: break
    }
    if overlay != nil || editor != nil { return [] }
    if found.contains(.prose) {
      scrollProse(up ? -3 : 3)
      return []
    }
    if found.contains(.live), let id = visibleInstance {
      return pressLab(up ? .up : .down, instance: id) ?? []
    }
    return hasList ? update(.key(up ? .up : .down)) : []
  }
}
