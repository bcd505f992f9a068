import Display
import TerminalUI
import Testing

/// Settings that change what the screen looks like take effect while it is open.
extension ScreenTests {
  private func surface(_ screen: Screen, _ appearance: Appearance) -> Surface {
    var surface = Surface(size: screen.size, appearance: appearance)
    surface.put("accent", x: 1, y: 1, style: .accent)
    surface.put("“小”…x", x: 0, y: 3)
    return surface
  }

  @Test func anotherPaletteIsAdoptedAndPaintedAnewOnce() throws {
    let terminal = try PseudoTerminal()
    let screen = try Self.open(terminal)
    defer { screen.close() }
    var appearance = screen.capability
    screen.paint(surface(screen, appearance), cursor: nil)
    #expect(terminal.output().contains("38;5;37"))
    appearance.theme = .light
    screen.paint(surface(screen, appearance), cursor: nil)
    let light = terminal.output()
    #expect(light.contains("38;5;24") && light.contains("accent"))
    screen.paint(surface(screen, appearance), cursor: nil)
    #expect(terminal.output() == "")
    appearance.colors = .none
    screen.paint(surface(screen, appearance), cursor: nil)
    let plain = terminal.output()
    #expect(plain.contains("accent") && !plain.contains("38;5"))
  }

  @Test func anotherWidthOfAmbiguousCharactersIsAdopted() throws {
    let terminal = try PseudoTerminal()
    let screen = try Self.open(terminal)
    defer { screen.close() }
    for width in [1, 2, 1] {
      var appearance = screen.capability
      appearance.ambiguousWidth = width
      screen.paint(surface(screen, appearance), cursor: nil)
      // curses counts as we do: nothing is put between them.
      #expect(terminal.output().contains("“小”…x"))
    }
  }

  @Test func moreColoursThanTheTerminalHasAreNeverSent() throws {
    let terminal = try PseudoTerminal()
    let screen = try Self.open(terminal, "linux")
    defer { screen.close() }
    screen.paint(surface(screen, Appearance(colors: .indexed)), cursor: nil)
    let sent = terminal.output()
    #expect(sent.contains("accent") && !sent.contains("38;5"))
  }

  @Test func theMouseIsLeftToTheTerminalOnRequest() throws {
    let terminal = try PseudoTerminal()
    let screen = try Self.open(terminal)
    defer { screen.close() }
    #expect(terminal.output().contains("\u{1B}[?1000h"))
    screen.setMouse(false)
    #expect(terminal.output().contains("\u{1B}[?1000l"))
    screen.leave()
    screen.resume()
    #expect(!terminal.output().contains("\u{1B}[?1000h"))
    screen.setMouse(true)
    #expect(terminal.output().contains("\u{1B}[?1000h"))
  }

  @Test func theBackgroundIsTakenFromTheVariable() throws {
    for (value, theme) in [
      ("15;0", Appearance.Theme.dark), ("0;15", .light), ("0;default;7", .light), ("", .dark),
      ("7;8", .dark),
    ] {
      let terminal = try PseudoTerminal()
      let screen = try Screen(
        input: terminal.slave, output: terminal.slave, term: "xterm-256color",
        environment: ["COLORFGBG": value])
      #expect(screen.capability.theme == theme, "\(value)")
      screen.close()
    }
  }
}
