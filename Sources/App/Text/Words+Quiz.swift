import Figures

/// What quizzes say.
extension Words {
  // MARK: How each kind is answered

  static let severalMayBeRight = Phrase(zh: "可能不止一项正确。", en: "More than one may be right.")
  static let putInOrder = Phrase(
    zh: "用空格拿起一项，↑↓ 移动，再按空格放下。",
    en: "Space picks an item up, ↑↓ moves it, space puts it down.")
  static let findPartners = Phrase(
    zh: "↑↓ 选左边的一项，按数字给它配上右边的一项。",
    en: "↑↓ chooses on the left, a number gives it its partner.")
  static let markBoundaries = Phrase(
    zh: "←→ 在字与字之间移动，空格切一刀，再按一次取消。",
    en: "←→ walks between the characters, space cuts there or joins again.")
  static let typeAText = Phrase(zh: "  输入答案，再按 ↵", en: "  type an answer, then ↵")
  static let typeAPercentage = Phrase(
    zh: "  输入百分之几，再按 ↵；然后模型才真的算", en: "  type per cent, then ↵; only then the model runs")
  static let typeAForecast = Phrase(
    zh: "  输入一个数，再按 ↵；然后模型才真的算", en: "  type a number, then ↵; only then the model runs")
  static let yourForecast = Phrase(zh: "你的预测：", en: "Your prediction: ")

  // MARK: Keys

  static let tick = Phrase(zh: "勾选", en: "tick")
  static let grab = Phrase(zh: "拿起", en: "pick up")
  static let drop = Phrase(zh: "放下", en: "put down")
  static let move = Phrase(zh: "移动", en: "move")
  static let partner = Phrase(zh: "配对", en: "partner")
  static let unmatch = Phrase(zh: "拆开", en: "take apart")
  static let cut = Phrase(zh: "切／不切", en: "cut")

  // MARK: Drafts that are no answer yet

  static let chooseSomething = Phrase(zh: "先用空格勾选至少一项。", en: "Tick at least one option with space.")
  static let typeSomething = Phrase(zh: "先输入答案。", en: "Type an answer first.")
  static let notAProbability = Phrase(
    zh: "要大于 0、小于 100：说死了又说错，代价是无穷大。",
    en: "Above 0 and below 100: certain and wrong would cost infinity.")
  static let notPositive = Phrase(zh: "请输入一个大于 0 的数。", en: "Type a number above 0.")

  static func unmatched(_ count: Int) -> Phrase {
    Phrase(zh: "还有 \(count) 项没有配对。", en: "\(count) still without a partner.")
  }

  // MARK: Hints

  static let hintTitle = Phrase(zh: "提示", en: "Hint")
  static let noHint = Phrase(zh: "这道题没有提示。", en: "This question has no hint.")
  static let hintWaits = Phrase(zh: "已经作答了。", en: "It is answered already.")

  // MARK: Feedback

  static let rightWithHint = Phrase(zh: "看过提示后答对了", en: "Right, with a hint")
  static let engineRuns = Phrase(zh: "模型正在计算……", en: "the model is running …")
  static let missedOption = Phrase(zh: "漏选", en: "missed")
  static let yourCuts = Phrase(zh: "你的切法", en: "yours")
  static let engineCuts = Phrase(zh: "分词器的切法", en: "the tokenizer's")
  static let yours = Phrase(zh: "你", en: "you")
  static let model = Phrase(zh: "模型", en: "model")

  static func youPutIt(_ place: Int) -> Phrase {
    Phrase(zh: "你放在第 \(place) 位", en: "you had it at \(place)")
  }

  static func youChose(_ text: String) -> Phrase {
    Phrase(zh: "你选的是：\(text)", en: "you chose: \(text)")
  }

  static func cutMistakes(_ count: Int, _ allowed: Int) -> Phrase {
    if allowed == 0 { return Phrase(zh: "\(count) 处不同", en: "\(count) different") }
    return Phrase(
      zh: "\(count) 处不同，\(allowed) 处以内算对", en: "\(count) different, \(allowed) allowed")
  }

  static func cutsInside(_ count: Int) -> Phrase {
    Phrase(
      zh: "还有 \(count) 刀切在一个字的字节中间，标不出来，不算。",
      en: "\(count) more cuts fall inside a character, between its bytes; they do not count.")
  }

  static func offBy(_ bits: String, _ bound: String) -> Phrase {
    Phrase(zh: "差 \(bits) 比特（不超过 \(bound) 算对）", en: "off by \(bits) bits (right up to \(bound))")
  }
}
