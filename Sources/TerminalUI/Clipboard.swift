/// The terminal's clipboard, which is the learner's own also over SSH.
public enum Clipboard {
  /// The bytes that ask a terminal to keep `text` on its clipboard.
  ///
  /// - Source: xterm control sequences, "Operating System Commands", 52; RFC 4648 for base64; tmux(1),
  ///   `allow-passthrough`: escapes within the passed sequence are doubled.
  public static func sequence(for text: String, isInTmux: Bool) -> String {
    let sequence = "\u{1B}]52;c;" + base64(Array(text.utf8)) + "\u{07}"
    guard isInTmux else { return sequence }
    // tmux keeps the first for its own buffers and the outer terminal, if `set-clipboard` allows; the
    // second goes through where only passing through is allowed.
    let inner = sequence.split(separator: "\u{1B}", omittingEmptySubsequences: false)
      .joined(separator: "\u{1B}\u{1B}")
    return sequence + "\u{1B}Ptmux;" + inner + "\u{1B}\\"
  }

  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")

  static func base64(_ bytes: [UInt8]) -> String {
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = 0
      for byte in group { bits = bits << 8 | Int(byte) }
      bits <<= 8 * (3 - group.count)
      for place in 0..<4 {
        text.append(place <= group.count ? alphabet[bits >> (18 - 6 * place) & 63] : "=")
      }
    }
    return text
  }
}
