/// One step of matching a unit's templates against text.
enum CheckInstruction: Sendable {
  case literal([UInt8])
  /// A pronoun that a template spells out.
  case plainPronoun([UInt8])
  case word(slot: Int, form: Int)
  case pronoun(slot: Int, form: PronounForm)
  case reference(slot: Int, form: PronounForm)
  case group(slots: [Int], form: GroupForm)
  case article
  case fork([Int])
  case jump(Int)
  /// An entry of `UnitProgram.changes` begins or ends to hold.
  case change(Int)
  case lineBreak
  case end
}

/// A unit as a program that a matcher runs against text: every way to tell it.
struct UnitProgram: Sendable {
  let unit: CompiledUnit
  private(set) var code: [CheckInstruction] = []
  /// Where a sentence of the text can begin, in order.
  private(set) var sentenceStarts: [Int] = []
  private(set) var changes: [CompiledChange] = []
  /// For each fact that can hold: where the questions about it begin.
  private(set) var questions: [(relation: String, slots: [Int], start: Int)] = []
  /// For each slot the words that it may hold.
  let masks: [WordMask]

  init(_ unit: CompiledUnit, _ language: CompiledLanguage) {
    self.unit = unit
    masks = unit.slots.map { slot in
      WordMask(
        slot.candidates.isEmpty ? Array(language.numberWords.values) : slot.candidates,
        count: language.words.count)
    }
    appendOpenings()
    for (index, step) in unit.steps.enumerated() {
      append(step, withSpace: index > 0 && language.language == .en)
    }
    code.append(.end)
    appendQuestions()
    sentenceStarts = Array(Set(sentenceStarts.map(landing))).sorted()
  }

  /// The first instruction at or behind `pc` that is not a jump.
  func landing(_ pc: Int) -> Int {
    var pc = pc
    while case .jump(let target) = code[pc] { pc = target }
    return pc
  }

  private mutating func appendOpenings() {
    guard !unit.openings.isEmpty else { return }
    appendFork(unit.openings.count, isOptional: true) { program, index in
      program.append(program.unit.openings[index])
      program.code.append(.lineBreak)
    }
  }

  private mutating func append(_ step: CompiledStep, withSpace: Bool) {
    sentenceStarts.append(code.count)
    appendFork(step.alternatives.count, isOptional: step.isOptional) { program, index in
      if withSpace { program.code.append(.literal([32])) }
      program.append(step.alternatives[index].template)
      for change in step.changes + step.alternatives[index].changes {
        program.code.append(.change(program.changes.count))
        program.changes.append(change)
      }
    }
  }

  private mutating func appendQuestions() {
    for change in changes where change.holds {
      let event = change.event
      if questions.contains(where: { $0.relation == event.relation && $0.slots == event.slots }) {
        continue
      }
      questions.append((event.relation, event.slots, code.count))
      appendFork(event.questions.count, isOptional: false) { program, index in
        program.append(event.questions[index])
      }
      code.append(.end)
    }
  }

  /// Alternatives that meet again; an optional fork can also be passed by.
  private mutating func appendFork(
    _ count: Int, isOptional: Bool, _ body: (inout UnitProgram, Int) -> Void
  ) {
    let fork = code.count
    code.append(.fork([]))
    var targets: [Int] = []
    var exits: [Int] = []
    for index in 0..<count {
      targets.append(code.count)
      body(&self, index)
      exits.append(code.count)
      code.append(.jump(0))
    }
    if isOptional { targets.append(code.count) }
    code[fork] = .fork(targets)
    for exit in exits { code[exit] = .jump(code.count) }
  }

  private mutating func append(_ template: StoryTemplate) {
    for node in template {
      switch node {
      case .literal(let bytes): append(literal: bytes)
      case .word(let slot, let attribute): code.append(.word(slot: slot, form: attribute))
      case .pronoun(let slot, let form): code.append(.pronoun(slot: slot, form: form))
      case .reference(let slot, let form): code.append(.reference(slot: slot, form: form))
      case .group(let slots, let form): code.append(.group(slots: slots, form: form))
      case .article: code.append(.article)
      case .choice(let alternatives):
        appendFork(alternatives.count, isOptional: false) { program, index in
          program.append(alternatives[index])
        }
      }
    }
  }

  /// Cuts a literal behind sentence ends, so that a sentence begins at an instruction, and around
  /// pronouns.
  private mutating func append(literal bytes: [UInt8]) {
    for piece in LiteralPieces.of(bytes) {
      switch piece {
      case .text(let text, let endsSentence):
        code.append(.literal(text))
        if endsSentence { sentenceStarts.append(code.count) }
      case .pronoun(let pronoun): code.append(.plainPronoun(pronoun))
      }
    }
  }
}

/// A set of words as bits.
struct WordMask: Sendable {
  private var bits: [UInt64]

  init(_ words: [Int], count: Int) {
    bits = [UInt64](repeating: 0, count: (count + 63) / 64)
    for word in words { bits[word >> 6] |= 1 << UInt64(word & 63) }
  }

  func contains(_ word: Int) -> Bool { bits[word >> 6] & (1 << UInt64(word & 63)) != 0 }
}
