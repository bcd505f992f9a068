import Curriculum

/// What the review screen shows: what is due, or the questions of a session.
struct ReviewState: Sendable {
  /// The questions of this session; nil before it has begun. A session that is left in the middle waits
  /// here to be gone on with.
  var quiz: QuizState?
  /// The cards of a session whose questions are being read.
  var waiting: [ReviewCard] = []
}
