import Figures

extension Words {
  private static func both(_ zh: String, _ en: String) -> Phrase { Phrase(zh: zh, en: en) }

  static let minutesColumn = both("分钟", "minutes")

  static func lessonsTotal(_ count: Int, minutes: Int) -> Phrase {
    both(
      "学完 \(count) 课（约 \(minutes) 分钟的内容）。",
      "\(count) \(count == 1 ? "lesson" : "lessons") finished (about \(minutes) minutes of reading and trying)."
    )
  }

  static func exercisesTotal(_ count: Int) -> Phrase {
    both("做出 \(count) 个练习。", "\(count) \(count == 1 ? "exercise" : "exercises") solved.")
  }

  static func answersTotal(_ right: Int, _ all: Int) -> Phrase {
    both(
      "答过 \(all) 道题，最近一次答对 \(right) 道。", "\(all) questions answered, \(right) right the last time.")
  }

  static func reviewsTotal(_ count: Int) -> Phrase {
    both("\(count) 道题该复习了。", count == 1 ? "1 question is due." : "\(count) questions are due.")
  }

  static func nextReviewTotal(_ when: Phrase) -> Phrase {
    both("下一次复习：\(when.zh)。", "Next review \(when.en).")
  }
}
