/// Turns the declarations of a unit into slots, conditions and templates, and checks every name.
struct UnitCompiler {
  let language: CompiledLanguage
  let source: GrammarSource

  func compile(_ unit: SourceUnit) throws -> CompiledUnit {
    var slots: [CompiledSlot] = []
    for cast in unit.casts {
      slots.append(try slot(cast.directive, mayRepeat: cast.mayRepeat, after: slots))
    }
    var sums: [CompiledSum] = []
    for directive in unit.sums { sums.append(try sum(directive, &slots)) }
    let names = Dictionary(uniqueKeysWithValues: slots.enumerated().map { ($1.name, $0) })
    let templates = TemplateCompiler(language: language, source: source, slots: slots)
    guard !unit.steps.isEmpty else { throw unit.position.syntax("\(unit.name) has no text") }
    let steps = try unit.steps.map { step in
      CompiledStep(
        isOptional: step.isOptional,
        alternatives: try zip(step.alternatives, step.events).map { template, events in
          CompiledAlternative(
            template: try templates.compile(template, scope: names),
            changes: try events.map { try change($0, names: names, templates: templates) })
        },
        changes: try step.changes.map { try change($0, names: names, templates: templates) })
    }
    let held = try unit.held.map { name in
      guard let index = names[name], !slots[index].candidates.isEmpty else {
        throw unit.position.unknown("slot", name)
      }
      return index
    }
    return CompiledUnit(
      name: unit.name, kind: unit.kind, family: unit.family, weight: unit.weight,
      openings: try unit.openings.map { try templates.compile($0, scope: names) }, slots: slots,
      needs: try unit.needs.map { try need($0, names: names) }, sums: sums, held: held,
      heldKey: unit.heldKey ?? unit.name,
      steps: steps, position: unit.position)
  }

  /// `cast SLOT CLASS[+tag][-tag] …`: several classes form a union.
  private func slot(
    _ directive: SourceDirective, mayRepeat: Bool, after others: [CompiledSlot]
  ) throws -> CompiledSlot {
    guard directive.words.count >= 2 else {
      throw directive.position.syntax("expected a slot and a class")
    }
    let name = directive.words[0]
    guard !others.contains(where: { $0.name == name }) else {
      throw directive.position.syntax("slot \(name) is there already")
    }
    var candidates: [Int] = []
    for pattern in directive.words.dropFirst() {
      let found = matches(pattern)
      guard !found.isEmpty else { throw directive.position.unknown("class or tag", pattern) }
      candidates += found
    }
    return CompiledSlot(name: name, candidates: candidates, mayRepeat: mayRepeat)
  }

  /// The words of the class that a pattern begins with, which have and lack the tags behind it.
  private func matches(_ pattern: String) -> [Int] {
    var parts: [(sign: Character, name: String)] = [("=", "")]
    for character in pattern {
      if character == "+" || character == "-" {
        parts.append((character, ""))
      } else {
        parts[parts.count - 1].name.append(character)
      }
    }
    return language.wordsByClass[parts[0].name, default: []].filter { index in
      let tags = language.words[index].tags
      return parts.dropFirst().allSatisfy { tags.contains($0.name) == ($0.sign == "+") }
    }
  }

  /// `calc C = A + B` or `calc C = A - B`: a new slot of class `number`; B may be a plain number.
  private func sum(
    _ directive: SourceDirective, _ slots: inout [CompiledSlot]
  ) throws -> CompiledSum {
    let words = directive.words
    guard words.count == 5, words[1] == "=", words[3] == "+" || words[3] == "-" else {
      throw directive.position.syntax("expected “calc C = A + B”")
    }
    func index(_ name: String) throws -> Int {
      guard let index = slots.firstIndex(where: { $0.name == name }) else {
        throw directive.position.unknown("slot", name)
      }
      return index
    }
    let left = try index(words[2])
    let right: CompiledSum.Right =
      if let number = Int(words[4]), number >= 0 { .number(number) } else {
        .slot(try index(words[4]))
      }
    slots.append(CompiledSlot(name: words[0], candidates: [], mayRepeat: true))
    return CompiledSum(
      target: slots.count - 1, left: left, right: right, sign: words[3] == "+" ? 1 : -1)
  }

  /// `need A.attribute = B.attribute`, or a literal on the right.
  private func need(_ directive: SourceDirective, names: [String: Int]) throws -> CompiledNeed {
    let words = directive.words
    let comparisons: [String: CompiledNeed.Comparison] = [
      "=": .equal, "!=": .different, "<": .less, ">": .greater,
    ]
    guard words.count == 3, let comparison = comparisons[words[1]],
      let left = try operand(words[0], names, directive.position)
    else { throw directive.position.syntax("expected “need A.attribute = B.attribute”") }
    let right: CompiledNeed.Operand =
      if let slot = try operand(words[2], names, directive.position) {
        .slot(slot.slot, attribute: slot.attribute)
      } else {
        .literal(Array(words[2].utf8))
      }
    return CompiledNeed(left: left, comparison: comparison, right: right)
  }

  private func operand(
    _ text: String, _ names: [String: Int], _ position: GrammarPosition
  ) throws -> (slot: Int, attribute: Int)? {
    let parts = text.split(separator: ".").map(String.init)
    guard let first = parts.first, let slot = names[first] else { return nil }
    let name = parts.count > 1 ? parts[1] : ""
    guard let attribute = language.attributeIndex[name] else {
      throw position.unknown("attribute", name)
    }
    return (slot, attribute)
  }

  private func change(
    _ change: SourceChange, names: [String: Int], templates: TemplateCompiler
  ) throws -> CompiledChange {
    let directive = change.directive
    let slots = try directive.words.dropFirst().map { name in
      guard let index = names[name] else { throw directive.position.unknown("slot", name) }
      return index
    }
    let relation = directive.words[0]
    let questions = source.questions.filter {
      $0.name == relation && $0.parameters.count == slots.count
    }
    guard !questions.isEmpty else { throw directive.position.unknown("relation", relation) }
    var compiled: [StoryTemplate] = []
    for question in questions {
      var scope: [String: Int] = [:]
      for (parameter, slot) in zip(question.parameters, slots) {
        scope[try checked(parameter, templates.slots[slot], directive)] = slot
      }
      for alternative in question.alternatives {
        compiled.append(try templates.compile(alternative, scope: scope))
      }
    }
    let event = CompiledEvent(relation: relation, slots: slots, questions: compiled)
    return CompiledChange(holds: change.holds, event: event)
  }

  /// The name of a parameter such as `H:name+animal`, once every candidate has one of the roles.
  private func checked(
    _ parameter: String, _ slot: CompiledSlot, _ directive: SourceDirective
  ) throws -> String {
    let parts = parameter.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return parameter }
    let roles = try parts[1].split(separator: "+").map { name in
      guard let role = StoryRole(rawValue: String(name)) else {
        throw directive.position.unknown("role", String(name))
      }
      return role
    }
    for candidate in slot.candidates where !roles.contains(language.words[candidate].role) {
      let word = String(decoding: language.words[candidate].text, as: UTF8.self)
      throw directive.position.syntax(
        "\(directive.words[0]) wants \(parts[1]), but slot \(slot.name) may be “\(word)”")
    }
    return parts[0]
  }
}
