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
  /// Where a lesson stands among them.
  private let places: [String: Int]
  /// What every picture asks for, worked out when an answer or the time changes it.
  private var standing = Standing()

  private struct Standing: Sendable, Equatable {
    var due: [ReviewCard] = []
    var countByLesson: [String: Int] = [:]
    var next: Timestamp?
  }

  public init(
    _ progress: LearnerProgress, index: LessonIndex, now: Timestamp, scheduler: FSRS = FSRS()
  ) {
    self.scheduler = scheduler
    self.now = now
    lessons = index.lessons
    places = Dictionary(
      index.lessons.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    cardsByLesson = index.lessons.map { Self.cards(of: $0, progress, scheduler) }
    settle()
  }

  // MARK: Asking

  /// All cards, in the order of the curriculum.
  public var cards: [ReviewCard] { cardsByLesson.flatMap(\.self) }

  /// Cards to be asked now, the longest overdue first.
  public var due: [ReviewCard] { standing.due }

  public var dueCount: Int { standing.due.count }

  /// When the first of the cards that are not due yet will be.
  public var nextDue: Timestamp? { standing.next }

  public func isDue(lesson: String) -> Bool { dueCount(lesson: lesson) > 0 }

  public func dueCount(lesson: String) -> Int { standing.countByLesson[lesson] ?? 0 }

  public func card(_ id: ReviewCard.ID) -> ReviewCard? {
    guard let place = places[id.lesson] else { return nil }
    return cardsByLesson[place].first { $0.id == id }
  }

  /// What to ask in one go: the longest overdue cards, at most `limit`, at most three of a concept, and
  /// those of one lesson apart where that can be.
  public func session(limit: Int) -> [ReviewCard] { Self.session(of: due, limit: limit) }

  /// Cards that are not due yet, the next ones first chosen: practice ahead of time.
  public func ahead(limit: Int) -> [ReviewCard] {
    Self.session(of: inOrder { $0.due > now }, limit: limit)
  }

  private func inOrder(_ isWanted: (ReviewCard) -> Bool) -> [ReviewCard] {
    cardsByLesson.flatMap { $0.filter(isWanted) }.enumerated()
      .sorted { ($0.element.due, $0.offset) < ($1.element.due, $1.offset) }.map(\.element)
  }

  // MARK: What happens meanwhile

  /// Time has passed.
  public mutating func advance(to now: Timestamp) {
    let isBackwards = now < self.now
    self.now = now
    // Until the next card falls due, nothing changes.
    if isBackwards || standing.next.map({ $0 <= now }) ?? false { settle() }
  }

  /// The progress of one lesson has changed.
  public mutating func refold(lesson: String, of progress: LearnerProgress) {
    guard let place = places[lesson] else { return }
    cardsByLesson[place] = Self.cards(of: lessons[place], progress, scheduler)
    settle()
  }

  private mutating func settle() {
    standing.due = inOrder { $0.due <= now }
    standing.countByLesson = Dictionary(standing.due.map { ($0.lesson, 1) }, uniquingKeysWith: +)
    let moment = now
    standing.next = cards.lazy.map(\.due).filter { $0 > moment }.min()
  }
}
