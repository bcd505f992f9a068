import Kernels

/// Loops over arrays of numbers for the layers above: no tape, no gradients.
public enum Vectors {
  /// Probabilities of logits, as the kernels compute them.
  public static func softmax(_ logits: [Float]) -> [Float] {
    var result = logits
    result.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      softmaxRows(rows: 1, columns: buffer.count, stride: buffer.count, base)
    }
    return result
  }

  /// Sum of the products.
  public static func dot(_ a: [Float], _ b: [Float]) -> Float {
    withBoth(a, b) { dotProduct($0, $1, $2) }
  }

  /// Cosine of the angle between two vectors; 0 if one of them is zero.
  public static func cosine(_ a: [Float], _ b: [Float]) -> Float {
    withBoth(a, b) { cosineSimilarity($0, $1, $2) }
  }

  /// left·right as plain matrices, e.g. a LoRA's B·A.
  ///
  /// - Shapes: left `[rows, inner]`, right `[inner, columns]`, result `[rows, columns]`.
  public static func product(
    _ left: [Float], _ right: [Float], rows: Int, inner: Int, columns: Int
  ) -> [Float] {
    precondition(
      left.count == rows * inner && right.count == inner * columns,
      "\(left.count) and \(right.count) numbers are no [\(rows), \(inner)] and [\(inner), \(columns)]"
    )
    let panels = FloatArena(capacity: GEMM.packedCount(inner: inner, columns: columns))
    let workspace = FloatArena(capacity: GEMM.workspaceCount)
    var result = [Float](repeating: 0, count: rows * columns)
    result.withUnsafeMutableBufferPointer { output in
      left.withUnsafeBufferPointer { left in
        right.withUnsafeBufferPointer { right in
          guard let output = output.baseAddress, let left = left.baseAddress,
            let right = right.baseAddress
          else { return }
          GEMM.pack(MatrixView(right, rows: inner, columns: columns), into: panels.base)
          GEMM.multiply(
            MatrixView(left, rows: rows, columns: inner), panels: panels.base, into: output,
            stride: columns, columns: columns, workspace: workspace.base)
        }
      }
    }
    return result
  }

  /// IEEE half precision to Float.
  ///
  /// - Precondition: as many places as numbers.
  public static func expandHalf(
    _ source: UnsafeBufferPointer<UInt16>, into target: UnsafeMutableBufferPointer<Float>
  ) {
    precondition(source.count == target.count, "\(source.count) halves, \(target.count) floats")
    guard let from = source.baseAddress, let to = target.baseAddress else { return }
    Kernels.expandHalf(source.count, from, into: to)
  }

  /// bfloat16 to Float.
  ///
  /// - Precondition: as many places as numbers.
  public static func expandBrainFloat(
    _ source: UnsafeBufferPointer<UInt16>, into target: UnsafeMutableBufferPointer<Float>
  ) {
    precondition(source.count == target.count, "\(source.count) halves, \(target.count) floats")
    guard let from = source.baseAddress, let to = target.baseAddress else { return }
    Kernels.expandBrainFloat(source.count, from, into: to)
  }

  /// Floats to the nearest IEEE halves, ties to even.
  public static func half(_ source: some Collection<Float>) -> [UInt16] {
    source.map { roundToHalf($0) }
  }

  /// Floats to the nearest bfloat16, ties to even.
  public static func brainFloat(_ source: some Collection<Float>) -> [UInt16] {
    source.map { roundToBrainFloat($0) }
  }

  private static func withBoth(
    _ a: [Float], _ b: [Float],
    _ body: (Int, UnsafePointer<Float>, UnsafePointer<Float>) -> Float
  ) -> Float {
    precondition(a.count == b.count, "vectors of \(a.count) and \(b.count) numbers")
    return a.withUnsafeBufferPointer { a in
      b.withUnsafeBufferPointer { b in
        guard let left = a.baseAddress, let right = b.baseAddress else { return 0 }
        return body(a.count, left, right)
      }
    }
  }
}
