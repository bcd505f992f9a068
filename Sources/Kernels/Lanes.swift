// One vector register's worth of floats, and the few operations the kernels build on. The SIMD
// conveniences of the standard library (clamped, rounded, conversions, sum) are avoided: some become
// scalar calls.

#if GLASSBOX_AVX512
  typealias Lanes = SIMD16<Float>
  typealias IntegerLanes = SIMD16<UInt32>
#elseif GLASSBOX_AVX2
  typealias Lanes = SIMD8<Float>
  typealias IntegerLanes = SIMD8<UInt32>
#else
  typealias Lanes = SIMD4<Float>
  typealias IntegerLanes = SIMD4<UInt32>
#endif

extension Lanes {
  @inline(__always) static var width: Int { Lanes.scalarCount }

  @inline(__always) init(all value: Float) { self.init(repeating: value) }

  /// self + a·b: fused where the build has FMA, where `addingProduct` would otherwise be a call.
  @inline(__always) func plus(_ a: Lanes, times b: Lanes) -> Lanes {
    #if GLASSBOX_FMA
      return addingProduct(a, b)
    #else
      return self + a * b
    #endif
  }

  @inline(__always) func larger(_ other: Lanes) -> Lanes {
    replacing(with: other, where: self .< other)
  }

  /// Sum of all lanes, halving: always in the same order.
  @inline(__always) var total: Float {
    #if GLASSBOX_AVX512
      let eight = lowHalf + highHalf
      let four = eight.lowHalf + eight.highHalf
    #elseif GLASSBOX_AVX2
      let four = lowHalf + highHalf
    #else
      let four = self
    #endif
    let two = four.lowHalf + four.highHalf
    return two.x + two.y
  }

  /// The largest lane, halving: a loop over lanes would take as long as a dozen vectors.
  @inline(__always) var largest: Float {
    #if GLASSBOX_AVX512
      let eight = lowHalf.replacing(with: highHalf, where: lowHalf .< highHalf)
      let four = eight.lowHalf.replacing(
        with: eight.highHalf, where: eight.lowHalf .< eight.highHalf)
    #elseif GLASSBOX_AVX2
      let four = lowHalf.replacing(with: highHalf, where: lowHalf .< highHalf)
    #else
      let four = self
    #endif
    let two = four.lowHalf.replacing(with: four.highHalf, where: four.lowHalf .< four.highHalf)
    return two.x < two.y ? two.y : two.x
  }
}

extension UnsafePointer<Float> {
  @inline(__always) func lanes(_ offset: Int) -> Lanes {
    UnsafeRawPointer(self).loadUnaligned(fromByteOffset: offset &* 4, as: Lanes.self)
  }

  /// The first `count` lanes from memory, `filler` in the others; for the end of a row.
  @inline(never) func lanes(_ offset: Int, count: Int, filler: Float = 0) -> Lanes {
    var result = Lanes(all: filler)
    for lane in 0..<count { result[lane] = self[offset &+ lane] }
    return result
  }
}

extension UnsafeMutablePointer<Float> {
  @inline(__always) func lanes(_ offset: Int) -> Lanes { UnsafePointer(self).lanes(offset) }

  @inline(__always) func lanes(_ offset: Int, count: Int, filler: Float = 0) -> Lanes {
    UnsafePointer(self).lanes(offset, count: count, filler: filler)
  }

  @inline(__always) func store(_ lanes: Lanes, _ offset: Int) {
    UnsafeMutableRawPointer(self).storeBytes(of: lanes, toByteOffset: offset &* 4, as: Lanes.self)
  }

  @inline(never) func store(_ lanes: Lanes, _ offset: Int, count: Int) {
    for lane in 0..<count { self[offset &+ lane] = lanes[lane] }
  }
}

/// For loops with a short body: a longer closure would not be inlined, write the loop out instead.
///
/// Calls `whole` with the start of every full vector of a row, then `rest` once if floats remain.
@inline(__always)
func forLanes(_ count: Int, _ whole: (Int) -> Void, rest: (_ start: Int, _ count: Int) -> Void) {
  var start = 0
  while start &+ Lanes.width <= count {
    whole(start)
    start &+= Lanes.width
  }
  if start < count { rest(start, count &- start) }
}
