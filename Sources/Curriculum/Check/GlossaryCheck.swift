import Figures

/// Proves the glossary, and that the lessons speak of its terms.
public struct GlossaryCheck {
  let folder: LessonFolder
  let minimum: Int
  private var problems: [LessonProblem] = []

  /// - Parameter minimum: how many terms are wanted at least.
  public init(folder: LessonFolder, minimum: Int = 150) {
    self.folder = folder
    self.minimum = minimum
  }

  /// Everything that is wrong with `glossary.yaml`, and with the concepts and titles of the lessons.
  ///
  /// - Throws: `LessonError`, `FileError` when there is nothing to look at.
  public func run() throws -> [LessonProblem] {
    var check = self
    do {
      let yaml = try GlossaryYAML(path: folder.glossaryPath)
      check.checkOrder(yaml)
      check.checkNames(yaml)
      for entry in yaml.entries { check.checkDefinition(entry) }
      let lessons = try folder.buildIndex().lessons
      check.checkLinks(yaml, lessons: try folder.syllabus().union(lessons.map(\.id)))
      try check.checkLessons(lessons, terms: Set(yaml.entries.map(\.term.id)))
    } catch let problem as LessonProblem {
      check.problems.append(problem)
    } catch LessonError.malformed(let problems) {
      check.problems += problems
    }
    return check.problems
  }

  private mutating func note(_ line: Int, _ message: String) {
    problems.append(LessonProblem(path: folder.glossaryPath, line: line, message: message))
  }

  private mutating func checkOrder(_ yaml: GlossaryYAML) {
    if yaml.entries.count < minimum {
      note(0, "\(yaml.entries.count) terms; \(minimum) at least are wanted")
    }
    for (before, entry) in zip(yaml.entries, yaml.entries.dropFirst()) {
      if entry.term.id == before.term.id {
        note(entry.line, "two terms have the id '\(entry.term.id)'")
      } else if entry.term.id < before.term.id {
        note(entry.line, "'\(entry.term.id)' stands after '\(before.term.id)'")
      }
    }
  }

  // MARK: Names

  /// A name belongs to one term: what is looked up has one entry.
  private mutating func checkNames(_ yaml: GlossaryYAML) {
    for language in Language.allCases {
      var owners: [String: String] = [:]
      for entry in yaml.entries {
        for name in entry.term.names(in: language) {
          if name.allSatisfy(\.isWhitespace) { note(entry.line, "a name in \(language) is empty") }
          let key = name.lowercased()
          if let owner = owners[key] {
            note(entry.line, "'\(name)' is a name of '\(owner)' already")
          }
          owners[key] = entry.term.id
        }
      }
    }
    for entry in yaml.entries {
      for name in [entry.term.zh] + entry.term.alsoZh { checkReading(of: name, entry.line) }
      let names = Language.allCases.flatMap(entry.term.names)
      for name in entry.term.ambiguous.sorted() where !names.contains(name) {
        note(entry.line, "'\(name)' is called ambiguous and is no name of the term")
      }
    }
  }

  private mutating func checkReading(of name: GlossaryTerm.ChineseName, _ line: Int) {
    guard name.text.contains(where: \.isHan) else {
      if !name.pinyin.isEmpty { note(line, "'\(name.text)' needs no pinyin") }
      return
    }
    guard let reading = Pinyin(of: name.text, reading: name.pinyin) else {
      note(line, "'\(name.pinyin)' has not one syllable for each character of '\(name.text)'")
      return
    }
    let characters = Array(name.text)
    for (syllable, place) in zip(reading.syllables, reading.places)
    where characters[place.lowerBound].isHan {
      let text = String(decoding: syllable, as: UTF8.self)
      if !Pinyin.isSyllable(text) { note(line, "'\(text)' is no syllable of pinyin") }
    }
  }

  // MARK: Definitions

