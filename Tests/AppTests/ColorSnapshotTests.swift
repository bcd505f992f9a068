import App
import Curriculum
import Display
import Figures
import LabKit
import Testing

/// The main screens with the meaning of every colour written into them, and as they are without colour.
/// Settings have theirs beside their own tests.
struct ColorSnapshotTests {
  enum Page: String, CaseIterable, Sendable {
    case home, lesson, quiz, review, search
  }

  private func driver(
    _ page: Page, _ columns: Int, _ rows: Int, _ language: Language,
    _ overrides: [Settings.Override]
  ) -> AppDriver {
    let isInLesson = page == .lesson || page == .quiz
    var driver = AppDriver(
      columns: columns, rows: rows, language: language,
      progress: isInLesson ? LearnerProgress() : ReviewTests().learner(),
      entry: isInLesson ? .lesson("05-counting") : .home, overrides: overrides)
    switch page {
    case .home, .lesson: break
    case .quiz:
      driver.type("nnn42")
      driver.press(.enter, .enter, .character("1"), .enter)
    case .review:
      driver.type("r")
      driver.press(.enter, .enter)
    case .search: driver.type(language == .zh ? "/ciyuan" : "/model")
    }
    return driver
  }

  @Test(arguments: Page.allCases, ScreenSnapshotTests.cases)
  func theScreen(_ page: Page, form: (columns: Int, rows: Int, language: Language)) throws {
    let name = "\(page)-\(form.columns)-\(form.language.rawValue)"
    let colored = driver(page, form.columns, form.rows, form.language, [])
    try expectSnapshot(colored.app.view().surface.styledText() + "\n", name + "-styles")
    let plain = driver(
      page, form.columns, form.rows, form.language,
      Settings.overrides(environment: ["NO_COLOR": "1"]))
    try expectSnapshot(plain.screen, name + "-none")
  }
}
