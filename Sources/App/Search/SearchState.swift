import Curriculum

/// The search: what has been read for it, and what its screen shows.
struct SearchState: Sendable {
  /// Nil until the search is opened for the first time; then titles, and soon everything.
  var index: SearchIndex?
  /// All that can be searched has been read.
  var isComplete = false
  /// The screen to go back to.
  var origin = AppState.Screen.home
  var query = TextEditor("", limit: 100, isMultiline: false)
  /// The text stood there before: what is typed now takes its place.
  var isKept = false
  var result = SearchResult()
  var selected = 0

  var hit: SearchHit? {
    result.hits.indices.contains(selected) ? result.hits[selected] : nil
  }
}

/// A part of search or glossary that the mouse can point at.
enum ReferenceHit: Sendable, Equatable {
  /// A row of the search's results.
  case result(Int)
  /// A row of the glossary's list.
  case term(Int)
  /// A link of the entry that is shown.
  case link(Int)
  /// A term in the text of a lesson.
  case word(String)
}
