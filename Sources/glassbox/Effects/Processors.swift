import Glibc

enum Processors {
  /// Processors that this process may use; containers allow fewer than there are.
  static var count: Int {
    var set = cpu_set_t()
    guard sched_getaffinity(0, MemoryLayout<cpu_set_t>.size, &set) == 0 else { return 2 }
    return withUnsafeBytes(of: &set) { bytes in
      max(1, bytes.reduce(0) { $0 + $1.nonzeroBitCount })
    }
  }
}
