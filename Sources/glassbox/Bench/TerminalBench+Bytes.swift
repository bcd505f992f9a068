/// What the screens cost on a slow line.
extension TerminalBench {
  /// Bytes, one entry a measurement.
  struct Bytes {
    /// All cells painted anew (`^L`), by screen.
    var repaints: [(screen: String, bytes: [Double])] = []
    /// Within a second in which nothing happens.
    var idle: [Double] = []
    /// The selection on the map goes one down, or one up.
    var moved: [Double] = []
  }

  /// A screen: how the program is started, and the keys that lead there, one after another.
  private static let screens: [(name: String, arguments: [String], keys: [String])] = [
    ("home", [], []),
    ("lesson", ["learn", "00-welcome"], []),
    ("quiz", ["learn", "00-welcome"], ["n", "n", "n", "n", "n"]),
    ("playground", [], ["p"]),
    ("search", [], ["/"]),
    ("settings", [], [","]),
    ("heatmap", ["lab", "attention", "小猫坐在垫子上，因为它累了。"], []),
    ("map", ["lab", "embedding-map"], []),
  ]

  func bytes() throws -> Bytes {
    var result = Bytes()
    for screen in Self.screens {
      let terminal = try start(screen.arguments)
      settle(terminal)
      for key in screen.keys {
        terminal.send(key)
        settle(terminal)
      }
      let paints = (0..<3).map { _ in bytes(after: "\u{0C}", in: terminal) }
      result.repaints.append((screen.name, paints))
      if screen.name == "home" {
        result.moved = (0..<starts).map {
          bytes(after: $0 % 2 == 0 ? "\u{1B}[A" : "\u{1B}[B", in: terminal)
        }
        result.idle = [
          Double(terminal.readUntilQuiet(for: .seconds(1), limit: .seconds(1)).bytes)
        ]
      }
    }
    return result
  }

  private func settle(_ terminal: PseudoTerminal) {
    _ = terminal.readUntilQuiet(for: .milliseconds(300), limit: .seconds(10))
  }

  private func bytes(after key: String, in terminal: PseudoTerminal) -> Double {
    terminal.send(key)
    return Double(terminal.readUntilQuiet(for: .milliseconds(60), limit: .seconds(2)).bytes)
  }
}
