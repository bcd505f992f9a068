import Curriculum

/// The search: what has been read for it, and what its screen shows.
struct SearchState: Sendable {
  /// Nil until it has been asked for.
  var index: SearchIndex?
}
