/// A way in which a unit tells a sentence.
struct SentenceMatch: Sendable {
  /// Where the unit goes on.
  let pc: Int
  /// The words in the slots; −1 where none is known yet.
  let bindings: [Int32]
  /// Entries of `UnitProgram.changes` that were passed, in order.
  let changes: [Int]
  /// What had to be overlooked.
  let mismatches: [Mismatch]
  /// Bits of the slots that the sentence speaks of.
  let mentioned: UInt64
  /// Genders of pronouns that stand for slots without a word.
  let freePronouns: [Gender]
}

/// Something in a sentence that does not agree with the template or with what was said before.
struct Mismatch: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    /// Another word than the slot holds, or than it may hold.
    case word(slot: Int, isItself: Bool)
    case pronoun
    case measureWord
    /// A condition or a sum that does not hold.
    case condition(slot: Int)
  }
  let kind: Kind
  let found: String
  let expected: String
  /// The word found, where it is one.
  var word: Int?
}

/// Runs a unit's program against one sentence of a text, in all ways.
struct SentenceMatcher {
  let program: UnitProgram
  let text: ExaminedText
  let range: Range<Int>
  /// Whether the text ends here, perhaps within the sentence.
  let isCut: Bool
  /// How many mismatches may be overlooked.
  var budget = 0
  private(set) var matches: [SentenceMatch] = []

  var bindings: [Int32]
  private var changes: [Int] = []
  private var mismatches: [Mismatch] = []
  private var mentioned: UInt64 = 0
  private var freePronouns: [Gender] = []
  /// An article that waits for its noun: 1 for “a”, 2 for “an”.
  private var article = 0
  /// Whether a line has to end before the unit goes on.
  private var awaitsLineBreak: Bool

  /// Ways in which the search ends early: a template that is as open as that says nothing.
  private static let matchLimit = 256

  init(
    _ program: UnitProgram, _ text: ExaminedText, _ range: Range<Int>, bindings: [Int32],
    isCut: Bool, awaitsLineBreak: Bool, budget: Int
  ) {
    self.program = program
    self.text = text
    self.range = range
    self.isCut = isCut
    self.bindings = bindings
    self.awaitsLineBreak = awaitsLineBreak
    self.budget = budget
  }

  var language: CompiledLanguage { text.language }

  /// Adds every way to read the sentence that begins at `pc`.
  mutating func run(_ pc: Int) { run(pc, range.lowerBound) }

  mutating func run(_ start: Int, _ begin: Int) {
    var pc = start
    var position = begin
    while matches.count < Self.matchLimit {
      if position >= range.upperBound { return emit(pc) }
      if awaitsLineBreak, !isTransparent(program.code[pc]) { return }
      switch program.code[pc] {
      case .literal(let bytes):
        guard let next = literal(bytes, position, pc) else { return }
        position = next
        pc += 1
      case .plainPronoun(let bytes): return plainPronoun(bytes, pc, position)
      case .word(let slot, let form): return word(slot, form, pc, position)
      case .pronoun(let slot, let form): return pronoun(slot, form, pc, position)
      case .reference(let slot, let form): return reference(slot, form, pc, position)
      case .group(let slots, let form): return group(slots, form, pc, position)
      case .article: return readArticle(pc, position)
      case .fork(let targets):
        for target in targets { attempt { $0.run(target, position) } }
        return
      case .jump(let target): pc = target
      case .change(let change):
        changes.append(change)
        pc += 1
      case .lineBreak:
        guard awaitsLineBreak else { return }
        awaitsLineBreak = false
        pc += 1
      case .end: return
      }
    }
  }

  private func isTransparent(_ instruction: CheckInstruction) -> Bool {
    switch instruction {
    case .fork, .jump, .change, .lineBreak: true
    default: false
    }
  }

  /// Tries one way and comes back as if it had not been tried.
  mutating func attempt(_ body: (inout SentenceMatcher) -> Void) {
    let bindings = bindings
    let counts = (changes.count, mismatches.count, freePronouns.count)
    let state = (budget, mentioned, article, awaitsLineBreak)
    body(&self)
    self.bindings = bindings
    changes.removeLast(changes.count - counts.0)
    mismatches.removeLast(mismatches.count - counts.1)
    freePronouns.removeLast(freePronouns.count - counts.2)
    (budget, mentioned, article, awaitsLineBreak) = state
  }

  /// Tries one way that overlooks something.
  mutating func overlook(_ mismatch: Mismatch, _ body: (inout SentenceMatcher) -> Void) {
    guard budget > 0 else { return }
    attempt {
      $0.budget -= 1
      $0.mismatches.append(mismatch)
      body(&$0)
    }
  }

  mutating func mention(_ slot: Int) { mentioned |= 1 << UInt64(slot & 63) }
  mutating func stand(for gender: Gender) { freePronouns.append(gender) }
  mutating func expectNoun(article: Int) { self.article = article }

  func emitted(_ pc: Int) -> SentenceMatch {
    SentenceMatch(
      pc: program.landing(pc), bindings: bindings, changes: changes, mismatches: mismatches,
      mentioned: mentioned, freePronouns: freePronouns)
  }

  mutating func emit(_ pc: Int) { matches.append(emitted(pc)) }

  // MARK: - Plain text and articles

  /// The position behind a literal; nil when it does not stand here.
  private mutating func literal(_ bytes: [UInt8], _ position: Int, _ pc: Int) -> Int? {
    var offset = 0
    if position == range.lowerBound {
      while offset < bytes.count, bytes[offset] == 32 { offset += 1 }
    }
    if article > 0, let first = bytes[offset...].first(where: { $0 != 32 }) {
      guard settleArticle(isAn: Self.vowels.contains(first)) else { return nil }
    }
    var position = position
    while offset < bytes.count, position < range.upperBound {
      guard text.bytes[position] == bytes[offset] else { return nil }
      position += 1
      offset += 1
    }
    if offset < bytes.count, !isCut, !bytes[offset...].allSatisfy({ $0 == 32 }) { return nil }
    return position
  }

  static let vowels = Array("aeiouAEIOU".utf8)

  /// Whether the article before this noun is right, or may be overlooked.
  mutating func settleArticle(isAn: Bool) -> Bool {
    guard article > 0, (article == 2) != isAn else {
      article = 0
      return true
    }
    guard budget > 0 else { return false }
    budget -= 1
    mismatches.append(
      Mismatch(
        kind: .measureWord, found: article == 2 ? "an" : "a", expected: isAn ? "an" : "a"))
    article = 0
    return true
  }

  private mutating func readArticle(_ pc: Int, _ position: Int) {
    let a: UInt8 = text.takesCapital(at: position) ? 65 : 97
    guard text.bytes[position] == a else { return }
    attempt {
      $0.article = 1
      $0.run(pc + 1, position + 1)
    }
    guard position + 1 < range.upperBound, text.bytes[position + 1] == UInt8(ascii: "n") else {
      return
    }
    attempt {
      $0.article = 2
      $0.run(pc + 1, position + 2)
    }
  }

  /// The position behind a word that has to stand here, with its capital; nil when it does not.
  func end(of value: [UInt8], at position: Int) -> Int? {
    var index = position
    for (offset, byte) in value.enumerated() {
      guard index < range.upperBound else { return isCut ? index : nil }
      var expected = byte
      if offset == 0, byte >= 97, byte <= 122, text.takesCapital(at: position) { expected -= 32 }
      guard text.bytes[index] == expected else { return nil }
      index += 1
    }
    return index
  }
}
