import Foundation
import Testing

/// Quizzes, reviews and lessons line by line, as screen readers and pipes use them.
@Suite struct LineByLineTests {
  private func home(now: String = "2026-11-21T08:00:00Z") -> [String: String] {
    ["GLASSBOX_HOME": Program.scratch + "/home-\(UUID().uuidString)", "GLASSBOX_NOW": now]
  }

  private func run(
    _ arguments: String, _ lines: [String] = [], _ home: [String: String], now: String? = nil
  ) throws -> Program.Result {
    var environment = home
    if let now { environment["GLASSBOX_NOW"] = now }
    let result = try Program.run(
      arguments.split(separator: " ").map { Array($0.utf8) },
      input: Array(lines.map { $0 + "\n" }.joined().utf8), environment: environment)
    // Whatever happens: no colours, no cursor movements.
    #expect(!result.text.contains("\u{1B}"))
    return result
  }

  /// Sorts lines by what they are and holds each to its schema.
  private func checked(_ result: Program.Result) throws -> [[String: Any]] {
    #expect(result.status == 0, "\(result.errors)")
    let lines = try result.jsonLines()
    for line in lines {
      let schema =
        line["event"] != nil
        ? "learn"
        : line["prompt"] != nil
          ? "quiz-question"
          : line["correct"] != nil
            ? "quiz-answer"
            : line["due"] != nil ? "review" : line["done"] != nil ? "quiz" : "quiz-hint"
      #expect(try Schema(schema).problems(in: line) == [], "\(schema): \(line)")
    }
    return lines
  }

  /// What the progress says of the first lesson.
  private func welcome(_ home: [String: String]) throws -> [String: Any] {
    let shown = try run("progress show --format json", [], home).json()
    let lessons = try #require(shown["lessons"] as? [[String: Any]])
    return try #require(lessons.first { $0["id"] as? String == "00-welcome" })
  }

  /// The quiz of the first lesson with every question answered.
  private func answerAll(_ home: [String: String]) throws -> [[String: Any]] {
    let quiz = "quiz 00-welcome --seed 1"
    return try checked(run(quiz + " --format json", Answering.lines(quiz), home))
  }

  // MARK: Quizzes

  @Test func aQuizThatEndsEarlyKeepsWhatWasAnswered() throws {
    let home = home()
    let lines = try checked(
      run("quiz 00-welcome --format json --seed 1", ["0.25"], home))
    #expect(lines.last?["done"] as? Bool == false)
    #expect(lines.last?["answered"] as? Int == 1)
    #expect(try welcome(home)["answered"] as? Int == 1)
  }

  @Test func everyOptionIsExplained() throws {
    let lines = try answerAll(home())
    let questions = lines.filter { $0["prompt"] != nil }
    let answers = lines.filter { $0["correct"] != nil }
    #expect(questions.count >= 4)
    #expect(answers.count == questions.count)
    for (question, answer) in zip(questions, answers) where question["kind"] as? String == "choice"
    {
      let options = question["options"] as? [[String: Any]] ?? []
      let reasons = try #require(answer["reasons"] as? [String: String])
      #expect(Set(options.compactMap { $0["id"] as? String }) == Set(reasons.keys))
      #expect(reasons.values.allSatisfy { !$0.isEmpty })
    }
  }

  @Test func missesAreListedAndAskedAgain() throws {
    let quiz = "quiz 00-welcome --seed 1"
    let answers = try Answering.lines(quiz)
    let result = try run(quiz + " --lang en", answers + ["y", "-1", "quit"], home())
    #expect(result.status == 0)
    let text = result.text
    #expect(text.contains("Question 1 of \(answers.count)"))
    #expect(text.contains("The answer is "))
    #expect(text.contains("(yours)"))
    let parts = text.components(separatedBy: "Missed:\n  - ")
    #expect(parts.count == 3)
    #expect(parts[1].contains("again, with new numbers? (y/n)"))
    #expect(parts[1].contains("Question 1 of "))
  }

  @Test func aLineThatIsNoAnswerIsAskedAgain() throws {
    let result = try run("quiz 00-welcome --lang en --seed 1", ["what?", "", "0.25"], home())
    #expect(result.text.components(separatedBy: "Type a number.").count == 4)
    #expect(result.text.contains("Question 2 of "))
  }

  @Test func aHintIsSaidOrThatThereIsNone() throws {
    let home = home()
    let lines = try checked(
      run("quiz 00-welcome --format json --seed 1", ["h", "?", "0.25"], home))
    #expect(lines.count { $0.keys.contains("hint") } == 2)
    let text = try run("quiz 00-welcome --lang en", ["h"], home).text
    let hasHint = lines.first?["has_hint"] as? Bool == true
    #expect(text.contains("There is no hint for this question.") == !hasHint)
  }

  // MARK: Reviews

  @Test func whatWasAnsweredTodayIsAskedTomorrow() throws {
    let home = home()
    let questions = try #require(try answerAll(home).last?["questions"] as? Int)
    let tomorrow = "2026-11-22T09:00:00+01:00"
    let lines = try checked(run("review --format json --seed 2", ["-1"], home, now: tomorrow))
    let summary = try #require(lines.last)
    #expect(summary["due"] as? Int == questions)
    let asked = try #require(lines.first { $0["prompt"] != nil })
    #expect(asked["lesson"] as? String == "00-welcome")
    #expect((asked["of"] as? Int ?? 0) <= questions)
    for answer in lines where answer["correct"] != nil {
      let next = try #require(answer["next"] as? String)
      #expect(next > "2026-11-22T08:00:00Z")
    }
  }

