import Foundation
import Testing

/// Each kind of bad input gets one message that says what to do, and the right status.
@Suite struct BadInputTests {
  @Test func wrongUsageIs64() throws {
    for arguments in [
      ["no-such-command"], ["tokenize"], ["tokenize", "a", "--no-such-option"],
      ["predict", "a", "--top", "0"], ["tokenize", "a", "--format", "pdf"],
      ["train", "gpt", "-o", "x", "--width", "10", "--heads", "4"],
      ["generate", "a", "--seed", "9007199254740993"],
      ["train", "gpt", "-o", "x", "--stories", "5"],
      ["train", "gpt", "-o", "x", "--stories", "500", "--data", "a.txt"],
    ] {
      let result = try Program.run(arguments.map { Array($0.utf8) })
      #expect(result.status == 64, "\(arguments): \(result.errors)")
      #expect(result.output.isEmpty)
      #expect(!result.errors.isEmpty)
    }
  }

  @Test func failuresWithJSONLeaveStandardOutputEmpty() throws {
    let result = try Program.run(
      "predict", "a", "--model", "/nowhere/at-all", "--format", "json")
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    let error = try result.error()
    #expect(error["code"] as? String == "model-not-found")
    #expect((error["message"] as? String)?.contains("/nowhere/at-all") == true)
  }

  @Test func messagesSpeakTheLanguageThatWasAskedFor() throws {
    let chinese = try Program.run("predict", "a", "--model", "/nowhere", "--lang", "zh")
    let english = try Program.run(
      "predict", "a", "--model", "/nowhere", environment: ["LANG": "en_GB.UTF-8"])
    let environment = try Program.run(
      "predict", "a", "--model", "/nowhere", environment: ["LANG": "zh_CN.UTF-8"])
    #expect(chinese.errors.contains("模型"))
    #expect(!english.errors.contains("模型"))
    #expect(environment.errors == chinese.errors)
  }

  @Test func invalidUTF8IsKeptByteForByte() throws {
    let bytes: [UInt8] = [0x61, 0xFF, 0xE4, 0xB8, 0x20, 0xC0, 0x80]
    let result = try Program.run(
      ["tokenize"].map { Array($0.utf8) } + [bytes]
        + ["--format", "json", "--model", TinyModel.folder].map { Array($0.utf8) })
    #expect(result.status == 0, "\(result.errors)")
    let tokens = try #require(try result.json()["tokens"] as? [[String: Any]])
    #expect(tokens.flatMap { ($0["bytes"] as? [Int]) ?? [] }.map(UInt8.init) == bytes)
    #expect(result.errors.contains("UTF-8"))
  }

  @Test func nulIsTextLikeAnyOther() throws {
    let result = try Program.run(
      "tokenize", "-", "--format", "json", "--model", TinyModel.folder, input: [0x61, 0, 0x62])
    let tokens = try #require(try result.json()["tokens"] as? [[String: Any]])
    #expect(tokens.flatMap { ($0["bytes"] as? [Int]) ?? [] } == [0x61, 0, 0x62])
  }

  @Test func aLongTextIsCutAndSaysSo() throws {
    let text = Array(String(repeating: "猫", count: 100_000).utf8)
    for command in ["attention", "predict", "embed"] {
      let result = try Program.run(
        command, "-", "--format", "json", "--model", TinyModel.folder, input: text)
      #expect(result.status == 0, "\(result.errors)")
      #expect(try result.json()["truncated"] as? Bool == true)
      #expect(result.errors.contains("Note: the text has"))
    }
    let quiet = try Program.run(
      "predict", "-", "--quiet", "--model", TinyModel.folder, input: text)
    #expect(quiet.errors.isEmpty)
  }

  @Test func aTextMayBeginWithADashAfterTwo() throws {
    let result = try Program.run(
      "tokenize", "--method", "byte", "--format", "json", "--", "-x")
    #expect((try result.json()["tokens"] as? [Any])?.count == 2)
  }

  @Test func aCutModelFileIsExplained() throws {
    let folder = Program.scratch + "/cut"
    try FileManager.default.copyItem(atPath: TinyModel.folder, toPath: folder)
    let weights = URL(filePath: folder + "/model.safetensors")
    try Data(contentsOf: weights).prefix(1500).write(to: weights)
    try expectBadModel(folder)
  }

  @Test func aConfigurationThatDisagreesIsExplained() throws {
    let folder = Program.scratch + "/disagreeing"
    try FileManager.default.copyItem(atPath: TinyModel.folder, toPath: folder)
    let url = URL(filePath: folder + "/config.json")
    var config = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any])
    config["n_embd"] = 32
    try JSONSerialization.data(withJSONObject: config).write(to: url)
    try expectBadModel(folder)
  }

  private func expectBadModel(_ folder: String) throws {
    let result = try Program.run("predict", "a", "--model", folder, "--format", "json")
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    #expect(try result.error()["code"] as? String == "bad-model")
    #expect((try result.error()["message"] as? String)?.contains(folder) == true)
  }

  @Test func badTrainingDataNamesTheLine() throws {
    let path = Program.scratch + "/bad.jsonl"
    try Data("{\"text\":\"fine\"}\n{\"nonsense\":1}\n".utf8).write(to: URL(filePath: path))
    let result = try Program.run(
      "finetune", "lora", "--model", TinyModel.folder, "--data", path, "-o",
      Program.scratch + "/none", "--format", "json")
    #expect(result.status == 1)
    #expect((try result.error()["message"] as? String)?.contains(path + ":2") == true)
  }

  @Test func theLabNeedsATerminal() throws {
    let result = try Program.run()
    #expect(result.status == 1)
    #expect(result.errors.contains("terminal"))
    #expect(result.output.isEmpty)
  }

  @Test func aWrongDataFolderIsNoReasonToLookElsewhere() throws {
    let result = try Program.run(
      "lessons", "list", "--format", "json", environment: ["GLASSBOX_DATA": "/nowhere"])
    #expect(result.status == 1)
    #expect(try result.error()["code"] as? String == "data-not-found")
  }

  @Test func aClosedPipeIsQuiet() throws {
    let result = Process()
    result.executableURL = URL(filePath: "/bin/sh")
    let command = "'\(Program.path)' tokenize - --method byte --format json | head -c 10 >/dev/null"
    result.arguments = ["-c", command]
    let (input, errors) = (Pipe(), Pipe())
    result.standardInput = input
    result.standardError = errors
    try result.run()
    try input.fileHandleForWriting.write(contentsOf: Data(count: 300_000))
    try input.fileHandleForWriting.close()
    result.waitUntilExit()
    #expect(errors.fileHandleForReading.readDataToEndOfFile().isEmpty)
  }

  @Test func helpAndVersionSucceed() throws {
    #expect(try Program.run("--version").text.hasPrefix("glassbox "))
    let help = try Program.run("--help", "--lang", "zh")
    #expect(help.status == 0)
    #expect(help.text.contains("注意力"))
  }
}
