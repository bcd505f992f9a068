import Curriculum
import Figures

extension Words {
  private static func both(_ zh: String, _ en: String) -> Phrase { Phrase(zh: zh, en: en) }

  /// A suggestion in words: `lead` **subject** — reasons.
  struct SuggestionWords {
    var lead: Phrase
    var subject: Phrase
    /// Sentences.
    var reasons: [Phrase]
  }

  static func suggestion(_ suggestion: Suggestion, now: Timestamp) -> SuggestionWords {
    switch suggestion {
    case .assignment(let lesson, let title, let due, let left):
      return assignmentWords(lesson, title, due, left, now: now)
    case .review(let count, let lessons):
      let names = lessons.map(\.title)
      let zh = names.map(\.zh).joined(separator: "、")
      let en = names.map(\.en).joined(separator: ", ")
      return SuggestionWords(
        lead: both("复习：", "Review: "),
        subject: both("\(count) 道题", count == 1 ? "1 question" : "\(count) questions"),
        reasons: [
          both("来自“\(zh)”，快要忘了，现在想一遍最牢。", "of \(en): recalling them now makes them stay.")
        ])
    case .goOn(let lesson, let step, let last):
      let when = ago(last, now: now)
      let place = both(
        "第 \(step) 步（共 \(lesson.stepIDs.count) 步）", "step \(step) of \(lesson.stepIDs.count)")
      return SuggestionWords(
        lead: both("接着学：", "Go on: "), subject: lesson.title,
        reasons: [both("\(when.zh)你学到\(place.zh)。", "you stopped at \(place.en) \(when.en).")])
    case .next(let lesson, let after, let at):
      var reasons: [Phrase] = []
      if let after, let at {
        let when = ago(at, now: now)
        reasons.append(
          both("\(when.zh)你学完了“\(after.title.zh)”。", "you finished “\(after.title.en)” \(when.en).")
        )
      }
      if let why = lesson.why { reasons.append(why) }
      return SuggestionWords(lead: next, subject: lesson.title, reasons: reasons)
    }
  }

  private static func assignmentWords(
    _ lesson: LessonSummary, _ title: Phrase?, _ due: Timestamp?, _ left: Int, now: Timestamp
  ) -> SuggestionWords {
    let zh = title.map { "作业“\($0.zh)”" } ?? "老师的作业"
    let en = title.map { "“\($0.en)”" } ?? "your assignment"
    var reasons = [
      both(
        "\(zh)还剩 \(left) 课。",
        left == 1 ? "the last lesson of \(en)." : "\(left) lessons of \(en) are left.")
    ]
    if let due {
      let when = until(due, now: now)
      reasons.append(
        due < now
          ? both("\(when.zh)。", "It is \(when.en).") : both("\(when.zh)截止。", "Due \(when.en)."))
    }
    return SuggestionWords(
      lead: both("作业：", "Assignment: "), subject: lesson.title, reasons: reasons)
  }
}
