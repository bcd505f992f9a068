import Foundation
import Testing

/// `lessons new` in a data folder of its own.
@Suite struct LessonsNewTests {
  /// The shipped data with lessons that may be written to.
  private func data() throws -> String {
    let files = FileManager.default
    let source = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
      .standardizedFileURL.path
    let folder = Program.scratch + "/data-\(UUID().uuidString)"
    try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try files.copyItem(atPath: source + "/lessons", toPath: folder + "/lessons")
    for name in ["datasets", "assets"] {
      try files.createSymbolicLink(
        atPath: folder + "/" + name, withDestinationPath: source + "/" + name)
    }
    return folder
  }

  @Test func aNewLessonIsThereForTheLabAndRefusedByTheCheck() throws {
    let environment = ["GLASSBOX_DATA": try data()]
    let made = try Program.run(
      "lessons", "new", "two-heads", "--track", "05", "--lab", "attention", "--format", "json",
      environment: environment)
    #expect(made.status == 0, "\(made.errors)")
    let json = try made.json()
    #expect(try Schema("lessons-new").problems(in: json) == [])
    #expect(json["id"] as? String == "05-two-heads")

    let list = try Program.run("lessons", "list", "--format", "csv", environment: environment)
    #expect(list.text.contains("05-two-heads"))
    let check = try Program.run(
      "lessons", "check", "05-two-heads", "--format", "json", environment: environment)
    #expect(check.status == 1)
    let problems = try #require(try check.json()["problems"] as? [[String: Any]])
    #expect(problems.allSatisfy { ($0["line"] as? Int ?? 0) > 0 })

    let again = try Program.run(
      "lessons", "new", "05-two-heads", "--format", "json", environment: environment)
    #expect(again.status == 1)
    #expect(try again.error()["code"] as? String == "lesson-exists")
  }

  @Test(arguments: [
    (["77-x"], "unknown-track"), (["05-X"], "bad-lesson-id"),
    (["05-x", "--lab", "none"], "unknown-lab"),
  ])
  func whatDoesNotFitIsNamed(arguments: [String], code: String) throws {
    let folder = try data()
    let all = ["lessons", "new"] + arguments + ["--format", "json"]
    let result = try Program.run(
      all.map { Array($0.utf8) }, environment: ["GLASSBOX_DATA": folder])
    #expect(result.status == 1)
    #expect(try result.error()["code"] as? String == code)
  }
}
