import Curriculum
import Figures
import Foundation
import Testing

struct AssignmentTests {
  private func read(_ text: String) throws -> Assignment {
    let path = NSTemporaryDirectory() + "glassbox-assignment-\(UUID().uuidString).yaml"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try text.write(toFile: path, atomically: false, encoding: .utf8)
    return try Assignment(path: path, known: ["00-welcome", "02-bpe", "05-heatmap"])
  }

  private func problem(_ text: String) -> (line: Int, message: String)? {
    do {
      _ = try read(text)
      return nil
    } catch AssignmentError.malformed(let problem) {
      return (problem.line, problem.message)
    } catch {
      return (-1, "\(error)")
    }
  }

  @Test func everythingInItIsRead() throws {
    let assignment = try read(
      """
      title: {zh: 第三周, en: Week 3}
      lessons: [02-bpe, 00-welcome]
      due: 2026-12-01T18:00:00+08:00
      seed: 42
      """)
    #expect(assignment.title == Phrase(zh: "第三周", en: "Week 3"))
    #expect(assignment.lessons == ["02-bpe", "00-welcome"])
    #expect(assignment.due == Timestamp("2026-12-01T10:00:00Z"))
    #expect(assignment.seed == 42)
  }

  @Test func itMayBeJSON() throws {
    let assignment = try read(#"{"lessons": ["02-bpe"], "seed": 7, "due": "2026-12-01"}"#)
    #expect(assignment == Assignment(lessons: ["02-bpe"], seed: 7, due: assignment.due))
  }

  @Test func aDayEndsWhereItEndsLastOnEarth() throws {
    let assignment = try read("lessons: [02-bpe]\ndue: 2026-12-01\n")
    // 23:59:59 at twelve hours behind UTC.
    #expect(assignment.due == Timestamp("2026-12-02T11:59:59Z"))
  }

  @Test(arguments: [
    ("lessons: [02-bpe]\ndue: 2026-02-30\n", 2, "is no date"),
    ("lessons: [02-bpe]\ndue: 2026-12-01T18:00:00+24:00\n", 2, "is no date"),
    ("lessons: [02-bpe]\ndue: tomorrow\n", 2, "is no date"),
    ("lessons:\n- 02-bpe\n- 02-bqe\n", 3, "no lesson '02-bqe'"),
    ("lessons:\n- 02-bpe\n- 02-bpe\n", 3, "twice"),
    ("lessons: []\n", 1, "at least one"),
    ("title: {zh: 一}\nlessons: [02-bpe]\n", 1, "'en' is missing"),
    ("lessons: [02-bpe]\nseed: -1\n", 2, "whole number"),
    ("lessons: [02-bpe]\nseed: 4294967296\n", 2, "whole number"),
    ("lessons: [02-bpe]\n\ndeadline: 2026-12-01\n", 3, "'deadline' means nothing"),
    ("format: 2\nlessons: [02-bpe]\n", 1, "format 2 is unknown"),
    ("seed: 1\n", 1, "'lessons' is missing"),
    ("lessons: [02-bpe\n", 2, ""),
    ("", 0, "empty"),
  ])
  func mistakesAreNamedWithTheirLine(_ text: String, _ line: Int, _ words: String) throws {
    let found = try #require(problem(text))
    #expect(found.line == line, "\(found)")
    #expect(found.message.contains(words) || words.isEmpty, "\(found)")
  }

  @Test func aLessonIsDoneLateOpenOrOverdue() {
    let assignment = Assignment(lessons: ["a"], due: Timestamp(seconds: 100))
    func standing(finished: Int?, now: Int) -> AssignmentStanding {
      var lesson = LessonProgress()
      lesson.finished = finished.map { Timestamp(seconds: $0) }
      return assignment.standing(of: lesson, now: Timestamp(seconds: now))
    }
    #expect(standing(finished: 100, now: 300) == .done)
    #expect(standing(finished: 101, now: 300) == .late)
    #expect(standing(finished: nil, now: 100) == .open)
    #expect(standing(finished: nil, now: 101) == .overdue)
    #expect(
      Assignment(lessons: ["a"]).standing(of: LessonProgress(), now: Timestamp(seconds: 1)) == .open
    )
  }
}
