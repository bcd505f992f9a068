extension SentenceMatcher {
  // MARK: - Words

  mutating func word(_ slot: Int, _ form: Int, _ pc: Int, _ position: Int) {
    mention(slot)
    let bound = Int(bindings[slot])
    if bound >= 0 {
      let value = value(bound, form)
      if let end = end(of: value, at: position) {
        attempt {
          guard $0.settleArticle(isAn: $0.takesAn(bound, form)) else { return }
          $0.run(pc + 1, end)
        }
      }
    } else {
      let found = text.hits(at: position)
      for hit in found.hits where hit.form == form && program.masks[slot].contains(hit.word) {
        bind(slot, hit, pc)
      }
      if isCut, found.isPartial { emit(pc + 1) }
    }
    if budget > 0 { overlookWord(slot, form, pc, position) }
  }

  func value(_ word: Int, _ form: Int) -> [UInt8] {
    form == WordFinder.reference
      ? language.words[word].reference : language.words[word].values[form]
  }

  private func takesAn(_ word: Int, _ form: Int) -> Bool {
    if form == 0 { return language.words[word].takesAn }
    return Self.vowels.contains(value(word, form).first ?? 0)
  }

  /// Puts a word into a slot and goes on behind it, if the unit's conditions allow it.
  private mutating func bind(_ slot: Int, _ hit: WordHit, _ pc: Int, suffix: [UInt8] = []) {
    guard let end = end(of: suffix, at: hit.end) else { return }
    attempt {
      guard $0.settleArticle(isAn: $0.takesAn(hit.word, hit.form)) else { return }
      $0.bindings[slot] = Int32(hit.word)
      if $0.satisfies(slot) {
        $0.run(pc + 1, end)
      } else {
        let found = String(decoding: $0.value(hit.word, hit.form), as: UTF8.self)
        let mismatch = Mismatch(
          kind: .condition(slot: slot), found: found, expected: "", word: hit.word)
        $0.overlook(mismatch) { $0.run(pc + 1, end) }
      }
    }
  }

  /// Whether everything that is known of the slots agrees; also works sums out.
  private mutating func satisfies(_ slot: Int) -> Bool {
    let unit = program.unit
    for other in bindings.indices where other != slot && bindings[other] >= 0 {
      let later = max(slot, other)
      if unit.slots[later].mayRepeat || unit.slots[slot].candidates.isEmpty
        || unit.slots[other].candidates.isEmpty
      {
        continue
      }
      if language.words[Int(bindings[other])].text == language.words[Int(bindings[slot])].text {
        return false
      }
    }
    let picks = bindings.map { Int($0) }
    for sum in unit.sums {
      guard let left = language.value(picks[sum.left]), let right = language.value(sum.right, picks)
      else { continue }
      guard let target = language.numberWords[left + sum.sign * right] else { return false }
      if bindings[sum.target] < 0 { bindings[sum.target] = Int32(target) }
      if bindings[sum.target] != Int32(target) { return false }
    }
    return unit.needs.allSatisfy { need in
      guard picks[need.left.slot] >= 0 else { return true }
      if case .slot(let other, _) = need.right, picks[other] < 0 { return true }
      return language.holds(need, picks)
    }
  }

  // MARK: - Overlooking

  /// The slot's word is another one, or has another measure word.
  private mutating func overlookWord(_ slot: Int, _ form: Int, _ pc: Int, _ position: Int) {
    let bound = Int(bindings[slot])
    let expected = bound >= 0 ? String(decoding: value(bound, form), as: UTF8.self) : ""
    for hit in text.hits(at: position).hits where hit.form == form && hit.word != bound {
      if bound < 0, program.masks[slot].contains(hit.word) { continue }
      if language.words[hit.word].isListed, !program.masks[slot].contains(hit.word) { continue }
      let found = value(hit.word, form)
      if bound >= 0, found == value(bound, form) { continue }
      let isMeasure = form == language.attributeIndex["unit"]
      let mismatch = Mismatch(
        kind: isMeasure ? .measureWord : .word(slot: slot, isItself: isItself(hit.word, form)),
        found: String(decoding: found, as: UTF8.self), expected: expected, word: hit.word)
      overlook(mismatch) {
        if !isMeasure { $0.bindings[slot] = Int32(hit.word) }
        guard $0.settleArticle(isAn: $0.takesAn(hit.word, form)) else { return }
        $0.run(pc + 1, hit.end)
      }
    }
    overlookMeasure(slot, form, pc, position)
  }

  /// Whether a form names the word itself (“a cat”) rather than something about it (its food).
  private func isItself(_ word: Int, _ form: Int) -> Bool {
    let text = language.words[word].text
    return value(word, form).suffix(text.count).elementsEqual(text)
  }

  /// “一只球” for 一个球, “a apple” for “an apple”.
  private mutating func overlookMeasure(_ slot: Int, _ form: Int, _ pc: Int, _ position: Int) {
    guard form > 0, let beginning = language.measured[form] else { return }
    guard let begin = end(of: beginning, at: position) else { return }
    for measure in language.measures {
      guard let noun = end(of: measure, at: begin) else { continue }
      for hit in text.hits(at: noun).hits where hit.form == 0 {
        let expected = value(hit.word, form)
        guard
          bindings[slot] < 0
            ? program.masks[slot].contains(hit.word)
            : Int(bindings[slot]) == hit.word
        else { continue }
        let found = text.string(position..<hit.end)
        guard found.lowercased() != String(decoding: expected, as: UTF8.self) else { continue }
        let mismatch = Mismatch(
          kind: .measureWord, found: found, expected: String(decoding: expected, as: UTF8.self),
          word: hit.word)
        overlook(mismatch) { $0.bind(slot, hit, pc) }
      }
    }
  }

  // MARK: - Pronouns and names

  mutating func reference(_ slot: Int, _ form: PronounForm, _ pc: Int, _ position: Int) {
    mention(slot)
    let suffix = form == .his ? Array((language.language == .zh ? "的" : "'s").utf8) : []
    let bound = Int(bindings[slot])
    if bound >= 0 {
      if let end = end(of: language.words[bound].reference + suffix, at: position) {
        attempt { $0.run(pc + 1, end) }
      }
    } else {
      let found = text.hits(at: position)
      for hit in found.hits
      where hit.form == WordFinder.reference && program.masks[slot].contains(hit.word) {
        bind(slot, hit, pc, suffix: suffix)
      }
      if isCut, found.isPartial { emit(pc + 1) }
    }
    if budget > 0 { overlookName(slot, suffix, pc, position) }
    pronoun(slot, form, pc, position)
  }

  private mutating func overlookName(
    _ slot: Int, _ suffix: [UInt8], _ pc: Int, _ position: Int
  ) {
    let bound = Int(bindings[slot])
    let expected =
      bound >= 0 ? String(decoding: language.words[bound].reference, as: UTF8.self) : ""
    for hit in text.hits(at: position).hits
    where hit.form == WordFinder.reference && hit.word != bound {
      if bound < 0, program.masks[slot].contains(hit.word) { continue }
      guard let end = end(of: suffix, at: hit.end) else { continue }
      let mismatch = Mismatch(
        kind: .word(slot: slot, isItself: true),
        found: String(decoding: language.words[hit.word].reference, as: UTF8.self),
        expected: expected, word: hit.word)
      overlook(mismatch) {
        $0.bindings[slot] = Int32(hit.word)
        $0.run(pc + 1, end)
      }
    }
  }

  mutating func pronoun(_ slot: Int, _ form: PronounForm, _ pc: Int, _ position: Int) {
    mention(slot)
    let bound = Int(bindings[slot])
    let own = bound >= 0 ? language.words[bound].gender : nil
    for gender in Gender.allCases {
      guard let pronoun = language.pronouns[gender]?[form],
        let end = end(of: pronoun, at: position)
      else { continue }
      if gender == own {
        attempt { $0.run(pc + 1, end) }
      } else if bound < 0 {
        attempt {
          $0.stand(for: gender)
          $0.run(pc + 1, end)
        }
      } else {
        let expected = own.flatMap { language.pronouns[$0]?[form] } ?? []
        if expected == pronoun { continue }
        overlook(mismatch(pronoun, expected)) { $0.run(pc + 1, end) }
      }
    }
  }

  mutating func plainPronoun(_ bytes: [UInt8], _ pc: Int, _ position: Int) {
    if let end = plainEnd(of: bytes, at: position) { attempt { $0.run(pc + 1, end) } }
    guard budget > 0 else { return }
    let isCapital = bytes.first.map { $0 >= 65 && $0 <= 90 } ?? false
    for other in Gender.allCases.flatMap({ language.pronouns[$0, default: [:]].values }) {
      var pronoun = other
      if isCapital, pronoun[0] >= 97, pronoun[0] <= 122 { pronoun[0] -= 32 }
      guard pronoun != bytes, let end = plainEnd(of: pronoun, at: position) else { continue }
      overlook(mismatch(pronoun, bytes)) { $0.run(pc + 1, end) }
    }
  }

  private func plainEnd(of bytes: [UInt8], at position: Int) -> Int? {
    for (offset, byte) in bytes.enumerated() {
      guard position + offset < range.upperBound else { return isCut ? range.upperBound : nil }
      guard text.bytes[position + offset] == byte else { return nil }
    }
    return position + bytes.count
  }

  mutating func group(_ slots: [Int], _ form: GroupForm, _ pc: Int, _ position: Int) {
    for slot in slots { mention(slot) }
    let genders = slots.compactMap { slot in
      bindings[slot] >= 0 ? language.words[Int(bindings[slot])].gender : nil
    }
    let isKnown = genders.count == slots.count
    let own = Gender.groupPronoun(genders, form, in: language.language)
    var tried: [[UInt8]] = []
    for gender in [Gender.he, .she, .it] {
      let pronoun = Gender.groupPronoun([gender], form, in: language.language)
      guard !tried.contains(pronoun), let end = end(of: pronoun, at: position) else { continue }
      tried.append(pronoun)
      if !isKnown || pronoun == own {
        attempt { $0.run(pc + 1, end) }
      } else {
        overlook(mismatch(pronoun, own)) { $0.run(pc + 1, end) }
      }
    }
  }

  private func mismatch(_ found: [UInt8], _ expected: [UInt8]) -> Mismatch {
    Mismatch(
      kind: .pronoun, found: String(decoding: found, as: UTF8.self),
      expected: String(decoding: expected, as: UTF8.self))
  }
}