  @Test func aReviewSaysFromWhichLessonAndWhenItComesAgain() throws {
    let home = home()
    let questions = try #require(try answerAll(home).last?["questions"] as? Int)
    let lines = ["-1", "a", "1a 2b 3c", "abc", "abcd", "something", "50"]
    let result = try run("review --lang en --limit 1", lines, home, now: "2026-12-21T08:00:00Z")
    #expect(result.text.contains("\(questions) questions are due. This round asks 1 of them."))
    #expect(result.text.contains("Predict the next token"))
    #expect(result.text.contains("It comes again in "))
    #expect(result.text.contains("\(questions - 1) more questions are due."))
  }

  @Test func withNothingDueAReviewSaysWhen() throws {
    let home = home()
    let empty = try run("review --lang en", [], home)
    #expect(empty.status == 0)
    #expect(empty.text.contains("There is nothing to review yet."))
    _ = try answerAll(home)
    let early = try run("review --lang en", [], home, now: "2026-11-21T07:59:00Z")
    #expect(early.text.contains("Nothing is due now; the next question is due in "))
    #expect(early.text.contains("(y/n)"))
    let summary = try checked(run("review --format json", [], home, now: "2026-11-21T07:59:00Z"))
    #expect(summary.count == 1)
    #expect(summary.last?["due"] as? Int == 0)
    #expect(summary.last?["next"] is String)
    let ahead = try checked(
      run("review --ahead --format json", [], home, now: "2026-11-21T07:59:00Z"))
    #expect(ahead.first?["prompt"] is String)
  }

  @Test func aLimitBelowOneIsWrongUsage() throws {
    #expect(try run("review --limit 0", [], home()).status == 64)
  }

  @Test(arguments: ["tomorrow", "2026-11-31T00:00:00Z", "2026-11-21"])
  func aTimeThatIsNoneIsRefused(_ time: String) throws {
    let result = try run("review --format json", [], home(now: time))
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    #expect(try result.error()["code"] as? String == "bad-time")
  }

  // MARK: Lessons

  @Test func aLessonIsWalkedFromItsProseToItsQuiz() throws {
    let walk = "learn 00-welcome --plain --seed 3"
    let before = [
      "steps", "controls", "text = Once upon a", "", "right", "u", "reset", "", "", "", "h",
      "text = Once upon a", "",
    ]
    let answers = try Answering.lines(walk, before: before)
    let lines = try checked(run(walk + " --format json", before + answers + ["", ""], home()))
    func events(_ name: String) -> [[String: Any]] {
      lines.filter { $0["event"] as? String == name }
    }
    #expect(events("step").map { $0["number"] as? Int } == [1, 2, 3, 4, 5, 6, 7, 4])
    #expect(events("steps").count == 1)
    #expect(events("controls").count == 1)
    #expect(events("hint").first?["number"] as? Int == 1)
    // The goal of step 5 is open at first, and met by the text.
    let goals = events("goal").filter { $0["step"] as? String == "make-it-sure" }
    #expect(goals.map { $0["met"] as? Bool } == [false, true])
    #expect(lines.count { $0["correct"] != nil } == answers.count)
    #expect(events("end").last?["finished"] as? Bool == false)
    // Step 4 was left without a solution, so the lesson is not finished.
    #expect(events("message").contains { ($0["text"] as? String)?.contains("Step 4") == true })
  }

  @Test func aSolutionIsPutInAndTheLessonCanBeFinished() throws {
    let home = home()
    let walk = "learn 00-welcome --plain --lang en --seed 3"
    let before = ["", "", "", "s", "", "s", ""]
    let answers = try Answering.lines(walk, before: before)
    let first = try run(walk, before + answers + ["n", "", ""], home)
    #expect(first.status == 0)
    #expect(first.text.contains("Solution: "))
    #expect(first.text.contains("Goal reached."))
    #expect(first.text.contains("Finished: Predict the next token"))
    #expect(try welcome(home)["finished"] is String)
  }

  @Test func itGoesOnWhereItWasLeftWithTheLabAsItWas() throws {
    let home = home()
    _ = try run("learn 00-welcome --plain", ["", "text = Once upon a time", "quit"], home)
    let again = try run("learn 00-welcome --plain --lang en", ["controls"], home)
    #expect(again.text.contains("Step 2 of 7"))
    #expect(again.text.contains("text = Once upon a time"))
    #expect(again.text.contains("next time goes on at step 2"))
  }

  @Test func whatIsNotUnderstoodIsSaidWithAWayOut() throws {
    let result = try run(
      "learn 00-welcome --plain --lang en",
      ["fly", "temperature = 99", "temperature", "go 12", "?"], home())
    #expect(result.status == 0)
    #expect(result.text.contains("This line was not understood."))
    #expect(result.text.contains("Write temperature = a number from"))
    #expect(result.text.contains("There is no step 12; there are 7."))
    #expect(result.text.contains("quit or ^D: end"))
  }

  @Test func aLessonThatDoesNotExistIsNamed() throws {
    let result = try run("learn 99-nothing --plain --format json", [], home())
    #expect(result.status == 1)
    #expect(try result.error()["code"] as? String == "unknown-lesson")
  }

  @Test func withoutALessonTheSuggestedOneIsWalked() throws {
    let result = try run("learn --plain --lang en", [], home())
    #expect(result.status == 0)
    #expect(result.text.contains("Step 1 of "))
  }
}
