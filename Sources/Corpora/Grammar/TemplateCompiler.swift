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
      text: Array(template.text.utf8), compiler: self, scope: scope, depth: depth,
      position: template.position)
    return try parser.sequence(nested: false)
  }

  struct Parser {
    /// - Units: UTF-8 bytes; all that means something is ASCII.
    let text: [UInt8]
    let compiler: TemplateCompiler
    let scope: [String: Int]
    let depth: Int
    let position: GrammarPosition
    var index = 0

    init(
      text: [UInt8], compiler: TemplateCompiler, scope: [String: Int], depth: Int,
      position: GrammarPosition
    ) {
      self.text = text
      self.compiler = compiler
      self.scope = scope
      self.depth = depth
      self.position = position
    }

    mutating func sequence(nested: Bool) throws -> StoryTemplate {
      var nodes: StoryTemplate = []
      var literal: [UInt8] = []
      func flush() {
        if !literal.isEmpty { nodes.append(.literal(literal)) }
        literal = []
      }
      while index < text.count {
        let byte = text[index]
        if nested, byte == UInt8(ascii: "|") || byte == UInt8(ascii: "]") { break }
        index += 1
        switch byte {
        case UInt8(ascii: "{"):
          flush()
          nodes.append(contentsOf: try placeholder())
        case UInt8(ascii: "["):
          flush()
          nodes.append(try choice())
        case UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: "|"):
          throw position.syntax("a stray “\(Character(Unicode.Scalar(byte)))”")
        default: literal.append(byte)
        }
      }
      flush()
      return nodes
    }

    private mutating func choice() throws -> TemplateNode {
      var alternatives = [try sequence(nested: true)]
      while index < text.count, text[index] == UInt8(ascii: "|") {
        index += 1
        alternatives.append(try sequence(nested: true))
      }
      guard index < text.count, text[index] == UInt8(ascii: "]") else {
        throw position.syntax("“[” without “]”")
      }
      index += 1
      return .choice(alternatives)
    }

    private mutating func placeholder() throws -> StoryTemplate {
      guard let end = text[index...].firstIndex(of: UInt8(ascii: "}")) else {
        throw position.syntax("“{” without “}”")
      }
      let inner = String(decoding: text[index..<end], as: UTF8.self)
      index = end + 1
      if inner == "a/an" { return [.article] }
      if inner.hasPrefix("+") { return try compiler.phrase(inner, scope, depth, position) }
      if inner.utf8.contains(UInt8(ascii: "&")) { return [try group(inner)] }
      let smart = inner.hasPrefix("@")
      let parts = (smart ? inner.dropFirst() : inner[...]).split(separator: ".").map(String.init)
      guard let name = parts.first, parts.count <= 2, let slot = scope[name] else {
        throw position.unknown("slot", inner)
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
