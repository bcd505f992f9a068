import Figures
import LabKit
import Labs
import Testing

@Suite struct BPELabTests {
  private func session(_ text: String) -> Session<BPELab> {
    var session = Session<BPELab>()
    session.set("text", text)
    return session
  }

  @Test func stepsGoForwardAndBack() {
    var session = session("aaabdaaabac")
    #expect(session.lab.metric("tokens") == 11)
    session.set("merges", 1)
    // aa is the commonest pair; read from the left: aa a b d aa a b a c.
    #expect(session.lab.metric("tokens") == 9)
    session.set("merges", 3)
    let three = session.lab.metric("tokens")
    session.set("merges", 1)
    #expect(session.lab.metric("tokens") == 9 && three == 5)
    session.press("tens-back")
    #expect(session.lab.metric("merges") == 0)
    #expect(session.lab.metric("tokens") == 11)
  }

  @Test func toTheEndStopsWhenNoPairOccursTwice() throws {
    var session = session("aaabdaaabac")
    let available = try #require(session.lab.metric("available-merges"))
    session.press("all")
    #expect(session.lab.metric("merges") == available)
    #expect(session.lab.metric("next-count") == 0)
    session.press("tens")
    #expect(session.lab.metric("merges") == available)
    let bytes = try #require(session.lab.metric("bytes"))
    let tokens = try #require(session.lab.metric("tokens"))
    #expect(session.lab.metric("compression") == bytes / tokens)
  }

  @Test func wordIsEncodedMergeByMerge() {
    var session = session("low low low lower lowest")
    session.set("word", "slow")
    #expect(session.lab.metric("word-tokens") == 4)
    session.press("all")
    #expect((session.lab.metric("word-merges") ?? 0) >= 2)
    #expect(session.lab.metric("word-tokens") == 2)
    let table = session.lab.panels.first { $0.id == "word" }
    guard case .table(let rows)? = table?.figure else {
      Issue.record("no table of the word")
      return
    }
    #expect(rows.rows.last?[1] == "s │ low")
  }

  @Test func bytesStartFromTwoHundredFiftySix() {
    var session = session("小猫小猫小猫")
    #expect(session.lab.metric("tokens") == 6)
    session.set("unit", "bytes")
    #expect(session.lab.metric("tokens") == 18)
    session.press("all")
    #expect(
      session.lab.metric("vocabulary-size") == 256 + (session.lab.metric("merges") ?? -1))
  }

  @Test func nextMergeIsTheHighlightedPair() {
    let session = session("abab cd")
    guard case .table(let table)? = session.lab.panels.first(where: { $0.id == "pairs" })?.figure
    else {
      Issue.record("no table of pairs")
      return
    }
    #expect(table.selected == 0 && table.rows[0] == ["a + b", "ab", "2"])
  }

  @Test func hostileTextsDoNotBreakIt() {
    for text in ["", "\0", " ", "\u{FFFD}\n\n", String(repeating: "小猫。", count: 30_000)] {
      var session = session(text)
      session.press("tens")
      session.press("tens-back")
      #expect(session.failures.isEmpty)
      #expect(session.lab.metric("typed-characters") == Double(text.count))
    }
  }
}
