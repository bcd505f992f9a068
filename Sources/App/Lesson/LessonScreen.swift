import Curriculum
import Display
import Figures
import LabKit

extension ScreenPainter {
  mutating func drawLesson() {
    guard let open = app.lesson else { return }
    drawLessonHeader(open)
    let areas = app.areas
    if let divider = areas.divider {
      let isColumn = divider.width == 1
      surface.fill(divider, isColumn ? glyphs.vertical : glyphs.horizontal, style: .frame)
    }
    if let rect = areas.prose {
      if let quiz = open.quiz { drawQuiz(quiz, in: rect) } else { drawProse(open, in: rect) }
    }
    if let id = open.instance { drawLive(id, areas, isFocused: open.focus == .live) }
    drawFooter(lessonItems(open))
  }

  private mutating func drawLessonHeader(_ open: LessonState) {
    let summary = open.lesson.summary
    var left = StyledText(summary.track + " · ", .dim)
    left.append(summary.title[language], .title)
    let count = open.lesson.steps.count
    var right = StyledText()
    if app.progress[summary.id].bookmarks[open.step.id] != nil {
      right.append(Words.bookmarkKey[language] + "   ", .accent)
    }
    right.append(Words.stepOf(open.stepIndex + 1, count)[language] + "   ", .dim)
    let done = Set(app.progress[summary.id].stepsDone)
    for (place, step) in open.lesson.steps.enumerated() {
      let isCurrent = place == open.stepIndex
      let dot = isCurrent || done.contains(step.id) ? glyphs.filledDot : glyphs.emptyDot
      right.append(
        String(dot), isCurrent ? .accent : done.contains(step.id) ? .success : .dim)
    }
    drawHeader(left, right)
  }

  // MARK: Panes

  private mutating func drawProse(_ open: LessonState, in rect: Rect) {
    _ = drawScrolled(app.proseLines(width: rect.width), in: rect, scroll: open.scroll)
  }

  /// Lines of which as many are seen as there is room for; says how many are hidden above.
  mutating func drawScrolled(_ lines: [StyledText], in rect: Rect, scroll: Int) -> Int {
    let limit = max(0, lines.count - rect.height)
    let offset = min(scroll, limit)
    hits.append((rect, .prose))
    surface.put(lines, in: rect, offset: offset)
    let edge = rect.right
    if offset > 0 { surface.put(String(glyphs.up), x: edge, y: rect.y, style: .accent) }
    if offset < limit {
      surface.put(String(glyphs.down), x: edge, y: rect.bottom - 1, style: .accent)
    }
    return offset
  }

  mutating func drawLive(_ id: Int, _ areas: PaneAreas, isFocused: Bool) {
    guard let lab = app.labs[id]?.lab, let rect = areas.live else { return }
    hits.append((rect, .live))
    let placements = surface.draw(panels: lab.panels, in: rect, language: language)
    let parts = Set(
      lab.controls.compactMap { control -> String? in
        if case .part(let panel) = control.kind { panel } else { nil }
      })
    for placement in placements where parts.contains(placement.part.panel) {
      hits.append((placement.rect, .part(placement.part)))
    }
    if let goal = areas.goal { drawGoal(in: goal) }
    drawEditor(areas)
    if isFocused, let divider = areas.divider, divider.width == 1 {
      surface.fill(divider, glyphs.vertical, style: .accent)
    }
  }

  // MARK: Keys

  private func lessonItems(_ open: LessonState) -> [FooterItem] {
    var items: [FooterItem] = []
    if let quiz = open.quiz {
      items = quizItems(quiz)
    } else {
      items = app.labItems(open.instance, withoutArrows: app.proseTakesArrows)
      if app.proseTakesArrows {
        items.insert(FooterItem([.up, .down], Words.scroll, 61), at: 0)
      } else if app.proseScrollLimit > 0 {
        items.append(FooterItem([.pageUp, .pageDown], Words.scroll, 30))
      }
      if open.step.exercise != nil {
        items.append(FooterItem(.character("h"), Words.hintKey, 75))
        items.append(FooterItem(.character("s"), Words.solutionKey, 65))
      }
    }
    items.append(FooterItem(.character("n"), open.isLast ? Words.finish : Words.forward, 85))
    if open.stepIndex > 0 { items.append(FooterItem(.character("p"), Words.backward, 28)) }
    if open.instance != nil {
      items.append(FooterItem(.tab, Words.otherPane, 27))
      items.append(FooterItem(.character("z"), Words.panes, 26))
      items.append(FooterItem(.character("u"), Words.undo, 25))
      items.append(FooterItem(.character("e"), Words.export, 24))
    }
    items.append(FooterItem(.character("N"), Words.noteKey, 20))
    items.append(FooterItem(.character("b"), Words.bookmarkKey, 19))
    items.append(FooterItem(.escape, Words.map, 29))
    return items + app.commonItems
  }
}
