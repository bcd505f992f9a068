import Curriculum

/// What the placement screen shows.
struct PlacementState: Sendable {
  /// The questions of the test; nil until they are loaded.
  var quiz: QuizState?
  /// The chosen lesson of the proposal.
  var selected = 0
}
