import Figures

/// Everything that can be searched, prepared so that each keystroke can search it anew.
public struct SearchIndex: Sendable {
  let passages: [SearchPassage]

  /// Only the titles of the lessons are in it: what there is before anything has been read.
  public init(_ index: LessonIndex) {
    self.init(index, lessons: [], glossary: Glossary([]))
  }

  public init(_ index: LessonIndex, lessons: [Lesson], glossary: Glossary) {
    passages = SearchPassage.titles(of: index)
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
