import Figures
import Files
import Kernels

extension Checkup {
  func processor() -> Finding {
    let title = Phrase(zh: "处理器", en: "processor")
    let missing = ProcessorCheck.missingFeatures()
    guard missing.isEmpty else {
      return Finding(
        "processor", title, .problem, ProcessorCheck.failure(missing: missing).message)
    }
    let name = ProcessorCheck.modelName ?? "?"
    let message = Phrase(
      zh: "\(name)；内核为 \(KernelBuild.level) 编译",
      en: "\(name); kernels compiled for \(KernelBuild.level)")
    guard let better = ProcessorCheck.unusedLevel() else {
      return Finding("processor", title, .fine, message)
    }
    return Finding(
      "processor", title, .note,
      Phrase(zh: "\(message.zh)，本机还有 \(better)", en: "\(message.en); this one has \(better)"),
      advice: Phrase(
        zh: "在本机 make build，训练会快得多。", en: "make build on this machine makes training faster."))
  }

  func memory() -> Finding {
    let title = Phrase(zh: "内存", en: "memory")
    guard let memory = MachineMemory.current() else {
      return Finding("memory", title, .note, Phrase(zh: "无法得知", en: "unknown"))
    }
    let (all, free) = (Numbers.bytes(memory.total), Numbers.bytes(memory.available))
    let budget = Numbers.bytes(memory.budget)
    let used = Numbers.bytes(memory.total - memory.available)
    let message = Phrase(
      zh: "共 \(all)，已用 \(used)，可用 \(free)；一个模型最多用 \(budget)",
      en: "\(all) in all, \(used) in use, \(free) free; one model may take \(budget)")
    guard memory.available >= 256 << 20 else {
      return Finding(
        "memory", title, .problem, message,
        advice: Phrase(zh: "关掉别的程序再试。", en: "End other programs and try again."))
    }
    return Finding("memory", title, .fine, message)
  }
}
