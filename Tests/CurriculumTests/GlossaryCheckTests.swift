import Curriculum
import Foundation
import Testing

struct GlossaryCheckTests {
  static let lessons = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../lessons").standardizedFileURL.path(percentEncoded: false)

  @Test func theShippedGlossaryHasNoProblems() throws {
    let folder = LessonFolder(path: Self.lessons)
    let problems = try GlossaryCheck(folder: folder).run()
    #expect(problems.isEmpty, "\(problems.map(\.description).joined(separator: "\n"))")
    #expect(try folder.readGlossary().terms.count >= 150)
  }

  @Test func polyphonesAreReadAsTheTermsAre() throws {
    let glossary = try LessonFolder(path: Self.lessons).readGlossary()
    let readings = [
      "word-embedding": "cí qiàn rù", "parameter": "cān shù", "lstm": "cháng duǎn qī jì yì",
      "quantization": "liàng huà", "deduplication": "qù chóng", "learning-rate": "xué xí lǜ",
      "chat-template": "duì huà mú bǎn", "language-model": "yǔ yán mó xíng",
      "principal-components": "zhǔ chéng fèn", "byte-pair-encoding": "zì jié duì biān mǎ",
      "learning-rate-schedule": "xué xí lǜ diào dù", "preference-data": "piān hào shù jù",
      "activation-recomputation": "jī huó chóng jì suàn",
      "context-length": "shàng xià wén cháng dù",
    ]
    for (id, reading) in readings { #expect(glossary[id]?.zh.pinyin == reading, "\(id)") }
    #expect(glossary["parameter"]?.alsoZh.first?.pinyin == "quán zhòng")
  }

  private static let sample = """
    format: 1
    terms:
      - id: gate
        zh: 门
        pinyin: mén
        en: gate
        ambiguous: [门]
        is: {zh: "放行多少。", en: "How much is let through."}
        see: [token]
        lessons: [04-lstm]
      - id: token
        zh: 词元
        pinyin: cí yuán
        en: token
        also: {zh: {标记: biāo jì}}
        is: {zh: "最小的单位。", en: "The smallest unit."}
        see: [gate]
        lessons: [04-lstm]
    """

  private func problems(_ yaml: String, minimum: Int = 2) throws -> [String] {
    let folder = URL.temporaryDirectory.appending(path: "glossary-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let tracks = """
      format: 1
      tracks:
        - {id: "04", folder: 04-before, title: {zh: 前, en: Before}, lessons: [04-lstm]}
      """
    try Data(tracks.utf8).write(to: folder.appending(path: "tracks.yaml"))
    try Data(yaml.utf8).write(to: folder.appending(path: "glossary.yaml"))
    let path = folder.path(percentEncoded: false)
    return try GlossaryCheck(folder: LessonFolder(path: path), minimum: minimum).run()
      .map(\.description)
  }

  @Test func aSoundGlossaryPasses() throws {
    #expect(try problems(Self.sample) == [])
  }

  @Test func tooFewTermsAreRefused() throws {
    #expect(try problems(Self.sample, minimum: 3).contains { $0.contains("2 terms; 3 at least") })
  }

  @Test(arguments: [
    ("id: gate", "id: zebra", "'token' stands after 'zebra'"),
    ("id: token", "id: gate", "two terms have the id 'gate'"),
    ("en: token", "en: Gate", "'Gate' is a name of 'gate' already"),
    ("标记: biāo jì", "门: mén", "'门' is a name of 'gate' already"),
    ("pinyin: cí yuán", "pinyin: cíyuán", "not one syllable for each character of '词元'"),
    ("pinyin: cí yuán", "pinyin: cí yuvn", "'yuvn' is no syllable"),
    ("ambiguous: [门]", "ambiguous: [窗]", "'窗' is called ambiguous"),
    ("最小的单位。", "the smallest unit。", "the Chinese definition is not Chinese"),
    ("The smallest unit.", "最小的单位.", "the English definition is not English"),
    ("The smallest unit.", "The smallest unit", "ends without a full stop"),
    ("最小的单位。", "一。二。三。四。", "4 sentences in zh"),
    ("最小的单位。", "最小,的单位。", "full-width punctuation"),
    ("see: [gate]", "see: [gait]", "leads to 'gait'"),
    ("see: [gate]", "see: [token]", "leads to 'token', which is not another term"),
    ("see: [gate]", "see: []", "leads to no other term"),
    (
      "see: [token]\n    lessons: [04-lstm]", "see: [token]\n    lessons: [04-gru]",
      "no lesson '04-gru'"
    ),
    ("lessons: [04-lstm]", "lessens: [04-lstm]", "the key 'lessens' means nothing here"),
  ])
  func mistakesAreRefusedWithTheirLine(_ old: String, _ new: String, _ expected: String) throws {
    let yaml = Self.sample.replacingOccurrences(of: old, with: new)
    #expect(yaml != Self.sample)
    let found = try problems(yaml)
    #expect(
      found.contains { $0.contains(expected) && $0.contains("glossary.yaml:") }, "\(found)")
  }
}
