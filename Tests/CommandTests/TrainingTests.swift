import Foundation
import Testing

@Suite struct TrainingTests {
  @Test func trainingPrintsALineAStepAndASummary() throws {
    _ = TinyModel.folder
    let lines = try #require(TinyModel.training).jsonLines()
    #expect(lines.count == 5)
    for line in lines.dropLast() {
      #expect(try Schema("training-step").problems(in: line) == [])
    }
    #expect(try Schema("train-gpt").problems(in: try #require(lines.last)) == [])
  }

  @Test func fineTuningLowersTheLossAndWritesAnAdapter() throws {
    let output = Program.scratch + "/adapter"
    let result = try Program.run(
      "finetune", "lora", "--model", TinyModel.folder, "--data", TinyModel.facts, "-o", output,
      "--epochs", "8", "--learning-rate", "0.02", "--format", "json", "--seed", "1")
    #expect(result.status == 0, "\(result.errors)")
    let last = try #require(try result.jsonLines().last)
    #expect(try Schema("finetune").problems(in: last) == [])
    let before = try #require(last["loss_before"] as? Double)
    let after = try #require(last["loss_after"] as? Double)
    #expect(after < before)
    #expect(try #require(last["merge_difference"] as? Double) < 1e-3)
    for file in ["adapter_config.json", "adapter_model.safetensors"] {
      #expect(FileManager.default.fileExists(atPath: output + "/" + file))
    }
  }

  @Test func interruptedTrainingResumesBitForBit() throws {
    let whole = try weights(of: "whole", interrupting: false)
    let resumed = try weights(of: "resumed", interrupting: true)
    #expect(whole == resumed)
  }

  private func weights(of name: String, interrupting: Bool) throws -> Data {
    let folder = Program.scratch + "/" + name
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: TinyModel.folder + "/tokenizer.json", toPath: folder + "/tokenizer.json")
    let arguments = [
      "train", "gpt", "--data", Program.scratch + "/tiny.txt", "-o", folder, "--steps", "400",
      "--batch", "4", "--length", "16", "--context", "32", "--width", "16", "--layers", "1",
      "--heads", "2", "--format", "json", "--seed", "3",
    ]
    if interrupting {
      let output = folder + "/out"
      let child = try Program.start(
        arguments.map { Array($0.utf8) }, output: output, errors: folder + "/err")
      // The first lines prove that it has begun; then it is told to stop.
      let deadline = ContinuousClock.now + .seconds(20)
      while (try? Data(contentsOf: URL(filePath: output)).count) ?? 0 < 200 {
        try #require(ContinuousClock.now < deadline, "training does not begin")
        sched_yield()
      }
      kill(child, SIGINT)
      #expect(Program.wait(for: child) == 130)
      #expect(FileManager.default.fileExists(atPath: folder + "/checkpoint"))
    }
    let last = try Program.run(
      (arguments + (interrupting ? ["--resume"] : [])).map { Array($0.utf8) })
    #expect(last.status == 0, "\(last.errors)")
    return try Data(contentsOf: URL(filePath: folder + "/model.safetensors"))
  }
}
