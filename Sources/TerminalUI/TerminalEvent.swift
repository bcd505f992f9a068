import Display
import LabKit

/// What the outside does to the program while the screen is open.
public enum TerminalEvent: Hashable, Sendable {
  public enum MouseKind: Hashable, Sendable {
    case press, release, wheelUp, wheelDown
  }

  case key(Key)
  /// A text that was pasted in one go; line breaks are `\n`.
  case paste(String)
  case mouse(x: Int, y: Int, kind: MouseKind)
  case resize(Size)
  /// Something lies in the mailbox.
  case mail
  /// The time that the delegate asked to be woken at has come.
  case timer
  /// The program has been in the background and is back.
  case resumed
  /// The terminal is gone.
  case hangUp
  /// Asked to end by a signal; the loop's watchdog allows two seconds.
  case terminate(signal: Int32)
}
