import Curriculum
import Glibc

/// The one place where the program looks at the clock.
///
/// `GLASSBOX_NOW`, an RFC 3339 time, makes the program believe that it was started then: tests and
/// demonstrations come back "tomorrow" with it. From there on time goes by as it always does.
enum Clock {
  static let variable = "GLASSBOX_NOW"

  /// Seconds between the time of the machine and the one that was asked for.
  private static let shift: Result<Int, CommandFailure> = {
    guard let text = Interface.environment(variable), !text.isEmpty else { return .success(0) }
    guard let start = Timestamp(rfc3339: text) else {
      return .failure(
        CommandFailure(
          "bad-time",
          zh: "\(variable) 的值“\(text)”不是 RFC 3339 时间，例：2026-11-22T08:00:00Z 或 "
            + "2026-11-22T16:00:00+08:00。请改正或取消这个变量。",
          en: "\(variable) is “\(text)”, which is no RFC 3339 time such as 2026-11-22T08:00:00Z or "
            + "2026-11-22T16:00:00+08:00. Correct or unset it."))
    }
    return .success(start.seconds - time(nil))
  }()

  /// - Throws: `CommandFailure` when `GLASSBOX_NOW` is no time.
  static func check() throws {
    _ = try shift.get()
  }

  fileprivate static var now: Timestamp {
    guard case .success(let shift) = shift else {
      preconditionFailure("the clock is read before it was checked")
    }
    return Timestamp(seconds: time(nil) + shift)
  }
}

extension Timestamp {
  /// Only the executable looks at the clock.
  static var now: Timestamp { Clock.now }
}
