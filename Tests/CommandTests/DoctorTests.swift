import Foundation
import Testing

/// `doctor` finds what is wrong with a home, says what to do, and changes nothing.
@Suite struct DoctorTests {
  /// A home with files in it, and what the doctor says of it.
  private struct Visit {
    let home: String
    let status: Int32
    private let checks: [[String: Any]]

    init(
      _ files: [String: String] = [:], environment: [String: String] = [:],
      prepare: (String) throws -> Void = { _ in }
    ) throws {
      home = Program.scratch + "/doctor-\(UUID().uuidString)"
      for (name, text) in files {
        let path = home + "/" + name
        try FileManager.default.createDirectory(
          atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(filePath: path))
      }
      try prepare(home)
      var variables = ["GLASSBOX_HOME": home, "TERM": "xterm-256color"]
      variables.merge(environment) { $1 }
      let before = try? FileManager.default.subpathsOfDirectory(atPath: home).sorted()
      let result = try Program.run(
        "doctor", "--lang", "en", "--format", "json", environment: variables)
      let after = try? FileManager.default.subpathsOfDirectory(atPath: home).sorted()
      #expect(before == after, "looking changed the home")
      let report = try result.json()
      #expect(try Schema("doctor").problems(in: report) == [])
      checks = try #require(report["checks"] as? [[String: Any]])
      status = result.status
      #expect(report["ok"] as? Bool == (result.status == 0))
    }

    func state(_ name: String) -> String? { check(name)?["state"] as? String }
    func message(_ name: String) -> String { check(name)?["message"] as? String ?? "" }
    func advice(_ name: String) -> String { check(name)?["advice"] as? String ?? "" }

    private func check(_ name: String) -> [String: Any]? {
      checks.first { $0["name"] as? String == name }
    }
  }

  @Test func aFreshHomeIsFine() throws {
    let visit = try Visit()
    #expect(visit.status == 0)
    #expect(visit.state("progress") == "ok" && visit.message("progress").contains("none yet"))
    #expect(visit.state("lessons") == "ok" && visit.state("model") == "ok")
    #expect(visit.message("memory").contains("in use"))
    #expect(visit.message("disk").contains("checkpoints 0 B"))
  }

  @Test func aDamagedProgressFileIsFoundAndLeftAlone() throws {
    let visit = try Visit(["progress.json": "{\"schema\": 1, \"less"])
    #expect(visit.status == 1 && visit.state("progress") == "problem")
    #expect(visit.advice("progress").contains("set it aside"))
    let recoverable = try Visit([
      "progress.json": "nonsense", "progress.json.previous": "{}",
    ])
    #expect(recoverable.advice("progress").contains("the one before"))
  }

  @Test func aNewerProgressFileIsNamed() throws {
    let visit = try Visit(["progress.json": "{\"schema\": 999}"])
    #expect(visit.status == 1)
    #expect(visit.message("progress").contains("newer version"))
  }

