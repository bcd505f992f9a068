import CVTerm
import Testing

/// Lessons as a learner walks them, in a pseudo-terminal.
@Suite(.serialized, .timeLimit(.minutes(3)))
struct LessonTests {
  static let sizes = [(rows: 24, columns: 80), (rows: 50, columns: 160)]

  @Test(arguments: sizes)
  func aTypedSentenceChangesTheHeatmap(rows: Int, columns: Int) throws {
    let home = try TemporaryHome()
    let terminal = try Terminal(
      [], home: home.path, environment: ["LANG": "zh_CN.UTF-8"], rows: rows, columns: columns)
    terminal.expect("已完成 0/")
    terminal.press(VTERM_KEY_LEFT)
    for _ in 0..<5 { terminal.press(VTERM_KEY_DOWN) }
    terminal.press(VTERM_KEY_ENTER)
    terminal.press(VTERM_KEY_ENTER)
    terminal.expect("你这句话的注意力热力图")
    terminal.expect("小猫")
    terminal.type("n")
    terminal.expect("因果遮罩")
    let before = terminal.backgrounds
    terminal.type("i\u{15}注意力 attention\r")
    #expect(terminal.wait { terminal.all.contains("␣at") }, "\(terminal.all)")
    #expect(terminal.backgrounds != before)
    terminal.type("t")
    terminal.expect("Attention heatmaps of your sentence")
    #expect(terminal.all.contains("␣at"))
    terminal.type("q")
    #expect(terminal.exitStatus() == 0)
  }

  @Test func aShortFineTuningFinishesAndAnotherIsCancelled() throws {
    let home = try TemporaryHome()
    let terminal = try Terminal(
      ["learn", "08-lora", "--lang", "en"], home: home.path, rows: 50, columns: 160)
    terminal.expect("LoRA: change only a little")
    terminal.type("nn")
    terminal.expect("Press space to start")
    terminal.expect("Not trained yet")
    terminal.type("{{{{{{{{{{{{{{{\t ")
    terminal.expect("finished", within: 90)
    terminal.expect("merged")
    terminal.type("}}}}}}}}}}}}}}}}}}}}}}}}}}}}}} ")
    terminal.expect("steps/s", within: 90)
    // Keys answer while it runs.
    terminal.type("?")
    #expect(terminal.wait(2) { terminal.all.contains("cancel") }, "\(terminal.all)")
    terminal.type("?")
    terminal.type("c")
    terminal.expect("Not trained yet", within: 20)
    terminal.type("q")
    #expect(terminal.exitStatus() == 0)
  }

  @Test(arguments: sizes)
  func exerciseAndQuizAreRememberedAfterARestart(rows: Int, columns: Int) throws {
    let home = try TemporaryHome()
    let first = try Terminal(
      ["learn", "00-welcome", "--lang", "zh"], home: home.path, rows: rows, columns: columns)
    first.expect("预测下一个词元")
    first.type("nnnn")
    first.expect("目标还没有达到")
    first.type("hs")
    first.type("y")
    first.expect("目标达到", within: 20)
    first.type("n")
    first.expect("第 1 题，共 6 题")
    first.type("9\r")
    first.expect("正确答案是")
    // Three choices, an order, a prediction that the model is run for.
    for (question, keys) in zip(2...6, ["1\r", "1\r", "1\r", "\r", "50\r"]) {
      first.type("\r")
      first.expect("第 \(question) 题，共 6 题")
      // The footer is painted last: nothing of the answer before is left on the screen.
      first.expect("↵ 回答")
      first.type(keys)
      #expect(
        first.wait(20) { first.all.contains("✓") || first.all.contains("✗") }, "\(first.all)")
    }
    first.type("\r")
    first.expect("重做")
    first.type("q")
    #expect(first.exitStatus() == 0)

    let second = try Terminal(
      ["learn", "00-welcome", "--lang", "zh"], home: home.path, rows: rows, columns: columns)
    second.expect("第 6 步，共 7 步")
    second.type("q")
    #expect(second.exitStatus() == 0)
  }

  @Test func aPastedTextIsTrainedOn() throws {
    let home = try TemporaryHome()
    let terminal = try Terminal(["lab", "bpe", "--lang", "en"], home: home.path)
    terminal.expect("merge")
    terminal.paste("lower lower lowest 小猫小猫")
    terminal.expect("^U")
    terminal.expect("lowest")
    // A key right after Esc would make it Alt.
    terminal.press(VTERM_KEY_ESCAPE)
    terminal.expectGone("^U")
    terminal.type("q")
    #expect(terminal.exitStatus() == 0)
  }
}
