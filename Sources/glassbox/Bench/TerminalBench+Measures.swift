import Files
import Foundation

extension TerminalBench {
  /// The lab as seen from outside, with progress and models of its own.
  static func measures(_ bench: Bench) throws -> [Measure] {
    let home = NSTemporaryDirectory() + "glassbox-bench-\(getpid())"
    try Folder.create(home)
    defer { try? FileManager.default.removeItem(atPath: home) }
    let terminal = TerminalBench(
      home: home, starts: bench.repeats, keys: bench.repeats * 20)
    let result = try terminal.run()
    let bytes = try terminal.bytes()
    let times = [
      Measure("terminal.start-to-paint", "ms", result.startToPaint),
      Measure("terminal.first-paint", "bytes", result.paintBytes),
      Measure("terminal.start-to-heatmap", "ms", result.startToHeatmap),
      Measure("terminal.key-to-paint", "ms", result.keyToPaint),
      Measure("terminal.key-to-paint-training", "ms", result.keyToPaintTraining),
    ]
    let repaints = bytes.repaints.map { screen, bytes in
      Measure("terminal.repaint.\(screen)", "bytes", bytes)
    }
    return
      (times + repaints + [
        Measure("terminal.idle-second", "bytes", bytes.idle),
        Measure("terminal.moved-selection", "bytes", bytes.moved),
      ]).filter { $0.spread.count > 0 }
  }
}
