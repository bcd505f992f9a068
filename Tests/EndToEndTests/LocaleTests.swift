import Testing

/// Chinese is readable whatever the locale says; the locale says which language is spoken.
///
/// Rows of the platform notes: LANG = C, POSIX, en_US.UTF-8, zh_CN.UTF-8 (not installed everywhere),
/// missing, nonsense; LC_ALL before LANG.
@Suite(.serialized, .timeLimit(.minutes(3)))
struct LocaleTests {
  @Test(arguments: [
    (["LANG": "C"], "Text to tokens"), (["LANG": "POSIX"], "Text to tokens"),
    (["LANG": ""], "Text to tokens"), (["LANG": "en_US.UTF-8"], "Text to tokens"),
    (["LANG": "zh_CN.UTF-8"], "从文本到词元"), (["LANG": "zh_TW.Big5"], "从文本到词元"),
    (["LANG": "nonsense"], "Text to tokens"),
    (["LANG": "en_US.UTF-8", "LC_ALL": "zh_CN.UTF-8"], "从文本到词元"),
    (["LANG": "zh_CN.UTF-8", "LC_ALL": "C"], "Text to tokens"),
    (["LANG": "zh_CN.UTF-8", "LC_ALL": "POSIX"], "Text to tokens"),
    (["LANG": "C", "LC_CTYPE": "C", "LC_MESSAGES": "zh_CN"], "从文本到词元"),
  ])
  func chineseIsReadable(_ locale: [String: String], _ title: String) throws {
    let home = try TemporaryHome()
    let terminal = try Terminal([], home: home.path, environment: locale)
    terminal.expect(title)
    terminal.type("q")
    #expect(terminal.exitStatus() == 0)
    terminal.expectGivenBack()
    let lab = try Terminal(
      ["lab", "bpe", "小猫“坐”在…垫子上"], home: home.path, environment: locale)
    lab.expect("小 猫 “ 坐 ” 在 … 垫 子 上")
    // Wide characters take two columns: curses and the terminal agree about where the line ends.
    let place = try #require(lab.place(of: "小 猫"))
    #expect(lab.cell(row: place.row, column: place.column).width == 2)
    lab.type("q")
    #expect(lab.exitStatus() == 0)
  }
}
