import Foundation
import Testing

/// Compares a screen with the text file that stands for it. With `GLASSBOX_RECORD=1` the file is
/// written anew, and the test fails so that nobody forgets to look.
func expectSnapshot(
  _ screen: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = (#filePath as NSString).deletingLastPathComponent + "/Snapshots"
  let path = "\(folder)/\(name).txt"
  if ProcessInfo.processInfo.environment["GLASSBOX_RECORD"] == "1" {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try screen.write(toFile: path, atomically: true, encoding: .utf8)
    Issue.record("recorded \(name)", sourceLocation: sourceLocation)
    return
  }
  let expected = try String(contentsOfFile: path, encoding: .utf8)
  if screen == expected { return }
  let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let new = screen.split(separator: "\n", omittingEmptySubsequences: false)
  var differences: [String] = []
  for row in 0..<max(old.count, new.count) {
    let before = row < old.count ? String(old[row]) : "(no row)"
    let after = row < new.count ? String(new[row]) : "(no row)"
    if before != after { differences.append("row \(row)\n  file:   \(before)\n  screen: \(after)") }
  }
  Issue.record(
    "\(name) differs:\n\(differences.joined(separator: "\n"))", sourceLocation: sourceLocation)
}
