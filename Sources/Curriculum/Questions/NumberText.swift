import Foundation

/// Numbers as learners read and write them.
public enum NumberText {
  /// Whole numbers in full, others with six significant digits and no zeros at the end.
  public static func format(_ number: Double) -> String {
    if number.rounded() == number, abs(number) < 1e15 { return String(Int(number)) }
    return String(format: "%.6g", number)
  }

  /// The number that a learner typed; nil when it is none.
  ///
  /// Takes `12`, `-0.5`, `.5`, `1e-3`, `12,288`, `3/4`, a per-cent sign at the end (which changes
  /// nothing), and full-width digits and signs as a Chinese input method gives them.
  public static func parse(_ text: String) -> Double? {
    var narrow = String(text.unicodeScalars.map(narrowed).map(Character.init))
    narrow.removeAll { $0 == " " }
    if narrow.hasSuffix("%") { narrow.removeLast() }
    let parts = narrow.split(separator: "/", omittingEmptySubsequences: false)
    switch parts.count {
    case 1: return decimal(parts[0])
    case 2:
      guard let above = decimal(parts[0]), let below = decimal(parts[1]), below != 0 else {
        return nil
      }
      return above / below
    default: return nil
    }
  }

  private static func decimal(_ text: Substring) -> Double? {
    let digits = grouped(text) ?? String(text)
    guard !digits.isEmpty, digits.utf8.count <= 40,
      digits.utf8.allSatisfy({ (48...57).contains($0) || "+-.eE".utf8.contains($0) }),
      let value = Double(digits.hasPrefix(".") ? "0" + digits : digits), value.isFinite
    else { return nil }
    return value
  }

  /// `12,288` without its commas; nil when the groups are not of three.
  private static func grouped(_ text: Substring) -> String? {
    let groups = text.split(separator: ",", omittingEmptySubsequences: false)
    guard groups.count > 1, let first = groups.first, (1...4).contains(first.count),
      groups.dropFirst().allSatisfy({ $0.prefix { $0 != "." }.count == 3 }),
      groups.dropLast().allSatisfy({ !$0.contains(".") })
    else { return nil }
    return groups.joined()
  }

  private static func narrowed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x3002: "."
    case 0x3000: " "
    case 0x2212: "-"
    default: scalar
    }
  }
}
