import Display
import LabKit

/// Bytes from a terminal become keys, pastes and clicks. Pure: no descriptor, no clock.
///
/// Escape sequences are recognised in both forms that terminals send (`ESC [ A`, `ESC O A`) and as
/// the terminal's own entry describes them; a lone escape is an escape key once `flush()` says that
/// nothing follows. Bytes that are not UTF-8 become U+FFFD; a sequence that nobody knows is dropped
/// whole.
public struct InputDecoder: Sendable {
  private var pending: [UInt8] = []
  private var paste: [UInt8]?
  /// What this terminal's own entry says that its keys send.
  private let terminalKeys: [[UInt8]: Key]

  static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)
  /// A paste longer than this is cut: nothing here can use it.
  static let pasteLimit = 4 << 20
  static let escapePatience = Duration.milliseconds(25)
  static let sequencePatience = Duration.milliseconds(250)
  static let pastePatience = Duration.seconds(2)

  public init(terminalKeys: [[UInt8]: Key] = [:]) {
    self.terminalKeys = terminalKeys.filter { $0.key.count > 1 && $0.key[0] == 0x1B }
  }

  /// How long to wait for more before `flush()`; nil when nothing has been begun.
  ///
  /// A lone escape is soon a key. The rest of a sequence, or of a character, whose beginning is here
  /// may be held up by the network; taken apart it would be typed as text. A paste whose end got lost
  /// must not swallow keys for ever.
  public var patience: Duration? {
    if paste != nil { return Self.pastePatience }
    if pending.isEmpty { return nil }
    return pending == [0x1B] ? Self.escapePatience : Self.sequencePatience
  }

  /// Takes bytes and returns what is complete.
  public mutating func feed(_ bytes: some Sequence<UInt8>) -> [TerminalEvent] {
    pending.append(contentsOf: bytes)
    return decode(isFinal: false)
  }

  /// Nothing has followed for a while: what waits is complete.
  public mutating func flush() -> [TerminalEvent] {
    guard let bytes = paste else { return decode(isFinal: true) }
    // What is still pending can only be the beginning of the end mark.
    pending = []
    paste = nil
    return [.paste(text(ofPaste: bytes))]
  }

  private mutating func decode(isFinal: Bool) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    var index = 0
    while index < pending.count {
      if paste != nil {
        guard let text = takePaste(&index) else { break }
        events.append(.paste(text))
        continue
      }
      let rest = pending[index...]
      switch EscapeParser.parse(rest, terminalKeys: terminalKeys, isFinal: isFinal) {
      case .incomplete:
        pending.removeFirst(index)
        return events
      case .event(let event, let length):
        events.append(event)
        index += length
      case .pasteBegins(let length):
        index += length
        paste = []
      case .nothing(let length):
        index += length
      }
    }
    pending.removeFirst(min(index, pending.count))
    return events
  }

  /// Moves bytes into the paste; its text once the end has come.
  private mutating func takePaste(_ index: inout Int) -> String? {
    let end = Self.pasteEnd
    var at = index
    while at < pending.count {
      if pending[at] == 0x1B {
        let tail = pending[at...].prefix(end.count)
        if tail.elementsEqual(end) {
          paste?.append(contentsOf: pending[index..<at])
          index = at + end.count
          let bytes = paste ?? []
          paste = nil
          return text(ofPaste: bytes)
        }
        // Perhaps the beginning of the end.
        if tail.count < end.count, end.starts(with: tail) { break }
      }
      at += 1
    }
    if (paste?.count ?? 0) < Self.pasteLimit { paste?.append(contentsOf: pending[index..<at]) }
    pending.removeFirst(at)
    index = 0
    return nil
  }

  /// Carriage returns, with which terminals paste line ends, become newlines.
  private func text(ofPaste bytes: [UInt8]) -> String {
    var clean: [UInt8] = []
    clean.reserveCapacity(bytes.count)
    for (index, byte) in bytes.prefix(Self.pasteLimit).enumerated() {
      if byte == 0x0D {
        clean.append(0x0A)
      } else if byte == 0x0A, index > 0, bytes[index - 1] == 0x0D {
        continue
      } else {
        clean.append(byte)
      }
    }
    return String(decoding: clean, as: UTF8.self)
  }
}
