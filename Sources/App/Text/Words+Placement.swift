import Figures

extension Words {
  private static func both(_ zh: String, _ en: String) -> Phrase { Phrase(zh: zh, en: en) }

  static let placement = both("摸底测验", "Placement test")
  static let begin = both("开始", "begin")
  static let accept = both("就这样", "accept")
  static let skipOrLearn = both("跳过或要学", "skip or learn")
  static let skipIt = both("跳过", "skip")
  static let learnIt = both("要学", "learn")
  static let takeBackKey = both("不再跳过", "skip nothing")

  static func placementIntro(_ limit: Int, _ lessons: Int) -> Phrase {
    both(
      "最多 \(limit) 道题，出自这一部分还没学完的 \(lessons) 课。答完以后，哪些课可以跳过，由你决定。",
      "At most \(limit) questions from the \(lessons) \(lessons == 1 ? "lesson" : "lessons") of this "
        + "part that you have not finished. After them you decide which lessons to skip.")
  }

  static let placementRule = both(
    "一课的题全答对，才建议跳过它。答案照样记进复习。随时可以再测一次，也可以反悔。",
    "A lesson is proposed to be skipped only when all its questions were answered right. Answers "
      + "count for reviews as always. You can take the test again, and undo it.")
  static let nothingToPlace = both("这一部分的课你都学完了。", "You have finished every lesson of this part.")
  static let placementCannotBeRead = both(
    "这一部分的题读不出来；用 glassbox lessons check 看看是为什么。",
    "The questions of this part cannot be read; glassbox lessons check says why.")
  static let placementIsTakenBack = both("好，一课也不跳过了。", "No lesson is skipped any more.")

  static func areSkipped(_ titles: String) -> Phrase {
    both("上次决定跳过：\(titles)。", "Skipped since the last test: \(titles).")
  }

  static func proposal(_ known: Int) -> Phrase {
    known == 0
      ? both("每一课都有没答对的题，建议都学一遍。", "Every lesson had a miss: learn them all, is the advice.")
      : both(
        "有 \(known) 课的题你全答对了，建议跳过。空格可以改。",
        "You answered everything of \(known) \(known == 1 ? "lesson" : "lessons") right: skip "
          + "\(known == 1 ? "it" : "them"), is the advice. Space changes it.")
  }

  static func placementIsDone(_ count: Int) -> Phrase {
    count == 0
      ? both("一课也不跳过。", "No lesson is skipped.")
      : both(
        "跳过 \(count) 课；按 P 可以再测或反悔。",
        "\(count) \(count == 1 ? "lesson is" : "lessons are") skipped; P tests again or undoes it.")
  }
}
