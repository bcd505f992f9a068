import Figures
import Glibc
import Kernels

/// Compares the CPU that the kernels were compiled for with the one that runs them.
enum ProcessorCheck {
  /// Features that the kernels use and this CPU lacks; empty when all is well or nothing is known.
  static func missingFeatures() -> [String] {
    let required = KernelBuild.requiredFeatures
    guard !required.isEmpty, let features = features() else { return [] }
    return required.filter { !features.contains(Substring($0)) }
  }

  /// A higher level that this CPU has and the kernels were not compiled for; nil when there is none.
  static func unusedLevel() -> String? {
    guard let features = features() else { return nil }
    let used = Set(KernelBuild.requiredFeatures)
    if features.contains("avx512f"), features.contains("avx512vl") {
      return used.contains("avx512f") ? nil : "AVX-512"
    }
    return features.contains("avx2") && features.contains("fma") && !used.contains("avx2")
      ? "AVX2" : nil
  }

  /// A sentence instead of an illegal instruction.
  static func failure(missing: [String]) -> CommandFailure {
    let names = missing.joined(separator: ", ")
    return CommandFailure(
      "wrong-cpu",
      zh: "这个程序是为 \(KernelBuild.level) 编译的，而本机处理器缺少：\(names)。"
        + "请在本机重新编译（make build），或用 make portable 编译各种处理器都能用的版本。",
      en: "This program was compiled for \(KernelBuild.level), but this CPU lacks \(names). "
        + "Build it on this machine (make build), or build one for any machine (make portable).")
  }

  /// The flags of the first processor.
  private static func features() -> Set<Substring>? {
    line(named: "flags").map { Set($0.split(separator: " ")) }
  }

  static var modelName: String? { line(named: "model name") }

  /// The rest of a line of `/proc/cpuinfo`. Only the first processor is read: the kernel makes the text
  /// as it is read, which takes milliseconds for many processors.
  private static func line(named name: String) -> String? {
    let descriptor = open("/proc/cpuinfo", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: 8192)
    let count = read(descriptor, &buffer, buffer.count)
    guard count > 0 else { return nil }
    for line in buffer[..<count].split(separator: 0x0A) where line.starts(with: name.utf8) {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let text = String(decoding: line[line.index(after: colon)...], as: UTF8.self)
      return String(text.drop { $0 == " " })
    }
    return nil
  }
}
