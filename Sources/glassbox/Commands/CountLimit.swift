import ArgumentParser

/// Bounds of number options, refused with one wording.
enum CountLimit {
  static func check(_ name: String, _ value: Int, _ range: ClosedRange<Int>) throws {
    guard range.contains(value) else {
      throw ValidationError(
        say(
          "\(name) 应在 \(range.lowerBound) 到 \(range.upperBound) 之间，得到 \(value)。",
          "\(name) must be \(range.lowerBound) to \(range.upperBound), got \(value)."))
    }
  }

  static func check(_ name: String, _ value: Double, _ range: ClosedRange<Double>) throws {
    guard range.contains(value) else {
      let (lower, upper) = (short(range.lowerBound), short(range.upperBound))
      throw ValidationError(
        say(
          "\(name) 应在 \(lower) 到 \(upper) 之间，得到 \(value)。",
          "\(name) must be \(lower) to \(upper), got \(value)."))
    }
  }

  /// The heads of a layer share its width.
  static func checkHeads(_ heads: Int, divide width: Int) throws {
    guard width % heads == 0 else {
      throw ValidationError(
        say(
          "--heads \(heads) 除不尽 --width \(width)。请让宽度是头数的整数倍。",
          "--heads \(heads) does not divide --width \(width). Make the width a multiple of it."))
    }
  }

  /// Whole numbers without `.0`.
  private static func short(_ value: Double) -> String {
    value.rounded() == value && abs(value) < 1e9 ? String(Int(value)) : value.description
  }
}
