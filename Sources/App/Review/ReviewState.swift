/// What the review screen shows.
struct ReviewState: Sendable {
  /// The questions of this session; nil until they are loaded.
  var quiz: QuizState?
}
