import Curriculum
import Figures
import LabKit

extension AppState {
  /// Goes on with a test of the selected track that was left in the middle, or says what it is.
  mutating func openPlacement() -> [AppEffect] {
    guard let track = selectedTrack else { return [] }
    guard !index.lessons(inTrack: track.id).isEmpty else {
      say(Words.noLessonsHere)
      return []
    }
    if placement.track != track.id { placement = PlacementState(track: track.id) }
    screen = .placement
    return []
  }

  /// The track of the test and its lessons.
  var placementTrack: (track: Track, lessons: [LessonSummary])? {
    guard let track = index.tracks.first(where: { $0.id == placement.track }) else { return nil }
    return (track, index.lessons(inTrack: track.id))
  }

  /// What the learner still could skip.
  var placementLessons: [LessonSummary] {
    placementTrack?.lessons.filter { progress[$0.id].finished == nil } ?? []
  }

  /// Lessons that an earlier test let the learner skip.
  var placedLessons: [LessonSummary] {
    placementTrack?.lessons.filter { progress[$0.id].placed != nil } ?? []
  }

  // MARK: Keys

  mutating func pressInPlacement(_ key: Key) -> [AppEffect] {
    if key == .escape {
      screen = .home
      return []
    }
    guard let quiz = placement.quiz else { return pressBeforePlacement(key) }
    if placement.skipped != nil { return pressInProposal(key) }
    switch key {
    case .pageDown: scrollProse(max(1, proseHeight - 1))
    case .pageUp: scrollProse(-max(1, proseHeight - 1))
    default:
      guard quiz.phase != .summary else { return [] }
      let effects = pressInQuiz(key)
      if placement.quiz?.phase == .summary { propose() }
      return effects
    }
    return []
  }

  private mutating func pressBeforePlacement(_ key: Key) -> [AppEffect] {
    guard !placement.isLoading else { return [] }
    switch key {
    case .enter, .space:
      guard let track = placement.track, !placementLessons.isEmpty else { return [] }
      placement.isLoading = true
      return [.loadQuestions(.placement(track: track), lessons: placementLessons.map(\.id))]
    case .character("u"): return takeBackPlacement()
    case .backspace: screen = .home
    default: break
    }
    return []
  }

  private mutating func takeBackPlacement() -> [AppEffect] {
    guard let track = placement.track, !placedLessons.isEmpty else {
      say(Words.nothingToUndo)
      return []
    }
    say(Words.placementIsTakenBack)
    return record([.placed(track: track, lessons: [])])
  }

  private mutating func pressInProposal(_ key: Key) -> [AppEffect] {
    let results = placementResults
    switch key {
    case .up: placement.selected = max(0, placement.selected - 1)
    case .down: placement.selected = min(results.count - 1, placement.selected + 1)
    case .space:
      guard results.indices.contains(placement.selected) else { return [] }
      let id = results[placement.selected].lesson.id
      placement.skipped?.formSymmetricDifference([id])
    case .enter: return placementEnded()
    default: break
    }
    placement.window = placement.window.showing(
      placement.selected, of: results.count, height: placementListHeight)
    return []
  }

  // MARK: The test

  /// The answer to `.loadQuestions(.placement, …)`.
  mutating func placementQuestionsLoaded(track: String, _ lessons: [Lesson]) -> [AppEffect] {
    guard placement.track == track, placement.isLoading else { return [] }
    placement.isLoading = false
    let attempt = progress.placements[track]?.seconds ?? 0
    let seed = configuration.seed &+ UInt64(truncatingIfNeeded: attempt)
    let items = PlacementDraw.choices(from: lessons, seed: seed).compactMap {
      quizItem($0.question, lesson: $0.lesson, step: $0.step)
    }
    guard !items.isEmpty else {
      say(Words.placementCannotBeRead, .warning)
      return []
    }
    placement.quiz = QuizState(items: items)
    placement.skipped = nil
    return []
  }

  /// All questions are answered: what they show is proposed.
  private mutating func propose() {
    placement.selected = 0
    placement.window = ListWindow()
    placement.skipped = Set(placementResults.filter(\.isKnown).map(\.lesson.id))
  }

  /// The learner accepts the proposal as it stands.
  mutating func placementEnded() -> [AppEffect] {
    guard let track = placement.track, let skipped = placement.skipped else { return [] }
    // What an earlier test let the learner skip and this one did not ask about stays skipped.
    let asked = Set(placementResults.map(\.lesson.id))
    let kept = placedLessons.map(\.id).filter { !asked.contains($0) }
    placement = PlacementState()
    screen = .home
    say(Words.placementIsDone(skipped.count), .success)
    let effects = record([.placed(track: track, lessons: kept + skipped.sorted())])
    home.select(index.suggestion(for: progress)?.id, in: index)
    return effects
  }
}
