import Curriculum
import Figures

enum SampleGlossary {
  static let glossary = Glossary([
    GlossaryTerm(
      id: "token", zh: .init("词元", pinyin: "cí yuán"), en: "token",
      definition: Phrase(
        zh: "模型读写的最小单位。", en: "The smallest unit that a model reads and writes."),
      seeAlso: ["vocabulary", "large-language-model"], lessons: ["00-welcome"]),
    GlossaryTerm(
      id: "vocabulary", zh: .init("词表", pinyin: "cí biǎo"), en: "vocabulary",
      alsoZh: [.init("词汇表", pinyin: "cí huì biǎo")],
      definition: Phrase(zh: "模型认得的全部词元。", en: "All tokens that a model knows."),
      seeAlso: ["token"], lessons: ["00-welcome", "02-planned"]),
    GlossaryTerm(
      id: "large-language-model", zh: .init("大语言模型", pinyin: "dà yǔ yán mó xíng"),
      en: "large language model", alsoEn: ["LLM"],
      definition: Phrase(
        zh: "在大量文本上预训练的语言模型。", en: "A language model pretrained on very much text."),
      seeAlso: ["token"], lessons: ["00-welcome"]),
    GlossaryTerm(
      id: "counting", zh: .init("计数", pinyin: "jì shù"), en: "counting",
      definition: Phrase(zh: "一个一个地数。", en: "Saying how many there are."), seeAlso: ["token"],
      lessons: ["05-counting"]),
  ])
}

extension SampleCourse {
  static let index: LessonIndex = {
    var summaries = lessons.map(\.summary)
    for place in summaries.indices where summaries[place].id == "00-welcome" {
      summaries[place].pinyin = "yu ce xia yi ge ci yuan"
    }
    return LessonIndex(tracks: tracks, lessons: summaries)
  }()
}
