import Figures
import Foundation
import LabKit
import Labs
import Testing

@Suite struct BeamLabTests {
  private func grown(_ lab: BeamLab) -> Tree? {
    guard case .tree(let tree)? = lab.panels.first(where: { $0.id == "tree" })?.figure else {
      return nil
    }
    return tree
  }

  private func table(_ lab: BeamLab, _ panel: String) -> Table? {
    guard case .table(let table)? = lab.panels.first(where: { $0.id == panel })?.figure else {
      return nil
    }
    return table
  }

  private func value(_ session: Session<BeamLab>, _ name: String) throws -> Double {
    try #require(session.lab.metric(name))
  }

  @Test func stepsGrowTheTreeAndGoBack() throws {
    var session = Session<BeamLab>()
    let asked = session.started.count
    var sizes: [Int] = []
    let depth = Int(try value(session, "steps"))
    #expect(depth > 1)
    for step in 0...depth {
      session.set("step", Double(step))
      let tree = try #require(grown(session.lab))
      sizes.append(tree.nodes.count)
      #expect((tree.nodes.indices.map(tree.depth(of:)).max() ?? 0) == step)
    }
    #expect(sizes[0] == 1 && sizes[1] == 7)
    session.set("step", 1)
    #expect(grown(session.lab)?.nodes.count == sizes[1])
    #expect(session.started.count == asked)
    session.press("end")
    #expect(try value(session, "step") == Double(depth))
  }

  @Test func everyStepKeepsAsManyAsTheBeamIsWide() throws {
    var session = Session<BeamLab>()
    for width in 1...8 {
      session.set("width", Double(width))
      session.set("step", 2)
      #expect(try value(session, "kept") == Double(width))
      #expect(try value(session, "candidates") == Double(2 * width))
      #expect(try #require(table(session.lab, "standing")).rows.count >= width)
    }
  }

  @Test func widthOneIsGreedyAndNothingBeatsTheExactSearch() throws {
    var session = Session<BeamLab>()
    for text in ["The cat", "小猫", "Box"] {
      session.set("text", text)
      session.set("length", 3)
      session.set("width", 1)
      #expect(try value(session, "beam-gain") == 0)
      for width in [1, 2, 4, 8] {
        session.set("width", Double(width))
        #expect(try value(session, "exact-gap") >= 0)
        #expect(try value(session, "exact-score") >= value(session, "greedy-score"))
      }
    }
  }

  @Test func theComparisonWaitsForTheLastStep() throws {
    var session = Session<BeamLab>()
    session.set("length", 3)
    session.set("step", 2)
    #expect(table(session.lab, "comparison") == nil)
    session.press("end")
    #expect(try #require(table(session.lab, "comparison")).rows.map { $0[0] } == ["1", "3", "∞"])
  }

  @Test func theChosenTextIsTheBestPathOfTheTree() throws {
    var session = Session<BeamLab>()
    session.set("step", 3)
    for row in 0..<3 {
      session.set("select", Double(row))
      let tree = try #require(grown(session.lab))
      let rows = try #require(table(session.lab, "standing")).rows
      let labels = tree.nodes.dropFirst().filter { $0.emphasis == .best }.map(\.label)
      #expect(labels.joined() == rows[row][0])
    }
  }

  @Test func theLengthPenaltyDividesTheScore() throws {
    var session = Session<BeamLab>()
    session.set("width", 1)
    let sum = try value(session, "beam-score")
    session.set("alpha", 1)
    let length = try value(session, "best-tokens")
    #expect(abs(try value(session, "beam-score") - sum * 6 / (5 + length)) < 1e-9)
  }

  @Test func aStepBeyondTheEndIsTheEnd() throws {
    var session = Session<BeamLab>()
    session.set("length", 2)
    session.set("step", 8)
    #expect(try value(session, "step") <= 2)
    session.set("select", 100)
    #expect(grown(session.lab)?.selected != nil)
  }
}
