import Curriculum

/// The glossary: what has been read of it, and what its screen shows.
struct GlossaryState: Sendable {
  /// What waits for the glossary to be read.
  enum Pending: Sendable, Equatable {
    case words
    /// A click on the text.
    case word(x: Int, y: Int)
  }

  /// Picking a term out of the text of a lesson.
  struct Words: Sendable {
    var finder: TermFinder
    /// The term chosen among those that are seen.
    var term: String
  }

  /// Nil until it has been asked for.
  var terms: Glossary?
  var pending: Pending?
  var words: Words?

  /// The screen to go back to.
  var origin = AppState.Screen.home
  var filter = TextEditor("", limit: 60, isMultiline: false)
  /// What the filter goes through, and the ids that it leaves.
  var names: SearchIndex?
  var shown: [String] = []
  /// A row of `shown`.
  var selected = 0
  /// The entry has the keys, not the list.
  var isReading = false
  /// Entries come to by links: the last one is on the screen, nothing when that is the chosen row.
  var trail: [String] = []
  /// The list was not what was asked for: Esc leads back to where the entry was opened.
  var isEntryOnly = false
  var link = 0
  var scroll = 0

  /// The term whose entry is shown.
  var entry: GlossaryTerm? {
    let chosen = shown.indices.contains(selected) ? shown[selected] : nil
    return (trail.last ?? chosen).flatMap { terms?[$0] }
  }
}
