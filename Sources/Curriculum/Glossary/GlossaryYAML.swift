import Figures
import Foundation

/// `glossary.yaml` with the lines that a complaint points at.
struct GlossaryYAML {
  struct Entry {
    var term: GlossaryTerm
    var line: Int
    var definitionLine: Int
  }

  var path: String
  var entries: [Entry]

  /// - Throws: `LessonProblem`, `FileError`.
  init(path: String) throws {
    self.path = path
    let root = try YAMLNode.read(path)
    try root.allow(["format", "terms"])
    let format = try root.required("format")
    guard try format.integer() == 1 else {
      throw format.problem("format \(try format.string()) is unknown; this program reads format 1")
    }
    entries = try root.required("terms").items().map(Entry.init)
  }
}

extension GlossaryYAML.Entry {
  init(_ node: YAMLNode) throws {
    try node.allow(["id", "zh", "pinyin", "en", "also", "ambiguous", "is", "see", "lessons"])
    line = node.line
    let also = node[optional: "also"]
    try also?.allow(["zh", "en"])
    let definition = try node.required("is")
    definitionLine = definition.line
    term = GlossaryTerm(
      id: try node.required("id").identifier(),
      zh: GlossaryTerm.ChineseName(
        try node.required("zh").string(), pinyin: try node[optional: "pinyin"]?.string() ?? ""),
      en: try node.required("en").string(),
      alsoZh: try also?[optional: "zh"]?.entries().map { name, pinyin in
        GlossaryTerm.ChineseName(name, pinyin: try pinyin.string())
      } ?? [],
      alsoEn: try also?.strings("en") ?? [],
      ambiguous: Set(try node.strings("ambiguous")), definition: try definition.phrase(),
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

  /// The glossary, or an empty one where there is no such file.
  func glossaryIfPresent() throws -> Glossary {
    FileManager.default.fileExists(atPath: glossaryPath) ? try readGlossary() : Glossary([])
  }
}
