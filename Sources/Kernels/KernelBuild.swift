/// What this copy of the kernels was compiled for; the start-up check compares it with the CPU.
public enum KernelBuild {
  #if GLASSBOX_AVX512
    public static let level = "AVX-512"
    /// Flags of /proc/cpuinfo without which the program would stop with an illegal instruction.
    public static let requiredFeatures = ["avx512f", "avx2", "fma"]
  #elseif GLASSBOX_AVX2
    public static let level = "AVX2"
    /// Flags of /proc/cpuinfo without which the program would stop with an illegal instruction.
    public static let requiredFeatures = ["avx2", "fma"]
  #elseif arch(arm64)
    public static let level = "NEON"
    /// Every arm64 CPU has what is needed.
    public static let requiredFeatures: [String] = []
  #else
    public static let level = "SSE2"
    /// Every x86-64 CPU has what is needed.
    public static let requiredFeatures: [String] = []
  #endif

  #if GLASSBOX_FMA
    public static let hasFMA = true
  #else
    public static let hasFMA = false
  #endif

  /// Floats in one vector of the kernels.
  public static let laneCount = Lanes.scalarCount
}
