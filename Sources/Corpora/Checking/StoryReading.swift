/// One text being checked.
struct StoryReading {
  let reader: StoryReader
  let text: ExaminedText
  private let ranges: [Range<Int>]
  private(set) var hypotheses: [StoryHypothesis] = []
  /// Words that were spoken of in the story so far.
  private(set) var introduced: Set<Int> = []

  private static let hypothesisLimit = 64

  init(_ reader: StoryReader, _ bytes: [UInt8]) {
    self.reader = reader
    text = ExaminedText(bytes, reader.language, reader.finder)
    ranges = Sentences.ranges(in: bytes, reader.language.language)
  }

  /// One way to read a sentence, with what it costs.
  struct Candidate {
    let hypothesis: StoryHypothesis
    let match: SentenceMatch
    var isForeign = false
    var isOutOfOrder = false

    var cost: Int {
      match.mismatches.count + (isOutOfOrder ? 1 : 0) + (isForeign ? 2 : 0)
    }
  }

  mutating func judged() -> [SentenceVerdict] {
    ranges.indices.map { judge($0) }
  }

  private mutating func judge(_ index: Int) -> SentenceVerdict {
    let sentence = Sentence(
      index: index, range: ranges[index], startsLine: startsLine(ranges[index]),
      isCut: isCut(ranges[index]))
    let candidates = best(sentence)
    let problems = candidates.first.map { self.problems($0, sentence) } ?? unread(sentence)
    if !candidates.isEmpty { adopt(candidates) }
    return SentenceVerdict(
      range: sentence.range, text: text.string(sentence.range),
      unit: candidates.first.map { reader.programs[$0.hypothesis.program].unit.name },
      isCut: sentence.isCut, problems: problems)
  }

  struct Sentence {
    let index: Int
    let range: Range<Int>
    let startsLine: Bool
    /// Whether the text ends before the sentence does, as its punctuation shows.
    let isCut: Bool
  }

  private func startsLine(_ range: Range<Int>) -> Bool {
    range.lowerBound == 0 || text.bytes[range.lowerBound - 1] == UInt8(ascii: "\n")
  }

  /// Only the end of the text can be the middle of a sentence.
  private func endsText(_ range: Range<Int>) -> Bool {
    text.bytes[range.upperBound...].allSatisfy { $0 == 32 || $0 == 10 }
  }

  private func isCut(_ range: Range<Int>) -> Bool {
    guard endsText(range) else { return false }
    var start = range.lowerBound
    while start < range.upperBound {
      if Sentences.afterMarks(text.bytes, start) == range.upperBound { return false }
      start += 1
    }
    return true
  }

  // MARK: - What fits best

  private func best(_ sentence: Sentence) -> [Candidate] {
    for cost in 0...3 {
      var found = going(on: sentence, budget: cost)
      if cost > 0, found.isEmpty { found = jumping(sentence, budget: cost - 1) }
      if cost == 2, found.isEmpty, !sentence.startsLine { found = foreign(sentence) }
      let least = found.map(\.cost).min() ?? 0
      found.removeAll { $0.cost > least }
      if !found.isEmpty { return found.sorted { $0.hypothesis.penalty < $1.hypothesis.penalty } }
    }
    return []
  }

  /// The stories so far go on; at the beginning of a line something new may begin instead.
  private func going(on sentence: Sentence, budget: Int) -> [Candidate] {
    var found: [Candidate] = []
    for hypothesis in hypotheses {
      let program = reader.programs[hypothesis.program]
      found += read(sentence, hypothesis, [hypothesis.pc], budget, isNewLine: sentence.startsLine)
      if sentence.startsLine {
        found += read(sentence, hypothesis, hypothesis.questionStarts(program), budget)
      }
    }
    guard sentence.startsLine, found.isEmpty else { return found }
    for index in reader.programs.indices {
      found += read(sentence, fresh(index), [0], budget)
    }
    return found
  }

  private func fresh(_ program: Int) -> StoryHypothesis {
    StoryHypothesis(
      program: program, pc: 0, bindings: reader.programs[program].noBindings, facts: [],
      penalty: 0)
  }

  /// Another place of the same plot.
  private func jumping(_ sentence: Sentence, budget: Int) -> [Candidate] {
    guard !sentence.startsLine else { return [] }
    return hypotheses.flatMap { hypothesis in
      let starts = reader.programs[hypothesis.program].sentenceStarts
      return read(sentence, hypothesis, starts, budget).map {
        var candidate = $0
        candidate.isOutOfOrder = true
        return candidate
      }
    }
  }

  /// A place of any other unit.
  private func foreign(_ sentence: Sentence) -> [Candidate] {
    let own = Set(hypotheses.map(\.program))
    return reader.programs.indices.filter { !own.contains($0) }.flatMap { index in
      read(sentence, fresh(index), reader.programs[index].sentenceStarts, 0).map {
        var candidate = $0
        candidate.isForeign = true
        return candidate
      }
    }
  }

  private func read(
    _ sentence: Sentence, _ hypothesis: StoryHypothesis, _ starts: [Int], _ budget: Int,
    isNewLine: Bool = false
  ) -> [Candidate] {
    var matcher = SentenceMatcher(
      reader.programs[hypothesis.program], text, sentence.range, bindings: hypothesis.bindings,
      isCut: endsText(sentence.range), awaitsLineBreak: isNewLine,
      budget: budget)
    for start in starts { matcher.run(start) }
    return matcher.matches.map { Candidate(hypothesis: hypothesis, match: $0) }
  }

  // MARK: - What is known afterwards

  private mutating func adopt(_ candidates: [Candidate]) {
    if ranges.isEmpty { return }
    var next: [StoryHypothesis] = []
    var keys: Set<StoryHypothesis.Key> = []
    func add(_ hypothesis: StoryHypothesis) {
      if next.count < Self.hypothesisLimit, keys.insert(hypothesis.key).inserted {
        next.append(hypothesis)
      }
    }
    for candidate in candidates {
      let program = reader.programs[candidate.hypothesis.program]
      let following = candidate.hypothesis.following(
        candidate.match, program, penalty: candidate.cost)
      add(following)
      // Perhaps only this sentence was wrong.
      for mismatch in candidate.match.mismatches {
        guard case .word(let slot, _) = mismatch.kind else { continue }
        var old = following
        old.bindings[slot] = candidate.hypothesis.bindings[slot]
        add(old)
      }
      for (slot, word) in candidate.match.bindings.enumerated() where word >= 0 {
        if candidate.match.mentioned & (1 << UInt64(slot & 63)) != 0 {
          introduced.insert(Int(word))
        }
      }
    }
    // The story may go on where a sentence from elsewhere interrupted it.
    if candidates.contains(where: { $0.isForeign || $0.isOutOfOrder }) {
      for hypothesis in hypotheses { add(hypothesis) }
    }
    hypotheses = next
  }
}
