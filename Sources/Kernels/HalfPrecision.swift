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
