/// One way to understand a text up to some sentence.
struct StoryHypothesis: Sendable {
  /// The unit's program, by index.
  let program: Int
  var pc: Int
  /// The words in the slots; −1 where none is known yet.
  var bindings: [Int32]
  /// Entries of `UnitProgram.changes` that hold by now.
  var facts: [Int]
  /// How much had to be overlooked on the way here.
  var penalty: Int

  struct Key: Hashable {
    let program: Int
    let pc: Int
    let bindings: [Int32]
    let facts: [Int]
  }
  var key: Key { Key(program: program, pc: pc, bindings: bindings, facts: facts) }

  /// What is understood once a sentence was matched.
  func following(_ match: SentenceMatch, _ program: UnitProgram, penalty: Int) -> StoryHypothesis {
    var next = self
    next.pc = match.pc
    next.bindings = match.bindings
    next.penalty += penalty
    for change in match.changes { next.learn(change, program) }
    return next
  }

  /// A later fact of the same relation about the same slot replaces the earlier one.
  private mutating func learn(_ change: Int, _ program: UnitProgram) {
    let new = program.changes[change]
    facts.removeAll {
      let old = program.changes[$0].event
      return old.relation == new.event.relation && old.slots.first == new.event.slots.first
    }
    if new.holds { facts.append(change) }
  }

  /// Where questions about this story begin that its facts answer, or that they leave open.
  func questionStarts(_ program: UnitProgram) -> [Int] {
    program.questions.compactMap { question in
      let rival = facts.map { program.changes[$0].event }.first {
        $0.relation == question.relation && $0.slots.first == question.slots.first
      }
      return rival == nil || rival?.slots == question.slots ? question.start : nil
    }
  }
}
