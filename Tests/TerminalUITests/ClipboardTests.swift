import Foundation
import TerminalUI
import Testing

@Suite struct ClipboardTests {
  @Test(arguments: ["", "a", "ab", "abc", "小猫 cat", String(repeating: "长", count: 1000)])
  func theTextIsWrittenInBase64(_ text: String) {
    let expected = Data(text.utf8).base64EncodedString()
    #expect(
      Clipboard.sequence(for: text, isInTmux: false) == "\u{1B}]52;c;\(expected)\u{07}")
  }

  @Test func tmuxIsAskedToPassItOn() {
    let plain = Clipboard.sequence(for: "x", isInTmux: false)
    #expect(
      Clipboard.sequence(for: "x", isInTmux: true)
        == plain + "\u{1B}Ptmux;\u{1B}\u{1B}]52;c;eA==\u{07}\u{1B}\\")
  }
}
