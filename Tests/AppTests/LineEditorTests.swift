import App
import Curriculum
import Display
import Figures
import LabKit
import Testing

/// What the line editor can do beyond putting letters side by side.
struct LineEditorTests {
  func driver(_ progress: LearnerProgress = LearnerProgress()) -> AppDriver {
    var driver = AppDriver(progress: progress, entry: .lab("counter", []))
    driver.type("i")
    driver.press(.control("u"))
    return driver
  }

  @Test func textsOfBeforeComeBack() {
    var driver = driver()
    driver.type("first one")
    driver.press(.enter)
    driver.type("i")
    driver.press(.control("u"))
    driver.type("second")
    driver.press(.enter)
    driver.type("i")
    driver.press(.up)
    #expect(driver.shows("length 9.0"))
    driver.press(.down)
    #expect(driver.shows("length 6.0"))
    driver.press(.down)
    #expect(driver.shows("This is what you are writing now"))
  }

  @Test func sentencesOfEarlierSessionsComeBack() {
    var progress = LearnerProgress()
    progress.apply(.sentence("昨天写的句子"), at: Timestamp(seconds: 1_795_000_000))
    var driver = driver(progress)
    driver.press(.up)
    #expect(driver.shows("昨天写的句子"))
  }

  @Test func aSentenceOfOnesOwnIsKept() {
    var driver = driver()
    driver.type("我自己的句子")
    driver.press(.enter)
    #expect(driver.recorded.contains(.sentence("我自己的句子")))
    driver.effects = []
    driver.type("i")
    driver.press(.enter)
    #expect(driver.recorded.isEmpty)
    driver.type("i")
    driver.press(.control("u"))
    driver.type("abc")
    driver.press(.enter)
    #expect(!driver.recorded.contains(.sentence("abc")))
  }

  @Test func changesAreUndoneWithinTheEditor() {
    var driver = driver()
    driver.type("one two")
    driver.press(.control("w"))
    #expect(driver.shows("length 4.0"))
    driver.press(.control("_"))
    #expect(driver.shows("length 7.0"))
    driver.press(.control("_"), .alt("r"))
    #expect(driver.shows("length 7.0"))
    driver.send(.paste(" three"))
    driver.press(.control("_"))
    #expect(driver.shows("length 7.0"))
  }

  @Test func deletionsInARowAreOneAndOlderOnesAreReached() {
    var driver = driver()
    driver.type("alpha beta gamma")
    driver.press(.control("w"), .control("w"))
    driver.press(.end)
    driver.press(.control("u"))
    driver.press(.control("y"))
    #expect(driver.shows("length 6.0"))
    driver.press(.alt("y"))
    #expect(driver.shows("length 10.0"))
    #expect(driver.shows("beta gamma"))
  }

  @Test func aLongPasteIsTakenWholeWhereThereIsRoom() {
    var driver = AppDriver(entry: .lab("counter", []))
    driver.type("d")
    driver.send(.paste(String(repeating: "长", count: 990)))
    #expect(!driver.shows("At most"))
    driver.send(.paste(String(repeating: "文", count: 30)))
    #expect(driver.shows("At most 1000 characters: 20 more were left out"))
    driver.press(.control("_"), .escape)
    #expect(driver.shows("长长长"))
  }

  @Test func controlCharactersOfAPasteAreLeftOutAndCounted() {
    var driver = driver()
    driver.send(.paste("a\u{1B}[31mb\u{07}\u{0}c"))
    #expect(driver.shows("a[31mbc"))
    #expect(driver.shows("3 control characters were left out"))
  }

  @Test func wordMotionsKnowChineseFromLatin() {
    var driver = driver()
    driver.type("hello 世界abc")
    driver.press(.wordLeft, .wordLeft)
    driver.type("|")
    #expect(driver.shows("hello |世界abc"))
    driver.press(.alt("d"))
    #expect(driver.shows("hello |abc"))
  }
}
