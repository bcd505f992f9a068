import Files

/// The grammar of one language, ready to write: words in columns, templates as nodes.
struct CompiledLanguage: Sendable {
  let language: StoryLanguage
  private(set) var attributeIndex: [String: Int] = ["": 0]
  private(set) var words: [CompiledWord] = []
  private(set) var units: [CompiledUnit] = []
  /// The words of each class, in order.
  private(set) var wordsByClass: [String: [Int]] = [:]
  /// Word index by value, for sums.
  private(set) var numberWords: [Int: Int] = [:]
  private var pools: [PoolKey: UnitPool] = [:]
  let pronouns: [Gender: [PronounForm: [UInt8]]]
  /// Texts of words that are no names: “小雨” is a girl, and a light rain.
  private(set) var commonTexts: Set<[UInt8]> = []
  /// Columns whose values begin like this and go on with a measure word (Chinese) or nothing.
  private(set) var measured: [Int: [UInt8]] = [:]
  /// Every measure word of the language; “a ” and “an ” in English.
  private(set) var measures: [[UInt8]] = []

  /// - Parameter sum: takes in the grammar's files.
  init(folder: String, _ language: StoryLanguage, into sum: inout SHA256) throws {
    self.language = language
    pronouns = Self.pronounTable(language)
    let source = try GrammarSource(folder: folder, into: &sum)
    for word in source.words {
      for name in word.attributes.keys.sorted() where attributeIndex[name] == nil {
        attributeIndex[name] = attributeIndex.count
      }
    }
    for name in ["a", "s", "the", "two", "this", "that"] where attributeIndex[name] == nil {
      attributeIndex[name] = attributeIndex.count
    }
    for word in source.words { try add(word) }
    for word in try WordLists.words(in: folder) { try add(word, isListed: true) }
    collectMeasures()
    commonTexts = Set(words.lazy.filter { $0.role != .name && !$0.isListed }.map(\.text))
    let compiler = UnitCompiler(language: self, source: source)
    units = try source.units.map { try compiler.compile($0) }
    for unit in units { try checkSatisfiable(unit) }
    for kind in [SourceUnit.Kind.plot, .fact, .copy] {
      for split in StorySplit.allCases {
        pools[PoolKey(kind: kind, split: split)] = UnitPool(units, kind, split)
      }
      if kind != .copy, pool(kind, .training).units.isEmpty || pool(kind, .validation).units.isEmpty
      {
        throw GrammarError.empty(path: folder)
      }
    }
  }

  func pool(_ kind: SourceUnit.Kind, _ split: StorySplit) -> UnitPool {
    pools[PoolKey(kind: kind, split: split)] ?? UnitPool([], kind, split)
  }

  private mutating func add(_ source: SourceWord, isListed: Bool = false) throws {
    var values = [[UInt8]](repeating: [], count: attributeIndex.count)
    values[0] = Array(source.text.utf8)
    for (name, value) in source.attributes {
      if let index = attributeIndex[name] { values[index] = Array(value.utf8) }
    }
    for (name, value) in isListed ? [] : derived(source)
    where source.attributes[name] == nil {
      if let index = attributeIndex[name] { values[index] = Array(value.utf8) }
    }
    var gender: Gender?
    if let name = source.attributes["gender"] {
      guard let known = Gender(rawValue: name) else {
        throw source.position.unknown("gender", name)
      }
      gender = known
    }
    let roleName = source.attributes["role"] ?? "other"
    guard let role = StoryRole(rawValue: roleName) else {
      throw source.position.unknown("role", roleName)
    }
    let isCommon = source.attributes["ref"] == "the"
    let withArticle = attributeIndex["a"].map { values[$0] } ?? []
    words.append(
      CompiledWord(
        text: values[0], className: source.className, tags: source.tags, values: values,
        gender: gender, role: role, takesAn: withArticle.starts(with: Array("an ".utf8)),
        isListed: isListed,
        reference: isCommon ? Array("the \(source.text)".utf8) : values[0]))
    wordsByClass[source.className, default: []].append(words.count - 1)
    if source.className == "number", let text = source.attributes["value"] {
      guard let value = Int(text) else {
        throw source.position.syntax("value=\(text) is no number")
      }
      numberWords[value] = words.count - 1
    }
  }

  private mutating func collectMeasures() {
    let beginnings: [(name: String, text: String)] =
      language == .zh ? [("a", "一"), ("two", "两"), ("this", "这"), ("that", "那")] : [("a", "")]
    for beginning in beginnings {
      if let column = attributeIndex[beginning.name] {
        measured[column] = Array(beginning.text.utf8)
      }
    }
    if language == .en {
      measures = [Array("a ".utf8), Array("an ".utf8)]
    } else if let column = attributeIndex["unit"] {
      measures = Set(words.map { $0.values[column] }).filter { !$0.isEmpty }
        .sorted { $0.lexicographicallyPrecedes($1) }
    }
  }

  /// Forms that follow from the word and its measure word or spelling.
  private func derived(_ word: SourceWord) -> [(String, String)] {
    switch language {
    case .zh:
      guard let unit = word.attributes["unit"] else { return [] }
      return [
        ("a", "一\(unit)\(word.text)"), ("two", "两\(unit)\(word.text)"),
        ("this", "这\(unit)\(word.text)"), ("that", "那\(unit)\(word.text)"),
      ]
    case .en:
      let article = "aeiou".contains(word.text.first ?? "x") ? "an" : "a"
      let reference = word.attributes["ref"] == "the" ? "the \(word.text)" : word.text
      return [
        ("a", "\(article) \(word.text)"), ("s", Self.plural(of: word.text)), ("the", reference),
      ]
    }
  }

