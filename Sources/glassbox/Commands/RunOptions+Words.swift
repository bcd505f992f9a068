import Figures
import Studio

// What trainings say about where they begin and where they stopped.
extension RunOptions {
  /// Whether to go on from a checkpoint; tells when one was asked for and there is none.
  ///
  /// - Throws: `CommandFailure` if there is one that nobody asked for: beginning anew would lose it.
  func continues(in output: String, _ context: CommandContext) throws -> Bool {
    let isThere = DataFolder.exists(output + "/checkpoint/checkpoint.safetensors")
    if resume, !isThere {
      context.notice(
        Phrase(zh: "没有检查点，从头开始。", en: "There is no checkpoint; starting from the beginning."))
    }
    guard resume || !isThere else {
      throw CommandFailure(
        "checkpoint-exists",
        zh: "\(output)/checkpoint 里有一次没做完的训练。加 --resume 接着训练；要从头开始，先删掉它。",
        en:
          "\(output)/checkpoint holds an unfinished training. --resume continues it; to begin "
          + "anew, delete it first.")
    }
    return resume && isThere
  }

  static func saved(in output: String) -> Phrase {
    Phrase(
      zh: "已停止，检查点保存在 \(output)/checkpoint；加 --resume 可以接着训练。",
      en: "Stopped; the checkpoint is in \(output)/checkpoint; --resume continues.")
  }

  static func beginning(parameters: Int, step: Int) -> Phrase {
    let count = Numbers.grouped(parameters)
    return step == 0
      ? Phrase(zh: "\(count) 个参数，从头训练", en: "\(count) parameters, from the start")
      : Phrase(zh: "\(count) 个参数，从第 \(step) 步接着", en: "\(count) parameters, after step \(step)")
  }
}
