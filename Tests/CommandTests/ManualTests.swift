import Foundation
import Testing

/// The manual tells of everything, in both languages, and `man` shows it without a complaint.
@Suite struct ManualTests {
  private func page(_ language: String) throws -> String {
    let result = try Program.run("manual", "--lang", language)
    #expect(result.status == 0, "\(result.errors)")
    return result.text
  }

  private func file(_ language: String) throws -> String {
    let path = Program.scratch + "/glassbox-\(UUID().uuidString).1"
    try Data(page(language).utf8).write(to: URL(filePath: path))
    return path
  }

  @Test(arguments: ["zh", "en"])
  func everyCommandAndOptionIsTold(language: String) throws {
    let page = try page(language).replacing("\\-", with: "-")
    for command in try CommandTree.program().all {
      #expect(page.contains(command.name), "\(command.name)")
      for option in command.options { #expect(page.contains("\\fB" + option), "\(option)") }
    }
    for name in ["GLASSBOX_HOME", "GLASSBOX_DATA", "NO_COLOR", "progress.json", "130"] {
      #expect(page.contains(name), "\(name)")
    }
  }

  @Test func bothLanguagesHaveTheSameParts() throws {
    func shape(_ page: String) -> [Substring] {
      page.split(separator: "\n").filter { $0.hasPrefix(".S") }.map { $0.prefix(3) }
    }
    let (zh, en) = (try page("zh"), try page("en"))
    #expect(shape(zh) == shape(en))
    #expect(zh.contains("环境变量") && en.contains("ENVIRONMENT"))
  }

  @Test(.enabled(if: Tool.isInstalled("groff")), arguments: ["zh", "en"])
  func groffRendersItWithoutWarnings(language: String) throws {
    let groff = try #require(Tool("groff"))
    let rendered = try groff.run(["-man", "-ww", "-K", "utf8", "-T", "utf8", file(language)])
    #expect(rendered.status == 0)
    #expect(!rendered.text.contains("warning"), "\(rendered.text.prefix(400))")
    #expect(rendered.text.contains("GLASSBOX"))
  }

  @Test(.enabled(if: Tool.isInstalled("mandoc")), arguments: ["zh", "en"])
  func mandocFindsNothingToWarnOf(language: String) throws {
    let lint = try #require(Tool("mandoc")).run(["-T", "lint", "-W", "warning", file(language)])
    #expect(lint.text.isEmpty, "\(lint.text.prefix(400))")
  }
}
