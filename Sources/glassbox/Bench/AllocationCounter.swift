import Glibc

/// How often memory was asked for, where somebody counts: `Scripts/bench/allocations.sh` starts the
/// program with a counter in front of the C library's `malloc`.
enum AllocationCounter {
  /// Requests of all threads but the first, which are those that compute; nil when nobody counts.
  static func ofOtherThreads() -> Int? { count?() }

  private static let count: (@convention(c) () -> Int)? = {
    // The first of all loaded libraries that has the name.
    guard let symbol = dlsym(nil, "glassbox_allocations_of_other_threads") else { return nil }
    return unsafeBitCast(symbol, to: (@convention(c) () -> Int).self)
  }()
}
