import Figures

extension Words {
  static let lessonIsReloaded = Phrase(
    zh: "课程文件有改动，已重新载入。", en: "The lesson's files have changed; it was read again.")
}
