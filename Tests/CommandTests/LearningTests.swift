import Foundation
import Testing

/// Lessons, quizzes and progress as commands.
@Suite struct LearningTests {
  private func freshHome() -> [String: String] {
    ["GLASSBOX_HOME": Program.scratch + "/home-\(UUID().uuidString)"]
  }

  private func answer(
    _ lesson: String, environment: [String: String]
  ) throws -> [[String: Any]] {
    let lines = try Answering.lines("quiz \(lesson) --seed 7")
    let result = try Program.run(
      ["quiz", lesson, "--format", "json", "--seed", "7", "--quiet"].map { Array($0.utf8) },
      input: Array(lines.map { $0 + "\n" }.joined().utf8), environment: environment)
    #expect(result.status == 0, "\(result.errors)")
    return try result.jsonLines()
  }

  @Test func answersAreKept() throws {
    let home = freshHome()
    let lines = try answer("00-welcome", environment: home)
    for line in lines.dropLast() {
      let schema = line["correct"] == nil ? "quiz-question" : "quiz-answer"
      #expect(try Schema(schema).problems(in: line) == [])
    }
    let summary = try #require(lines.last)
    #expect(try Schema("quiz").problems(in: summary) == [])
    #expect(summary["answered"] as? Int == summary["questions"] as? Int)

    let shown = try Program.run(
      "progress", "show", "--format", "json", environment: home
    ).json()
    #expect(try Schema("progress-show").problems(in: shown) == [])
    let lesson = try #require(
      (shown["lessons"] as? [[String: Any]])?.first { $0["id"] as? String == "00-welcome" })
    #expect(lesson["answered"] as? Int == summary["questions"] as? Int)
    #expect(lesson["right"] as? Int == summary["right"] as? Int)
  }

  @Test func forgettingClearsOneLessonAndResetAll() throws {
    let home = freshHome()
    for lesson in ["00-welcome", "02-bpe"] {
      _ = try answer(lesson, environment: home)
    }
    let forgotten = try Program.run(
      "progress", "forget", "00-welcome", "--format", "json", environment: home
    ).json()
    #expect(try Schema("progress-change").problems(in: forgotten) == [])
    #expect(try answered(home) == ["02-bpe"])

    let refused = try Program.run("progress", "reset", environment: home)
    #expect(refused.status == 1)
    #expect(try answered(home) == ["02-bpe"])
    #expect(try Program.run("progress", "reset", "--yes", environment: home).status == 0)
    #expect(try answered(home) == [])
  }

  private func answered(_ environment: [String: String]) throws -> [String] {
    let shown = try Program.run(
      "progress", "show", "--format", "json", environment: environment
    ).json()
    let lessons = try #require(shown["lessons"] as? [[String: Any]])
    return lessons.filter { ($0["answered"] as? Int ?? 0) > 0 }.compactMap { $0["id"] as? String }
  }

  @Test func theProgressFileFollowsItsSchema() throws {
    let home = freshHome()
    _ = try answer("00-welcome", environment: home)
    let path = try #require(home["GLASSBOX_HOME"]) + "/progress.json"
    let document = try JSONSerialization.jsonObject(
      with: Data(contentsOf: URL(filePath: path)))
    #expect(try Schema("progress").problems(in: document) == [])
  }

  @Test func garbageInTheProgressFileIsSetAsideAndTold() throws {
    let home = freshHome()
    let folder = try #require(home["GLASSBOX_HOME"])
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data("garbage".utf8).write(to: URL(filePath: folder + "/progress.json"))
    let result = try Program.run("progress", "show", environment: home)
    #expect(result.status == 0)
    #expect(result.errors.contains("damaged"))
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    let kept = files.contains { name in
      (try? String(contentsOfFile: folder + "/" + name, encoding: .utf8)) == "garbage"
    }
    #expect(kept)
  }

  @Test func unknownLessonsAreNamed() throws {
    let result = try Program.run("quiz", "99-nothing", "--format", "json")
    #expect(result.status == 1)
    #expect(try result.error()["code"] as? String == "unknown-lesson")
    #expect((try result.error()["message"] as? String)?.contains("00-welcome") == true)
  }

  @Test func theDoctorSaysWhatIsWrong() throws {
    let result = try Program.run("doctor", "--format", "json")
    let report = try result.json()
    #expect(try Schema("doctor").problems(in: report) == [])
    // The tests run with TERM=dumb, which is a problem.
    #expect(result.status == 1)
    let checks = try #require(report["checks"] as? [[String: Any]])
    let terminal = checks.first { $0["name"] as? String == "terminal" }
    #expect(terminal?["state"] as? String == "problem")
    let processor = checks.first { $0["name"] as? String == "processor" }
    #expect(processor?["state"] as? String == "ok")
  }
}
