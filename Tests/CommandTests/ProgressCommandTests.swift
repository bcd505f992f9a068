import Foundation
import Testing

/// `progress …` as scripts, learners with two machines, and teachers use it.
@Suite struct ProgressCommandTests {
  private struct Learner {
    let home: String
    var environment: [String: String] { ["GLASSBOX_HOME": home] }
    var document: String { home + "/progress.json" }

    init() { home = Program.scratch + "/learner-\(UUID().uuidString)" }

    func run(_ arguments: String..., input: String = "", extra: [String: String] = [:]) throws
      -> Program.Result
    {
      try Program.run(
        arguments.map { Array($0.utf8) }, input: Array(input.utf8),
        environment: environment.merging(extra) { $1 })
    }

    /// Answers all questions of a lesson with whatever fits.
    func answer(_ lesson: String) throws {
      let lines = String(repeating: "a\n1\n", count: 30)
      let result = try run("quiz", lesson, "--format", "json", "--quiet", input: lines)
      #expect(result.status == 0, "\(result.errors)")
    }

    func change(_ arguments: String...) throws -> [String: Any] {
      let result = try Program.run(
        (["progress"] + arguments + ["--format", "json"]).map { Array($0.utf8) },
        environment: environment)
      #expect(result.status == 0, "\(result.errors)")
      let change = try result.json()
      #expect(try Schema("progress-change").problems(in: change) == [])
      return change
    }

    func answered() throws -> [String] {
      let shown = try run("progress", "show", "--format", "json").json()
      #expect(try Schema("progress-show").problems(in: shown) == [])
      let lessons = try #require(shown["lessons"] as? [[String: Any]])
      return lessons.filter { ($0["answered"] as? Int ?? 0) > 0 }.compactMap { $0["id"] as? String }
    }
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  private func write(_ text: String, _ name: String) throws -> String {
    let folder = Program.scratch + "/files-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try text.write(toFile: folder + "/" + name, atomically: false, encoding: .utf8)
    return folder + "/" + name
  }

  // MARK: Carrying

