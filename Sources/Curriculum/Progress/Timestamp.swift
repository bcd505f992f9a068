/// A moment in whole seconds, written as `2026-11-21T04:05:06Z`.
public struct Timestamp: Sendable, Hashable, Comparable {
  /// Since 1970-01-01, without leap seconds.
  public var seconds: Int

  public init(seconds: Int) {
    self.seconds = seconds
  }

  public static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.seconds < right.seconds
  }
}

extension Timestamp: CustomStringConvertible, LosslessStringConvertible {
  /// - Source: Hinnant 2013, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
  public var description: String {
    let days = seconds.floorDivided(by: 86_400)
    let second = seconds - days * 86_400
    let shifted = days + 719_468
    let era = shifted.floorDivided(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let march = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * march + 2) / 5 + 1
    let month = march < 10 ? march + 3 : march - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return "\(padded(year, 4))-\(padded(month))-\(padded(day))T"
      + "\(padded(second / 3600)):\(padded(second / 60 % 60)):\(padded(second % 60))Z"
  }

  /// - Source: Hinnant 2013, days_from_civil.
  public init?(_ text: String) {
    self.init(utf8: Array(text.utf8)[...])
  }

  /// The same from the bytes of a text.
  init?(utf8 bytes: ArraySlice<UInt8>) {
    let start = bytes.startIndex
    func isAt(_ place: Int, _ mark: UInt8) -> Bool { bytes[start + place] == mark }
    guard bytes.count == 20, isAt(4, 45), isAt(7, 45), isAt(10, 84), isAt(13, 58), isAt(16, 58),
      isAt(19, 90)
    else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[(start + range.lowerBound)..<(start + range.upperBound)] {
        guard (48...57).contains(byte) else { return nil }
        value = value * 10 + Int(byte - 48)
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
      let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19),
      (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60, second < 60
    else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted.floorDivided(by: 400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    let days = era * 146_097 + dayOfEra - 719_468
    seconds = days * 86_400 + hour * 3600 + minute * 60 + second
  }

  /// A moment with or without an offset from UTC and parts of a second, which are dropped:
  /// `2026-11-21T12:05:06.5+08:00`.
  ///
  /// - Source: RFC 3339, section 5.6. Leap seconds are refused.
  public init?(rfc3339 text: String) {
    let upper = text.uppercased()
    guard let local = Timestamp(upper.prefix(19) + "Z"),
      local.description.prefix(19) == upper.prefix(19)
    else { return nil }
    var zone = upper.dropFirst(19)
    if zone.first == "." {
      let digits = zone.dropFirst().prefix { $0.isASCII && $0.isNumber }
      guard !digits.isEmpty else { return nil }
      zone = zone.dropFirst(1 + digits.count)
    }
    if zone == "Z" {
      self = local
      return
    }
    let parts = zone.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    guard zone.first == "+" || zone.first == "-", parts.count == 2,
      parts.allSatisfy({ $0.count == 2 && $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      let hours = Int(parts[0]), let minutes = Int(parts[1]), hours < 24, minutes < 60
    else { return nil }
    let offset = hours * 3600 + minutes * 60
    self.init(seconds: local.seconds - (zone.first == "+" ? offset : -offset))
  }

  /// The date alone: `2026-11-21`.
  public var date: String { String(description.prefix { $0 != "T" }) }

  private func padded(_ number: Int, _ width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension Timestamp: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Timestamp(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\(text) is not a date like 2026-11-21T04:05:06Z")
    }
    self = value
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension Int {
  fileprivate func floorDivided(by divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
