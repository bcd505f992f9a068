import Display
import Testing

@Suite struct TextWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("小猫", 4), ("，。", 4), ("a小b", 4), ("é", 1), ("e\u{301}", 1),
    ("한글", 4), ("\u{1112}\u{1161}", 2), ("ｆｕｌｌ", 8), ("ﾊﾝ", 2), ("𠀀", 2), ("😀", 2),
    ("\u{200B}", 0), ("█▀░", 3), ("⠿", 1), ("␣", 1), ("ก็", 1),
  ])
  func widthIsWhatATerminalTakes(_ text: String, _ columns: Int) {
    #expect(textWidth(text) == columns)
  }

  @Test(arguments: ["“", "”", "…", "—", "①", "→", "─", "α"])
  func ambiguousCharactersFollowTheSetting(_ text: String) {
    #expect(textWidth(text) == 1)
    #expect(textWidth(text, ambiguous: 2) == 2)
    #expect(textWidth("a小" + text, ambiguous: 2) == 5)
  }

  @Test func joinedEmojiCountAsWhatIsDrawn() {
    var surface = Surface(size: Size(width: 10, height: 1))
    for text in ["👨‍👩‍👧", "👍🏽", "❤️", "e\u{301}\u{302}"] {
      let used = surface.put(text, x: 0, y: 0)
      #expect(used == textWidth(text))
      #expect(!surface[0, 0].character.unicodeScalars.contains("\u{200D}"))
    }
  }

  @Test func truncationNeverExceedsTheWidth() {
    let appearance = Appearance()
    for width in 0...12 {
      let text = appearance.truncated("小猫sat在垫子上", to: width)
      #expect(appearance.width(of: text) <= width)
      #expect(appearance.width(of: appearance.fitted("小猫", to: width)) == width)
    }
    #expect(appearance.truncated("小猫坐", to: 6) == "小猫坐")
    #expect(appearance.truncated("小猫坐", to: 5) == "小猫…")
  }

  @Test func aLineInSeveralStylesIsCutLikeItsText() {
    let runs = ["小猫", "sat", "在", "", "垫子", "上"]
    let line = StyledText(runs.map { StyledText.Run($0, $0 == "sat" ? .strong : .dim) })
    for appearance in [Appearance(), Appearance(isASCII: true)] {
      for width in 0...20 {
        let cut = appearance.truncated(line, to: width)
        #expect(cut.text == appearance.truncated(line.text, to: width), "\(width)")
        for run in cut.runs where !["…", "~"].contains(run.text) {
          #expect(run.style == (run.text.hasPrefix("s") ? .strong : .dim))
        }
      }
    }
  }
}