  private mutating func checkDefinition(_ entry: GlossaryYAML.Entry) {
    let line = entry.definitionLine
    let zh = Array(entry.term.definition.zh)
    let en = Array(entry.term.definition.en)
    if !zh.contains(where: \.isHan) { note(line, "the Chinese definition is not Chinese") }
    if en.isEmpty || en.contains(where: \.isHan) {
      note(line, "the English definition is not English")
    }
    if zh.last != "。" || en.last != "." { note(line, "a definition ends without a full stop") }
    let sentences = Localized(
      zh: zh.count { "。！？".contains($0) },
      en: zip(en, en.dropFirst() + [" "]).count { ".!?".contains($0) && $1 == " " })
    for language in Language.allCases where sentences[language] > 3 {
      note(line, "\(sentences[language]) sentences in \(language); three at most are wanted")
    }
    for (before, after) in zip(zh, zh.dropFirst()) where before.isHan && ",.;:?!()".contains(after)
    {
      note(line, "'\(before)\(after)': Chinese takes full-width punctuation")
    }
  }

  // MARK: Links

  private mutating func checkLinks(_ yaml: GlossaryYAML, lessons: Set<String>) {
    let known = Set(yaml.entries.map(\.term.id))
    for entry in yaml.entries {
      let term = entry.term
      if term.seeAlso.isEmpty { note(entry.line, "'\(term.id)' leads to no other term") }
      for id in term.seeAlso where !known.contains(id) || id == term.id {
        note(entry.line, "'\(term.id)' leads to '\(id)', which is not another term")
      }
      if term.lessons.isEmpty { note(entry.line, "'\(term.id)' stands in no lesson") }
      for id in term.lessons where !lessons.contains(id) {
        note(entry.line, "there is no lesson '\(id)', and tracks.yaml does not plan it")
      }
      for list in [term.seeAlso, term.lessons] where Set(list).count < list.count {
        note(entry.line, "'\(term.id)' names something twice")
      }
    }
  }

  /// Concepts are terms, so that whatever a lesson teaches can be looked up.
  private mutating func checkLessons(_ lessons: [LessonSummary], terms: Set<String>) throws {
    for summary in lessons {
      guard let path = folder.lessonFolder(of: summary.id).map({ $0 + "/lesson.yaml" }) else {
        continue
      }
      let concepts = try LessonYAML(path: path).concepts + summary.questions.map(\.concept)
      for concept in Set(concepts).subtracting(terms).subtracting([""]).sorted() {
        problems.append(
          LessonProblem(
            path: path, line: 0, message: "the concept '\(concept)' is not in glossary.yaml"))
      }
      if let pinyin = summary.pinyin, Pinyin(of: summary.title.zh, reading: pinyin) == nil {
        problems.append(
          LessonProblem(
            path: path, line: 0,
            message: "'\(pinyin)' has not one syllable for each character of the title"))
      }
    }
  }
}

extension Pinyin {
  /// - Source: 汉语拼音方案, 1958, the tables of initials and finals; ü written v.
  static func isSyllable(_ text: String) -> Bool {
    let initials = [
      "", "zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x",
      "r", "z", "c", "s", "y", "w",
    ]
    return initials.contains {
      text.hasPrefix($0) && finals.contains(String(text.dropFirst($0.count)))
    }
  }

  private static let finals: Set<String> = [
    "a", "o", "e", "ai", "ei", "ao", "ou", "an", "en", "ang", "eng", "ong", "er", "i", "ia", "ie",
    "iao", "iu", "ian", "in", "iang", "ing", "iong", "u", "ua", "uo", "uai", "ui", "uan", "un",
    "uang", "v", "ve", "ue",
  ]
}

extension LessonFolder {
  /// The lessons that `tracks.yaml` plans, written or not.
  ///
  /// - Throws: `LessonProblem`, `FileError`.
  func syllabus() throws -> Set<String> {
    let root = try YAMLNode.read(tracksPath)
    return Set(try root.required("tracks").items().flatMap { try $0.strings("lessons") })
  }
}
