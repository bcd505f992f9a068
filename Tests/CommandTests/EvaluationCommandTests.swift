import Foundation
import Testing

/// `eval` and `heads` on a model of a few thousand parameters.
@Suite struct EvaluationCommandTests {
  private func copy() throws -> String {
    let folder = Program.scratch + "/eval-\(UUID().uuidString)"
    try FileManager.default.copyItem(atPath: TinyModel.folder, toPath: folder)
    return folder
  }

  private func json(_ schema: String, _ arguments: String...) throws -> [String: Any] {
    let result = try Program.run((arguments + ["--format", "json"]).map { Array($0.utf8) })
    #expect(result.status == 0, "\(result.errors)")
    let json = try result.json()
    #expect(try Schema(schema).problems(in: json) == [])
    return json
  }

  @Test func theMeasuresOfATaskAreThoseOfItsSchema() throws {
    let json = try json(
      "eval", "eval", TinyModel.folder, "--prompts", "2", "--tasks", "questions,sums,opposites,text"
    )
    let models = try #require(json["models"] as? [[String: Any]])
    #expect(models.count == 1 && models[0]["kind"] as? String == "decoder")
    #expect(models[0]["holds_floors"] as? Bool == false)
    let measures = try #require(models[0]["measures"] as? [[String: Any]])
    let names = measures.compactMap { $0["measure"] as? String }
    #expect(
      Set(names) == ["questions", "sums-seen", "sums-held-out", "opposites", "bits-per-byte"])
    #expect(names.count == 15)
  }

  @Test func withoutNamesTheShippedTransformersAreMeasuredThatHaveSuchTasks() throws {
    func names(_ tasks: String) throws -> [String?] {
      let json = try json(
        "eval", "eval", "--prompts", "2", "--documents", "500", "--tasks", tasks)
      return try #require(json["models"] as? [[String: Any]]).map { $0["model"] as? String }
    }
    #expect(try names("opposites,pairs") == ["story-gpt", "story-bert"])
    #expect(try names("pairs") == ["story-bert"])
  }

  @Test func onlyFloorsMakeABadModelAFailure() throws {
    let arguments = ["eval", TinyModel.folder, "--prompts", "2", "--tasks", "opposites"]
    let plain = try Program.run(arguments.map { Array($0.utf8) })
    #expect(plain.status == 0 && plain.text.contains("✗"))
    let strict = try Program.run((arguments + ["--floors"]).map { Array($0.utf8) })
    #expect(strict.status == 1 && strict.errors.contains("opposites"))
    #expect(strict.text.contains("✗"))
  }

  @Test func theCardHasOnePartThatIsReplaced() throws {
    let folder = try copy()
    _ = try Program.run("heads", folder, "--documents", "4", "--save", "--quiet")
    // Of a model that lay here before.
    try Data("{}".utf8).write(to: URL(filePath: folder + "/coverage.json"))
    for seed in ["1", "2"] {
      let result = try Program.run(
        "eval", folder, "--prompts", "2", "--documents", "200", "--seed", seed, "--card", "--quiet")
      #expect(result.status == 0, "\(result.errors)")
    }
    let card = try String(contentsOfFile: folder + "/README.md", encoding: .utf8)
    #expect(card.components(separatedBy: "<!-- measured -->").count == 2)
    #expect(
      card.contains("consistent names")
        && card.contains("头在做什么"))
    #expect(card.contains("种子 2") && !card.contains("种子 1，"))
    let limits = try #require(card.range(of: "## Limits"))
    let part = try #require(card.range(of: "<!-- measured -->"))
    #expect(part.lowerBound < limits.lowerBound)
    for name in ["eval.json", "heads.json"] {
      #expect(FileManager.default.fileExists(atPath: folder + "/" + name), "\(name)")
    }
    // It read a file that is not part of its record: what it has seen is not known.
    #expect(!FileManager.default.fileExists(atPath: folder + "/coverage.json"))
    let verified = try Program.run("models", "verify", folder)
    #expect(verified.status == 0, "\(verified.text) \(verified.errors)")
  }

  @Test func headsAreScoredForEveryHabit() throws {
    let json = try json("heads", "heads", TinyModel.folder, "--documents", "4")
    let habits = try #require(json["habits"] as? [[String: Any]])
    #expect(
      habits.compactMap { $0["habit"] as? String }
        == ["previous-token", "first-token", "same-token", "induction", "reference"])
    for habit in habits {
      let scores = try #require(habit["scores"] as? [[Double]])
      #expect(scores.count == 2 && scores.allSatisfy { $0.count == 2 })
    }
    let text = try Program.run("heads", TinyModel.folder, "--documents", "4", "--lang", "zh")
    #expect(text.text.contains("induction") && text.text.contains("1.1"))
  }

  @Test func wrongTasksAreNamed() throws {
    let result = try Program.run("eval", TinyModel.folder, "--tasks", "stories,songs")
    #expect(result.status == 64 && result.errors.contains("songs"))
    #expect(try Program.run("eval", TinyModel.folder, "--tasks", "").status == 64)
    // A card says everything, so it is not written from a part.
    let part = try Program.run("eval", TinyModel.folder, "--tasks", "sums", "--card")
    #expect(part.status == 64 && part.errors.contains("--tasks"))
    let encoder = try Program.run(
      "eval", TinyModel.folder, "--tasks", "masked", "--floors", "--format", "json")
    #expect(encoder.status == 1 && encoder.output.isEmpty)
    #expect(try encoder.error()["code"] as? String == "no-such-task")
  }
}
