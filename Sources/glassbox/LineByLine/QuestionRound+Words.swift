import App
import Figures

extension QuestionRound {
  static let noHint = Phrase(zh: "这道题没有提示。", en: "There is no hint for this question.")

  static func retryQuestion(_ count: Int) -> Phrase {
    Phrase(
      zh: "再做一遍这 \(count) 道题吗？数字会换新的。（y/n）",
      en: count == 1
        ? "Ask it again, with new numbers? (y/n)"
        : "Ask these \(count) again, with new numbers? (y/n)")
  }

  static func comesAgain(seconds: Int) -> Phrase {
    let time = ReviewTime.phrase(seconds: seconds)
    return Phrase(zh: "\(time.zh)后再来。", en: "It comes again in \(time.en).")
  }
}
