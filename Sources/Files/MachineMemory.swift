import Glibc

/// How much memory there is, and how much of it one model may take.
public struct MachineMemory: Sendable, Equatable {
  /// - Units: bytes, like everything here.
  public let total: Int
  /// What can be had without pushing others out.
  public let available: Int

  public init(total: Int, available: Int) {
    self.total = total
    self.available = available
  }

  /// What a model may take of it: the rest stays for activations, the system and everybody else.
  public var budget: Int { available / 8 * 7 }

  /// As the kernel tells it at this moment: the machine's memory, or less where the group of
  /// processes or this process itself is limited. Nil where nothing is known.
  public static func current() -> MachineMemory? {
    guard let text = read("/proc/meminfo"), let machine = MachineMemory(meminfo: text) else {
      return nil
    }
    var result = machine
    for files in groupFiles(read("/proc/self/cgroup") ?? "") {
      if let group = MachineMemory(
        limit: read(files.limit), used: read(files.used), statistics: read(files.statistics))
      {
        result = result.limited(to: group)
      }
    }
    if let process = processLimit() { result = result.limited(to: process) }
    return result
  }

  /// - Parameter meminfo: the text of `/proc/meminfo`, sizes in kB.
  package init?(meminfo: String) {
    func bytes(_ name: String) -> Int? {
      for line in meminfo.split(separator: "\n") where line.hasPrefix(name + ":") {
        let words = line.split(separator: " ")
        return words.count > 1 ? Int(words[1]).map { $0 * 1024 } : nil
      }
      return nil
    }
    guard let total = bytes("MemTotal"), let available = bytes("MemAvailable") else { return nil }
    self.init(total: total, available: available)
  }

  /// What a control group leaves; nil when it sets no limit.
  ///
  /// - Parameter statistics: the text of `memory.stat`; cached files count as used there but give way.
  /// - Source: Linux, "Control Group v2", section "Memory Interface Files"; "Memory Resource
  ///   Controller" for version 1.
  package init?(limit: String?, used: String?, statistics: String?) {
    func number(_ text: String?) -> Int? {
      text.flatMap { Int($0.filter { !$0.isWhitespace }) }
    }
    guard let limit = number(limit), let used = number(used) else { return nil }
    let cached = statistics?.split(separator: "\n")
      .first { $0.hasPrefix("inactive_file ") }
      .flatMap { Int($0.dropFirst("inactive_file ".count)) }
    self.init(total: limit, available: max(0, limit - used + (cached ?? 0)))
  }

  package func limited(to other: MachineMemory) -> MachineMemory {
    MachineMemory(
      total: min(total, other.total), available: min(available, other.available))
  }

  package struct GroupFiles: Equatable {
    package var limit, used, statistics: String
  }

  /// Where this process's control group and those above it are described, in both versions.
  ///
  /// - Parameter membership: the text of `/proc/self/cgroup`.
  package static func groupFiles(_ membership: String) -> [GroupFiles] {
    var files: [GroupFiles] = []
    for line in membership.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3, parts[2].hasPrefix("/") else { continue }
      let isFirst = parts[1].split(separator: ",").contains("memory")
      guard isFirst || parts[1].isEmpty else { continue }
      let root = "/sys/fs/cgroup" + (isFirst ? "/memory" : "")
      var folder = root + (parts[2] == "/" ? "" : parts[2])
      while folder.hasPrefix(root) {
        files.append(
          GroupFiles(
            limit: folder + (isFirst ? "/memory.limit_in_bytes" : "/memory.max"),
            used: folder + (isFirst ? "/memory.usage_in_bytes" : "/memory.current"),
            statistics: folder + "/memory.stat"))
        folder = Folder.of(folder)
      }
    }
    return files
  }

  /// `ulimit -v`.
  private static func processLimit() -> MachineMemory? {
    var limit = rlimit()
    guard getrlimit(Int32(RLIMIT_AS.rawValue), &limit) == 0,
      limit.rlim_cur < rlim_t(Int.max), let text = read("/proc/self/statm"),
      let pages = text.split(separator: " ").first.flatMap({ Int($0) })
    else { return nil }
    let total = Int(limit.rlim_cur)
    return MachineMemory(total: total, available: max(0, total - pages * Int(getpagesize())))
  }

  /// A file of the kernel's, whose size is not known before it is read.
  private static func read(_ path: String) -> String? {
    guard let file = try? FileDescriptor(path, flags: O_RDONLY) else { return nil }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    guard let count = try? bytes.withUnsafeMutableBytes({ try file.read(into: $0) }) else {
      return nil
    }
    return String(decoding: bytes[..<count], as: UTF8.self)
  }
}
