import Figures

extension Words {
  static let review = Phrase(zh: "复习", en: "Review")
  static let reviewKey = Phrase(zh: "复习", en: "review")
  static let beginReview = Phrase(zh: "开始", en: "begin")
  static let practiseAhead = Phrase(zh: "提前练", en: "practise ahead")
  static let nextCards = Phrase(zh: "接着复习", en: "more cards")
  static let reviewCannotBeRead = Phrase(
    zh: "这些题目现在读不出来。", en: "These questions cannot be read now.")
  static let noCardsYet = Phrase(
    zh: "还没有要复习的题。在课里答过的题，过一阵会回到这里。",
    en:
      "There is nothing to review yet. Questions that you have answered in a lesson come back here "
      + "after a while.")
  static let nothingIsDue = Phrase(zh: "现在没有要复习的。", en: "Nothing is due now.")
  static let nothingMoreIsDue = Phrase(zh: "都复习完了。", en: "Everything is reviewed.")

  static func cardOf(_ number: Int, _ all: Int) -> Phrase {
    Phrase(zh: "\(number)/\(all)", en: "\(number) of \(all)")
  }

  static func dueCount(_ count: Int) -> Phrase {
    Phrase(zh: "待复习 \(count)", en: "\(count) to review")
  }

  static func areDue(_ count: Int) -> Phrase {
    Phrase(
      zh: "有 \(count) 道题该复习了。",
      en: count == 1 ? "One question is due." : "\(count) questions are due.")
  }

  static func roundAsks(_ count: Int) -> Phrase {
    Phrase(
      zh: "这一轮先问其中 \(count) 道：各课穿插着来，同一个概念最多三道。",
      en: "This round asks \(count) of them: lessons mixed, at most three on one concept.")
  }

  static func andMore(_ lessons: Int) -> Phrase {
    Phrase(
      zh: "另外还有 \(lessons) 课",
      en: lessons == 1 ? "and one more lesson" : "and \(lessons) more lessons")
  }

  static func nextIsDue(_ time: Phrase) -> Phrase {
    Phrase(zh: "下一道题在 \(time.zh)后。", en: "The next question is due in \(time.en).")
  }

  static func canPractise(_ count: Int) -> Phrase {
    Phrase(
      zh: "想提前练就按 a：最先到期的 \(count) 道题。",
      en: count == 1
        ? "a practises ahead of time, with the question that is due next."
        : "a practises ahead of time, with the \(count) questions that are due next.")
  }

  static func comesAgain(_ time: Phrase) -> Phrase {
    Phrase(zh: "\(time.zh)后再来。", en: "It comes again in \(time.en).")
  }

  static func moreAreDue(_ count: Int) -> Phrase {
    Phrase(
      zh: "还有 \(count) 道题该复习，按 c 接着来。",
      en: count == 1
        ? "One more question is due: c goes on." : "\(count) more questions are due: c goes on.")
  }

  static let reviewHelp = HelpSection(
    title: review,
    rows: [
      ("↵", Phrase(zh: "开始；回答；再按看下一题", en: "begin; answer; once more for the next question")),
      ("a", Phrase(zh: "没有到期的题时：提前练", en: "when nothing is due: practise ahead of time")),
      ("c", Phrase(zh: "一轮之后：接着问到期的题", en: "after a round: go on with what is due")),
      ("r", Phrase(zh: "一轮之后：重做错题", en: "after a round: ask the misses again")),
      (
        "Esc",
        Phrase(zh: "回地图；答过的都记下了，没答的下次接着问", en: "to the map; answers are kept, the rest waits")
      ),
    ])
}
