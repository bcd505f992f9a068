extension SourceUnit {
  /// Reads a line of the unit's body.
  mutating func read(_ line: String, fields: [String], at position: GrammarPosition) throws {
    let directive = SourceDirective(words: Array(fields.dropFirst()), position: position)
    let template = SourceTemplate(text: String(line.dropFirst(2)), position: position)
    switch fields[0] {
    case "cast", "any": casts.append((directive, fields[0] == "any"))
    case "need": needs.append(directive)
    case "calc": sums.append(directive)
    case "hold":
      held = directive.words.filter { !$0.hasPrefix("key=") }
      heldKey = directive.words.first { $0.hasPrefix("key=") }.map { String($0.dropFirst(4)) }
    case "<": openings.append(template)
    case "-", "?":
      steps.append(SourceStep(isOptional: fields[0] == "?", alternatives: [template]))
    case "/":
      try changeLastStep(at: position) {
        $0.alternatives.append(template)
        $0.events.append([])
      }
    case "!", "~":
      try changeLastStep(at: position) {
        $0.changes.append(try Self.change(fields[0], directive))
      }
    case "+":
      try changeLastStep(at: position) {
        $0.events[$0.events.count - 1].append(try Self.change(fields[0], directive))
      }
    default:
      throw position.syntax("expected cast, any, need, calc, hold, <, -, /, ?, !, + or ~")
    }
  }

  private mutating func changeLastStep(
    at position: GrammarPosition, _ body: (inout SourceStep) throws -> Void
  ) throws {
    guard !steps.isEmpty else { throw position.syntax("this line belongs after a step") }
    try body(&steps[steps.count - 1])
  }

  private static func change(_ sign: String, _ directive: SourceDirective) throws -> SourceChange {
    guard directive.words.count > 1 else {
      throw directive.position.syntax("expected “\(sign) relation slot …” after a step")
    }
    return SourceChange(holds: sign != "~", directive: directive)
  }
}
