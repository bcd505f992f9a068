/// Which questions are to be asked again, and when.
///
/// Nothing of it is stored: it is a fold of `FSRS` over the answers in the progress, so that two
/// machines that merge their answers have merged their schedules. A card is every question that was
/// answered, and every question of a finished lesson; a lesson that is forgotten has none.
///
/// - Cost: a review for each answer ever given; see `ReviewScheduleTests`.
public struct ReviewSchedule: Sendable, Equatable {
  /// Cards of one concept that a session asks at most.
  public static let conceptLimit = 3

  public let scheduler: FSRS
  /// The moment that "due" means.
  public private(set) var now: Timestamp
  /// Lesson by lesson in the order of the curriculum.
  private var cardsByLesson: [[ReviewCard]]
  private let lessons: [LessonSummary]

  public init(
    _ progress: LearnerProgress, index: LessonIndex, now: Timestamp, scheduler: FSRS = FSRS()
  ) {
    self.scheduler = scheduler
    self.now = now
    lessons = index.lessons
    cardsByLesson = index.lessons.map { Self.cards(of: $0, progress, scheduler) }
  }

  // MARK: Asking

  /// All cards, in the order of the curriculum.
  public var cards: [ReviewCard] { cardsByLesson.flatMap(\.self) }

  /// Cards to be asked now, the longest overdue first.
  public var due: [ReviewCard] {
    cardsByLesson.flatMap { $0.filter { $0.due <= now } }.enumerated()
      .sorted { ($0.element.due, $0.offset) < ($1.element.due, $1.offset) }.map(\.element)
  }

  public var dueCount: Int {
    cardsByLesson.reduce(0) { $0 + $1.count { $0.due <= now } }
  }

  /// When the first of the cards that are not due yet will be.
  public var nextDue: Timestamp? {
    cardsByLesson.lazy.flatMap(\.self).map(\.due).filter { $0 > now }.min()
  }

  public func isDue(lesson: String) -> Bool { dueCount(lesson: lesson) > 0 }

  public func dueCount(lesson: String) -> Int {
    guard let place = lessons.firstIndex(where: { $0.id == lesson }) else { return 0 }
    return cardsByLesson[place].count { $0.due <= now }
  }

  public func card(_ id: ReviewCard.ID) -> ReviewCard? {
    guard let place = lessons.firstIndex(where: { $0.id == id.lesson }) else { return nil }
    return cardsByLesson[place].first { $0.id == id }
  }

  /// What to ask in one go: the longest overdue cards, at most `limit`, at most three of a concept, and
  /// those of one lesson apart where that can be.
  public func session(limit: Int) -> [ReviewCard] { Self.session(of: due, limit: limit) }

  /// Cards that are not due yet, the next ones first chosen: practice ahead of time.
  public func ahead(limit: Int) -> [ReviewCard] {
    let waiting = cardsByLesson.flatMap { $0.filter { $0.due > now } }.enumerated()
      .sorted { ($0.element.due, $0.offset) < ($1.element.due, $1.offset) }.map(\.element)
    return Self.session(of: waiting, limit: limit)
  }

  // MARK: What happens meanwhile

  /// Time has passed.
  public mutating func advance(to now: Timestamp) {
    self.now = now
  }

  /// The progress of one lesson has changed.
  public mutating func refold(lesson: String, of progress: LearnerProgress) {
    guard let place = lessons.firstIndex(where: { $0.id == lesson }) else { return }
    cardsByLesson[place] = Self.cards(of: lessons[place], progress, scheduler)
  }
}
