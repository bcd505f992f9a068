import Dispatch
import Kernels
import Synchronization

/// The arithmetic of this machine and the matrix product's share of it.
enum GEMMBench {
  /// The share of the peak is taken against the peak of the same moment.
  static func measures(_ bench: Bench) -> [Measure] {
    let runs = (0..<bench.repeats).map { _ in KernelBench.run(seconds: bench.blockSeconds) }
    let names = runs[0].products.map(\.name)
    return [Measure("gemm.peak", "GFLOP/s", runs.map(\.peak))]
      + names.indices.map { index in
        Measure(
          "gemm.\(names[index])", "% of peak",
          runs.map { $0.products[index].shareOfPeak * 100 })
      }
  }

  /// The FMA peak of several threads at once, which is less than so many times one thread's where
  /// they share a core or its clock.
  ///
  /// - Units: 10⁹ floating-point operations per second.
  static func peak(threads: Int, seconds: Double) -> Double {
    let sum = Mutex(0.0)
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      let own = measureFMAPeak(seconds: seconds)
      sum.withLock { $0 += own }
    }
    return sum.withLock { $0 }
  }
}
