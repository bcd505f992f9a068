import Curriculum
import Display
import Figures
import LabKit

extension AppState {
  /// Rows of the proposal's list: below a title and a sentence, above a blank line and the total.
  var placementListHeight: Int { max(1, proseHeight - 6) }
}

extension ScreenPainter {
  mutating func drawPlacement() {
    guard let (track, _) = app.placementTrack, let rect = app.areas.prose else { return }
    var left = StyledText(Words.placement[language] + " · ", .dim)
    left.append("\(track.id)  \(track.title[language])", .title)
    var right = StyledText(languageMark, .dim)
    var items: [FooterItem]
    if let quiz = app.placement.quiz, app.placement.skipped == nil {
      right = StyledText(Words.questionOf(quiz.place + 1, quiz.round.count)[language], .accent)
      drawHeader(left, right)
      drawQuiz(quiz, in: rect)
      items = quizItems(quiz)
    } else {
      drawHeader(left, right)
      items = app.placement.quiz == nil ? drawIntroduction(in: rect) : drawProposal(in: rect)
    }
    items.append(FooterItem(.escape, Words.map, 60))
    drawFooter(items + app.commonItems)
  }

  // MARK: Before the test

  private mutating func drawIntroduction(in rect: Rect) -> [FooterItem] {
    func paragraph(_ text: Phrase, _ style: Style = .text) -> [StyledText] {
      appearance.wrap(StyledText(text[language], style), width: rect.width) + [StyledText()]
    }
    let open = app.placementLessons
    var lines = [StyledText()]
    var items: [FooterItem] = []
    if app.placement.isLoading {
      lines.append(StyledText(Words.loading[language], .dim))
    } else if open.isEmpty {
      lines += paragraph(Words.nothingToPlace)
    } else {
      lines += paragraph(Words.placementIntro(PlacementDraw.limit, open.count))
      lines += paragraph(Words.placementRule, .dim)
      items.append(FooterItem(.enter, Words.begin, 80))
    }
    let placed = app.placedLessons
    if !placed.isEmpty, !app.placement.isLoading {
      let titles = placed.map { $0.title[language] }.joined(separator: Words.comma[language])
      lines += paragraph(Words.areSkipped(titles))
      items.append(FooterItem(.character("u"), Words.takeBackKey, 70))
    }
    surface.put(lines, in: rect)
    return items
  }

  // MARK: After it

  private mutating func drawProposal(in rect: Rect) -> [FooterItem] {
    let results = app.placementResults
    let skipped = app.placement.skipped ?? []
    var area = rect
    let lead = appearance.wrap(
      StyledText(Words.proposal(results.filter(\.isKnown).count)[language]), width: rect.width)
    surface.put([StyledText()] + lead, in: area.takeTop(min(4, lead.count + 2)))
    let list = area.takeTop(app.placementListHeight)
    let window = app.placement.window.showing(
      app.placement.selected, of: results.count, height: list.height)
    let shown = window.rows(of: results.count, height: list.height)
    for (row, place) in shown.enumerated() {
      let line = Rect(x: list.x, y: list.y + row, width: list.width, height: 1)
      draw(results[place], isSkipped: skipped.contains(results[place].lesson.id), in: line)
      if place == app.placement.selected { drawSelection(in: line) }
      hits.append((line, .row(place)))
    }
    drawMore(shown, of: results.count, x: rect.right, in: list)
    return [
      FooterItem(.enter, Words.accept, 90), FooterItem(.space, Words.skipOrLearn, 80),
      FooterItem([.up, .down], Words.choose, 50),
    ]
  }

  private mutating func draw(_ result: PlacementResult, isSkipped: Bool, in line: Rect) {
    let verdict = isSkipped ? Words.skipIt : Words.learnIt
    let column = language == .zh ? 6 : 7
    put(
      verdict[language], x: line.x + 2, y: line.y, isSkipped ? .success : .accent, limit: column)
    let score = "\(result.right)/\(result.asked)"
    put(
      result.lesson.title[language], x: line.x + 2 + column, y: line.y, .text,
      limit: line.width - column - 8)
    putRight(score, right: line.right, y: line.y, .dim)
  }
}
