import Foundation
import Testing

@Suite struct StoriesTests {
  private func run(_ arguments: String..., input: String = "") throws -> Program.Result {
    try Program.run(arguments.map { Array($0.utf8) }, input: Array(input.utf8))
  }

  @Test func documentsDependOnSeedAndNumberAlone() throws {
    let json = try run("stories", "--count", "4", "--seed", "7", "--format", "json").json()
    #expect(try Schema("stories").problems(in: json) == [])
    let documents = try #require(json["documents"] as? [[String: Any]])
    #expect(documents.compactMap { $0["language"] as? String } == ["zh", "en", "zh", "en"])
    let later = try run(
      "stories", "--first", "3", "--seed", "7", "--format", "json"
    ).json()
    let again = try #require(later["documents"] as? [[String: Any]])
    #expect(again[0]["text"] as? String == documents[3]["text"] as? String)
  }

  @Test func whatIsWrittenPassesTheCheckAndDamageDoesNot() throws {
    let text = try run("stories", "--count", "20", "--seed", "3").text
    let good = try run("stories", "--check", "-", "--format", "json", input: text)
    #expect(good.status == 0)
    #expect(try Schema("stories-check").problems(in: good.json()) == [])
    let bad = try run(
      "stories", "--check", "-", "--format", "json", input: text + "The moon ate Tuesday.\n")
    #expect(bad.status == 1)
    #expect(try Schema("stories-check").problems(in: bad.json()) == [])
  }

  @Test func anUnknownUnitIsAnError() throws {
    let result = try run("stories", "--unit", "no-such-plot")
    #expect(result.status == 1)
    #expect(result.errors.contains("no-such-plot"))
  }
}
