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

  @Test func anAdapterGoesWhereThePatternSays() throws {
    func tune(_ targets: String, _ more: String...) throws -> Program.Result {
      let arguments =
        [
          "finetune", "lora", "--model", TinyModel.folder, "--data", TinyModel.facts, "-o",
          Program.scratch + "/pattern", "--epochs", "1", "--rank", "2", "--format", "json",
          "--targets", targets,
        ] + more
      return try Program.run(arguments.map { Array($0.utf8) })
    }
    let feedForward = try #require(try tune("*.mlp.*", "--dropout", "0.5").jsonLines().last)
    // Two layers, each with 16 → 64 and 64 → 16, at rank 2.
    #expect(feedForward["trainable"] as? Int == 2 * 2 * 2 * (16 + 64))
    let nowhere = try tune("no.such.layer")
    #expect(nowhere.status == 1 && nowhere.output.isEmpty)
    #expect(nowhere.errors.contains("no.such.layer"))
    #expect(try tune("q", "--dropout", "1").status == 64)
  }

  @Test func interruptedTrainingResumesBitForBit() throws {
    let whole = try weights(of: "whole", interrupting: false)
    let resumed = try weights(of: "resumed", interrupting: true)
    #expect(whole == resumed)
  }

  /// Kills it at moments drawn from a seed: no signal handler, no last words. What it does between
  /// two of its lines is never the same twice; what it arrives at is.
  @Test(arguments: ["gpt", "bert"])
  func trainingKilledAtAnyMomentResumesBitForBit(_ kind: String) throws {
    func arguments(_ folder: String) -> [[UInt8]] {
      [
        "train", kind, "--data", Program.scratch + "/tiny.txt", "-o", folder, "--steps", "400",
        "--batch", "4", "--length", "16", "--context", "32", "--width", "16", "--layers", "1",
        "--heads", "2", "--format", "json", "--seed", "5", "--optimizer", "momentum",
        "--learning-rate", "0.1", "--accumulate", "2", "--checkpoint-every", "3",
        "--validate-every", "7", "--patience", "100", "--drills", "0.1",
      ].map { Array($0.utf8) }
    }
    func folder(_ name: String) throws -> String {
      let folder = Program.scratch + "/" + name + "-" + kind
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try FileManager.default.copyItem(
        atPath: TinyModel.folder + "/tokenizer.json", toPath: folder + "/tokenizer.json")
      return folder
    }
    let (whole, broken) = (try folder("unbroken"), try folder("killed"))
    #expect(try Program.run(arguments(whole)).status == 0)
    var random = SystemlessRandom(state: 7)
    var kills = 0
    for _ in 0..<4 {
      let output = broken + "/out"
      let child = try Program.start(
        arguments(broken) + [Array("--resume".utf8)], output: output, errors: broken + "/err")
      let lines = 5 + random.next(below: 40)
      let deadline = ContinuousClock.now + .seconds(20)
      while ((try? Data(contentsOf: URL(filePath: output))) ?? Data()).count < 200 * lines {
        if ContinuousClock.now > deadline || kill(child, 0) != 0 { break }
        sched_yield()
      }
      for _ in 0..<random.next(below: 3000) { sched_yield() }
      kill(child, SIGKILL)
      // On a busy machine it may have come to its end before it was killed.
      guard Program.wait(for: child) == 128 + SIGKILL else { break }
      kills += 1
    }
    #expect(kills > 0)
    let last = try Program.run(arguments(broken) + [Array("--resume".utf8)])
    #expect(last.status == 0, "\(last.errors)")
    let steps = try last.jsonLines().compactMap { $0["step"] as? Int }
    #expect(steps.last == 400 && (kills < 4 || steps.count < 400))
    let weights = [whole, broken].map {
      try? Data(contentsOf: URL(filePath: $0 + "/model.safetensors"))
    }
    #expect(weights[0] != nil && weights[0] == weights[1])
  }

  @Test func anEncoderIsTrainedForAWhileAndStoredInSixteenBits() throws {
    let folder = Program.scratch + "/encoder"
    let result = try Program.run(
      "train", "bert", "--data", Program.scratch + "/tiny.txt", "-o", folder, "--tokenizer",
      TinyModel.folder + "/tokenizer.json", "--minutes", "0.01", "--batch", "4", "--length", "24",
      "--context", "32", "--width", "16", "--layers", "1", "--heads", "2", "--format", "json",
      "--dtype", "f16", "--drills", "0.1", "--validate-every", "20")
    #expect(result.status == 0, "\(result.errors)")
    let lines = try result.jsonLines()
    for line in lines.dropLast() {
      #expect(try Schema("training-step").problems(in: line) == [])
    }
    #expect(try Schema("train-bert").problems(in: try #require(lines.last)) == [])
    let filled = try Program.run(
      "fill", "The cat [MASK] on mat.", "--model", folder, "--format", "json")
    #expect(filled.status == 0, "\(filled.errors)")
    for wrong in [["--minutes", "1", "--steps", "1"], ["--length", "7"], ["--dtype", "f8"]] {
      let refused = try Program.run(
        (["train", "bert", "-o", folder] + wrong).map { Array($0.utf8) })
      #expect(refused.status == 64)
    }
    let cosine = try Program.run(
      "train", "gpt", "-o", Program.scratch + "/cosine", "--minutes", "1", "--schedule", "cosine",
      "--data", Program.scratch + "/tiny.txt", "--tokenizer", TinyModel.folder + "/tokenizer.json")
    #expect(cosine.status == 1 && cosine.errors.contains("stableDecay"))
    // The encoder's tokenizer is another one: a decoder in its place would leave the two apart.
    let over = try Program.run(
      "train", "gpt", "-o", folder, "--steps", "1", "--data", Program.scratch + "/tiny.txt",
      "--tokenizer", TinyModel.folder + "/tokenizer.json", "--format", "json")
    #expect(over.status == 1)
    #expect(try over.error()["code"] as? String == "folder-occupied")
  }

  /// Numbers from a seed alone.
  private struct SystemlessRandom {
    var state: UInt64

    mutating func next(below bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
  }

  @Test func aRunMayStopEarlyAndFreezeByName() throws {
    let folder = Program.scratch + "/early"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: TinyModel.folder + "/tokenizer.json", toPath: folder + "/tokenizer.json")
    let common = [
      "train", "gpt", "--data", Program.scratch + "/tiny.txt", "-o", folder, "--steps", "300",
      "--batch", "2", "--length", "16", "--context", "32", "--width", "16", "--layers", "1",
      "--heads", "2", "--format", "json", "--seed", "5",
    ]
    let result = try Program.run(
      (common + [
        "--schedule", "oneCycle", "--learning-rate", "0.05", "--freeze", "wpe.*", "--freeze",
        "h.0.ln_?.*", "--validate-every", "2", "--patience", "2",
      ]).map { Array($0.utf8) })
    #expect(result.status == 0, "\(result.errors)")
    let lines = try result.jsonLines()
    for line in lines.dropLast() {
      #expect(try Schema("training-step").problems(in: line) == [])
      let step = try #require(line["step"] as? Int)
      #expect((line["validation_loss"] != nil) == (step % 2 == 0))
    }
    #expect(lines.count < 301)
    let refused = try Program.run((common + ["--freeze", "no.such.*"]).map { Array($0.utf8) })
    #expect(refused.status == 1)
    let unknown = try Program.run((common + ["--optimizer", "adan"]).map { Array($0.utf8) })
    #expect(unknown.status == 64)
    for (rate, status) in [("wte.*", 64), ("wte.*=-1", 64), ("no.such.*=2", 1)] {
      let refused = try Program.run((common + ["--rate", rate]).map { Array($0.utf8) })
      #expect(refused.status == status, "\(rate): \(refused.errors)")
    }
  }

  @Test func ratesByNameAndBeta2ChangeWhatIsLearned() throws {
    let runs = [[], ["--rate", "wte.*=0.5"], ["--beta2", "0.99"], ["--rate", "wte.*=1"]]
    let weights = try runs.enumerated().map { number, options in
      let folder = Program.scratch + "/rates-\(number)"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try FileManager.default.copyItem(
        atPath: TinyModel.folder + "/tokenizer.json", toPath: folder + "/tokenizer.json")
      let arguments =
        [
          "train", "gpt", "--data", Program.scratch + "/tiny.txt", "-o", folder, "--steps", "5",
          "--batch", "2", "--length", "16", "--context", "32", "--width", "16", "--layers", "1",
          "--heads", "2", "--seed", "5",
        ] + options
      let result = try Program.run(arguments.map { Array($0.utf8) })
      #expect(result.status == 0, "\(result.errors)")
      return try Data(contentsOf: URL(fileURLWithPath: folder + "/model.safetensors"))
    }
    #expect(weights[1] != weights[0] && weights[2] != weights[0] && weights[3] == weights[0])
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
      // Beginning anew would lose it.
      let again = try Program.run(arguments.map { Array($0.utf8) })
      #expect(again.status == 1 && again.output.isEmpty)
      #expect(try again.error()["code"] as? String == "checkpoint-exists")
    }
    let last = try Program.run(
      (arguments + (interrupting ? ["--resume"] : [])).map { Array($0.utf8) })
    #expect(last.status == 0, "\(last.errors)")
    return try Data(contentsOf: URL(filePath: folder + "/model.safetensors"))
  }
}
