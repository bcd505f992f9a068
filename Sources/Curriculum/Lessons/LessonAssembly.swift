import Figures

/// Puts `lesson.yaml` and the prose of both languages together, and notes what does not match.
struct LessonAssembly {
  let yaml: LessonYAML
  let texts: Localized<LessonText>
  private(set) var problems: [LessonProblem] = []

  init(yaml: LessonYAML, texts: Localized<LessonText>) {
    self.yaml = yaml
    self.texts = texts
    problems = texts.zh.problems + texts.en.problems
  }

  /// - Throws: `LessonError.malformed`, with everything that is wrong.
  mutating func lesson() throws -> Lesson {
    checkOutline(.zh)
    checkOutline(.en)
    let steps = yaml.steps.compactMap { step($0) }
    guard problems.isEmpty else { throw LessonError.malformed(problems) }
    return Lesson(
      summary: yaml.summary, concepts: yaml.concepts, sources: yaml.sources, steps: steps)
  }

  // MARK: Outline

  private mutating func checkOutline(_ language: Language) {
    let text = texts[language]
    if text.title != yaml.summary.title[language] {
      note(
        text.path, text.titleLine,
        "the title is '\(text.title)', in lesson.yaml '\(yaml.summary.title[language])'")
    }
    let known = yaml.steps.map(\.id)
    for section in text.sections where !known.contains(section.id) {
      note(text.path, section.line, "lesson.yaml has no step '\(section.id)'")
    }
    let order = text.sections.map(\.id).filter(known.contains)
    if Set(order).count < order.count {
      note(text.path, 0, "two sections have the same id")
    } else if order != known.filter(order.contains) {
      note(text.path, 0, "the sections stand in another order than the steps of lesson.yaml")
    }
    var seen: Set<String> = []
    for step in yaml.steps where !seen.insert(step.id).inserted && language == .zh {
      note(yaml.path, step.line, "two steps have the id '\(step.id)'")
    }
  }

  mutating func note(_ path: String, _ line: Int, _ message: String) {
    problems.append(LessonProblem(path: path, line: line, message: message))
  }

  // MARK: Steps

  private mutating func step(_ entry: LessonYAML.StepEntry) -> Step? {
    guard let zh = section(entry.id, .zh), let en = section(entry.id, .en) else { return nil }
    let sections = Localized(zh: zh, en: en)
    switch entry.kind {
    case .read(let setup):
      return Step(
        id: entry.id, title: entry.title, kind: .read(setup), prose: whole(sections))
    case .lab(let setup):
      return Step(id: entry.id, title: entry.title, kind: .lab(setup), prose: whole(sections))
    case .exercise(let setup, let goal, let hints, let solution, let keys):
      let parts = hintsAndSolution(sections, count: hints)
      return Step(
        id: entry.id, title: entry.title,
        kind: .exercise(
          Exercise(
            setup: setup, goal: goal, hints: parts.hints, solution: solution,
            solutionKeys: keys, solutionProse: parts.solution)),
        prose: Localized { Markdown.prose(sections[$0].body.markdown) })
    case .quiz(let entries):
      refuseUnknownQuestions(entries, sections)
      return Step(
        id: entry.id, title: entry.title,
        kind: .quiz(entries.compactMap { question($0, sections) }),
        prose: Localized { Markdown.prose(sections[$0].body.markdown) })
    }
  }

  private mutating func section(_ id: String, _ language: Language) -> LessonText.Section? {
    guard let found = texts[language].section(id) else {
      note(texts[language].path, 0, "the section '## \(id)' is missing")
      return nil
    }
    return found
  }

  private func whole(_ sections: Localized<LessonText.Section>) -> Localized<Prose> {
    Localized { Markdown.prose(sections[$0].markdown) }
  }

  // MARK: Exercises

  private mutating func hintsAndSolution(
    _ sections: Localized<LessonText.Section>, count: Int
  ) -> (hints: [Localized<Prose>], solution: Localized<Prose>?) {
    let zh = exerciseParts(sections.zh, count: count, .zh)
    let en = exerciseParts(sections.en, count: count, .en)
    let hints = zip(zh.hints, en.hints).map { Localized(zh: $0, en: $1) }
    if (zh.solution == nil) != (en.solution == nil) {
      note(texts.zh.path, sections.zh.line, "only one language has a solution text")
    }
    guard let zhSolution = zh.solution, let enSolution = en.solution else { return (hints, nil) }
    return (hints, Localized(zh: zhSolution, en: enSolution))
  }

  private mutating func exerciseParts(
    _ section: LessonText.Section, count: Int, _ language: Language
  ) -> (hints: [Prose], solution: Prose?) {
    var hints: [Prose] = []
    var solution: Prose?
    let path = texts[language].path
    for part in section.parts {
      if part.heading == "solution" || part.heading == "解答" {
        solution = Markdown.prose(part.markdown)
      } else if ["hint \(hints.count + 1)", "提示 \(hints.count + 1)"].contains(part.heading) {
        hints.append(Markdown.prose(part.markdown))
      } else {
        note(
          path, part.line,
          "'### \(part.heading)' is neither hint \(hints.count + 1) nor the solution")
      }
    }
    if hints.count != count {
      note(path, section.line, "\(hints.count) hints, lesson.yaml says \(count)")
    }
    return (hints, solution)
  }
}
