import Foundation

/// How numbers are written in figures.
enum Numerals {
  /// `0.62` with a fixed number of digits; `–` for what is no number.
  static func fixed(_ value: Double, _ digits: Int) -> String {
    guard value.isFinite else { return "–" }
    let scale = pow(10, Double(digits))
    guard abs(value) * scale < 9e15 else { return scientific(value) }
    let scaled = Int64((value * scale).rounded())
    let magnitude = String(scaled.magnitude)
    let padded = String(repeating: "0", count: max(0, digits + 1 - magnitude.count)) + magnitude
    let sign = scaled < 0 ? "−" : ""
    guard digits > 0 else { return sign + padded }
    return sign + padded.dropLast(digits) + "." + padded.suffix(digits)
  }

  /// `62.1 %`; more digits for what would otherwise be written as 0.
  static func percent(_ share: Double) -> String {
    let value = share * 100
    let digits = value == 0 || value >= 0.1 ? 1 : value >= 0.01 ? 2 : 3
    return value != 0 && value < 0.001 ? "<0.001 %" : fixed(value, digits) + " %"
  }

  /// `5.3 MB`, `13.48 GB`, `1.10 TB`: decimal units, as the makers of memory count.
  static func bytes(_ bytes: Double) -> String {
    let (unit, name, digits): (Double, String, Int) =
      switch bytes {
      case ..<1e3: (1, "B", 0)
      case ..<1e6: (1e3, "kB", 1)
      case ..<1e9: (1e6, "MB", 1)
      case ..<1e12: (1e9, "GB", 2)
      default: (1e12, "TB", 2)
      }
    return fixed(bytes / unit, digits) + " " + name
  }

  /// `12,288`
  static func grouped(_ value: Int) -> String {
    let digits = String(value.magnitude)
    var result = ""
    for (offset, digit) in digits.enumerated() {
      if offset > 0, (digits.count - offset) % 3 == 0 { result += "," }
      result.append(digit)
    }
    return (value < 0 ? "−" : "") + result
  }

  /// `3.1e-6`
  static func scientific(_ value: Double) -> String {
    guard value.isFinite else { return "–" }
    guard value != 0 else { return "0" }
    var exponent = Int(log10(abs(value)).rounded(.down))
    var mantissa = value / pow(10, Double(exponent))
    if abs(mantissa) >= 9.95 {
      mantissa /= 10
      exponent += 1
    }
    return fixed(mantissa, 1) + "e" + String(exponent)
  }

  /// `0.001`, `0.0003`: as many digits as a setting needs.
  static func setting(_ value: Double) -> String {
    var digits = 0
    while digits < 6,
      abs(value * pow(10, Double(digits)) - (value * pow(10, Double(digits))).rounded()) > 1e-6
    {
      digits += 1
    }
    return fixed(value, digits)
  }

  /// `8 s`, `2 min 5 s`
  static func duration(_ seconds: Double) -> String {
    guard seconds.isFinite, seconds < 360_000 else { return "–" }
    let whole = Int(seconds.rounded(.up))
    if whole < 60 { return "\(whole) s" }
    return "\(whole / 60) min \(whole % 60) s"
  }
}
