extension StoryReading {
  /// What is wrong with a sentence that was read this way.
  func problems(_ candidate: Candidate, _ sentence: Sentence) -> [StoryProblem] {
    let whole = text.string(sentence.range)
    var problems: [StoryProblem] = []
    func report(_ kind: StoryProblem.Kind, _ found: String, _ expected: String = "") {
      problems.append(
        StoryProblem(kind: kind, sentence: sentence.index, found: found, expected: expected))
    }
    if candidate.isForeign {
      report(.foreignSentence, whole, name(of: hypotheses.first))
      for (kind, found) in strangers(candidate, sentence) { report(kind, found) }
    }
    if candidate.isOutOfOrder { report(.outOfOrder, whole) }
    for mismatch in candidate.match.mismatches {
      let kind = isAnswer(sentence) ? .wrongAnswer : kind(of: mismatch, candidate)
      report(kind, mismatch.found, mismatch.expected)
    }
    return problems
  }

  private func name(of hypothesis: StoryHypothesis?) -> String {
    hypothesis.map { reader.programs[$0.program].unit.name } ?? ""
  }

  private func isAnswer(_ sentence: Sentence) -> Bool {
    let marker = reader.language.language.answerMarker
    let bytes = text.bytes[sentence.range]
    if bytes.starts(with: marker) { return true }
    // “What is 2 + 3? Answer: 5.” where no sentence ends before the answer.
    return bytes.count > marker.count
      && bytes.indices.dropLast(marker.count).contains { bytes[$0...].starts(with: marker) }
  }

  private func kind(of mismatch: Mismatch, _ candidate: Candidate) -> StoryProblem.Kind {
    switch mismatch.kind {
    case .pronoun: return .wrongPronoun
    case .measureWord: return .wrongMeasureWord
    case .condition(let slot):
      return role(ofSlot: slot, candidate) == .number ? .wrongNumber : .wrongWord
    case .word(let slot, let isItself):
      guard isItself else { return .wrongWord }
      switch role(mismatch, slot, candidate) {
      case .name:
        guard let word = mismatch.word, introduced.contains(word) else { return .unknownName }
        return concernsPossession(slot, candidate) ? .wrongHolder : .wrongName
      case .animal, .object: return .wrongObject
      case .place: return .wrongPlace
      case .time: return .wrongTime
      case .feeling: return .wrongFeeling
      case .number: return .wrongNumber
      case .other: return .wrongWord
      }
    }
  }

  /// The role of the word that should stand there, else of the one that does.
  private func role(
    _ mismatch: Mismatch, _ slot: Int, _ candidate: Candidate
  ) -> StoryRole {
    let expected = role(ofSlot: slot, candidate)
    if expected != .other { return expected }
    return mismatch.word.map { reader.language.words[$0].role } ?? .other
  }

  private func role(ofSlot slot: Int, _ candidate: Candidate) -> StoryRole {
    let bound = candidate.hypothesis.bindings[slot]
    if bound >= 0 { return reader.language.words[Int(bound)].role }
    let unit = reader.programs[candidate.hypothesis.program].unit
    return unit.slots[slot].candidates.first.map { reader.language.words[$0].role } ?? .number
  }

  /// Whether the sentence also speaks of a thing that, as the facts have it, somebody has.
  private func concernsPossession(_ slot: Int, _ candidate: Candidate) -> Bool {
    let program = reader.programs[candidate.hypothesis.program]
    return candidate.hypothesis.facts.contains { fact in
      let event = program.changes[fact].event
      return event.relation == "has"
        && event.slots.dropFirst().contains {
          $0 != slot && candidate.match.mentioned & (1 << UInt64($0 & 63)) != 0
        }
    }
  }

  /// Who and what a sentence from elsewhere speaks of, although the story never did.
  private func strangers(
    _ candidate: Candidate, _ sentence: Sentence
  ) -> [(StoryProblem.Kind, String)] {
    var found: [(StoryProblem.Kind, String)] = []
    for (slot, word) in candidate.match.bindings.enumerated() where word >= 0 {
      guard candidate.match.mentioned & (1 << UInt64(slot & 63)) != 0 else { continue }
      let known = reader.language.words[Int(word)]
      guard !introduced.contains(Int(word)), !isHeard(known.text, before: sentence.range.lowerBound)
      else { continue }
      let name = String(decoding: known.text, as: UTF8.self)
      if known.role == .name { found.append((.unknownName, name)) }
      if known.role == .object || known.role == .animal { found.append((.wrongObject, name)) }
    }
    let genders = Set(introduced.compactMap { reader.language.words[$0].gender })
    for gender in candidate.match.freePronouns where !genders.contains(gender) {
      let pronoun = reader.language.pronouns[gender]?[.he] ?? []
      found.append((.wrongPronoun, String(decoding: pronoun, as: UTF8.self)))
    }
    return found
  }
}

extension StoryLanguage {
  /// What stands before an answer.
  var answerMarker: [UInt8] { Array((self == .zh ? "答：" : "Answer:").utf8) }
}
