import Figures

/// What a learner has done, as Markdown in the learner's language: to keep, to print, or to hand in.
public struct ProgressRecap: Sendable {
  let progress: LearnerProgress
  let index: LessonIndex
  let language: Language
  let now: Timestamp
  /// Lessons that were begun or assigned, in the order of the curriculum.
  public let outcomes: [LessonOutcome]

  public init(
    _ progress: LearnerProgress, index: LessonIndex, language: Language, now: Timestamp
  ) {
    self.progress = progress
    self.index = index
    self.language = language
    self.now = now
    outcomes = index.lessons.compactMap { lesson in
      let assigned = progress.assignment?.lessons.contains(lesson.id) ?? false
      guard progress.lessons[lesson.id] != nil || assigned else { return nil }
      return LessonOutcome(
        lesson, progress[lesson.id], assignment: progress.assignment, now: now)
    }
  }

  public var markdown: String {
    var blocks = [summary]
    if let assignment { blocks.append(assignment) }
    blocks += outcomes.filter { $0.state != .new }.map(section)
    if let experiments { blocks.append(experiments) }
    if let sentences { blocks.append(sentences) }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func say(_ zh: String, _ en: String) -> String { Phrase(zh: zh, en: en)[language] }

  // MARK: Parts

  private var summary: String {
    let finished = outcomes.count { $0.state == .finished }
    let right = outcomes.reduce(0) { $0 + $1.right }
    let answered = outcomes.reduce(0) { $0 + $1.answered }
    let exercises = outcomes.reduce(0) { $0 + $1.exercisesDone }
    let days = Set(
      outcomes.flatMap { outcome in
        progress[outcome.lesson.id].answers.values.flatMap { $0.map(\.at.date) }
          + [outcome.opened?.date, outcome.finished?.date].compactMap { $0 }
      })
    return say(
      """
      # GlassBox 学习小结

      截至 \(now.date)：学完 \(finished) 课（共 \(index.lessons.count) 课），答对 \(right) 题（答过 \(answered) 题），\
      完成 \(exercises) 个练习，学习了 \(days.count) 天。
      """,
      """
      # What I did in GlassBox

      By \(now.date): finished \(finished) of \(index.lessons.count) lessons, \(right) of \(answered) \
      questions right, \(exercises) exercises done, on \(days.count) days.
      """)
  }

  private var assignment: String? {
    guard let assignment = progress.assignment else { return nil }
    let heading = assignment.title?[language] ?? say("作业", "Assignment")
    var lines = ["## " + heading, ""]
    if let due = assignment.due {
      lines += [say("截止：\(due)", "Due: \(due)"), ""]
    }
    for outcome in outcomes {
      guard let standing = outcome.standing else { continue }
      let mark = outcome.finished == nil ? " " : "x"
      lines.append("- [\(mark)] \(title(of: outcome)) — \(standing.phrase[language])")
    }
    return lines.joined(separator: "\n")
  }

  private func title(of outcome: LessonOutcome) -> String {
    outcome.lesson.title[language].markdownText
  }

  private func section(_ outcome: LessonOutcome) -> String {
    let lesson = progress[outcome.lesson.id]
    var lines = ["## \(title(of: outcome)) (`\(outcome.lesson.id)`)", ""]
    lines.append("- " + state(outcome))
    if outcome.answered > 0 { lines.append("- " + quiz(outcome)) }
    for (step, exercise) in lesson.exercises.sorted(by: { $0.key < $1.key }) {
      lines.append("- " + self.exercise(step, exercise))
    }
    for step in outcome.lesson.stepIDs where lesson.bookmarks[step] != nil {
      lines.append("- " + say("书签：`\(step)`", "Bookmark: `\(step)`"))
    }
    for (step, note) in lesson.notes.sorted(by: { $0.key < $1.key }) {
      guard let text = note.text else { continue }
      lines += ["", say("我的笔记（`\(step)`）：", "My note (`\(step)`):"), "", text.markdownQuote]
    }
    return lines.joined(separator: "\n")
  }

  private func state(_ outcome: LessonOutcome) -> String {
    let steps = "\(outcome.stepsDone)/\(outcome.lesson.stepIDs.count)"
    switch outcome.state {
    case .finished:
      let date = outcome.finished?.date ?? ""
      return say("\(date) 学完", "Finished on \(date)")
    case .placed: return say("经摸底测验跳过", "Skipped after a placement test")
    case .begun, .new:
      return say("完成 \(steps) 步", "\(steps) steps done")
    }
  }

  private func quiz(_ outcome: LessonOutcome) -> String {
    let hinted =
      outcome.hintedAnswers == 0
      ? "" : say("，其中 \(outcome.hintedAnswers) 次看过提示", ", \(outcome.hintedAnswers) after a hint")
    return say(
      "问答：答对 \(outcome.right)/\(outcome.answered) 题，共作答 \(outcome.attempts) 次\(hinted)",
      "Quiz: \(outcome.right) of \(outcome.answered) right, \(outcome.attempts) answers\(hinted)")
  }

  private func exercise(_ step: String, _ exercise: ExerciseProgress) -> String {
    let hints = max(exercise.hintsUsed, exercise.earlier?.hintsUsed ?? 0)
    let showed = exercise.solutionShown || exercise.earlier?.solutionShown ?? false
    let solution = showed ? say("，看过解答", ", solution seen") : ""
    let state =
      exercise.firstDone.map { say("\($0.date) 完成", "done on \($0.date)") }
      ?? say("未完成", "not done")
    return say(
      "练习 `\(step)`：\(state)，提示 \(hints) 条\(solution)",
      "Exercise `\(step)`: \(state), \(hints) hints\(solution)")
  }

  private var experiments: String? {
    guard !progress.experiments.isEmpty else { return nil }
    let lines = progress.experiments.sorted { $0.key < $1.key }.map { name, experiment in
      let settings = experiment.state.scalars.prefix(8).map { "\($0.name) = \($0.value)" }
      let tail = settings.isEmpty ? "" : say("：", ": ") + settings.joined(separator: say("，", ", "))
      return "- \(name.markdownText) (`\(experiment.lab)`, \(experiment.saved.date))\(tail)"
    }
    return ([say("## 我的实验", "## My experiments"), ""] + lines).joined(separator: "\n")
  }

  private var sentences: String? {
    guard !progress.sentences.isEmpty else { return nil }
    let lines = progress.sentences.map { "- " + $0.text.markdownText }
    return ([say("## 我输入过的句子", "## Sentences I tried"), ""] + lines).joined(separator: "\n")
  }
}

extension AssignmentStanding {
  public var phrase: Phrase {
    switch self {
    case .done: Phrase(zh: "按时完成", en: "done")
    case .late: Phrase(zh: "逾期完成", en: "done late")
    case .open: Phrase(zh: "未完成", en: "open")
    case .overdue: Phrase(zh: "已逾期", en: "overdue")
    }
  }
}

extension String {
  /// On one line, with nothing in it that Markdown would take for its own.
  fileprivate var markdownText: String {
    var text = ""
    for character in self {
      if character.isNewline {
        text.append(" ")
      } else {
        if "\\`*_[]<>#|~$&!".contains(character) { text.append("\\") }
        text.append(character)
      }
    }
    return text
  }

  /// As a quotation; Markdown in it stays Markdown.
  fileprivate var markdownQuote: String {
    split(omittingEmptySubsequences: false) { $0.isNewline }.map { "> " + $0 }
      .joined(separator: "\n")
  }
}

extension JSONValue {
  /// What is said by a single number or word, with its name, in the order of the names.
  fileprivate var scalars: [(name: String, value: String)] {
    guard case .object(let members) = self else { return [] }
    return members.sorted { $0.key < $1.key }.compactMap { name, value in
      switch value {
      case .bool(let flag): (name, flag ? "true" : "false")
      case .number(let number): (name, NumberText.format(number))
      case .string(let text) where !text.isEmpty && text.count <= 80: (name, text.markdownText)
      default: nil
      }
    }
  }
}
