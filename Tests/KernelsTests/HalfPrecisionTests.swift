import Kernels
import Testing

@Suite struct HalfPrecisionTests {
  @Test func everyHalfSurvivesTheWayThereAndBack() {
    for bits in 0...UInt16.max {
      let value = expandHalf(bits)
      let isSignalling = value.isNaN && bits & 0x0200 == 0
      #expect(roundToHalf(value) == (isSignalling ? bits | 0x0200 : bits))
    }
  }

  @Test func everyBrainFloatSurvivesTheWayThereAndBack() {
    for bits in 0...UInt16.max {
      let value = Float(bitPattern: UInt32(bits) << 16)
      #expect(roundToBrainFloat(value) == (value.isNaN ? bits | 0x0040 : bits))
    }
  }

  /// Between neighbours the nearer one is taken, and half-way the even one.
  @Test func everyNumberBetweenTwoHalvesGoesToTheNearest() {
    for bits in UInt16(0)..<0x7bff {
      let (low, high) = (expandHalf(bits), expandHalf(bits + 1))
      let middle = low + (high - low) / 2
      #expect(roundToHalf(middle) == (bits.isMultiple(of: 2) ? bits : bits + 1))
      #expect(roundToHalf(middle.nextDown) == bits)
      #expect(roundToHalf(middle.nextUp) == bits + 1)
      #expect(roundToHalf(-middle.nextUp) == 0x8000 | bits + 1)
    }
  }

  @Test func whatIsTooLargeBecomesAnInfinity() {
    #expect(roundToHalf(65_519.996) == 0x7bff)
    #expect(roundToHalf(65_520) == 0x7c00)
    #expect(roundToHalf(-1e10) == 0xfc00)
    #expect(roundToHalf(.infinity) == 0x7c00)
    #expect(expandHalf(roundToHalf(.nan)).isNaN)
    #expect(roundToBrainFloat(.greatestFiniteMagnitude) == 0x7f80)
    #expect(
      Float(bitPattern: UInt32(roundToBrainFloat(Float(bitPattern: 0x7f80_0001))) << 16).isNaN)
  }
}
