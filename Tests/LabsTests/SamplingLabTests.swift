import Figures
import Foundation
import LabKit
import Labs
import Testing

@Suite struct SamplingLabTests {
  private func bars(_ lab: SamplingLab, _ panel: String = "bars") -> BarChart? {
    guard case .barChart(let chart)? = lab.panels.first(where: { $0.id == panel })?.figure else {
      return nil
    }
    return chart
  }

  private func value(_ session: Session<SamplingLab>, _ name: String) throws -> Double {
    try #require(session.lab.metric(name))
  }

  @Test func knobsChangeTheFiguresWithoutAskingTheModelAgain() throws {
    var session = Session<SamplingLab>()
    session.set("text", "The cat sat on the")
    let asked = session.started.count
    let before = try #require(bars(session.lab))
    session.set("temperature", 0.5)
    session.set("top-k", 3)
    session.set("top-p", 0.9)
    session.set("penalty", 1.5)
    #expect(session.started.count == asked)
    let after = try #require(bars(session.lab))
    #expect(after != before)
    #expect(after.bars.dropFirst(3).allSatisfy(\.isDimmed) && !after.bars[0].isDimmed)
  }

  @Test func marksAreTheSumsSoFar() throws {
    var session = Session<SamplingLab>()
    session.set("temperature", 2)
    let chart = try #require(bars(session.lab))
    var sum = 0.0
    for bar in chart.bars {
      sum += bar.value
      #expect(abs(try #require(bar.mark) - sum) < 1e-9)
    }
  }

  @Test func topPKeepsTheFewestThatReachIt() throws {
    var session = Session<SamplingLab>()
    session.set("temperature", 1.7)
    for p in [0.3, 0.6, 0.9, 0.97] {
      session.set("top-p", p)
      let kept = try value(session, "kept")
      #expect(try value(session, "kept-mass") >= p - 1e-6)
      session.set("top-p", 1)
      session.set("top-k", kept - 1)
      if kept > 1 { #expect(try value(session, "kept-mass") < p) }
      session.set("top-k", 0)
    }
  }

  @Test func temperatureZeroAndTopOneAreGreedy() throws {
    var session = Session<SamplingLab>()
    session.set("text", "The cat")
    session.set("temperature", 0)
    #expect(try value(session, "kept") == 1)
    let greedy = try #require(bars(session.lab)?.bars.first)
    #expect(greedy.value == 1)
    session.press("write")
    session.set("temperature", 1)
    session.set("top-k", 1)
    #expect(try value(session, "kept") == 1)
    #expect(bars(session.lab)?.bars.first?.label == greedy.label)
    session.press("write")
    #expect(session.lab.choices.runs[0].tokens == session.lab.choices.runs[1].tokens)
  }

  /// A text that is still being written would be kept as a run of settings that did not make it.
  @Test func otherSettingsGiveUpTheTextThatIsBeingWritten() {
    func cancelled(_ effects: [Effect]) -> Bool {
      effects.contains { if case .cancel("write") = $0 { true } else { false } }
    }
    var lab = SamplingLab()
    for action in [
      SamplingLab.Action.setTemperature(tenths: 3), .setTopK(4), .setTopP(hundredths: 50),
      .setPenalty(hundredths: 130), .type("The dog"), .setModel("other"),
    ] {
      #expect(cancelled(lab.update(action)), "\(action)")
    }
    #expect(!cancelled(lab.update(.select(2))))
  }

  @Test func aThousandDrawsFitTheProbabilities() throws {
    var fits = 0
    for seed in 1...20 {
      var session = Session<SamplingLab>()
      session.set("seed", Double(seed))
      session.set("temperature", 1.5)
      session.press("draw")
      #expect(try value(session, "draws") == 1000)
      let chart = try #require(bars(session.lab, "draws"))
      #expect(chart.bars.reduce(0) { $0 + $1.value } == 1000)
      #expect(abs(chart.bars.reduce(0) { $0 + ($1.mark ?? 0) } - 1000) < 1e-6)
      if try value(session, "chi-square-p") > 0.05 { fits += 1 }
    }
    // 19 of 20 are expected; 14 or fewer have a chance of 1 in 3,000.
    #expect(fits >= 15, "\(fits) of 20")
  }

  @Test func moreDrawsAddUpAndATurnOfAKnobForgetsThem() throws {
    var session = Session<SamplingLab>()
    session.press("draw")
    let first = try #require(bars(session.lab, "draws")).bars
    session.press("draw")
    let both = try #require(bars(session.lab, "draws")).bars
    #expect(try value(session, "draws") == 2000)
    #expect(zip(first, both).allSatisfy { $0.value <= $1.value })
    session.set("top-k", 5)
    #expect(try value(session, "draws") == 0)
    #expect(bars(session.lab, "draws") == nil)
  }

  @Test func oneCandidateIsDrawnEveryTimeAtAnyTemperature() throws {
    var session = Session<SamplingLab>()
    session.set("temperature", 3)
    session.set("top-k", 1)
    session.press("draw")
    #expect(try value(session, "distinct-drawn") == 1)
    #expect(session.lab.metric("chi-square") == nil)
  }

  @Test func theSameSeedWritesTheSameTextAndAnotherOneAnother() throws {
    var session = Session<SamplingLab>()
    session.set("temperature", 1.5)
    session.press("write")
    session.press("write")
    #expect(try value(session, "replays") == 1)
    #expect(try value(session, "reseeded") == 0)
    session.set("seed", 2)
    session.press("write")
    #expect(try value(session, "replays") == 1)
    #expect(try value(session, "reseeded") == 2)
    guard case .table(let table)? = session.lab.panels.first(where: { $0.id == "runs" })?.figure
    else {
      Issue.record("no table of runs")
      return
    }
    #expect(table.rows.map { $0[2] } == ["", "= 1", ""])
    for _ in 0..<10 { session.press("write") }
    #expect(try value(session, "runs") == 6)
  }

  @Test func thePenaltyMakesGreedyTextRepeatLess() throws {
    var session = Session<SamplingLab>()
    session.set("text", "The cat")
    session.set("temperature", 0)
    session.press("write")
    let before = try value(session, "repeated-share")
    session.set("penalty", 3)
    session.press("write")
    #expect(try value(session, "repeated-share") < before)
  }

  @Test func drawsAndRunsComeBackWithTheState() throws {
    var session = Session<SamplingLab>()
    session.set("temperature", 1.2)
    session.press("draw")
    session.press("write")
    let data = try JSONEncoder().encode(session.lab)
    let again = Session(try JSONDecoder().decode(SamplingLab.self, from: data))
    #expect(again.lab.metric("chi-square") == session.lab.metric("chi-square"))
    #expect(again.lab.panels == session.lab.panels)
  }
}
