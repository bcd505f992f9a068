import App
import Curriculum
import Display
import Figures
import LabKit
import Testing

struct EditorTests {
  func driver(_ entry: AppConfiguration.Entry = .lab("counter", [])) -> AppDriver {
    var driver = AppDriver(entry: entry)
    driver.type("i")
    driver.press(.control("u"))
    return driver
  }

  @Test func everyKeystrokeReachesALiveText() {
    var driver = driver()
    driver.type("注意")
    #expect(driver.shows("length 2.0"))
    driver.type("力 attention")
    #expect(driver.shows("注意力 attention"))
    #expect(driver.shows("length 13.0"))
  }

  @Test func keysThatMeanSomethingElsewhereAreTextHere() {
    var driver = driver()
    driver.type("quit ?t")
    #expect(driver.shows("quit ?t"))
    #expect(!driver.hasQuit)
  }

  @Test func theCursorStandsBehindWhatWasTypedByDisplayWidth() throws {
    var driver = driver()
    driver.type("猫a")
    let start = try #require(driver.cursor)
    driver.press(.left, .left)
    let moved = try #require(driver.cursor)
    #expect(start.x - moved.x == 3)
    #expect(start.y == moved.y)
    driver.press(.enter)
    #expect(driver.cursor == nil)
  }

  @Test func motionsAndDeletions() {
    var driver = driver()
    driver.type("one two 三四")
    driver.press(.wordLeft, .wordLeft, .control("k"))
    driver.type("X")
    #expect(driver.shows(" one X"))
    driver.press(.home, .delete, .end, .control("w"))
    driver.press(.control("y"), .backspace)
    #expect(driver.shows(" ne"))
    driver.press(.control("u"))
    driver.type("a")
    driver.type("\u{301}")
    driver.press(.backspace)
    driver.type("b")
    #expect(driver.shows("length 1.0"))
  }

  @Test func typingIsUndoneAsOne() {
    var driver = driver()
    driver.type("a long sentence")
    driver.press(.enter)
    driver.type("u")
    #expect(driver.shows("length 6.0"))
  }

  @Test func moreThanTheLimitIsCutWithANotice() {
    var driver = driver()
    driver.send(.paste(String(repeating: "长", count: 100_000)))
    #expect(driver.shows("At most 40 characters"))
    #expect(driver.shows("length 40.0"))
  }

  @Test func severalLinesAreWrittenAndTakenOnlyWhenDone() {
    var driver = AppDriver(entry: .lab("counter", []))
    driver.type("done")
    driver.press(.enter)
    driver.type("two")
    #expect(!driver.shows("note one"))
    driver.press(.up, .home, .delete, .delete, .down)
    driver.press(.escape)
    #expect(driver.shows("note e"))
  }

  @Test func pastingOpensTheFirstText() {
    var driver = AppDriver(entry: .lab("counter", []))
    driver.send(.paste("\n几行\n文字"))
    #expect(driver.shows("几行 文字"))
  }

  @Test func inputsFromTheCommandLineReachTheLab() {
    let driver = AppDriver(
      entry: .lab("counter", [ControlInput("text", .text("hello")), ControlInput("add", .trigger)]))
    #expect(driver.shows("length 5.0") && driver.shows("count 1.0"))
  }

  @Test func aTriggerOfAPresetWaitsForTheWorkBeforeIt() throws {
    var driver = AppDriver(entry: .lesson("05-counting"))
    driver.finishesWork = false
    driver.type("nnsy")
    #expect(driver.shows("count 4.0"))
    let tag = try #require(driver.tag(of: "measure"))
    driver.send(.lab(tag, JobMessage(job: "measure", content: .finished(6.0))))
    #expect(driver.shows("count 5.0"))
  }

  @Test func randomKeysNeverTrap() {
    var random = SystemRandom(state: 11)
    let keys: [Key] =
      "iqtnpuehsrzdv+w?cg123456789 xX猫\u{301}".map(Key.character) + [
        .up, .down, .left, .right, .enter, .escape, .tab, .backspace, .delete, .home, .end,
        .pageUp, .pageDown, .wordLeft, .wordRight, .control("r"), .control("u"), .control("k"),
      ]
    var driver = AppDriver()
    for _ in 0..<4000 {
      switch random.next() % 50 {
      case 0:
        driver.send(
          .resize(columns: Int(random.next() % 200), rows: Int(random.next() % 60)))
      case 1:
        let kinds: [MouseEvent.Kind] = [.press, .wheelUp, .wheelDown]
        driver.send(
          .mouse(
            MouseEvent(
              kinds[Int(random.next() % 3)], x: Int(random.next() % 200),
              y: Int(random.next() % 60))))
      case 2: driver.send(.paste("粘贴 paste\n\u{0}"))
      default: driver.press(keys[Int(random.next() % UInt64(keys.count))])
      }
      _ = driver.app.view()
      driver.effects.removeAll()
    }
    driver.send(.resize(columns: 80, rows: 24))
    #expect(driver.rows.count == 24)
  }
}

struct SystemRandom {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }
}