  @Test func whoHoldsTheLockIsSaid() throws {
    let visit = try Visit(["progress.json.lock": "4711\n"]) { home in
      let descriptor = open(home + "/progress.json.lock", O_RDONLY)
      #expect(descriptor >= 0 && flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    }
    #expect(visit.state("progress") == "note")
    #expect(visit.message("progress").contains("4711"))
    // Nobody holds a lock file that was left behind.
    #expect(try Visit(["progress.json.lock": "4711\n"]).state("progress") == "ok")
  }

  @Test func settingsAreRead() throws {
    #expect(try Visit(["config.json": "{\"theme\": \"dark\"}"]).state("settings") == "ok")
    let wrong = try Visit(["config.json": "{\"theme\": \"pink\"}"])
    #expect(wrong.status == 1 && wrong.advice("settings").contains("light"))
    let damaged = try Visit(["config.json": "{"])
    #expect(damaged.state("settings") == "problem")
  }

  @Test func leftoversOfAKillAreFoundWithTheWayToRemoveThem() throws {
    let visit = try Visit(["models/.adding-999999999-1/model.safetensors": "12345678"])
    #expect(visit.status == 1)
    #expect(visit.message("leftovers").contains("8 B"))
    #expect(visit.advice("leftovers").contains("rm -r '\(visit.home)/models/.adding-999999999-1'"))
    // This process is alive: its copy goes on.
    let busy = try Visit(["models/.adding-\(getpid())-1/model.safetensors": "12345678"])
    #expect(busy.status == 0 && busy.state("leftovers") == nil)
  }

  @Test func whatTakesRoomIsSummed() throws {
    let visit = try Visit([
      "models/mine/checkpoint/checkpoint.safetensors": String(repeating: "x", count: 2048),
      "progress.json.journal": String(repeating: "y", count: 1024),
      "progress.json.damaged-20260101T000000Z": "z",
    ])
    #expect(visit.message("disk").contains("checkpoints 2.0 KiB"))
    #expect(visit.message("disk").contains("journals 1.0 KiB"))
    #expect(visit.state("set-aside") == "note")
  }

  @Test func aModelOfOnesOwnIsVerified() throws {
    let visit = try Visit { home in
      try FileManager.default.createDirectory(
        atPath: home + "/models", withIntermediateDirectories: true)
      try FileManager.default.copyItem(atPath: TinyModel.folder, toPath: home + "/models/tiny")
      let weights = home + "/models/tiny/model.safetensors"
      let whole = try Data(contentsOf: URL(filePath: weights))
      try whole.prefix(whole.count / 2).write(to: URL(filePath: weights))
    }
    #expect(visit.status == 1)
  }

  @Test func aFolderInTheWayOrClosedIsAProblem() throws {
    let file = Program.scratch + "/doctor-file-\(UUID().uuidString)"
    try Data().write(to: URL(filePath: file))
    let visit = try Visit(environment: ["GLASSBOX_HOME": file + "/home"])
    #expect(visit.status == 1)
    #expect(visit.state("folder") == "problem" || visit.state("progress") == "problem")
  }

  @Test(arguments: [
    ("TERM", "no-such-terminal", "terminal"), ("TERM", "", "terminal"),
    ("GLASSBOX_DATA", "/nowhere", "data"),
  ])
  func aWrongSurroundingIsNamed(name: String, value: String, check: String) throws {
    let visit = try Visit(environment: [name: value])
    #expect(visit.status == 1)
    #expect(visit.state(check) == "problem")
  }

  @Test func multiplexersAndSSHComeWithAdvice() throws {
    let tmux = try Visit(environment: ["TMUX": "/tmp/x", "TERM": "screen"])
    #expect(tmux.advice("multiplexer").contains("escape-time"))
    #expect(tmux.advice("multiplexer").contains("tmux-256color"))
    #expect(try Visit(environment: ["STY": "1.x"]).advice("multiplexer").contains("screenrc"))
    #expect(try Visit(environment: ["SSH_CONNECTION": "a b"]).state("ssh") == "note")
  }

  @Test func theTextStandsInColumns() throws {
    for language in ["zh", "en"] {
      let text = try Program.run(
        "doctor", "--lang", language, environment: ["TERM": "dumb"]
      ).text
      let lines = text.split(separator: "\n")
      #expect(lines.count > 8)
      let marked = lines.filter { "✓·✗".contains($0.first ?? " ") }
      // Chinese takes two columns: titles and spaces together are equally wide everywhere.
      let widths = Set(marked.map { Self.columnsOfTitle($0) })
      #expect(widths.count == 1, "\(text)")
    }
  }

  private static func columnsOfTitle(_ line: Substring) -> Int {
    let rest = line.dropFirst(2)
    guard let gap = rest.range(of: "  ") else { return 0 }
    let end = rest[gap.lowerBound...].firstIndex { $0 != " " } ?? rest.endIndex
    return rest[..<end].unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
  }
}
