import ArgumentParser
import Curriculum
import Figures

/// `glossary [TERM]`: the terms of the field, or the entry of one.
struct GlossaryCommand: ContextCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "glossary",
      abstract: say("术语表：列出全部术语，或者解释一个。", "The glossary: all terms, or what one means."),
      discussion: say(
        "TERM 可以是中文、英文、拼音（zhuyili、zyl）或编号；找不到同名的，就列出最接近的。",
        "TERM is a name in Chinese or English, pinyin (zhuyili, zyl) or an id; without one of that name "
          + "the nearest are listed."))
  }

  @Argument(help: ArgumentHelp(say("要查的术语。", "The term to look up.")))
  var term: String?

  @OptionGroup var output: OutputOption
  @OptionGroup var common: CommonOptions

  func perform(in context: CommandContext) throws {
    let folder = LessonFolder(path: try DataFolder.find().lessons)
    let glossary = try folder.readGlossary()
    let terms = try found(in: glossary)
    let result = CommandResult(
      json: { .document([("terms", .array(terms.map(Self.json)))]) },
      panels: {
        [Panel(id: "glossary", figure: .table(Self.table(terms, context.language)))]
      },
      text: term == nil ? nil : { Self.text(terms, glossary, context.language) })
    try context.emit(result, to: output.output)
  }

  /// The term itself where there is one of that name, else what a search finds.
  private func found(in glossary: Glossary) throws -> [GlossaryTerm] {
    guard let term else { return glossary.terms }
    if let exact = glossary.term(named: term) { return [exact] }
    let hits = SearchIndex(glossary).search(term, languages: Language.allCases, limit: 10).hits
    let terms = hits.compactMap { hit -> GlossaryTerm? in
      if case .term(let id) = hit.target { glossary[id] } else { nil }
    }
    guard !terms.isEmpty else { throw GlossaryError.unknownTerm(term) }
    return terms
  }

  private static func json(_ term: GlossaryTerm) -> JSONValue {
    .object([
      ("id", .string(term.id)), ("name", JSONValue(term.name)),
      ("pinyin", .string(term.zh.pinyin)),
      (
        "also",
        .object([
          ("zh", .strings(term.alsoZh.map(\.text))), ("en", .strings(term.alsoEn)),
        ])
      ),
      ("definition", JSONValue(term.definition)), ("see_also", .strings(term.seeAlso)),
      ("lessons", .strings(term.lessons)),
    ])
  }

  private static func table(_ terms: [GlossaryTerm], _ language: Language) -> Table {
    Table(
      columns: [
        Table.Column(title: Phrase(zh: "编号", en: "id")),
        Table.Column(title: Phrase(verbatim: "中文")),
        Table.Column(title: Phrase(verbatim: "English")),
      ],
      rows: terms.map { [$0.id, $0.zh.text, $0.en] })
  }

  private static func text(
    _ terms: [GlossaryTerm], _ glossary: Glossary, _ language: Language
  ) -> String {
    terms.map { term in
      let reading = term.zh.pinyin.isEmpty ? "" : " (\(term.zh.pinyin))"
      var lines = ["\(term.zh.text)\(reading)  \(term.en)"]
      let names = term.alsoZh.map(\.text) + term.alsoEn
      let comma = Phrase(zh: "、", en: ", ")[language]
      if !names.isEmpty {
        lines.append(
          Phrase(zh: "又叫：", en: "also: ")[language] + names.joined(separator: comma))
      }
      lines.append(term.definition[language])
      let others = term.seeAlso.compactMap { glossary[$0]?.name[language] }
      lines.append(
        Phrase(zh: "参见：", en: "see also: ")[language] + others.joined(separator: comma))
      lines.append(
        Phrase(zh: "课：", en: "lessons: ")[language] + term.lessons.joined(separator: comma))
      return lines.joined(separator: "\n")
    }.joined(separator: "\n\n")
  }
}

/// Why a term cannot be explained.
enum GlossaryError: Error, Sendable, Equatable {
  case unknownTerm(String)
}
