import Figures

/// `glossary.yaml` with the lines that a complaint points at.
struct GlossaryYAML {
  struct Entry {
    var term: GlossaryTerm
    var line: Int
    var definitionLine: Int
  }

  var path: String
  var entries: [Entry]
  /// Lessons of the syllabus that are still to be written: terms may name them already.
  var planned: [String]

  /// - Throws: `LessonProblem`, `FileError`.
  init(path: String) throws {
    self.path = path
    let root = try YAMLNode.read(path)
    try root.allow(["format", "planned", "terms"])
    let format = try root.required("format")
    guard try format.integer() == 1 else {
      throw format.problem("format \(try format.string()) is unknown; this program reads format 1")
    }
    planned = try root.strings("planned")
    entries = try root.required("terms").items().map(Entry.init)
  }
}

extension GlossaryYAML.Entry {
  init(_ node: YAMLNode) throws {
    try node.allow(["id", "zh", "pinyin", "en", "also", "is", "see", "lessons"])
    line = node.line
    let also = node[optional: "also"]
    try also?.allow(["zh", "en"])
    let definition = try node.required("is")
    definitionLine = definition.line
    term = GlossaryTerm(
      id: try node.required("id").identifier(),
      zh: GlossaryTerm.ChineseName(
        try node.required("zh").string(), pinyin: try node.required("pinyin").string()),
      en: try node.required("en").string(),
      alsoZh: try also?[optional: "zh"]?.entries().map { name, pinyin in
        GlossaryTerm.ChineseName(name, pinyin: try pinyin.string())
      } ?? [],
      alsoEn: try also?.strings("en") ?? [], definition: try definition.phrase(),
      seeAlso: try node.strings("see"), lessons: try node.strings("lessons"))
  }
}

extension LessonFolder {
  public var glossaryPath: String { path + "/glossary.yaml" }

  /// Reads `glossary.yaml`.
  ///
  /// - Throws: `LessonError.malformed`, `FileError`.
  public func readGlossary() throws -> Glossary {
    do {
      return Glossary(try GlossaryYAML(path: glossaryPath).entries.map(\.term))
    } catch let problem as LessonProblem {
      throw LessonError.malformed([problem])
    }
  }
}
