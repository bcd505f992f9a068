import Curriculum
import Figures

extension Words {
  private static func both(_ zh: String, _ en: String) -> Phrase { Phrase(zh: zh, en: en) }

  // MARK: The map

  static let markNew = both("没开始", "new")
  static let markBegun = both("学了一半", "begun")
  static let markDone = both("学完", "done")
  static let markDue = both("该复习", "to review")
  static let corePath = both("主线", "core path")
  static let placementKey = both("摸底", "placement")
  static let redoKey = both("重学", "start over")
  static let notebookKey = both("笔记本", "notebook")
  static let findKey = both("搜索", "search")
  static let termsKey = both("术语", "glossary")
  static let redoHint = both("按 R 从头再学", "R starts it over")
  static let isPlaced = both("摸底时跳过了", "skipped by a placement test")
  static let nothingToRestart = both("这一课还没开始。", "This lesson has not been begun.")
  static let noAssignment = both("没有作业。", "No assignment.")
  static let nothingDue = both("没有要复习的。", "Nothing to review.")

  static func toReview(_ count: Int) -> Phrase { both("\(count) 题待复习", "\(count) to review") }

  static func trackSum(_ done: Int, _ all: Int, minutes: Int) -> Phrase {
    both("\(done)/\(all) 课，还要 \(minutes) 分钟", "\(done) of \(all), \(minutes) min left")
  }

  static func nextReview(_ when: Phrase) -> Phrase {
    both("下一次复习：\(when.zh)", "next review \(when.en)")
  }

  static func assignment(_ title: Phrase?, done: Int, all: Int) -> Phrase {
    let zh = title.map { "“\($0.zh)”" } ?? ""
    let en = title.map { " “\($0.en)”" } ?? ""
    return both("作业\(zh)：\(done)/\(all) 课", "Assignment\(en): \(done) of \(all)")
  }

  static func restartQuestion(_ title: Phrase) -> Phrase {
    both(
      "从头再学“\(title.zh)”吗？步骤、练习和实验回到起点；答题记录、笔记和书签都留着。",
      "Start “\(title.en)” over? Steps, exercises and labs go back to where they began; answers, notes "
        + "and bookmarks stay.")
  }

  static func restarted(_ title: Phrase) -> Phrase {
    both("“\(title.zh)”从头开始；答过的题都还在。", "\(title.en) starts over; your answers stay.")
  }

  // MARK: Moments

  /// How long ago something was, in the words that people use.
  static func ago(_ moment: Timestamp, now: Timestamp) -> Phrase {
    let seconds = max(0, now.seconds - moment.seconds)
    switch seconds {
    case ..<3600: return both("刚才", "just now")
    case ..<(18 * 3600):
      let hours = seconds / 3600
      return both("\(hours) 小时前", hours == 1 ? "an hour ago" : "\(hours) hours ago")
    case ..<(36 * 3600): return both("昨天", "yesterday")
    case ..<(60 * 86_400):
      let days = (seconds + 43_200) / 86_400
      return both("\(days) 天前", "\(days) days ago")
    default: return both("\(moment.date) 那天", "on \(moment.date)")
    }
  }

  /// How long it is until then; what is past is told as such.
  static func until(_ moment: Timestamp, now: Timestamp) -> Phrase {
    let seconds = moment.seconds - now.seconds
    switch seconds {
    case ..<0:
      let past = ago(moment, now: now)
      return both("已过期（\(past.zh)）", "overdue (\(past.en))")
    case ..<3600: return both("一小时之内", "within an hour")
    case ..<(18 * 3600):
      let hours = seconds / 3600
      return both("\(hours) 小时后", hours == 1 ? "in an hour" : "in \(hours) hours")
    case ..<(36 * 3600): return both("明天", "tomorrow")
    case ..<(60 * 86_400):
      let days = (seconds + 43_200) / 86_400
      return both("\(days) 天后", "in \(days) days")
    default: return both(moment.date, "on \(moment.date)")
    }
  }
}
