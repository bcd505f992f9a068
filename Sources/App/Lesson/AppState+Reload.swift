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
    for (step, quiz) in open.quizzes {
      open.quizzes[step] = new.steps.first { $0.id == step }.flatMap { reread(quiz, $0) }
    }
    lesson = open
    if case .control(let id, _)? = editor?.target, labs[id] == nil { editor = nil }
    effects += place == nil ? enterStep() : fillStep()
    scrollProse(0)
    say(Words.lessonIsReloaded)
    return effects
  }
}

extension AppState {
  /// The same questions in other words: place, results and draft stay. Nil when they are others now;
  /// the answers that were given are in the progress all the same.
  private func reread(_ quiz: QuizState, _ step: Step) -> QuizState? {
    switch quiz.phase {
    // An answer is on its way: its question waits for it.
    case .running, .storing: return quiz
    case .asking, .feedback, .summary: break
    }
    guard quiz.items.map(\.posed.question.id) == step.questions.map(\.id) else { return nil }
    var quiz = quiz
    quiz.intro = step.prose
    for (place, question) in step.questions.enumerated() {
      let old = quiz.items[place].posed
      if old.question == question { continue }
      let posed = try? PosedQuestion(
        question, seed: old.seed, oracle: configuration.oracle, language: language)
      guard let posed, posed.isAnswered(like: old) else { return nil }
      quiz.items[place].posed = posed
    }
    return quiz
  }
}

extension PosedQuestion {
  /// A draft or an answer to the other question fits this one.
  fileprivate func isAnswered(like other: PosedQuestion) -> Bool {
    options.map(\.id) == other.options.map(\.id) && items.map(\.id) == other.items.map(\.id)
      && pairs.map(\.id) == other.pairs.map(\.id) && parameters == other.parameters
      && sample == other.sample
  }
}

extension Lesson {
  fileprivate func setup(of step: String) -> LabSetup? {
    steps.first { $0.id == step }?.setup
  }
}
