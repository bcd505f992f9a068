import Curriculum
import Figures
import LabKit

extension AppState {
  /// Puts another reading of the open lesson in its place: an author saved one of its files.
  ///
  /// The step on the screen is found again by its id, else by its place. A lab stays as the learner has
  /// it, unless the step now asks for another one; questions that read the same keep their answers.
  mutating func replace(with new: Lesson) -> [AppEffect] {
    guard var open = lesson, open.lesson.id == new.id, open.lesson != new, !new.steps.isEmpty
    else { return [] }
    let old = open.lesson
    let place = new.steps.firstIndex { $0.id == open.step.id }
    open.stepIndex = place ?? min(open.stepIndex, new.steps.count - 1)
    open.lesson = new
    var effects: [AppEffect] = []
    for step in old.steps where new.setup(of: step.id)?.lab != step.setup?.lab {
      guard let id = open.instances.removeValue(forKey: step.id) else { continue }
      open.saved[step.id] = nil
      guard !open.instances.values.contains(id) else { continue }
      labs[id] = nil
      effects.append(.closeLab(instance: id))
    }
    for step in old.steps where new.questions(of: step.id) != step.questions {
      open.quizzes[step.id] = nil
    }
    lesson = open
    if case .control(let id, _)? = editor?.target, labs[id] == nil { editor = nil }
    effects += place == nil ? enterStep() : fillStep()
    scrollProse(0)
    say(Words.lessonIsReloaded)
    return effects
  }
}

extension Lesson {
  fileprivate func setup(of step: String) -> LabSetup? {
    steps.first { $0.id == step }?.setup
  }

  fileprivate func questions(of step: String) -> [Question] {
    steps.first { $0.id == step }?.questions ?? []
  }
}
