/// Prompts with known answers. Those of stories, questions and held-out sums are drawn from combinations
/// that training never saw.
///
/// The same seed and grammar give the same prompts.
public struct EvaluationPrompts: Sendable {
  let grammar: StoryGrammar
  let seed: UInt64

  public init(grammar: StoryGrammar, seed: UInt64) {
    self.grammar = grammar
    self.seed = seed
  }

  /// Up to `count` different prompts; fewer where the grammar has no more.
  public func prompts(
    _ task: EvaluationTask, _ language: StoryLanguage, count: Int
  ) -> [EvaluationPrompt] {
    var found: [EvaluationPrompt] = []
    var texts: Set<String> = []
    let units = units(task, grammar.compiled(for: language))
    guard !units.isEmpty else { return [] }
    for attempt in 0..<count * 20 where found.count < count {
      var draw = PromptDraw(
        grammar.compiled(for: language), units, task,
        StoryRandom(seed: seed, parts: [UInt64(attempt), task.number, language == .zh ? 1 : 2]))
      if let prompt = draw.prompt(), texts.insert(prompt.text).inserted { found.append(prompt) }
    }
    return found
  }

  private func units(_ task: EvaluationTask, _ language: CompiledLanguage) -> [CompiledUnit] {
    switch task {
    case .story, .question: language.units.filter { $0.kind == .plot && !$0.held.isEmpty }
    case .seenSum, .heldOutSum: language.units.filter { $0.family == "sum" && !$0.held.isEmpty }
    case .opposite: language.units.filter { $0.family == "opposite" }
    }
  }
}

extension EvaluationTask {
  fileprivate var number: UInt64 {
    switch self {
    case .story: 11
    case .question: 12
    case .seenSum: 13
    case .heldOutSum: 14
    case .opposite: 15
    }
  }

  fileprivate var split: StorySplit {
    self == .seenSum || self == .opposite ? .training : .validation
  }
}

/// One attempt at a prompt.
private struct PromptDraw {
  let language: CompiledLanguage
  let units: [CompiledUnit]
  let task: EvaluationTask
  var writer: StoryWriter

  init(
    _ language: CompiledLanguage, _ units: [CompiledUnit], _ task: EvaluationTask,
    _ random: StoryRandom
  ) {
    self.language = language
    self.units = units
    self.task = task
    writer = StoryWriter(language: language, split: task.split, random: random)
  }

  mutating func prompt() -> EvaluationPrompt? {
    let unit = drawn(from: units)
    switch task {
    case .story: return opening(unit)
    case .question:
      writer.tell(unit)
      guard !writer.facts.isEmpty else { return nil }
      let event = writer.facts[writer.random.below(writer.facts.count)]
      writer.startLine()
      return answerable(event.questions)
    case .seenSum, .heldOutSum, .opposite:
      for _ in 0..<writer.random.below(3) {
        let pool = language.pool(.fact, .training)
        writer.tell(language.units[pool.units[writer.random.below(pool.units.count)]])
        writer.startLine()
      }
      writer.cast(unit)
      writer.note(unit)
      return answerable(unit.steps.flatMap { $0.alternatives.map(\.template) })
    }
  }

  private mutating func drawn(from units: [CompiledUnit]) -> CompiledUnit {
    var ticket = writer.random.below(units.reduce(0) { $0 + $1.weight })
    for unit in units {
      ticket -= unit.weight
      if ticket < 0 { return unit }
    }
    preconditionFailure("weights of units do not add up")
  }

  /// The first two sentences of a story, but at most half of it.
  private mutating func opening(_ unit: CompiledUnit) -> EvaluationPrompt? {
    writer.tell(unit)
    let text = writer.out
    let sentences = Sentences.ranges(in: text, language.language)
    guard sentences.count >= 4 else { return nil }
    let end = sentences[1].upperBound
    return prompt(Array(text[..<end]), answers: [], reference: Array(text[end...]))
  }

  /// One of the questions that the templates can ask, with everything that they answer to it.
  private mutating func answerable(_ templates: [StoryTemplate]) -> EvaluationPrompt? {
    let marker = language.language.answerMarker
    var answers: [[UInt8]: Set<String>] = [:]
    for template in templates.flatMap({ $0.expansions(limit: 64) }) {
      var copy = writer
      copy.writeAfresh(template)
      guard let end = copy.out.endOfFirst(marker, from: writer.out.count) else { continue }
      let answer = String(decoding: copy.out[end...], as: UTF8.self).trimmingSpace()
      answers[Array(copy.out[..<end]), default: []].insert(answer)
    }
    let questions = answers.keys.sorted { $0.lexicographicallyPrecedes($1) }
    guard !questions.isEmpty else { return nil }
    let question = questions[writer.random.below(questions.count)]
    let right = answers[question, default: []].sorted()
    return prompt(question, answers: right, reference: Array((right.first ?? "").utf8))
  }

  private func prompt(
    _ text: [UInt8], answers: [String], reference: [UInt8]
  ) -> EvaluationPrompt {
    let unit = writer.record.units.last
    return EvaluationPrompt(
      task: task, language: language.language, text: String(decoding: text, as: UTF8.self),
      answers: answers, reference: String(decoding: reference, as: UTF8.self),
      unit: unit?.name ?? "", words: unit?.words ?? [])
  }
}

extension StoryTemplate {
  /// The template with each choice made, in every way up to a limit.
  func expansions(limit: Int) -> [StoryTemplate] {
    var done: [StoryTemplate] = [[]]
    for node in self {
      guard case .choice(let alternatives) = node else {
        for index in done.indices { done[index].append(node) }
        continue
      }
      let ways = alternatives.flatMap { $0.expansions(limit: limit) }
      done = done.flatMap { begun in ways.map { begun + $0 } }
      if done.count > limit { done.removeLast(done.count - limit) }
    }
    return done
  }
}

extension [UInt8] {
  /// The index after the first occurrence of a pattern.
  fileprivate func endOfFirst(_ pattern: [UInt8], from start: Int) -> Int? {
    guard count - start >= pattern.count else { return nil }
    for index in start...(count - pattern.count)
    where self[index..<index + pattern.count].elementsEqual(pattern) {
      return index + pattern.count
    }
    return nil
  }
}

extension String {
  fileprivate func trimmingSpace() -> String {
    var text = self[...]
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text.drop { $0.isWhitespace })
  }
}
