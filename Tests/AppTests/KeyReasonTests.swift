import App
import Curriculum
import Display
import Figures
import LabKit
import Testing

/// A key that does nothing here says why.
struct KeyReasonTests {
  @Test func keysOfLabsSayThatTheStepHasNone() {
    var driver = AppDriver(entry: .lesson("00-welcome"))
    for key in "uz" {
      driver.press(.character(key))
      #expect(driver.shows("This step has no lab"), "\(key)")
      driver.press(.character("x"))
    }
    driver.type("h")
    #expect(driver.shows("This step is no exercise"))
    driver.type("p")
    #expect(driver.shows("This is the first step"))
  }

  @Test func keysOfLessonsSayThatThisIsALab() {
    var driver = AppDriver(entry: .lab("counter", []))
    driver.type("h")
    #expect(driver.shows("works in lessons only"))
  }

  @Test func undoNeedsALab() {
    var driver = AppDriver()
    driver.type("u")
    #expect(driver.shows("where a lab is open"))
  }

  @Test func everyKeyOfAFooterEntryCanBeClicked() throws {
    var driver = AppDriver(entry: .lab("counter", []))
    driver.press(.right, .right)
    let place = try #require(driver.place(of: "←→ count"))
    driver.send(.mouse(MouseEvent(.press, x: place.x, y: place.y)))
    #expect(driver.shows("count 1.0"))
    driver.send(.mouse(MouseEvent(.press, x: place.x + 1, y: place.y)))
    driver.send(.mouse(MouseEvent(.press, x: place.x + 4, y: place.y)))
    #expect(driver.shows("count 3.0"))
  }
}
