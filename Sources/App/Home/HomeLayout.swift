import Curriculum
import Display
import Figures

/// Where the parts of the map lie.
struct HomeLayout: Equatable {
  var tracks: Rect
  /// Signs, reviews and the assignment, below the tracks of a tall screen; nil where there is no room.
  var agenda: Rect?
  /// The title of the selected track.
  var heading: Rect
  var lessons: Rect
  /// What is known about the selected lesson.
  var details: Rect
  /// The suggestion, above the footer.
  var advice: Rect
}

extension AppState {
  /// Two blank lines and two for what the signs mean.
  static let agendaRows = 4

  var homeLayout: HomeLayout {
    var body = AppState.body(of: size)
    let advice = body.takeBottom(suggestionLines(width: body.width - 2).count)
    _ = body.takeBottom(1)
    var left = body.takeLeft(min(72, max(36, body.width * 60 / 100)))
    var right = body.inset(left: 2, right: 1)
    let hasAgenda = left.height - index.tracks.count >= Self.agendaRows
    let tracks = left.takeTop(hasAgenda ? index.tracks.count : left.height)
    let agenda = hasAgenda ? left.inset(left: 1, top: 2, right: 2) : nil
    let heading = right.takeTop(2)
    // The list keeps its height while the selection moves, however much there is to say about a lesson.
    let forDetails = min(right.height / 2, 6)
    let lessons = right.takeTop(min(max(1, selectedLessons.count), right.height - forDetails))
    return HomeLayout(
      tracks: tracks, agenda: agenda, heading: heading, lessons: lessons,
      details: right.inset(top: 1), advice: advice.inset(left: 1, right: 1))
  }

  /// What to do next and why, in at most two lines.
  func suggestionLines(width: Int) -> [StyledText] {
    guard let suggestion else {
      return [StyledText(Words.everythingIsDone[language], .success)]
    }
    let words = Words.suggestion(suggestion, now: now)
    var line = StyledText(words.lead[language], .dim)
    line.append(words.subject[language], .strong)
    let why = words.reasons.map { $0[language] }.joined(separator: language == .zh ? "" : " ")
    if !why.isEmpty { line.append(Words.dash[language] + why, .text) }
    let lines = appearance.wrap(line, width: max(1, width))
    guard lines.count > 2 else { return lines }
    // The last of two lines ends with a mark where something is missing.
    let rest = lines.dropFirst().map(\.text).joined(separator: language == .zh ? "" : " ")
    return [lines[0], StyledText(appearance.truncated(rest, to: width), .text)]
  }

  /// Moves the windows of both lists so that the selection is seen.
  mutating func showSelectionAtHome() {
    let layout = homeLayout
    home.trackWindow = home.trackWindow.showing(
      home.track, of: index.tracks.count, height: layout.tracks.height)
    home.lessonWindow = home.lessonWindow.showing(
      home.lesson, of: selectedLessons.count, height: layout.lessons.height)
  }
}
