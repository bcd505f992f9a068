import CTerminal
import Display
import Glibc
import LabKit

/// The terminal as a grid that surfaces are painted on. One at a time; it stays on one thread.
///
/// Only cells that differ from the last surface are handed to curses, which sends what differs from
/// the terminal: an unchanged frame costs no byte.
public final class Screen {
  /// What the terminal can show at most.
  public let capability: Appearance
  /// What the last surface was drawn for, and what cells are shown with.
  public private(set) var appearance: Appearance
  /// What this terminal's keys send, for `InputDecoder`.
  public let terminalKeys: [[UInt8]: Key]
  let input: Int32
  let output: Int32
  private var palette: Palette
  private var painted: Surface?
  private var paintedCursor: Point?
  private var isOpen = true

  /// Takes the terminal over.
  ///
  /// - Parameters:
  ///   - term: the terminal's type; nil is the variable `TERM`.
  ///   - environment: variables that tell about the terminal's background.
  /// - Throws: `TerminalError` before anything is written, so that the message can be read.
  public init(
    input: Int32 = 0, output: Int32 = 1, term: String? = nil,
    environment: [String: String] = [:]
  ) throws {
    let (isInput, isOutput) = (isatty(input) == 1, isatty(output) == 1)
    guard isInput, isOutput else {
      throw TerminalError.notATerminal(input: isInput, output: isOutput)
    }
    guard ct_use_utf8() == CT_OK else { throw TerminalError.noUTF8 }
    Self.setWidths(ambiguous: 1)
    let name = term ?? getenv("TERM").map { String(cString: $0) } ?? ""
    guard !name.isEmpty else { throw TerminalError.unknownTerminal(name: name) }
    switch Int(ct_screen_open(name, input, output)) {
    case CT_OK: break
    case CT_CANNOT_MOVE: throw TerminalError.cannotMoveCursor(name: name)
    default: throw TerminalError.unknownTerminal(name: name)
    }
    self.input = input
    self.output = output
    capability = Appearance(terminalColors: Int(ct_screen_colors()), environment: environment)
    appearance = capability
    palette = Palette(capability)
    terminalKeys = Self.loadKeys()
  }

  deinit { close() }

  public var size: Size {
    var columns: Int32 = 0
    var rows: Int32 = 0
    ct_screen_size(&columns, &rows)
    return Size(width: Int(columns), height: Int(rows))
  }

  /// Asks the terminal for its size again; the next `paint` repaints everything.
  public func resize() -> Size {
    ct_screen_resize()
    invalidate()
    return size
  }

  /// Shows a surface. `cursor` is where the learner types (input methods open their window there);
  /// nil hides it.
  public func paint(_ surface: Surface, cursor: Point?) {
    guard isOpen else { return }
    if surface.appearance != appearance { adopt(surface.appearance) }
    let isNew = painted?.size != surface.size
    if !isNew, painted == surface, cursor == paintedCursor { return }
    if isNew { ct_screen_invalidate() }
    let old = isNew ? nil : painted
    let area = Rect(size: size).intersection(surface.bounds)
    let width = surface.size.width
    for y in area.y..<area.bottom {
      for x in area.x..<area.right {
        let cell = surface.cells[y * width + x]
        if let old, old.cells[y * width + x] == cell { continue }
        if cell.width > 0 { put(cell, x: x, y: y) }
      }
    }
    let place = cursor.flatMap { area.contains($0) ? $0 : nil }
    ct_screen_cursor(Int32(place?.x ?? 0), Int32(place?.y ?? 0), place == nil ? 0 : 1)
    ct_screen_refresh()
    painted = surface
    paintedCursor = cursor
  }

  /// Whether clicks and the wheel come to the program; otherwise the terminal selects text with them.
  public func setMouse(_ isOn: Bool) {
    if isOpen { ct_screen_mouse(isOn ? 1 : 0) }
  }

  /// Puts a text on the clipboard of the learner's own machine.
  ///
  /// - Source: xterm control sequences, OSC 52; within tmux wrapped as its manual says.
  public func copy(_ text: String) {
    guard isOpen else { return }
    ct_screen_send(Clipboard.sequence(for: text, isInTmux: getenv("TMUX") != nil))
  }

  /// Forgets what the terminal shows.
  public func invalidate() {
    painted = nil
    ct_screen_invalidate()
  }

  /// Goes on with other colours, another palette or other widths: everything is painted anew.
  private func adopt(_ new: Appearance) {
    if new.ambiguousWidth != appearance.ambiguousWidth {
      Self.setWidths(ambiguous: new.ambiguousWidth)
    }
    appearance = new
    var shown = new
    shown.colors = min(new.colors, capability.colors)
    palette = Palette(shown)
    invalidate()
  }

  /// curses has to count columns as the layout does.
  private static func setWidths(ambiguous: Int) {
    if ambiguous == 2 {
      ct_set_width_function { Int32(scalarWidth($0, ambiguous: 2)) }
    } else {
      ct_set_width_function { Int32(scalarWidth($0)) }
    }
  }

  /// Gives the terminal back for a while.
  public func leave() { ct_screen_leave() }

  /// Takes it again, at the size that it has now.
  public func resume() {
    ct_screen_resume()
    invalidate()
  }

  /// Gives the terminal back as it was. May be called twice.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    ct_screen_close()
  }

  private func put(_ cell: Cell, x: Int, y: Int) {
    var scalars: (UInt32, UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0, 0)
    let style = palette.resolve(cell.style)
    withUnsafeMutableBytes(of: &scalars) { bytes in
      let buffer = bytes.bindMemory(to: UInt32.self)
      var count = 0
      for scalar in cell.character.unicodeScalars where count < buffer.count {
        buffer[count] = scalar.value
        count += 1
      }
      ct_screen_put(
        Int32(x), Int32(y), buffer.baseAddress, Int32(count), attributes(of: style),
        style.foreground, style.background)
    }
  }

  private func attributes(of style: ResolvedStyle) -> UInt32 {
    var bits = 0
    if style.attributes.contains(.bold) { bits |= CT_BOLD }
    if style.attributes.contains(.underline) { bits |= CT_UNDERLINE }
    if style.attributes.contains(.reverse) { bits |= CT_REVERSE }
    if style.attributes.contains(.italic) { bits |= CT_ITALIC }
    if style.isDim { bits |= CT_DIM }
    return UInt32(bits)
  }

  private static func loadKeys() -> [[UInt8]: Key] {
    var names: [(String, Key)] = [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home),
      ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kdch1", .delete), ("kich1", .insert),
      ("kcbt", .backTab), ("kLFT5", .wordLeft), ("kRIT5", .wordRight), ("kent", .enter),
    ]
    names += (1...12).map { ("kf\($0)", .function($0)) }
    var keys: [[UInt8]: Key] = [:]
    for (name, key) in names {
      guard let text = ct_terminfo_string(name) else { continue }
      keys[Array(String(cString: text).utf8)] = key
    }
    return keys
  }
}
