import CVTerm
import Foundation
import Testing

/// `config.json`, figures written to files and the clipboard, in a pseudo-terminal.
@Suite(.serialized, .timeLimit(.minutes(3)))
struct SettingsFileTests {
  func config(_ home: TemporaryHome) -> [String: Any] {
    let data = FileManager.default.contents(atPath: home.path + "/config.json") ?? Data()
    return (try? JSONSerialization.jsonObject(with: data) as? [String: Any]) ?? [:]
  }

  func write(_ text: String, _ home: TemporaryHome) throws {
    try text.write(toFile: home.path + "/config.json", atomically: true, encoding: .utf8)
  }

  @Test func aSettingIsRememberedAndUnknownMembersAreKept() throws {
    let home = try TemporaryHome()
    try write(#"{"future": {"a": [1]}, "cards": 30}"#, home)
    let first = try Terminal(["--lang", "en"], home: home.path)
    first.expect("GlassBox")
    first.type(":set palette high-contrast\r")
    first.expect("Palette: high-contrast")
    #expect(first.wait { config(home)["palette"] as? String == "high-contrast" })
    first.type("q")
    #expect(first.exitStatus() == 0)
    let kept = config(home)
    #expect(kept["cards"] as? Int == 30)
    #expect(kept["future"] != nil)
    #expect(kept["theme"] == nil)
    let second = try Terminal(["--lang", "en"], home: home.path)
    second.expect("GlassBox")
    second.type(",")
    second.expect("● high-contrast")
    second.expect("set by --lang")
    second.type("q")
    #expect(second.exitStatus() == 0)
  }

  @Test func aDamagedFileIsSetAsideAndTold() throws {
    let home = try TemporaryHome()
    try write("{\"language\": ", home)
    let terminal = try Terminal(["--lang", "en"], home: home.path)
    terminal.expect("The settings file cannot be understood")
    terminal.type("q")
    #expect(terminal.exitStatus() == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: home.path)
    #expect(names.contains { $0.hasPrefix("config.json.damaged-") })
  }

  @Test func aFullDiskLeavesTheSettingInForceAndTheFileAsItWas() throws {
    let home = try TemporaryHome()
    try write(#"{"cards": 30}"#, home)
    // No file may grow: what is written fails half-way, as on a full disk.
    let terminal = try Terminal(
      ["-c", "ulimit -f 0; exec \"$0\" --lang en", Terminal.program], home: home.path,
      program: "/bin/sh")
    terminal.expect("GlassBox")
    terminal.type(":set palette high-contrast\r")
    terminal.expect("The setting holds, but was not saved")
    terminal.type(",")
    terminal.expect("● high-contrast")
    terminal.type("q")
    #expect(terminal.exitStatus() == 0)
    #expect(config(home) as NSDictionary == ["cards": 30] as NSDictionary)
    let names = try FileManager.default.contentsOfDirectory(atPath: home.path)
    #expect(!names.contains { $0.hasPrefix("config.json.") || $0.hasPrefix(".config.json") })
  }

  @Test func aFolderThatCannotBeMadeIsTold() throws {
    let home = try TemporaryHome()
    try "".write(toFile: home.path + "/file", atomically: true, encoding: .utf8)
    let terminal = try Terminal(
      ["--lang", "en"], home: home.path,
      environment: [
        "GLASSBOX_HOME": "", "XDG_CONFIG_HOME": home.path + "/file",
        "XDG_DATA_HOME": home.path,
      ])
    terminal.expect("GlassBox")
    terminal.type(":set palette high-contrast\r")
    #expect(terminal.wait { terminal.all.contains("was not") }, "\(terminal.all)")
    terminal.type("q")
    #expect(terminal.exitStatus() == 0)
  }

  @Test func aValueThatIsNoneIsNamed() throws {
    let home = try TemporaryHome()
    try write(#"{"theme": "pink"}"#, home)
    let terminal = try Terminal(["--lang", "en"], home: home.path)
    terminal.expect("theme in the settings file must be one of: auto dark light")
    terminal.type("q")
    #expect(terminal.exitStatus() == 0)
  }

  @Test func coloursLanguageAndWidthChangeWhileItRuns() throws {
    let home = try TemporaryHome()
    let terminal = try Terminal([], home: home.path, environment: ["LANG": "zh_CN.UTF-8"])
    terminal.expect("按键")
    let coloured = terminal.backgrounds
    terminal.type(":set colors none\r")
    terminal.expect("颜色数：不用")
    #expect(terminal.backgrounds != coloured)
    terminal.type(":set ascii on\r")
    #expect(terminal.wait { !terminal.all.contains("─") }, "\(terminal.all)")
    terminal.type(":lang en\r")
    terminal.expect("? keys")
    terminal.type("q")
    #expect(terminal.exitStatus() == 0)
    let again = try Terminal([], home: home.path, environment: ["LANG": "zh_CN.UTF-8"])
    again.expect("? keys")
    #expect(!again.all.contains("─"))
    again.type("q")
    #expect(again.exitStatus() == 0)
  }

  @Test func theEnvironmentBeatsTheFileAndIsNamed() throws {
    let home = try TemporaryHome()
    try write(#"{"colors": "256", "ascii": false}"#, home)
    let terminal = try Terminal(
      ["--lang", "en", "--ascii"], home: home.path, environment: ["NO_COLOR": "1"])
    terminal.expect("GlassBox")
    #expect(!terminal.all.contains("─"))
    terminal.type(",")
    terminal.expect("set by NO_COLOR")
    terminal.expect("set by --ascii")
    terminal.type("q")
    #expect(terminal.exitStatus() == 0)
    #expect(config(home)["colors"] as? String == "256")
  }

  @Test func exportedFiguresNeverOverwriteAndTheNameIsSaid() throws {
    let home = try TemporaryHome()
    let terminal = try Terminal(["lab", "bpe", "--lang", "en"], home: home.path)
    terminal.expect("merges 0")
    for name in ["glassbox-bpe.html", "glassbox-bpe-2.html"] {
      terminal.type(":export html\r")
      terminal.expect("Export which figure?")
      for _ in 0..<12 { terminal.press(VTERM_KEY_DOWN) }
      terminal.type("\r")
      terminal.expect("exported: \(name)")
    }
    for name in ["glassbox-bpe.html", "glassbox-bpe-2.html"] {
      let text = try String(contentsOfFile: home.path + "/" + name, encoding: .utf8)
      #expect(text.contains("<html"))
    }
    terminal.type("q")
    #expect(terminal.exitStatus() == 0)
  }
}