  /// The regular plural; words that form it otherwise say `s=`.
  static func plural(of word: String) -> String {
    let hissing = ["s", "x", "z", "ch", "sh"]
    if hissing.contains(where: { word.hasSuffix($0) }) { return word + "es" }
    if word.hasSuffix("y"), let before = word.dropLast().last, !"aeiou".contains(before) {
      return word.dropLast() + "ies"
    }
    return word + "s"
  }

  private static func pronounTable(
    _ language: StoryLanguage
  ) -> [Gender: [PronounForm: [UInt8]]] {
    var table: [Gender: [PronounForm: [UInt8]]] = [:]
    for gender in Gender.allCases {
      for form in [PronounForm.he, .him, .his, .himself] {
        table[gender, default: [:]][form] = gender.pronoun(form, in: language)
      }
    }
    return table
  }

  private func checkSatisfiable(_ unit: CompiledUnit) throws {
    for split in StorySplit.allCases where split == .training || !unit.held.isEmpty {
      var random = StoryRandom(seed: 1)
      var picks: [Int] = []
      let found = (0..<20_000).contains { _ in
        cast(unit, split: split, random: &random, into: &picks)
      }
      guard found else {
        throw GrammarError.unsatisfiable(
          path: unit.position.path, line: unit.position.line, unit: unit.name)
      }
    }
  }
}

// MARK: - Casting words

extension CompiledLanguage {
  /// Draws a word for every slot once; false when the draw breaks a condition or belongs to the
  /// other split.
  func cast(
    _ unit: CompiledUnit, split: StorySplit, random: inout StoryRandom, into picks: inout [Int]
  ) -> Bool {
    picks.removeAll(keepingCapacity: true)
    for slot in unit.slots {
      if slot.candidates.isEmpty {
        picks.append(-1)
        continue
      }
      let pick = slot.candidates[random.below(slot.candidates.count)]
      if !slot.mayRepeat {
        for other in picks where other >= 0 && words[other].text == words[pick].text {
          return false
        }
      }
      picks.append(pick)
    }
    for sum in unit.sums {
      guard let left = value(picks[sum.left]), let right = value(sum.right, picks),
        let target = numberWords[left + sum.sign * right]
      else { return false }
      picks[sum.target] = target
    }
    guard unit.needs.allSatisfy({ holds($0, picks) }) else { return false }
    if unit.held.isEmpty { return true }
    return isHeldOut(unit, picks) == (split == .validation)
  }

  /// One combination in twenty is kept for validation, by FNV-1a over `key|word|word`. A number
  /// counts as its value, so that a sum is held out in every language at once.
  func isHeldOut(_ unit: CompiledUnit, _ picks: [Int]) -> Bool {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func mix(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    for byte in unit.heldKey.utf8 { mix(byte) }
    for slot in unit.held {
      mix(UInt8(ascii: "|"))
      for byte in heldText(picks[slot]) { mix(byte) }
    }
    return (hash ^ (hash >> 29)) % 20 == 0
  }

  /// What a word is hashed as: a number's value, else its text.
  func heldText(_ word: Int) -> [UInt8] {
    guard let attribute = attributeIndex["value"] else { return words[word].text }
    let value = words[word].values[attribute]
    return value.isEmpty ? words[word].text : value
  }

  func value(_ word: Int) -> Int? {
    guard word >= 0, let attribute = attributeIndex["value"] else { return nil }
    return Self.integer(words[word].values[attribute])
  }

  func value(_ right: CompiledSum.Right, _ picks: [Int]) -> Int? {
    switch right {
    case .slot(let slot): value(picks[slot])
    case .number(let number): number
    }
  }

  func holds(_ need: CompiledNeed, _ picks: [Int]) -> Bool {
    let left = words[picks[need.left.slot]].values[need.left.attribute]
    let right: [UInt8]
    switch need.right {
    case .literal(let bytes): right = bytes
    case .slot(let slot, let attribute): right = words[picks[slot]].values[attribute]
    }
    switch need.comparison {
    case .equal: return left == right
    case .different: return left != right
    case .less, .greater:
      guard let a = Self.integer(left), let b = Self.integer(right) else { return false }
      return need.comparison == .less ? a < b : a > b
    }
  }

  static func integer(_ bytes: [UInt8]) -> Int? {
    guard !bytes.isEmpty, bytes.count < 10 else { return nil }
    var value = 0
    for byte in bytes {
      guard byte >= 48, byte <= 57 else { return nil }
      value = value * 10 + Int(byte - 48)
    }
    return value
  }
}

/// The units of a kind that a split may draw, and the sum of their weights.
struct UnitPool: Sendable {
  let units: [Int]
  let totalWeight: Int

  init(_ all: [CompiledUnit], _ kind: SourceUnit.Kind, _ split: StorySplit) {
    units = all.indices.filter {
      all[$0].kind == kind && (split == .training || !all[$0].held.isEmpty)
    }
    totalWeight = units.reduce(0) { $0 + all[$1].weight }
  }
}

private struct PoolKey: Hashable {
  let kind: SourceUnit.Kind
  let split: StorySplit
}
