import Foundation
import Testing

/// The same result in every format, and where it goes.
@Suite struct FormatTests {
  @Test(arguments: ["attention", "predict", "tokenize", "neighbors", "embed"])
  func figuresAreWrittenInEveryFormat(command: String) throws {
    let starts = ["svg": "<svg", "html": "<!doctype html", "csv": "", "text": ""]
    for (format, start) in starts {
      let result = try Program.run(
        command, "cat", "--model", TinyModel.folder, "--format", format)
      #expect(result.status == 0, "\(command) \(format): \(result.errors)")
      #expect(result.text.lowercased().hasPrefix(start), "\(command) \(format)")
      #expect(result.text.hasSuffix("\n"))
    }
  }

  @Test func aResultGoesWholeIntoAFile() throws {
    let path = Program.scratch + "/tokens.json"
    let result = try Program.run(
      "tokenize", "abc", "--method", "byte", "--format", "json", "-o", path)
    #expect(result.status == 0)
    #expect(result.output.isEmpty)
    let written = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: path)))
    #expect(try Schema("tokenize").problems(in: written) == [])

    let refused = try Program.run(
      "tokenize", "abc", "--method", "byte", "--format", "json", "-o", "/nowhere/at/all.json")
    #expect(refused.status == 1)
    #expect(try refused.error()["code"] as? String == "file-not-found")
  }

  @Test func aLabPrintsItsFigures() throws {
    let result = try Program.run(
      "lab", "attention", "The cat sat", "--model", TinyModel.folder, "--format", "json")
    #expect(result.status == 0, "\(result.errors)")
    let json = try result.json()
    #expect(try Schema("lab").problems(in: json) == [])
    let panels = try #require((json["figures"] as? [String: Any])?["panels"] as? [[String: Any]])
    #expect(panels.contains { $0["kind"] as? String == "heatmap" })
  }

  @Test func anUnknownLabIsNamed() throws {
    let result = try Program.run("lab", "nothing", "--format", "json")
    #expect(result.status == 1)
    #expect((try result.error()["message"] as? String)?.contains("attention") == true)
  }

  @Test func theLogKeepsWhatWasSaid() throws {
    let log = Program.scratch + "/log.txt"
    let text = Array(String(repeating: "cat ", count: 500).utf8)
    let result = try Program.run(
      "predict", "-", "--model", TinyModel.folder, "--quiet", "--log", log, input: text)
    #expect(result.errors.isEmpty)
    #expect(try String(contentsOfFile: log, encoding: .utf8).contains("the model sees only"))
  }

  @Test func aHomeThatCannotBeWrittenIsToldAndNothingStops() throws {
    let file = Program.scratch + "/in-the-way"
    try Data().write(to: URL(filePath: file))
    let result = try Program.run(
      "quiz", "00-welcome", input: Array(String(repeating: "a\n1\n", count: 20).utf8),
      environment: ["GLASSBOX_HOME": file + "/home"])
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors.contains("GLASSBOX_HOME"))
    #expect(result.text.contains("Missed:"))
  }
}
