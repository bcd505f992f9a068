import Figures
import Foundation
import LabKit
import Labs
import Testing

@Suite struct NextTokenLabTests {
  private func bars(_ lab: NextTokenLab) -> BarChart? {
    for panel in lab.panels {
      if case .barChart(let chart) = panel.figure { return chart }
    }
    return nil
  }

  /// A token that was drawn for another text, or otherwise, has no place behind this one.
  @Test(arguments: [
    NextTokenLab.Action.type("The dog"), .setTemperature(tenths: 3), .setSeed(5), .setModel("x"),
  ])
  func aChangeGivesUpTheTokenThatIsBeingDrawn(action: NextTokenLab.Action) {
    var lab = NextTokenLab()
    let isCancelled = lab.update(action).contains {
      if case .cancel("sample") = $0 { true } else { false }
    }
    #expect(isCancelled)
  }

  @Test func typingPredictsAndTemperatureReshapes() throws {
    var session = Session<NextTokenLab>()
    session.set("text", "The cat sat on the")
    let warm = try #require(bars(session.lab))
    #expect(warm.bars.count == 10)
    session.set("temperature", 0.2)
    let cold = try #require(bars(session.lab))
    #expect(cold.bars[0].value > warm.bars[0].value)
    #expect(cold.bars.map(\.label) == warm.bars.map(\.label))
    session.set("temperature", 1)
    let entropy = try #require(session.lab.metric("entropy-bits"))
    #expect(abs(try #require(session.lab.metric("perplexity")) - exp2(entropy)) < 1e-9)
    #expect(session.lab.metric("top-probability") == warm.bars[0].value)
    #expect(session.lab.metric("typed-characters") == 18)
  }

  @Test func barsStayHiddenUntilTheGuess() throws {
    var session = Session<NextTokenLab>()
    session.set("guess-first", .flag(true))
    session.set("text", "The cat sat on the")
    #expect(bars(session.lab) == nil)
    session.press("append")
    #expect(session.lab.choices.text == "The cat sat on the")
    session.set("guess", "mat")
    #expect(bars(session.lab) != nil)
    let bits = try #require(session.lab.metric("guess-bits"))
    let probability = try #require(session.lab.metric("guess-probability"))
    #expect(abs(bits + log2(probability)) < 1e-9)
    #expect(session.lab.metric("rounds") == 1)
    #expect(session.lab.metric("mean-guess-bits") == bits)
    #expect(try #require(session.lab.metric("best-bits")) <= bits + 1e-4)
    session.set("text", "The cat")
    #expect(bars(session.lab) == nil)
    #expect(session.lab.metric("guess-bits") == nil)
    #expect(session.lab.metric("rounds") == 1)
  }

  @Test func appendedTokensComeOffAgainInOrder() throws {
    var session = Session<NextTokenLab>()
    session.set("text", "The cat")
    var texts = [session.lab.choices.text]
    var unfinished = [session.lab.choices.unfinished]
    for rank in [0.0, 7, 3, 9] {
      session.set("select", rank)
      session.press("append")
      texts.append(session.lab.choices.text)
      unfinished.append(session.lab.choices.unfinished)
    }
    let appended = session.lab.choices.appended.count
    #expect(appended > 0)
    for step in 0..<appended {
      session.press("remove")
      let index = appended - 1 - step
      #expect(session.lab.choices.appended.count == index)
    }
    #expect(session.lab.choices.text == "The cat" && session.lab.choices.unfinished.isEmpty)
  }

  @Test func sameSeedDrawsTheSameContinuation() {
    func written(seed: Double) -> [UInt8] {
      var session = Session<NextTokenLab>()
      session.set("seed", seed)
      session.set("temperature", 2)
      session.set("text", "The cat")
      for _ in 0..<8 { session.press("sample") }
      return Array(session.lab.choices.text.utf8) + session.lab.choices.unfinished
    }
    #expect(written(seed: 1) == written(seed: 1))
    #expect(written(seed: 1) != written(seed: 2))
  }

  @Test func longTextIsCutWithANotice() {
    var session = Session<NextTokenLab>()
    session.set("text", String(repeating: "小猫坐。", count: 40_000))
    #expect(session.lab.metric("typed-characters") == 100_000)
    #expect(session.lab.panels.contains { $0.id == "notice" })
    #expect(session.lab.metric("tokens") == 64)
  }
}
