/// IEEE half precision to Float, exactly.
///
/// Bits are moved by hand: without F16C the language's conversion is a call.
public func expandHalf(
  _ count: Int, _ source: UnsafePointer<UInt16>, into y: UnsafeMutablePointer<Float>
) {
  for i in 0..<count { y[i] = expandHalf(source[i]) }
}

/// One IEEE half as a Float.
public func expandHalf(_ bits: UInt16) -> Float {
  let sign = UInt32(bits & 0x8000) << 16
  let magnitude = UInt32(bits & 0x7fff) << 13
  // Seen as a Float the exponent is 112 too small; the product rights it, subnormals included.
  let scaled = Float(bitPattern: magnitude) * 0x1p112
  let isSpecial = bits & 0x7c00 == 0x7c00
  let result = isSpecial ? magnitude | 0x7f80_0000 : scaled.bitPattern
  return Float(bitPattern: sign | result)
}

/// bfloat16 to Float, exactly: the upper half of a Float's bits.
public func expandBrainFloat(
  _ count: Int, _ source: UnsafePointer<UInt16>, into y: UnsafeMutablePointer<Float>
) {
  for i in 0..<count { y[i] = Float(bitPattern: UInt32(source[i]) << 16) }
}

/// The nearest IEEE half; of two that are as near, the even one. What is too large becomes an infinity.
///
/// - Source: Giesen 2012, "Float to half done quic", the variant that rounds to nearest even.
public func roundToHalf(_ value: Float) -> UInt16 {
  let sign = UInt16(truncatingIfNeeded: value.bitPattern >> 16) & 0x8000
  let magnitude = value.bitPattern & 0x7fff_ffff
  if magnitude > 0x7f80_0000 {
    return sign | 0x7e00 | UInt16(truncatingIfNeeded: magnitude >> 13) & 0x01ff
  }
  // 65,536 and above. What lies between the largest half and there is carried over by the rounding.
  if magnitude >= 0x4780_0000 { return sign | 0x7c00 }
  if magnitude < 0x3880_0000 {
    // The unit in the last place of 0.5 is that of a subnormal half: the sum rounds as wanted.
    let aligned = Float(bitPattern: magnitude) + 0.5
    return sign | UInt16(truncatingIfNeeded: aligned.bitPattern &- 0x3f00_0000)
  }
  // The exponent is made 112 smaller; just under half a unit is added, and half of one to odd numbers.
  let rounded = magnitude &- 0x3800_0000 &+ 0x0fff &+ (magnitude >> 13 & 1)
  return sign | UInt16(truncatingIfNeeded: rounded >> 13)
}

/// The nearest bfloat16; of two that are as near, the even one.
public func roundToBrainFloat(_ value: Float) -> UInt16 {
  let bits = value.bitPattern
  if value.isNaN { return UInt16(truncatingIfNeeded: bits >> 16) | 0x0040 }
  return UInt16(truncatingIfNeeded: (bits &+ 0x7fff &+ (bits >> 16 & 1)) >> 16)
}
