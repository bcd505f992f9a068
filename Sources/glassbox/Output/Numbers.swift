import Glibc

/// How numbers are written for people.
enum Numbers {
  static func fixed(_ value: Double, _ digits: Int) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return value.isFinite ? "\(value)" : "–" }
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let whole = Int64((abs(value) * scale).rounded())
    let sign = value < 0 && whole > 0 ? "-" : ""
    let text = String(whole)
    let padded = String(repeating: "0", count: max(0, digits + 1 - text.count)) + text
    return digits == 0
      ? sign + padded : sign + padded.dropLast(digits) + "." + padded.suffix(digits)
  }

  static func percent(_ share: Double) -> String {
    fixed(share * 100, share < 0.001 && share > 0 ? 3 : 1) + " %"
  }

  /// `12,288`
  static func grouped(_ value: Int) -> String {
    let digits = Array(String(value.magnitude))
    var text = value < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += "," }
      text.append(digit)
    }
    return text
  }

  /// `1 min 5 s`
  static func duration(_ seconds: Double) -> String {
    let whole = Int(min(max(0, seconds.isFinite ? seconds : 0), 1e9).rounded(.up))
    if whole >= 3600 { return "\(whole / 3600) h \(whole / 60 % 60) min" }
    return whole >= 60 ? "\(whole / 60) min \(whole % 60) s" : "\(whole) s"
  }

  /// `1.3 MB`
  static func bytes(_ count: Int) -> String {
    if count >= 1 << 30 { return fixed(Double(count) / 1_073_741_824, 1) + " GiB" }
    if count >= 1 << 20 { return fixed(Double(count) / 1_048_576, 1) + " MiB" }
    return count >= 1 << 10 ? fixed(Double(count) / 1024, 1) + " KiB" : "\(count) B"
  }
}
