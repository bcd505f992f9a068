import Figures

extension Words {
  static let needsALabStep = Phrase(
    zh: "这一步没有实验，这个键在有实验的步骤里才有用。", en: "This step has no lab; that key belongs to steps with one.")
  static let needsAnExercise = Phrase(
    zh: "这一步不是练习，没有提示和解答。", en: "This step is no exercise: it has no hints and no solution.")
  static let isFirstStep = Phrase(zh: "这就是第一步。", en: "This is the first step.")
  static let onlyInLessons = Phrase(zh: "这个键在课里才有用。", en: "That key works in lessons only.")
  static let onlyInLabs = Phrase(
    zh: "这个键在打开的实验里才有用。", en: "That key works where a lab is open.")
}
