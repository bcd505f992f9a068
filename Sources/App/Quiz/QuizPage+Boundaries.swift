import Curriculum
import Display
import Figures

/// A text in which the learner marks where it is cut. Every gap between two characters has a column of
/// its own, so that texts with different cuts stand below each other.
extension AppState {
  func addBoundaries(
    _ task: BoundaryTask, _ quiz: QuizState, width: Int, to page: inout QuizPage
  ) {
    let text = quiz.current.sample?.text ?? ""
    guard case .feedback(.boundaries(let marking)) = quiz.phase else {
      page.add(
        hanging(StyledText(), StyledText(Words.markBoundaries[language], .dim), width: width))
      page.gap()
      let cursor = quiz.phase == .asking ? quiz.draft.cursor : nil
      addStrip(text, marks: quiz.draft.marks, cursor: cursor, width: width, to: &page)
      return
    }
    let key = Set(marking.markableKey)
    let given = Set(marking.marks)
    page.add(StyledText(Words.yourCuts[language], .dim))
    addStrip(text, marks: given, width: width, to: &page) { place in
      key.contains(place) ? .success : .warning
    }
    page.gap()
    page.add(StyledText(Words.engineCuts[language] + "   " + task.tokenizer, .dim))
    addStrip(text, marks: key, width: width, to: &page) { place in
      given.contains(place) ? .success : .accent
    }
    page.gap()
    let count = marking.mistakes
    let words = Words.cutMistakes(count, task.tolerance)[language]
    page.add(verdictMark(count <= task.tolerance) + StyledText(words))
    let inside = (marking.key ?? []).count - marking.markableKey.count
    if inside > 0 {
      page.add(
        hanging(
          StyledText("  "), StyledText(Words.cutsInside(inside)[language], .dim), width: width))
    }
  }

  /// - Parameter style: of the mark at a place.
  private func addStrip(
    _ text: String, marks: Set<Int>, cursor: Int? = nil, width: Int, to page: inout QuizPage,
    style: (Int) -> Style = { _ in .accent }
  ) {
    let places = Marking.places(in: text)
    let characters = Array(text)
    for row in stripRows(characters, width: width) {
      var line = StyledText("  ")
      var column = 2
      for index in row {
        let shown = shown(characters[index])
        line.append(shown, .strong)
        let start = column
        column += appearance.width(of: shown)
        guard places.indices.contains(index) else { continue }
        let isCut = marks.contains(places[index])
        var mark = isCut ? style(places[index]) : .text
        if cursor == index { mark = mark.with(.reverse) }
        line.append(isCut ? String(appearance.glyphs.vertical) : " ", mark)
        column += 1
        if cursor != nil {
          page.spots.append(
            QuizPage.Spot(
              lines: page.lines.count..<page.lines.count + 1,
              columns: max(start, column - 2)..<column, hit: .option(index)))
        }
      }
      page.add(line)
    }
  }

  /// A space must be seen to be cut at.
  private func shown(_ character: Character) -> String {
    character == " " ? (appearance.drawsUnicode ? "␣" : "_") : String(character)
  }

  private func stripRows(_ characters: [Character], width: Int) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var start = 0
    var used = 2
    for (index, character) in characters.enumerated() {
      let next = appearance.width(of: shown(character)) + 1
      if used + next > width, index > start {
        rows.append(start..<index)
        start = index
        used = 2
      }
      used += next
    }
    return rows + [start..<characters.count]
  }

  /// How far the cursor goes up or down to be in the row above or below.
  func quizGapsPerRow(_ posed: PosedQuestion) -> Int {
    let width = areas.prose?.width ?? AppState.quizWidth
    return stripRows(Array(posed.sample?.text ?? ""), width: width).first?.count ?? 1
  }
}
