import Figures
import Studio

extension EvaluationMeasure {
  /// What is measured, in words.
  var words: Phrase {
    switch self {
    case .consistency:
      Phrase(zh: "人名和物品前后一致的故事", en: "stories with consistent names and objects")
    case .questions: Phrase(zh: "答对的故事问题", en: "questions about the story")
    case .sumsSeen: Phrase(zh: "训练里有的算式", en: "sums seen in training")
    case .sumsHeldOut: Phrase(zh: "留出的算式", en: "sums held out")
    case .opposites: Phrase(zh: "反义词", en: "opposites")
    case .newSentences: Phrase(zh: "训练文字里没有的句子", en: "sentences not in the training text")
    case .acceptedSentences: Phrase(zh: "其中检查通过的", en: "of these, accepted by the checker")
    case .languageKept: Phrase(zh: "始终用一种语言的故事", en: "stories that keep their language")
    case .bitsPerByte: Phrase(zh: "留出文字，比特/字节", en: "held-out text, bits per byte")
    case .maskedTokens: Phrase(zh: "猜对的遮住的词元", en: "hidden tokens guessed")
    case .nextSentence: Phrase(zh: "判对的前后句", en: "pairs judged rightly")
    }
  }
}
