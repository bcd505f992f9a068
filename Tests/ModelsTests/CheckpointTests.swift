import Files
import Foundation
import Models
import Tensors
import Testing

@Suite struct CheckpointTests {
  private static func path(_ folder: String) -> String { folder + "/checkpoint.safetensors" }

  @Test(arguments: OptimizerMethod.allCases)
  func aRunOfAnyOptimiserGoesOnBitForBit(_ method: OptimizerMethod) throws {
    func make() throws -> GPTTrainer {
      try TrainerTests.trainer {
        $0.optimizer = method
        $0.schedule = .oneCycle
        $0.accumulation = 2
        $0.groups = [ParameterGroup("h.1.*", isFrozen: true), ParameterGroup("*.bias", rate: 2)]
      }
    }
    let whole = try make().run()
    try withTemporaryFolder { folder in
      let first = try make()
      for _ in 0..<3 { _ = try first.advance() }
      try first.writeCheckpoint(to: folder)
      let second = try GPTTrainer(
        resumingFrom: folder, source: TrainerTests.stream, workers: WorkerOptions(workers: 1))
      #expect(second.settings == first.settings && second.step == 3)
      #expect(TrainerTests.values(try second.run()) == TrainerTests.values(whole))
    }
  }

  @Test func theCheckpointBeforeIsKept() throws {
    try withTemporaryFolder { folder in
      let trainer = try TrainerTests.trainer()
      _ = try trainer.advance()
      try trainer.writeCheckpoint(to: folder)
      _ = try trainer.advance()
      try trainer.writeCheckpoint(to: folder)
      func step() throws -> Int {
        try GPTTrainer(resumingFrom: folder, source: TrainerTests.stream).step
      }
      #expect(try step() == 2)
      try FileManager.default.removeItem(atPath: Self.path(folder))
      try FileManager.default.moveItem(
        atPath: AtomicFile.previousPath(of: Self.path(folder)), toPath: Self.path(folder))
      #expect(try step() == 1)
    }
  }

  /// Replaces text in a checkpoint's head, which keeps its length.
  private static func change(
    _ folder: String, _ old: String, to new: String
  ) throws {
    precondition(old.utf8.count >= new.utf8.count, "the head keeps its length")
    var data = try Data(contentsOf: URL(fileURLWithPath: path(folder)))
    let range = try #require(data.range(of: Data(old.utf8)), "\(old)")
    let fill = String(repeating: " ", count: old.utf8.count - new.utf8.count)
    data.replaceSubrange(range, with: Data((new + fill).utf8))
    try data.write(to: URL(fileURLWithPath: path(folder)))
  }

  @Test(arguments: [
    (#"\"version\":3"#, #"\"version\":1"#), (#"\"version\":3"#, #"\"versiom\":3"#),
    (#"\"step\":0"#, #"\"step\":9"#), (#"\"steps\":6"#, #"\"steps\":0"#),
    (#"\"lanes\":3"#, #"\"lanes\":0"#), (#"\"failures\":0"#, #"\"failures\":x"#),
    (#"\"optimizer\":\"adamW\""#, #"\"optimizer\":\"adamX\""#),
    (#"\"dropout\":0"#, #"\"dropout\":7"#), (#"\"groups\":[]"#, #"\"groups\":{}"#),
    (#"width\\\":16"#, #"width\\\":15"#), (#"width\\\":16"#, #"width\\\":-6"#),
    (#"layerCount\\\":3"#, #"layerCount\\\":4"#), (#"headCount\\\":2"#, #"headCount\\\":0"#),
    ("gpt.next-token", "gpt.next-taken"), ("optimizer.first.wte", "optimizer.first.wtf"),
    ("glassbox.training", "glassbox.straining".dropLast(1).description),
  ])
  func aCheckpointThatSaysWhatCannotBeIsRefused(_ old: String, _ new: String) throws {
    try withTemporaryFolder { folder in
      try TrainerTests.trainer().writeCheckpoint(to: folder)
      try Self.change(folder, old, to: new)
      #expect(throws: ModelError.self) {
        try GPTTrainer(resumingFrom: folder, source: TrainerTests.stream)
      }
    }
  }

  @Test func anOldVersionIsNamed() throws {
    try withTemporaryFolder { folder in
      try TrainerTests.trainer().writeCheckpoint(to: folder)
      try Self.change(folder, #"\"version\":3"#, to: #"\"version\":1"#)
      let expected = ModelError.badValue(
        path: Self.path(folder), field: "version", found: "1", expected: "3")
      #expect(throws: expected) {
        try GPTTrainer(resumingFrom: folder, source: TrainerTests.stream)
      }
    }
  }

  @Test func numbersThatAreNotFiniteAreRefused() throws {
    try withTemporaryFolder { folder in
      try TrainerTests.trainer().writeCheckpoint(to: folder)
      let url = URL(fileURLWithPath: Self.path(folder))
      var data = try Data(contentsOf: url)
      data.replaceSubrange((data.count - 4)..<data.count, with: [0, 0, 0xc0, 0x7f])
      try data.write(to: url)
      #expect(throws: ModelError.self) {
        try GPTTrainer(resumingFrom: folder, source: TrainerTests.stream)
      }
    }
  }

  @Test func bytesChangedAtRandomNeverTrap() throws {
    try withTemporaryFolder { folder in
      try TrainerTests.trainer().writeCheckpoint(to: folder)
      let url = URL(fileURLWithPath: Self.path(folder))
      let whole = try Data(contentsOf: url)
      let head = whole.withUnsafeBytes { $0.loadUnaligned(as: UInt64.self) }
      var random = Xoshiro256(seed: 17)
      var refused = 0
      for _ in 0..<300 {
        var data = whole
        for _ in 0...random.below(4) {
          data[random.below(8 + Int(head))] = UInt8(truncatingIfNeeded: random.next())
        }
        try data.write(to: url)
        do {
          _ = try GPTTrainer(resumingFrom: folder, source: TrainerTests.stream)
        } catch {
          refused += 1
        }
      }
      #expect(refused > 200)
    }
  }
}
