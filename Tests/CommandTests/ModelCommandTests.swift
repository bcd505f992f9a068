import Foundation
import Testing

/// A person's own models, in a home of their own.
@Suite struct ModelCommandTests {
  private static func home(_ name: String) -> [String: String] {
    ["GLASSBOX_HOME": Program.scratch + "/models-" + name]
  }

  private func json(
    _ shape: String, _ environment: [String: String], status: Int32 = 0, _ arguments: String...
  ) throws -> [String: Any] {
    let result = try Program.run(
      (arguments + ["--format", "json"]).map { Array($0.utf8) }, environment: environment)
    #expect(result.status == status, "\(arguments): \(result.errors)")
    let object = try result.json()
    #expect(try Schema(shape).problems(in: object) == [])
    return object
  }

  @Test func anAddedModelIsListedVerifiedUsedAndRemoved() throws {
    let home = Self.home("whole")
    let added = try json(
      "models-add", home, "models", "add", TinyModel.folder, "--name", "mine")
    #expect(added["name"] as? String == "mine" && added["linked"] as? Bool == false)
    let list = try json("models-list", home, "models", "list")
    let names = (list["models"] as? [[String: Any]])?.compactMap { $0["name"] as? String }
    #expect(names?.contains("mine") == true)
    let verified = try json("models-verify", home, "models", "verify", "mine")
    #expect(verified["ok"] as? Bool == true)
    let info = try json("models-info", home, "models", "info", "mine")
    #expect((info["element_types"] as? [String: Int])?["F32"] == (info["tensors"] as? [Any])?.count)
    let used = try Program.run("predict", "小猫", "--model", "mine", environment: home)
    #expect(used.status == 0)
    _ = try json("models-remove", home, "models", "remove", "mine")
    let again = try Program.run("models", "remove", "mine", environment: home)
    #expect(again.status == 1 && again.errors.contains("mine"))
  }

  @Test func aSecondModelOfTheNameIsRefused() throws {
    let home = Self.home("twice")
    let first = try Program.run("models", "add", TinyModel.folder, "--link", environment: home)
    #expect(first.status == 0 && first.text.contains("tiny"))
    let second = try Program.run(
      "models", "add", TinyModel.folder, "--format", "json", environment: home)
    #expect(second.status == 1)
    #expect(try second.error()["code"] as? String == "name-taken")
  }

  @Test func aModelThatWasChangedIsFoundOut() throws {
    let home = Self.home("changed")
    _ = try Program.run("models", "add", TinyModel.folder, "--name", "x", environment: home)
    let path = Program.scratch + "/models-changed/models/x/model.safetensors"
    var data = try Data(contentsOf: URL(filePath: path))
    data[data.count - 5] ^= 1
    try data.write(to: URL(filePath: path))
    let found = try json("models-verify", home, status: 1, "models", "verify", "x")
    #expect(found["ok"] as? Bool == false)
    let models = try #require(found["models"] as? [[String: Any]])
    let checks = try #require(models.first?["checks"] as? [[String: Any]])
    #expect(
      checks.filter { $0["ok"] as? Bool == false }.map { $0["name"] as? String } == ["checksums"])
  }

  @Test func aFolderWithoutAModelIsNamed() throws {
    let result = try Program.run(
      "models", "add", "/usr/share/zoneinfo", "--format", "json", environment: Self.home("none"))
    #expect(result.status == 1 && result.output.isEmpty)
    #expect(try result.error()["code"] as? String == "no-model")
  }

  @Test func doctorTellsTheMemoryThatAModelMayTake() throws {
    let result = try Program.run("doctor", "--lang", "en")
    #expect(result.text.contains("one model may take"))
  }
}
