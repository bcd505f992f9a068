import Models
import Studio
import Testing

@Suite struct FineTuneTests {
  private let examples = (0..<12).map {
    FineTuneExample(prompt: "What colour is box \($0)?", completion: " Box \($0) is red.")
  }

  private func values(_ workbench: Workbench) -> [Float] {
    ["wte.weight", "h.0.attn.c_attn.weight", "h.1.mlp.c_proj.weight"].flatMap {
      workbench.model.values(of: $0)?.values ?? []
    }
  }

  @Test func trainingLowersTheLossAndLeavesTheModelAlone() throws {
    let workbench = try trainedWorkbench()
    let before = values(workbench)
    var steps = 0
    var started: FineTuneLoRA.Start?
    var halfway = 0
    let run = FineTuneLoRA(
      workbench: workbench, examples: examples,
      lora: LoRAConfiguration(rank: 4, alpha: 8, targets: [.q, .v, .fc]),
      training: FineTuningSettings(epochs: 15, batchSize: 4, learningRate: 0.02),
      prompts: ["What colour is box 3?"], oldTexts: [Array("小猫坐在垫子上。".utf8)])
    let result = try run.run(answerInterval: 20) { event in
      switch event {
      case .started(let start): started = start
      case .step: steps += 1
      case .halfway(_, let answers, _): halfway += answers.count
      }
    }
    #expect(steps == 45 && steps == started?.totalSteps && halfway == 2)
    #expect(result.lossAfter < result.lossBefore * 0.67)
    #expect(result.mergeDifference > 0 && result.mergeDifference < 1e-4)
    #expect(result.trainable == result.adapter.trainableCount)
    #expect(result.total == workbench.model.configuration.parameterCount)
    #expect(result.forgettingAfter != nil && result.answers.count == 1)
    #expect(values(workbench) == before)
  }

  @Test func lossBeforeIsTheModelsOwn() throws {
    let workbench = try tinyWorkbench()
    let run = FineTuneLoRA(
      workbench: workbench, examples: Array(examples.prefix(3)),
      training: FineTuningSettings(epochs: 1, batchSize: 3, learningRate: 0))
    let result = try run.run()
    let sequences = try examples.prefix(3).map { try workbench.sequence(of: $0) }
    #expect(abs(result.lossBefore - Double(try workbench.model.loss(sequences))) < 1e-5)
    // With a learning rate of 0 the adapter is still nothing.
    #expect(result.lossAfter == result.lossBefore && result.mergeDifference == 0)
  }

  @Test func cancelledRunThrowsAndLeavesTheModelAlone() throws {
    let workbench = try tinyWorkbench()
    let before = values(workbench)
    let control = RunControl()
    let run = FineTuneLoRA(workbench: workbench, examples: examples)
    #expect(throws: StudioError.cancelled) {
      try run.run(control: control) { event in
        if case .step(let snapshot) = event, snapshot.step == 2 { control.cancel() }
      }
    }
    #expect(values(workbench) == before)
  }

  @Test func onlyTheAnswerIsLearned() throws {
    let workbench = try tinyWorkbench()
    let example = FineTuneExample(prompt: "Who?", completion: " Cat.")
    #expect(example.text == "Who? Cat." && example.prompt == "Who?")
    let sequence = try workbench.sequence(of: example)
    let learned = sequence.targets.filter { $0 >= 0 }
    #expect(workbench.tokenizer.decode(learned) == Array(" Cat.<end>".utf8))
    let all = sequence.inputs + [sequence.targets.last ?? -1]
    #expect(workbench.tokenizer.decode(all) == Array("<en>Who? Cat.<end>".utf8))
  }

  @Test func chatTurnsBecomeTheirTokens() throws {
    let workbench = try tinyWorkbench()
    let example = FineTuneExample(
      .messages([
        .init(role: "user", content: "Who?"), .init(role: "assistant", content: "Cat."),
      ]))
    let sequence = try workbench.sequence(of: example)
    let all = sequence.inputs + [sequence.targets.last ?? -1]
    #expect(
      workbench.tokenizer.decode(all) == Array("<en><user>Who?<assistant>Cat.<end>".utf8))
    #expect(
      workbench.tokenizer.decode(sequence.targets.filter { $0 >= 0 }) == Array("Cat.<end>".utf8))
  }

  @Test func ownLinesAreReadAndBadOnesNamed() throws {
    let examples = try FineTuneExample.parse("# note\n\n谁来了 => 小猫\nwho =>  cat \n")
    #expect(
      examples == [
        FineTuneExample(prompt: "谁来了", completion: "小猫"),
        FineTuneExample(prompt: "who", completion: " cat"),
      ])
    #expect(throws: StudioError.malformedExample(line: 2, text: "no arrow")) {
      try FineTuneExample.parse("a => b\nno arrow")
    }
    #expect(throws: StudioError.malformedExample(line: 1, text: "a =>")) {
      try FineTuneExample.parse("a => ")
    }
    #expect(throws: StudioError.noExamples) { try FineTuneExample.parse(" \n# only a note") }
  }

  @Test func exampleThatFillsTheContextIsNamed() throws {
    let workbench = try tinyWorkbench(context: 16)
    let long = FineTuneExample(
      prompt: String(repeating: "小猫坐在", count: 30), completion: "好")
    let run = FineTuneLoRA(
      workbench: workbench, examples: [FineTuneExample(prompt: "a", completion: "b"), long])
    #expect {
      try run.run()
    } throws: { error in
      if case StudioError.exampleTooLong(1, _, 16) = error { true } else { false }
    }
  }
}
