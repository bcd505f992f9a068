import Curriculum
import Display
import Figures
import LabKit

/// Something on the screen that the mouse can point at.
enum Hit: Sendable, Equatable {
  case part(PartID)
  case key(Key)
  case track(Int)
  case lesson(Int)
  /// A row of a list.
  case row(Int)
  /// A part of a question, by the place of the cursor that it stands for.
  case option(Int)
  /// The right side of a pair.
  case partner(Int)
  /// A setting, and a value of it.
  case setting(Int, String?)
  /// A way to go on in the command line.
  case completion(String)
  case exportFigure(Int)
  case exportFormat(ExportRequest.Format)
  case prose
  case live
  case reference(ReferenceHit)
}

/// Draws one frame of the program.
struct ScreenPainter {
  let app: AppState
  var surface: Surface
  var cursor: Display.Point?
  /// In order of drawing: later ones lie above earlier ones.
  var hits: [(rect: Rect, hit: Hit)] = []

  init(_ app: AppState) {
    self.app = app
    surface = Surface(size: app.size, appearance: app.appearance)
  }

  var language: Language { app.language }
  /// The languages shown, for the header.
  var languageMark: String { app.languages.map(\.rawValue).joined(separator: "+") }
  var appearance: Appearance { app.appearance }
  var glyphs: Glyphs { app.appearance.glyphs }
  var size: Size { app.size }

  mutating func paint() {
    if app.isTooSmall {
      drawTooSmall()
      return
    }
    switch app.screen {
    case .home: drawHome()
    case .loading: drawLoading()
    case .lesson: drawLesson()
    case .playground: drawPlayground()
    case .lab: drawBench()
    case .record: drawRecord()
    case .review: drawReview()
    case .search: drawSearch()
    case .glossary: drawGlossary()
    case .settings: drawSettings()
    case .notebook: drawNotebook()
    case .placement: drawPlacement()
    }
    drawWords()
    drawPrompt()
    switch app.overlay {
    case .help(let scroll): drawHelp(scroll: scroll)
    case .confirm(let confirmation): drawConfirmation(confirmation)
    case .export(let state): drawExport(state)
    case nil: break
    }
  }

  // MARK: The frame of every screen

  /// Everything between the two rules.
  var body: Rect { AppState.body(of: size) }

  mutating func drawHeader(_ left: StyledText, _ right: StyledText) {
    let rightWidth = appearance.width(of: right)
    surface.put(left, x: 1, y: 0, limit: max(0, size.width - rightWidth - 4))
    surface.put(right, x: size.width - rightWidth - 1, y: 0)
    drawRule(y: 1)
  }

  mutating func drawRule(y: Int) {
    surface.fill(
      Rect(x: 0, y: y, width: size.width, height: 1), glyphs.horizontal, style: .frame)
  }

  /// The rule with the status line in it, and the keys.
  mutating func drawFooter(_ items: [FooterItem]) {
    let y = size.height - 2
    drawRule(y: y)
    if let status = app.status {
      let text = " " + appearance.truncated(status.text[language], to: size.width - 8) + " "
      surface.put(text, x: 2, y: y, style: status.tone.style)
    }
    var x = 1
    // While something is being written, only the keys of the line editor work.
    for item in (editorItems ?? items).fitted(to: size.width - 2, language, appearance) {
      drawFooter(item, x: &x, y: y + 1)
      x += FooterItem.gap
    }
  }

  /// One entry of the footer: each of its keys can be clicked; the words press the last one.
  private mutating func drawFooter(_ item: FooterItem, x: inout Int, y: Int) {
    let start = x
    x += surface.put(item.keys, x: x, y: y, style: item.isDisabled ? .dim : .key)
    x += surface.put(" " + item.label[language], x: x, y: y, style: .dim)
    guard let last = item.clickable.last else { return }
    hits.append((Rect(x: start, y: y, width: x - start, height: 1), .key(last)))
    let gap = FooterItem.text(of: item.clickable).contains(" ") ? 1 : 0
    var place = start
    for key in item.clickable.dropLast() {
      let width = appearance.width(of: key.symbol)
      hits.append((Rect(x: place, y: y, width: width, height: 1), .key(key)))
      place += width + gap
    }
  }

  // MARK: Pieces

  mutating func put(_ text: String, x: Int, y: Int, _ style: Style = .text, limit: Int) {
    surface.put(appearance.truncated(text, to: max(0, limit)), x: x, y: y, style: style)
  }

  mutating func put(_ line: StyledText, x: Int, y: Int, limit: Int) {
    surface.put(appearance.truncated(line, to: max(0, limit)), x: x, y: y)
  }

  mutating func putRight(_ text: String, right: Int, y: Int, _ style: Style = .text) {
    surface.put(text, x: right - appearance.width(of: text), y: y, style: style)
  }

  private mutating func drawTooSmall() {
    let least = AppState.minimumSize
    let lines = appearance.wrap(
      Words.tooSmall(least.width, least.height, size.width, size.height)[language],
      width: max(1, size.width))
    for (row, line) in lines.prefix(max(0, size.height)).enumerated() {
      surface.put(line, x: 0, y: row)
    }
  }

  private mutating func drawLoading() {
    drawHeader(StyledText("GlassBox", .title), StyledText(language.rawValue, .dim))
    put(Words.loading[language], x: 2, y: 3, .dim, limit: size.width - 4)
    drawFooter([FooterItem(.escape, Words.back, 9)])
  }
}

extension AppState.Status.Tone {
  fileprivate var style: Style {
    switch self {
    case .plain: .accent
    case .success: .success
    case .warning: .warning
    }
  }
}

extension AppState {
  /// The picture of the whole screen at its present size.
  public func view() -> AppFrame {
    var painter = ScreenPainter(self)
    painter.paint()
    return AppFrame(surface: painter.surface, cursor: painter.cursor)
  }

  static func body(of size: Size) -> Rect {
    Rect(x: 0, y: 2, width: size.width, height: size.height - 4)
  }
}
