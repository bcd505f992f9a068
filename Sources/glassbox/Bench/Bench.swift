import Kernels

/// The measurements behind `bench`: fixed workloads with fixed seeds.
struct Bench {
  let workers: Int
  /// How often each workload is measured; a block of a training holds several steps.
  let repeats: Int
  /// The time that one repetition may take where it repeats something short.
  let blockSeconds: Double

  init(workers: Int, repeats: Int?, isQuick: Bool) {
    self.workers = workers
    self.repeats = repeats ?? (isQuick ? 3 : 9)
    blockSeconds = isQuick ? 0.1 : 0.5
  }

  /// What can be asked for: a workload, or all whose names begin with a word.
  struct Workload: Sendable {
    let name: String
    /// Left out of a quick run that asks for nothing by name.
    var isLong = false
    let run: @Sendable (Bench) throws -> [Measure]

    func matches(_ word: String) -> Bool { name == word || name.hasPrefix(word + ".") }
  }

  /// In the order in which they run; the screen first, since a process that has grown takes longer to
  /// start another.
  static let workloads: [Workload] =
    [
      Workload(name: "terminal", isLong: true) { try TerminalBench.measures($0) },
      Workload(name: "gemm") { GEMMBench.measures($0) },
    ]
    + ModelShape.all.map { shape in
      Workload(name: "train.\(shape.name)", isLong: shape.isLarge) {
        try TrainingBench(bench: $0, shape: shape).pretraining()
      }
    }
    + ModelShape.all.map { shape in
      Workload(name: "lora.\(shape.name)", isLong: shape.isLarge) {
        try TrainingBench(bench: $0, shape: shape).fineTuning()
      }
    }
    + (ModelShape.all + [.story]).map { shape in
      Workload(name: "decode.\(shape.name)", isLong: shape.isLarge) {
        try InferenceBench(bench: $0).decoding(shape)
      }
    } + [
      Workload(name: "forward") { try InferenceBench(bench: $0).forward() },
      Workload(name: "tokenizer.encode") { try TokenizerBench(bench: $0).encoding() },
      Workload(name: "tokenizer.train") { try TokenizerBench(bench: $0).training() },
    ]

  /// The workloads of these words; without words all of them, or the short ones.
  ///
  /// - Throws: `CommandFailure` for a word that names nothing.
  static func chosen(_ words: [String], isQuick: Bool) throws -> [Workload] {
    guard !words.isEmpty else { return workloads.filter { !(isQuick && $0.isLong) } }
    for word in words where !workloads.contains(where: { $0.matches(word) }) {
      let names = workloads.map(\.name).joined(separator: ", ")
      throw CommandFailure(
        "unknown-workload", zh: "没有叫“\(word)”的测试项。有：\(names)；也可以只写点号前的部分。",
        en: "There is no workload “\(word)”. There are: \(names); the part before a dot names all.")
    }
    return workloads.filter { workload in words.contains { workload.matches($0) } }
  }

  static var cpu: String { "\(ProcessorCheck.modelName ?? "?"), \(KernelBuild.level)" }

  /// The times of `body` within one block, in seconds: at least `least` calls.
  func times(least: Int = 3, _ body: () throws -> Void) rethrows -> [Double] {
    let end = ContinuousClock.now + .seconds(blockSeconds)
    var times: [Double] = []
    repeat {
      times.append(try Self.seconds(body))
    } while times.count < least
      || ContinuousClock.now < end
    return times
  }

  static func seconds(_ body: () throws -> Void) rethrows -> Double {
    let start = ContinuousClock.now
    try body()
    return (ContinuousClock.now - start) / .seconds(1)
  }
}
