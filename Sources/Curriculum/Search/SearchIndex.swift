import Figures

/// Everything that can be searched, prepared so that each keystroke can search it anew.
public struct SearchIndex: Sendable {
  /// A text of the learner's own.
  public struct OwnText: Sendable, Equatable {
    public enum Kind: Sendable, Equatable {
      case note, bookmark
    }

    public var kind: Kind
    public var lesson: String
    public var step: String
    public var text: String

    public init(_ kind: Kind, lesson: String, step: String, text: String) {
      self.kind = kind
      self.lesson = lesson
      self.step = step
      self.text = text
    }
  }

  let shared: SearchText
  private(set) var own = SearchText([])
  private let titles: [SearchHit.Target: Phrase]
  let definitions: [SearchHit.Target: Phrase]

  /// Only the titles of the lessons are in it: what there is before anything has been read.
  public init(_ index: LessonIndex) {
    self.init(index, lessons: [], glossary: Glossary([]))
  }

  /// Only the glossary is in it.
  public init(_ glossary: Glossary) {
    self.init(LessonIndex(tracks: [], lessons: []), lessons: [], glossary: glossary)
  }

  public init(_ index: LessonIndex, lessons: [Lesson], glossary: Glossary) {
    shared = SearchText(
      index.lessons.flatMap(SearchPassage.title)
        + glossary.terms.flatMap(SearchPassage.names) + lessons.flatMap(SearchPassage.steps))
    var titles: [SearchHit.Target: Phrase] = [:]
    var definitions: [SearchHit.Target: Phrase] = [:]
    for lesson in index.lessons { titles[.lesson(lesson.id, step: nil)] = lesson.title }
    for term in glossary.terms {
      titles[.term(term.id)] = term.name
      definitions[.term(term.id)] = term.definition
    }
    self.titles = titles
    self.definitions = definitions
  }

  /// Notes and bookmarks take the place of those that were in it.
  public mutating func replaceOwn(_ texts: [OwnText]) {
    own = SearchText(
      texts.filter { titles[.lesson($0.lesson, step: nil)] != nil }.map { text in
        SearchPassage(
          kind: text.kind == .note ? .note : .bookmark,
          target: .lesson(text.lesson, step: text.step),
          language: text.text.contains(where: \.isHan) ? .zh : .en, text: text.text)
      })
  }

  func title(of target: SearchHit.Target) -> Phrase {
    switch target {
    case .lesson(let id, _): titles[.lesson(id, step: nil)] ?? Phrase(verbatim: id)
    case .term(let id): titles[target] ?? Phrase(verbatim: id)
    }
  }
}

extension LessonFolder {
  /// Reads what a search goes through: all lessons with their prose, and the glossary.
  ///
  /// A lesson that cannot be read is found by its title alone; opening it says what is wrong.
  ///
  /// - Cost: two milliseconds a lesson.
  /// - Throws: `LessonError`, `FileError`.
  public func readSearchIndex() throws -> SearchIndex {
    let index = try readIndex()
    let lessons = index.lessons.compactMap { try? readLesson($0.id) }
    return SearchIndex(index, lessons: lessons, glossary: try readGlossary())
  }
}
