import Figures
import LabKit
import Labs
import Models
import Studio
import Testing

private let lines = (0..<10).map { "What colour is box \($0)? => Box \($0) is red." }
  .joined(separator: "\n")

@Suite struct LoRALabTests {
  private func session() -> Session<LoRALab> {
    var session = Session<LoRALab>()
    // There is no folder of data sets here: a lab without own lines says so.
    #expect(session.failures.count == 1)
    session.failures = []
    session.set("data", lines)
    session.set("targets", "q,v")
    session.set("learning-rate", 0.02)
    session.set("epochs", 10)
    return session
  }

  @Test func runLowersTheLossAndShowsWhatChanged() throws {
    var session = session()
    session.set("question", "What colour is box 3?")
    let share = try #require(session.lab.metric("trainable-share"))
    #expect(session.lab.metric("trainable") == Double(4 * (32 + 32) * 2 * 2))
    #expect(share > 0 && share < 0.1)
    session.press("run")
    #expect(session.failures.isEmpty)
    #expect(session.lab.phase == .finished && session.lab.metric("finished") == 1)
    #expect(session.lab.metric("step") == 20 && session.lab.metric("steps") == 20)
    #expect(try #require(session.lab.metric("loss-ratio")) < 0.9)
    #expect(try #require(session.lab.metric("merge-difference")) < 1e-4)
    #expect(try #require(session.lab.metric("delta-maximum")) > 0)
    #expect(
      session.lab.panels.map(\.id) == [
        "settings", "progress", "loss", "answers", "delta", "facts",
      ])
  }

  @Test func adapterOffAnswersAsBefore() throws {
    var session = session()
    session.press("run")
    func rows() throws -> [[String]] {
      let panel = try #require(session.lab.panels.first { $0.id == "answers" })
      guard case .table(let table) = panel.figure else { return [] }
      return table.rows
    }
    session.set("adapter", .flag(false))
    #expect(try rows().allSatisfy { $0[1] == $0[2] })
    session.set("adapter", .flag(true))
    #expect(try rows().contains { $0[1] != $0[2] })
    session.set("scale", 0)
    #expect(try rows().allSatisfy { $0[1] == $0[2] })
  }

  @Test func sameSeedGivesTheSameRun() {
    var first = session()
    var second = session()
    first.press("run")
    second.press("run")
    #expect(first.lab.metric("loss-after") == second.lab.metric("loss-after"))
    second.set("seed", 2)
    #expect(second.lab.metric("loss-after") == nil)
    second.press("run")
    #expect(first.lab.metric("loss-after") != second.lab.metric("loss-after"))
  }

  @Test func spacePausesAndGoesOnAndStepsAreSingle() {
    var lab = session().lab
    func commands(_ effects: [Effect]?) -> [String] {
      (effects ?? []).map { effect in
        switch effect {
        case .start(let id, _): "start \(id.name)"
        case .send(let id, let command): "\(command) \(id.name)"
        case .cancel(let id): "cancel \(id.name)"
        }
      }
    }
    #expect(commands(lab.apply(.init("cancel", .trigger))) == [])
    #expect(commands(lab.apply(.init("run", .trigger))) == ["start train"])
    #expect(commands(lab.apply(.init("run", .trigger))) == ["pause train"])
    #expect(commands(lab.apply(.init("step", .trigger))) == ["step train"])
    #expect(lab.phase == .paused)
    #expect(commands(lab.apply(.init("run", .trigger))) == ["resume train"])
    #expect(lab.phase == .running)
    // While it runs its settings cannot be changed.
    _ = lab.apply(.init("rank", .number(16)))
    #expect(lab.choices.rank == 4)
    #expect(lab.controls.first { $0.id == "rank" }?.disabled != nil)
    #expect(commands(lab.apply(.init("cancel", .trigger))) == ["cancel train", "start answer"])
    #expect(lab.phase == .idle && lab.metric("running") == 0)
    #expect(
      commands(lab.apply(.init("step", .trigger))) == ["start train", "step train"])
  }

  @Test func cancelledRunLeavesModelAndLabAsTheyWere() throws {
    let workbench = try library.load(defaultModel)
    let before = workbench.model.values(of: "h.0.attn.c_attn.weight")
    var session = session()
    session.control = { job in
      let control = RunControl()
      if job is FineTuneJob { control.cancel() }
      return control
    }
    session.press("run")
    #expect(session.lab.phase == .idle && session.lab.metric("step") == 0)
    #expect(session.lab.metric("loss-after") == nil && session.failures.isEmpty)
    #expect(workbench.model.values(of: "h.0.attn.c_attn.weight") == before)
  }

  @Test func badLinesAreNamed() {
    var session = session()
    session.set("data", "a => b\nno arrow here")
    #expect(session.failures.last?.contains("Line 2") == true)
    #expect(session.lab.controls.first { $0.id == "run" }?.disabled != nil)
    session.set("data", lines)
    #expect(session.lab.metric("examples") == 10)
  }

  @Test func ranksChangeTheCountAsTheFormulaSays() throws {
    var session = session()
    for rank in [1.0, 2, 8, 64] {
      session.set("rank", rank)
      let expected = try #require(
        QuestionEngine.answer(
          name: "lora.parameters", parameters: ["rank": rank, "in": 32, "out": 32, "matrices": 4]))
      #expect(session.lab.metric("trainable") == expected)
    }
  }
}
