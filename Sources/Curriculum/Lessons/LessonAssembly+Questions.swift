import Figures

extension LessonAssembly {
  mutating func refuseUnknownQuestions(
    _ entries: [LessonYAML.QuestionEntry], _ sections: Localized<LessonText.Section>
  ) {
    for language in Language.allCases {
      for part in sections[language].parts
      where !entries.contains(where: { $0.id == part.heading }) {
        note(texts[language].path, part.line, "lesson.yaml has no question '\(part.heading)'")
      }
    }
  }

  mutating func question(
    _ entry: LessonYAML.QuestionEntry, _ sections: Localized<LessonText.Section>
  ) -> Question? {
    guard let zh = questionText(entry, sections.zh, .zh),
      let en = questionText(entry, sections.en, .en)
    else { return nil }
    let text = Localized(zh: zh, en: en)
    return Question(
      id: entry.id, kind: kind(of: entry, text),
      concept: entry.concept ?? yaml.concepts.first ?? "", parameters: entry.parameters,
      prompt: Localized { text[$0].prompt },
      hint: both(zh.hint, en.hint, "has a hint for '\(entry.id)'", sections),
      explanation: both(zh.explanation, en.explanation, "explains '\(entry.id)'", sections))
  }

  /// A piece of prose that both languages have, or none.
  private mutating func both(
    _ zh: Prose?, _ en: Prose?, _ what: String, _ sections: Localized<LessonText.Section>
  ) -> Localized<Prose>? {
    if let zh, let en { return Localized(zh: zh, en: en) }
    if zh != nil || en != nil {
      note(texts.zh.path, sections.zh.line, "only one language \(what)")
    }
    return nil
  }

  // MARK: Kinds

  private func kind(
    of entry: LessonYAML.QuestionEntry, _ text: Localized<QuestionText>
  ) -> Question.Kind {
    func parts(_ id: String) -> Localized<QuestionText.Part>? {
      guard let zh = text.zh.parts[id], let en = text.en.parts[id] else { return nil }
      return Localized(zh: zh, en: en)
    }
    switch entry.kind {
    case .number(let answer): return .number(answer)
    case .boundaries(let task): return .boundaries(task)
    case .predict(let task): return .predict(task)
    case .choice(let options): return .choice(options.compactMap { option($0, parts($0.id)) })
    case .choices(let options): return .choices(options.compactMap { option($0, parts($0.id)) })
    case .order(let ids):
      return .order(
        ids.compactMap { id in
          parts(id).map { Question.Item(id: id, text: $0.text, reason: $0.reason) }
        })
    case .match(let ids):
      return .match(
        ids.compactMap { id in
          parts(id).map {
            Question.Pair(id: id, left: $0.text, right: $0.partner, reason: $0.reason)
          }
        })
    case .text(let accepted, let mistakes):
      return .text(
        TextAnswer(
          accepted: accepted,
          mistakes: mistakes.compactMap { mistake in
            parts(mistake.id).map {
              TextAnswer.Mistake(
                id: mistake.id, texts: mistake.texts, text: $0.text, reason: $0.reason)
            }
          }))
    }
  }

  private func option(
    _ entry: (id: String, isCorrect: Bool), _ parts: Localized<QuestionText.Part>?
  ) -> Question.Option? {
    parts.map {
      Question.Option(
        id: entry.id, isCorrect: entry.isCorrect, text: $0.text, reason: $0.reason)
    }
  }

  // MARK: Texts

  private mutating func questionText(
    _ entry: LessonYAML.QuestionEntry, _ section: LessonText.Section, _ language: Language
  ) -> QuestionText? {
    let path = texts[language].path
    let found = section.parts.filter { $0.heading == entry.id }
    guard let part = found.first else {
      note(path, section.line, "the question '### \(entry.id)' is missing")
      return nil
    }
    if found.count > 1 { note(path, found[1].line, "'### \(entry.id)' stands here twice") }
    let text = QuestionText(part)
    for (line, message) in text.problems { note(path, line, message) }
    let form = entry.isMatch ? "left <-> right > reason" : "text > reason"
    for id in entry.parts where text.parts[id] == nil {
      note(path, part.line, "'- \(id): \(form)' is missing in '\(entry.id)'")
    }
    for id in text.partOrder where !entry.parts.contains(id) {
      note(path, text.parts[id]?.line ?? part.line, "lesson.yaml has no '\(id)' in '\(entry.id)'")
    }
    for (id, part) in text.parts.sorted(by: { $0.value.line < $1.value.line }) {
      if entry.isMatch, part.partner == nil {
        note(path, part.line, "'\(id)' has no partner: '- \(id): \(form)'")
      } else if !entry.isMatch, part.partner != nil {
        note(path, part.line, "'\(id)' has a partner, and '\(entry.id)' matches nothing")
      }
    }
    return text
  }
}

extension Localized<QuestionText.Part> {
  fileprivate var text: Localized<[Prose.Span]> { Localized<[Prose.Span]> { self[$0].text } }

  fileprivate var partner: Localized<[Prose.Span]> {
    Localized<[Prose.Span]> { self[$0].partner ?? [] }
  }

  fileprivate var reason: Localized<[Prose.Span]> { Localized<[Prose.Span]> { self[$0].reason } }
}
