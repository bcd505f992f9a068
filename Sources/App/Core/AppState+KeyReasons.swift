import Curriculum
import Figures
import LabKit

extension AppState {
  /// Why a key that means something elsewhere does nothing here; nil when it does something.
  func reasonAgainst(_ key: Key) -> Phrase? {
    switch screen {
    case .lesson: reasonInLesson(key)
    case .lab: reasonInLab(key)
    case .home, .settings, .loading: reasonOutside(key)
    default: nil
    }
  }

  private func reasonInLesson(_ key: Key) -> Phrase? {
    guard let open = lesson else { return nil }
    let isQuiz = activeQuiz != nil
    switch key {
    case .character("u"), .control("r"), .character("S"), .character("z"), .tab, .backTab,
      .character("r"):
      return open.instance == nil && !isQuiz ? Words.needsALabStep : nil
    case .character("h"), .character("s"):
      let isLabKey = open.instance.flatMap { labs[$0]?.lab.controls.meaning(of: key) } != nil
      return open.step.exercise == nil && !isQuiz && !isLabKey ? Words.needsAnExercise : nil
    case .character("p"): return open.stepIndex == 0 ? Words.isFirstStep : nil
    default: return nil
    }
  }

  private func reasonInLab(_ key: Key) -> Phrase? {
    guard let id = bench.instance, labs[id]?.lab.controls.meaning(of: key) == nil else {
      return nil
    }
    switch key {
    case .character("n"), .character("p"), .character("h"), .character("s"), .character("b"),
      .character("N"), .character("z"), .character("r"):
      return Words.onlyInLessons
    default: return nil
    }
  }

  private func reasonOutside(_ key: Key) -> Phrase? {
    switch key {
    case .character("u"), .control("r"), .character("z"), .character("S"): Words.onlyInLabs
    case .character("h"), .character("s"), .character("N"): Words.onlyInLessons
    default: nil
    }
  }
}
