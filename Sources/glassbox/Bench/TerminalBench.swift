import Glibc

/// How fast the lab appears and answers, measured through a pseudo-terminal.
struct TerminalBench {
  /// Milliseconds, one entry a measurement.
  struct Result {
    /// From `exec` to the last byte of the first full paint.
    var startToPaint: [Double] = []
    /// Bytes of the first full paint.
    var paintBytes: [Double] = []
    /// From `exec` with a lesson to the last byte of its first heatmap.
    var startToHeatmap: [Double] = []
    /// From a key press to the first byte of the changed screen, at rest.
    var keyToPaint: [Double] = []
    /// The same while a fine-tuning runs on all lanes.
    var keyToPaintTraining: [Double] = []
  }

  /// A folder for the progress of the measured program, so that the learner's is not touched.
  let home: String
  let starts: Int
  let keys: Int

  func run() throws -> Result {
    var result = Result()
    for _ in 0..<starts {
      let paint = try start([]).readUntilQuiet(limit: .seconds(5))
      append(paint.last, to: &result.startToPaint)
      result.paintBytes.append(Double(paint.bytes))
      let heatmap = try start(["lab", "attention", "小猫坐在垫子上，因为它累了。"])
        .readUntilQuiet(for: .milliseconds(150), limit: .seconds(10))
      append(heatmap.last, to: &result.startToHeatmap)
    }
    result.keyToPaint = try answers(to: "t", in: start([]))
    let lora = try start(["lab", "lora"])
    _ = lora.readUntilQuiet(for: .milliseconds(300), limit: .seconds(10))
    lora.send("{{{{{{ ")
    _ = lora.readUntilQuiet(for: .milliseconds(300), limit: .seconds(1))
    result.keyToPaintTraining = try answers(to: "t", in: lora)
    return result
  }

  func start(_ arguments: [String]) throws -> PseudoTerminal {
    try PseudoTerminal(
      arguments: arguments,
      environment: ["TERM=xterm-256color", "LANG=C.UTF-8", "HOME=\(home)", "GLASSBOX_HOME=\(home)"]
        + (getenv("GLASSBOX_DATA").map { ["GLASSBOX_DATA=\(String(cString: $0))"] } ?? []),
      folder: home, rows: 40, columns: 120)
  }

  /// The key switches the language, which changes every screen.
  private func answers(to key: String, in terminal: PseudoTerminal) throws -> [Double] {
    _ = terminal.readUntilQuiet(limit: .seconds(5))
    var times: [Double] = []
    for _ in 0..<keys {
      append(terminal.timeToAnswer(key), to: &times)
      _ = terminal.readUntilQuiet(for: .milliseconds(20), limit: .milliseconds(60))
    }
    return times
  }

  private func append(_ duration: Duration?, to list: inout [Double]) {
    if let duration { list.append(duration / .milliseconds(1)) }
  }
}
