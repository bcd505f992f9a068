import FoundationEssentials
import Glibc

/// Keeps a file that cannot be understood, out of the way, for somebody to look at.
public enum DamagedFile {
  /// Renames `path` to `path.damaged-20261121T040500Z` and returns the new path. Nothing is overwritten:
  /// a second file of the same second gets `-2`, and so on. Whoever calls this holds the file's lock.
  public static func setAside(_ path: String, at date: Date) throws(FileError) -> String {
    let stem = path + ".damaged-" + stamp(date)
    for number in 1...1000 {
      let target = number == 1 ? stem : stem + "-\(number)"
      var status = stat()
      if lstat(target, &status) == 0 { continue }
      guard rename(path, target) == 0 else {
        throw FileError(errno: errno, path: path, operation: "rename")
      }
      try Folder.synchronize(Folder.of(path))
      return target
    }
    throw FileError(errno: EEXIST, path: stem, operation: "rename")
  }

  /// The date in UTC as `20261121T040500Z`.
  ///
  /// - Source: Hinnant 2013, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
  static func stamp(_ date: Date) -> String {
    let seconds = Int(date.timeIntervalSince1970.rounded(.down))
    let (days, second) = seconds.quotientAndRemainderFloored(by: 86_400)
    let (era, dayOfEra) = (days + 719_468).quotientAndRemainderFloored(by: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    let date = padded(year, 4) + padded(month, 2) + padded(day, 2)
    let time = padded(second / 3600, 2) + padded(second / 60 % 60, 2) + padded(second % 60, 2)
    return date + "T" + time + "Z"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension Int {
  fileprivate func quotientAndRemainderFloored(by divisor: Int) -> (quotient: Int, remainder: Int) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