  @Test func anExportFollowsTheSchemaAndComesBackOnAnotherMachine() throws {
    let one = Learner()
    try one.answer("00-welcome")
    let file = one.home + "/carried.json"
    #expect(try one.run("progress", "export", "-o", file).status == 0)
    let exported = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: file)))
    #expect(try Schema("progress").problems(in: exported) == [])
    #expect(try text(file) == text(one.document))

    let other = Learner()
    let change = try other.change("import", file)
    #expect((change["brought"] as? [String: Any])?["lessons"] as? [String] == ["00-welcome"])
    #expect(try other.answered() == ["00-welcome"])
  }

  @Test func anImportThatLosesSomethingSaysSoAndWaitsForYes() throws {
    let one = Learner()
    try one.answer("00-welcome")
    let file = one.home + "/carried.json"
    #expect(try one.run("progress", "export", "-o", file).status == 0)
    let other = Learner()
    try other.answer("02-bpe")
    let refused = try other.run("progress", "import", file, "--format", "json")
    #expect(refused.status == 1)
    #expect(refused.output == [])
    #expect(try refused.error()["code"] as? String == "not-confirmed")
    #expect((try refused.error()["message"] as? String)?.contains("1 lesson") == true)
    #expect(try other.answered() == ["02-bpe"])

    let change = try other.change("import", file, "--yes")
    #expect((change["lost"] as? [String: Any])?["lessons"] as? [String] == ["02-bpe"])
    #expect(try text(#require(change["backup"] as? String)).contains("02-bpe"))
    #expect(try other.answered() == ["00-welcome"])
    _ = try other.change("undo")
    #expect(try other.answered() == ["02-bpe"])
  }

  @Test func mergingTakesInBothMachinesWhicheverComesFirst() throws {
    let (one, other) = (Learner(), Learner())
    try one.answer("00-welcome")
    try other.answer("02-bpe")
    try other.answer("00-welcome")
    let change = try one.change("merge", other.document)
    let brought = try #require(change["brought"] as? [String: Any])
    #expect(brought["lessons"] as? [String] == ["02-bpe"])
    #expect((brought["answers"] as? Int ?? 0) > 0)
    #expect(try one.answered() == ["00-welcome", "02-bpe"])
    // Once more brings nothing.
    let again = try one.change("merge", other.document)
    #expect((again["brought"] as? [String: Any])?["answers"] as? Int == 0)

    let left = try one.run("progress", "merge", one.document, other.document, "-o", "-")
    let right = try one.run("progress", "merge", other.document, one.document, "-o", "-")
    #expect(left.output == right.output)
    #expect(try Schema("progress").problems(in: left.json()) == [])
  }

  @Test func aPipeCarriesAsWell() throws {
    let (one, other) = (Learner(), Learner())
    try one.answer("00-welcome")
    let exported = try one.run("progress", "export")
    let merged = try other.run("progress", "merge", "-", input: exported.text)
    #expect(merged.status == 0, "\(merged.errors)")
    #expect(try other.answered() == ["00-welcome"])
  }

  @Test(arguments: [
    ("garbage", "progress-damaged"), ("{\"schema\":99}", "progress-newer"),
    ("{\"schema\":1,\"lessons\":7}", "progress-damaged"),
  ])
  func whatIsNoProgressIsRefused(_ content: String, _ code: String) throws {
    let learner = Learner()
    try learner.answer("00-welcome")
    let file = try write(content, "other.json")
    for command in ["import", "merge"] {
      let result = try learner.run("progress", command, file, "--format", "json")
      #expect(result.status == 1)
      #expect(try result.error()["code"] as? String == code)
    }
    #expect(try learner.answered() == ["00-welcome"])
    #expect(try text(file) == content)
  }

  // MARK: Regretting

  @Test func forgettingAndResettingAreTakenBack() throws {
    let learner = Learner()
    try learner.answer("00-welcome")
    try learner.answer("02-bpe")
    let forgotten = try learner.change("forget", "00-welcome")
    #expect(forgotten["backup"] is String)
    #expect(try learner.answered() == ["02-bpe"])
    _ = try learner.change("undo")
    #expect(try learner.answered() == ["00-welcome", "02-bpe"])

    _ = try learner.change("reset", "--yes")
    #expect(try learner.answered() == [])
    _ = try learner.change("reset", "--undo")
    #expect(try learner.answered() == ["00-welcome", "02-bpe"])
    let nothing = try learner.run("progress", "undo", "--format", "json")
    #expect(nothing.status == 1)
    #expect(try nothing.error()["code"] as? String == "nothing-to-undo")
  }

  // MARK: Reports

  @Test func aRecapIsWrittenInBothLanguages() throws {
    let learner = Learner()
    try learner.answer("00-welcome")
    let chinese = try learner.run("progress", "recap", "--lang", "zh").text
    #expect(chinese.hasPrefix("# GlassBox 学习小结"))
    #expect(chinese.contains("（`00-welcome`）") || chinese.contains("(`00-welcome`)"))
    #expect(chinese.contains("问答：答对"))
    let english = try learner.run("progress", "recap", "--lang", "en", "--format", "json").json()
    #expect(try Schema("progress-recap").problems(in: english) == [])
    #expect((english["markdown"] as? String)?.hasPrefix("# What I did in GlassBox") == true)
  }

  @Test func aTeacherSeesARowForEachLearnerAndLesson() throws {
    let folder = Program.scratch + "/class-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    // Names of files come from other people.
    for (name, lesson) in [("小明", "00-welcome"), ("=cmd()|x", "02-bpe")] {
      let learner = Learner()
      try learner.answer(lesson)
      try FileManager.default.copyItem(
        atPath: learner.document, toPath: "\(folder)/\(name.replacing("/", with: "")).json")
    }
    try "garbage".write(toFile: folder + "/lost.json", atomically: false, encoding: .utf8)
    let assignment = try write(
      "lessons: [00-welcome, 02-bpe]\ndue: 2020-01-01\n", "assignment.yaml")

    let table = try Program.run(
      "progress", "class", folder, "--assignment", assignment, "--format", "csv", "--lang", "en")
    #expect(table.status == 0)
    #expect(table.errors.contains("lost.json"))
    let lines = table.text.split(whereSeparator: \.isNewline).map(String.init)
    #expect(lines.count == 1 + 2 * 2 + 1)
    #expect(lines[0].hasPrefix("learner,lesson,title,state,assignment,"))
    #expect(lines.contains { $0.hasPrefix("小明,00-welcome,") && $0.contains("overdue") })
    #expect(lines.contains { $0.hasPrefix("'=cmd()|x,02-bpe,") })
    #expect(lines.contains { $0.hasPrefix("lost,,,unreadable,") })
    #expect(!lines.contains { "=+-@".contains($0.first ?? " ") })

    let rows = try Program.run("progress", "class", folder, "--format", "json").json()
    #expect(try Schema("progress-class").problems(in: rows) == [])
    #expect((rows["rows"] as? [Any])?.count == 2)
    #expect((rows["unreadable"] as? [Any])?.count == 1)
  }

  @Test func aMistakeInAnAssignmentIsNamedWithFileAndLine() throws {
    let learner = Learner()
    try learner.answer("00-welcome")
    let file = try write("lessons:\n- 00-welcom\n", "week.yaml")
    let result = try learner.run(
      "progress", "class", learner.document, "--assignment", file, "--format", "json")
    #expect(result.status == 1)
    #expect(try result.error()["code"] as? String == "bad-assignment")
    #expect((try result.error()["message"] as? String)?.contains("week.yaml:2:") == true)
  }

  // MARK: The journal

  @Test func everyLineOfTheJournalFollowsItsSchema() throws {
    let learner = Learner()
    try learner.answer("00-welcome")
    let older = try text(learner.document + ".journal.previous")
    let lines = older.split(separator: "\n")
    #expect(!lines.isEmpty)
    for line in lines {
      let entry = try JSONSerialization.jsonObject(with: Data(line.utf8))
      #expect(try Schema("progress-journal").problems(in: entry) == [])
    }
  }

  // MARK: Kills

  /// Feedback on standard output is a promise. `GLASSBOX_KILLS` asks for more kills.
  @Test func anAnswerThatWasCommentedOnIsKeptWheneverTheProgramIsKilled() throws {
    let asked = ProcessInfo.processInfo.environment["GLASSBOX_KILLS"].flatMap(Int.init) ?? 200
    let learner = Learner()
    try FileManager.default.createDirectory(
      atPath: learner.home, withIntermediateDirectories: true)
    let input = learner.home + "/in"
    try String(repeating: "a\n1\n", count: 30).write(
      toFile: input, atomically: false, encoding: .utf8)
    // How long a whole round takes tells where to place the kills.
    let clock = ContinuousClock()
    let whole = try clock.measure { try learner.answer("00-welcome") }
    var promised = try total(learner)
    var cut = 0
    var moment: UInt64 = 88_172_645_463_325_252
    for round in 0..<(asked / 10) {
      let child = try Program.start(
        ["quiz", "00-welcome", "--format", "json", "--quiet"].map { Array($0.utf8) },
        input: input, output: learner.home + "/out", errors: learner.home + "/err",
        environment: learner.environment)
      moment ^= moment << 13
      moment ^= moment >> 7
      moment ^= moment << 17
      usleep(UInt32(Double(moment % 1000) / 1000 * (whole / .microseconds(1)) * 1.1))
      kill(child, SIGKILL)
      if Program.wait(for: child) == 128 + SIGKILL { cut += 1 }
      let told = try text(learner.home + "/out").split(
        separator: "\n", omittingEmptySubsequences: false
      )
      .dropLast().count { $0.contains("\"correct\"") }
      let there = try total(learner)
      #expect(there >= promised + told, "round \(round)")
      promised = there
    }
    #expect(cut > 0)
  }

  /// All answers in the learner's file.
  private func total(_ learner: Learner) throws -> Int {
    let result = try learner.run("progress", "recap", "--format", "json")
    #expect(!result.errors.contains("damaged"), "\(result.errors)")
    let lessons = try #require(try result.json()["lessons"] as? [[String: Any]])
    return lessons.reduce(0) { $0 + ($1["attempts"] as? Int ?? 0) }
  }
}
