import Curriculum

/// The glossary: what has been read of it, and what its screen shows.
struct GlossaryState: Sendable {
  /// Nil until it has been asked for.
  var terms: Glossary?
}
