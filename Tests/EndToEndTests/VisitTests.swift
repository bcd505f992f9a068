import CVTerm
import Foundation
import Testing

/// The program as a newcomer meets it: first screen, tour, a lesson with its exercise and its quiz,
/// leaving, and coming back the next day for the review.
@Suite(.serialized, .timeLimit(.minutes(3)))
struct VisitTests {
  struct Visitor: CustomTestStringConvertible {
    let language: String
    let rows: Int
    let columns: Int

    var testDescription: String { "\(language) \(columns)×\(rows)" }

    func says(_ zh: String, _ en: String) -> String { language == "zh" ? zh : en }
  }

  static let visitors = ["zh", "en"].flatMap { language in
    [(24, 80), (50, 160)].map { Visitor(language: language, rows: $0.0, columns: $0.1) }
  }

  @Test(arguments: visitors)
  func aLessonTodayIsAReviewTomorrow(_ visitor: Visitor) throws {
    let home = try TemporaryHome()
    try Self.firstDay(visitor, home: home.path)
    try Self.nextDay(visitor, home: home.path)
    let show = try Self.start(visitor, ["progress", "show"], "2026-11-21T10:00:00Z", home.path)
    #expect(show.exitStatus() == 0)
    #expect(show.all.contains(visitor.says("预测下一个词元", "Predict the next token")), "\(show.all)")
  }

  private static func start(
    _ visitor: Visitor, _ arguments: [String], _ now: String, _ home: String
  ) throws -> Terminal {
    try Terminal(
      arguments + ["--lang", visitor.language], home: home, environment: ["GLASSBOX_NOW": now],
      rows: visitor.rows, columns: visitor.columns)
  }

  private static func firstDay(_ visitor: Visitor, home: String) throws {
    let terminal = try start(visitor, [], "2026-11-20T08:00:00Z", home)
    // The first screen says what to do, and Enter does it.
    terminal.expect(visitor.says("下一课：认识这个实验室", "Next: Finding your way in the lab"))
    terminal.press(VTERM_KEY_ENTER)
    terminal.expect(visitor.says("第 1 步，共", "step 1 of"))
    terminal.type("n")
    terminal.expect(visitor.says("第 2 步，共", "step 2 of"))
    terminal.press(VTERM_KEY_ESCAPE)
    terminal.expect("GlassBox")
    terminal.press(VTERM_KEY_DOWN)
    terminal.press(VTERM_KEY_ENTER)
    terminal.expect(visitor.says("第 1 步，共 7 步", "step 1 of 7"))
    terminal.type("nnnn")
    terminal.expect(visitor.says("目标还没有达到", "goal not reached yet"))
    terminal.type("hsy")
    terminal.expect(visitor.says("目标达到", "goal reached"), within: 20)
    terminal.type("n")
    answerSome(visitor, terminal)
    terminal.type("q")
    #expect(terminal.exitStatus() == 0)
    terminal.expectGivenBack()
  }

  /// A wrong number, then the first option of each; the rest is left for another day.
  private static func answerSome(_ visitor: Visitor, _ terminal: Terminal) {
    terminal.expect(visitor.says("第 1 题，共", "Question 1 of"))
    terminal.type("9\r")
    terminal.expect(visitor.says("正确答案是", "the answer is"))
    for question in 2...4 {
      terminal.type("\r")
      terminal.expect(visitor.says("第 \(question) 题，共", "Question \(question) of"))
      terminal.expect(visitor.says("↵ 回答", "↵ answer"))
      terminal.type("1\r")
      #expect(terminal.wait { terminal.all.contains("✓") || terminal.all.contains("✗") })
    }
  }

  private static func nextDay(_ visitor: Visitor, home: String) throws {
    let terminal = try start(visitor, [], "2026-11-21T09:00:00Z", home)
    terminal.expect(visitor.says("题待复习", "to review"))
    // The place is kept.
    let kept = try start(visitor, ["learn", "00-welcome"], "2026-11-21T09:00:00Z", home)
    kept.expect(visitor.says("第 6 步，共 7 步", "step 6 of 7"))
    kept.type("q")
    #expect(kept.exitStatus() == 0)
    terminal.type("r")
    terminal.expect(visitor.says("题该复习了", "due"))
    terminal.press(VTERM_KEY_ENTER)
    terminal.expect(visitor.says("第 1 题，共", "Question 1 of"))
    terminal.type("1\r")
    #expect(
      terminal.wait { terminal.all.contains("✓") || terminal.all.contains("✗") }, "\(terminal.all)")
    terminal.type("q")
    #expect(terminal.exitStatus() == 0)
    terminal.expectGivenBack()
  }
}
