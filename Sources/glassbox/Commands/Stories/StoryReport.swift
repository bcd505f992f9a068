import Corpora
import Figures
import Studio

/// What the checker says about the documents of a file, sentence by sentence.
struct StoryReport {
  private struct Document {
    let language: StoryLanguage
    let verdict: StoryVerdict
  }
  private let documents: [Document]

  /// - Parameter language: of all documents; nil takes each for what its characters say.
  init(_ text: String, _ language: StoryLanguage?, _ checker: StoryChecker) {
    documents = Self.documents(of: text).map { document in
      let language = language ?? Script.language(of: Array(document.utf8))
      return Document(
        language: language, verdict: checker.check(document, language: language))
    }
  }

  var isConsistent: Bool { documents.allSatisfy(\.verdict.isConsistent) }

  /// What stands between blank lines.
  private static func documents(of text: String) -> [String] {
    var documents: [[Substring]] = [[]]
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if line.allSatisfy(\.isWhitespace) {
        documents.append([])
      } else {
        documents[documents.count - 1].append(line)
      }
    }
    return documents.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
  }

  func result(_ language: Language) -> CommandResult {
    CommandResult(
      json: { json }, panels: { [Panel(id: "check", figure: .table(table(language)))] },
      text: { text(language) })
  }

  // MARK: - Forms

  private var json: JSONValue {
    .document([
      ("consistent", .bool(isConsistent)),
      (
        "documents",
        .array(
          documents.map { document in
            .object([
              ("language", .string(document.language.rawValue)),
              ("consistent", .bool(document.verdict.isConsistent)),
              ("names_consistent", .bool(document.verdict.namesConsistent)),
              ("objects_consistent", .bool(document.verdict.objectsConsistent)),
              ("sentences", .array(document.verdict.sentences.map(Self.json))),
            ])
          })
      ),
    ])
  }

  private static func json(_ sentence: SentenceVerdict) -> JSONValue {
    .object([
      ("text", .string(sentence.text)),
      ("unit", sentence.unit.map { .string($0) } ?? .null),
      ("cut", .bool(sentence.isCut)), ("accepted", .bool(sentence.isAccepted)),
      (
        "problems",
        .array(
          sentence.problems.map {
            .object([
              ("kind", .string($0.kind.rawValue)), ("found", .string($0.found)),
              ("expected", .string($0.expected)),
            ])
          })
      ),
    ])
  }

  private func table(_ language: Language) -> Table {
    Table(
      columns: [
        Table.Column(title: Phrase(zh: "文章", en: "document"), isNumeric: true),
        Table.Column(title: Phrase(zh: "句子", en: "sentence")),
        Table.Column(title: Phrase(zh: "出处", en: "unit")),
        Table.Column(title: Phrase(zh: "问题", en: "problem")),
      ],
      rows: documents.enumerated().flatMap { number, document in
        document.verdict.sentences.map { sentence in
          [
            String(number + 1), sentence.text, sentence.unit ?? "",
            Self.words(sentence.problems)[language],
          ]
        }
      })
  }

  private func text(_ language: Language) -> String {
    var lines: [String] = []
    for document in documents {
      for sentence in document.verdict.sentences {
        lines.append((sentence.isAccepted ? "  " : "! ") + sentence.text)
        if !sentence.isAccepted { lines.append("    " + Self.words(sentence.problems)[language]) }
      }
      lines.append("")
    }
    let sentences = documents.flatMap(\.verdict.sentences)
    let accepted = sentences.count(where: \.isAccepted)
    lines.append(
      Phrase(
        zh: "\(documents.count) 篇，\(sentences.count) 句，其中 \(accepted) 句没有问题。",
        en:
          "\(documents.count) documents, \(sentences.count) sentences, \(accepted) without a problem."
      )[language])
    return lines.joined(separator: "\n")
  }

  private static func words(_ problems: [StoryProblem]) -> Phrase {
    let phrases = problems.map(words)
    return Phrase(
      zh: phrases.map { $0[.zh] }.joined(separator: "；"),
      en: phrases.map { $0[.en] }.joined(separator: "; "))
  }

  private static func words(_ problem: StoryProblem) -> Phrase {
    let kind = problem.kind.name
    switch problem.kind {
    case .foreignSentence, .outOfOrder, .unknownSentence: return kind
    default:
      let expected = problem.expected
      return Phrase(
        zh: "\(kind[.zh])“\(problem.found)”" + (expected.isEmpty ? "" : "，应是“\(expected)”"),
        en: "\(kind[.en]) “\(problem.found)”" + (expected.isEmpty ? "" : ", expected “\(expected)”")
      )
    }
  }
}

extension StoryProblem.Kind {
  var name: Phrase {
    switch self {
    case .unknownName: Phrase(zh: "没有出现过的人", en: "nobody was introduced as")
    case .wrongName: Phrase(zh: "人不对：", en: "wrong name:")
    case .wrongPronoun: Phrase(zh: "代词不对：", en: "wrong pronoun:")
    case .wrongHolder: Phrase(zh: "东西不在这个人手里：", en: "somebody else has it, not")
    case .wrongObject: Phrase(zh: "东西不对：", en: "wrong thing:")
    case .wrongPlace: Phrase(zh: "地点不对：", en: "wrong place:")
    case .wrongTime: Phrase(zh: "时间不对：", en: "wrong time:")
    case .wrongFeeling: Phrase(zh: "心情不对：", en: "wrong feeling:")
    case .wrongNumber: Phrase(zh: "数目不对：", en: "wrong number:")
    case .wrongMeasureWord: Phrase(zh: "量词不对：", en: "wrong article:")
    case .wrongWord: Phrase(zh: "用词不对：", en: "wrong word:")
    case .wrongAnswer: Phrase(zh: "答错了：", en: "wrong answer:")
    case .foreignSentence: Phrase(zh: "这一句属于别的故事", en: "belongs to another story")
    case .outOfOrder: Phrase(zh: "这一句不该在这里", en: "does not belong at this place")
    case .unknownSentence: Phrase(zh: "语法里没有这样的句子", en: "no template tells this sentence")
    }
  }
}
