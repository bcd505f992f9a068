/// Parses template text into nodes.
///
/// `{slot}`, `{slot.attribute}`, `{slot.he}`, `{@slot}`, `{@slot.his}`, `{a&b.they}`,
/// `{+phrase a b}`, `{a/an}`, and `[one|other]`.
struct TemplateCompiler {
  let language: CompiledLanguage
  let source: GrammarSource
  let slots: [CompiledSlot]

  func compile(
    _ template: SourceTemplate, scope: [String: Int], depth: Int = 0
  ) throws -> StoryTemplate {
    guard depth < 8 else { throw template.position.syntax("phrases call each other in a circle") }
    var parser = Parser(
      characters: Array(template.text), compiler: self, scope: scope, depth: depth,
      position: template.position)
    let nodes = try parser.sequence(nested: false)
    return nodes
  }

  struct Parser {
    let characters: [Character]
    let compiler: TemplateCompiler
    let scope: [String: Int]
    let depth: Int
    let position: GrammarPosition
    var index = 0

    init(
      characters: [Character], compiler: TemplateCompiler, scope: [String: Int], depth: Int,
      position: GrammarPosition
    ) {
      self.characters = characters
      self.compiler = compiler
      self.scope = scope
      self.depth = depth
      self.position = position
    }

    mutating func sequence(nested: Bool) throws -> StoryTemplate {
      var nodes: StoryTemplate = []
      var literal = ""
      func flush() {
        if !literal.isEmpty { nodes.append(.literal(Array(literal.utf8))) }
        literal = ""
      }
      while index < characters.count {
        let character = characters[index]
        if nested, character == "|" || character == "]" { break }
        index += 1
        switch character {
        case "{":
          flush()
          nodes.append(contentsOf: try placeholder())
        case "[":
          flush()
          nodes.append(try choice())
        case "}", "]", "|": throw position.syntax("a stray “\(character)”")
        default: literal.append(character)
        }
      }
      flush()
      return nodes
    }

    private mutating func choice() throws -> TemplateNode {
      var alternatives = [try sequence(nested: true)]
      while index < characters.count, characters[index] == "|" {
        index += 1
        alternatives.append(try sequence(nested: true))
      }
      guard index < characters.count, characters[index] == "]" else {
        throw position.syntax("“[” without “]”")
      }
      index += 1
      return .choice(alternatives)
    }

    private mutating func placeholder() throws -> StoryTemplate {
      guard let end = characters[index...].firstIndex(of: "}") else {
        throw position.syntax("“{” without “}”")
      }
      let text = String(characters[index..<end])
      index = end + 1
      if text == "a/an" { return [.article] }
      if text.hasPrefix("+") { return try compiler.phrase(text, scope, depth, position) }
      if text.contains("&") { return [try group(text)] }
      let smart = text.hasPrefix("@")
      let parts = (smart ? text.dropFirst() : text[...]).split(separator: ".").map(String.init)
      guard let name = parts.first, parts.count <= 2, let slot = scope[name] else {
        throw position.unknown("slot", text)
      }
      let attribute = parts.count == 2 ? parts[1] : ""
      if smart || PronounForm(rawValue: attribute) != nil {
        guard let form = PronounForm(rawValue: smart && attribute.isEmpty ? "he" : attribute) else {
          throw position.unknown("pronoun form", attribute)
        }
        try compiler.requireGender(slot, position)
        return [smart ? .reference(slot: slot, form: form) : .pronoun(slot: slot, form: form)]
      }
      return [.word(slot: slot, attribute: try compiler.attribute(attribute, slot, position))]
    }

    /// `{a&b.they}`
    private func group(_ text: String) throws -> TemplateNode {
      let parts = text.split(separator: ".").map(String.init)
      guard parts.count == 2, let form = GroupForm(rawValue: parts[1]) else {
        throw position.unknown("pronoun form", text)
      }
      let slots = try parts[0].split(separator: "&").map { name in
        guard let slot = scope[String(name)] else { throw position.unknown("slot", text) }
        try compiler.requireGender(slot, position)
        return slot
      }
      guard slots.count > 1 else { throw position.unknown("slot", text) }
      return .group(slots: slots, form: form)
    }
  }

  fileprivate func phrase(
    _ text: String, _ scope: [String: Int], _ depth: Int, _ position: GrammarPosition
  ) throws -> StoryTemplate {
    let words = text.dropFirst().split(separator: " ").map(String.init)
    guard let name = words.first, let phrase = source.phrases[name] else {
      throw position.unknown("phrase", text)
    }
    guard words.count - 1 == phrase.parameters.count, !phrase.alternatives.isEmpty else {
      throw position.syntax("phrase \(name) takes \(phrase.parameters.count) slots")
    }
    var inner: [String: Int] = [:]
    for (parameter, argument) in zip(phrase.parameters, words.dropFirst()) {
      guard let slot = scope[argument] else { throw position.unknown("slot", argument) }
      inner[parameter] = slot
    }
    return [
      .choice(try phrase.alternatives.map { try compile($0, scope: inner, depth: depth + 1) })
    ]
  }

  /// The column of an attribute that every candidate of the slot has.
  fileprivate func attribute(_ name: String, _ slot: Int, _ position: GrammarPosition) throws -> Int
  {
    guard let index = language.attributeIndex[name] else {
      throw position.unknown("attribute", name)
    }
    for candidate in candidates(of: slot) where language.words[candidate].values[index].isEmpty {
      throw missing(name, candidate, position)
    }
    return index
  }

  fileprivate func requireGender(_ slot: Int, _ position: GrammarPosition) throws {
    for candidate in candidates(of: slot) where language.words[candidate].gender == nil {
      throw missing("gender", candidate, position)
    }
  }

  private func candidates(of slot: Int) -> [Int] {
    slots[slot].candidates.isEmpty
      ? Array(language.numberWords.values) : slots[slot].candidates
  }

  private func missing(
    _ attribute: String, _ word: Int, _ position: GrammarPosition
  ) -> GrammarError {
    .missingAttribute(
      path: position.path, line: position.line, attribute: attribute,
      word: String(decoding: language.words[word].text, as: UTF8.self))
  }
}
