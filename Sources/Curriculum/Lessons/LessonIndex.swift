/// Titles and prerequisites of all lessons: what start-up reads.
public struct LessonIndex: Sendable, Equatable, Codable {
  public static let currentSchema = 1

  public var schema: Int
  public var tracks: [Track]
  /// In order of tracks, and within a track in the order to be walked.
  public var lessons: [LessonSummary]

  public init(tracks: [Track], lessons: [LessonSummary]) {
    schema = Self.currentSchema
    self.tracks = tracks
    self.lessons = lessons
  }

  public func lesson(_ id: String) -> LessonSummary? {
    lessons.first { $0.id == id }
  }

  public func lessons(inTrack track: String) -> [LessonSummary] {
    lessons.filter { $0.track == track }
  }
}
