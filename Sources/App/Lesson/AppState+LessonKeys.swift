import Curriculum
import Figures
import LabKit

extension AppState {
  mutating func pressInLesson(_ key: Key) -> [AppEffect] {
    if let effects = pressGlobalLabKey(key) { return effects }
    switch key {
    case .escape: return askToLeave()
    case .character("b"): return toggleBookmark()
    case .character("N"):
      if let open = lesson { openNote(lesson: open.lesson.id, step: open.step.id) }
      return []
    case .character("n"): return goForward()
    case .character("p"): return goBack()
    case .pageDown:
      scrollProse(max(1, proseHeight - 1))
      return []
    case .pageUp:
      scrollProse(-max(1, proseHeight - 1))
      return []
    default: break
    }
    if lesson?.quiz != nil { return pressInQuiz(key) }
    if lesson?.step.exercise != nil {
      switch key {
      case .character("h"): return showHint()
      case .character("s"):
        overlay = .confirm(.solution)
        return []
      default: break
      }
    }
    return pressInPanes(key)
  }

  private mutating func pressInPanes(_ key: Key) -> [AppEffect] {
    let hasLab = lesson?.instance != nil
    if key == .tab || key == .backTab {
      let other: LessonState.Focus = lesson?.focus == .prose ? .live : .prose
      if hasLab { lesson?.focus = other }
      return []
    }
    if key == .character("z"), hasLab {
      let all = PaneChoice.allCases
      let place = all.firstIndex(of: lesson?.panes ?? .beside) ?? 0
      let next = all[(place + 1) % all.count]
      lesson?.panes = next
      return note(.layout(next))
    }
    if proseTakesArrows, pressInProse(key) { return [] }
    if let id = lesson?.instance, let effects = pressLab(key, instance: id) { return effects }
    switch key {
    case .enter: return goForward()
    case .backspace: return goBack()
    case .character("r") where hasLab: return resetLab()
    default:
      _ = pressInProse(key)
      return []
    }
  }

  /// The text has the focus, and there is more of it than is seen.
  var proseTakesArrows: Bool { lesson?.focus == .prose && proseScrollLimit > 0 }

  /// Scrolls; false when the key has nothing to do with scrolling.
  private mutating func pressInProse(_ key: Key) -> Bool {
    switch key {
    case .up: scrollProse(-1)
    case .down: scrollProse(1)
    case .space: scrollProse(max(1, proseHeight - 1))
    case .home: lesson?.scroll = 0
    case .end: scrollProse(.max / 2)
    default: return false
    }
    return true
  }

  mutating func scrollProse(_ lines: Int) {
    if let quiz = activeQuiz {
      let target = max(0, min(proseScrollLimit, quiz.scroll + lines))
      activeQuiz?.scroll = target
      return
    }
    guard let open = lesson else { return }
    let target = max(0, min(proseScrollLimit, open.scroll + lines))
    lesson?.scroll = target
  }
}
