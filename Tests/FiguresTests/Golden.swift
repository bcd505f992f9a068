import Foundation
import Testing

/// Compares a text with a stored one. `GLASSBOX_RECORD=1` stores it anew, and fails.
func expectGolden(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden")
  let file = folder.appendingPathComponent(name)
  if ProcessInfo.processInfo.environment["GLASSBOX_RECORD"] == "1" {
    try text.write(to: file, atomically: true, encoding: .utf8)
    Issue.record("recorded \(name)", sourceLocation: sourceLocation)
    return
  }
  let stored = try? String(contentsOf: file, encoding: .utf8)
  #expect(stored == text, "\(name) is\n\(text)", sourceLocation: sourceLocation)
}
