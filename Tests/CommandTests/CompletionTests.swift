import Foundation
import Testing

/// Shells accept what we give them, and Tab offers what is there.
@Suite struct CompletionTests {
  private static func script(_ shell: String) throws -> String {
    let result = try Program.run("--generate-completion-script", shell)
    #expect(result.status == 0, "\(result.errors)")
    let path = Program.scratch + "/completions-\(UUID().uuidString).\(shell)"
    try Data(result.output).write(to: URL(filePath: path))
    return path
  }

  /// What bash offers for the last of the words.
  private func offers(_ words: String...) throws -> [String] {
    let bash = try #require(Tool("bash"))
    let line = """
      source "$1"; shift
      COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}
      _glassbox glassbox "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let result = try bash.run(
      ["-c", line, "bash", Self.script("bash"), "glassbox"] + words)
    #expect(result.status == 0, "\(result.text)")
    return result.text.split(separator: "\n").map(String.init)
  }

  @Test(arguments: ["bash", "zsh", "fish"].filter(Tool.isInstalled))
  func theShellUnderstandsItsScript(shell: String) throws {
    let result = try #require(Tool(shell)).run(["-n", Self.script(shell)])
    #expect(result.status == 0)
    #expect(result.text.isEmpty)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func everyCommandAndOptionIsOffered(shell: String) throws {
    let script = try String(contentsOfFile: Self.script(shell), encoding: .utf8)
    for command in try CommandTree.program().all where command.isShown {
      #expect(script.contains(command.name), "\(shell): \(command.name)")
      for option in command.options {
        // fish names long options without their hyphens.
        let name = shell == "fish" ? "'" + option.dropFirst(2) + "'" : option
        #expect(script.contains(name), "\(shell): \(command.name) \(option)")
      }
    }
  }

  @Test func tabOffersCommandsFormatsAndFiles() throws {
    #expect(try offers("to") == ["tokenize"])
    #expect(try offers("models", "ver") == ["verify"])
    #expect(
      try offers("predict", "text", "--format", "") == ["text", "json", "svg", "html", "csv"])
    try Data().write(to: URL(filePath: Program.scratch + "/facts-of-mine.jsonl"))
    #expect(
      try offers("finetune", "lora", "--data", "facts-of") == ["facts-of-mine.jsonl"])
  }

  @Test func tabOffersLessonsLabsAndModels() throws {
    let lessons = try #require(
      try Program.run("lessons", "list", "--format", "json").json()["lessons"] as? [[String: Any]])
    let ids = lessons.compactMap { $0["id"] as? String }
    #expect(try offers("learn", "") == ids)
    #expect(try offers("lessons", "check", "05-h") == ids.filter { $0.hasPrefix("05-h") })
    let asked = try offers("quiz", "0")
    #expect(!asked.isEmpty && asked.allSatisfy(ids.contains))
    #expect(try offers("lab", "att") == ["attention"])
    #expect(try offers("tokenize", "text", "--model", "story-g") == ["story-gpt"])
  }

  @Test func tabSaysNothingWhereThereIsNothing() throws {
    let bash = try #require(Tool("bash"))
    let result = try bash.run(
      ["-c", "glassbox ---completion learn -- lesson 2 0 glassbox learn 0"],
      environment: ["GLASSBOX_DATA": "/nowhere"])
    #expect(result.text.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty)
  }
}

/// The commands as the program describes them.
struct CommandTree {
  let name: String
  let isShown: Bool
  /// Long names: `--model`.
  let options: [String]
  let all: [CommandTree]

  static func program() throws -> CommandTree {
    let json = try Program.run("--experimental-dump-help").json()
    return CommandTree(try #require(json["command"] as? [String: Any]))
  }

  init(_ json: [String: Any]) {
    name = json["commandName"] as? String ?? ""
    isShown = json["shouldDisplay"] as? Bool ?? true
    let arguments = json["arguments"] as? [[String: Any]] ?? []
    options = arguments.filter { $0["shouldDisplay"] as? Bool ?? true }.flatMap { argument in
      (argument["names"] as? [[String: Any]] ?? []).compactMap { name in
        name["kind"] as? String == "long" ? (name["name"] as? String).map { "--" + $0 } : nil
      }
    }
    let below = (json["subcommands"] as? [[String: Any]] ?? []).map(CommandTree.init)
    let these = below.filter { $0.isShown && $0.name != "help" }
    all = these + these.flatMap(\.all)
  }
}
