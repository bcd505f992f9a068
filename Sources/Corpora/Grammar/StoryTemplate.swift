/// A compiled template: a sequence of nodes.
typealias StoryTemplate = [TemplateNode]

indirect enum TemplateNode: Sendable {
  case literal([UInt8])
  /// An attribute of the word in a slot; attribute 0 is the word itself.
  case word(slot: Int, attribute: Int)
  /// A pronoun whatever the context: the template's author answers for its clearness.
  case pronoun(slot: Int, form: PronounForm)
  /// A pronoun where the tracked state makes it unambiguous, else the name.
  case reference(slot: Int, form: PronounForm)
  /// `{a&b.they}`: one pronoun for several.
  case group(slots: [Int], form: GroupForm)
  /// English `a` or `an`, decided by what follows.
  case article
  case choice([StoryTemplate])
}

enum PronounForm: String, Sendable {
  case he, him, his, himself
}

/// How a pronoun for several is used.
enum GroupForm: String, Sendable {
  case they, them, their, themselves

  var single: PronounForm {
    switch self {
    case .they: .he
    case .them: .him
    case .their: .his
    case .themselves: .himself
    }
  }
}

/// Who a word is, for pronouns.
enum Gender: String, Sendable, CaseIterable {
  case he, she, it, they

  /// The pronoun's UTF-8.
  func pronoun(_ form: PronounForm, in language: StoryLanguage) -> [UInt8] {
    switch language {
    case .zh: Array((chinese + (form == .his ? "的" : "")).utf8)
    case .en: Array(english(form).utf8)
    }
  }

  /// The pronoun for a group: 她们 and 它们 only if all are of that gender.
  static func groupPronoun(
    _ genders: [Gender], _ form: GroupForm, in language: StoryLanguage
  ) -> [UInt8] {
    guard language == .zh else { return Gender.they.pronoun(form.single, in: language) }
    let common = genders.dropFirst().allSatisfy { $0 == genders[0] } ? genders.first : nil
    let pronoun = common == .she ? "她们" : common == .it ? "它们" : "他们"
    return Array((pronoun + (form == .their ? "的" : "")).utf8)
  }

  private var chinese: String {
    switch self {
    case .he: "他"
    case .she: "她"
    case .it: "它"
    case .they: "他们"
    }
  }

  private func english(_ form: PronounForm) -> String {
    switch (self, form) {
    case (.he, .he): "he"
    case (.he, .him): "him"
    case (.he, .his): "his"
    case (.he, .himself): "himself"
    case (.she, .he): "she"
    case (.she, .him), (.she, .his): "her"
    case (.she, .himself): "herself"
    case (.it, .he), (.it, .him): "it"
    case (.it, .his): "its"
    case (.it, .himself): "itself"
    case (.they, .he): "they"
    case (.they, .him): "them"
    case (.they, .his): "their"
    case (.they, .himself): "themselves"
    }
  }
}

/// A word with its attributes in columns that all words of a language share.
struct CompiledWord: Sendable {
  let text: [UInt8]
  let className: String
  let tags: Set<String>
  /// Empty where the word lacks the attribute.
  var values: [[UInt8]]
  let gender: Gender?
  let role: StoryRole
  /// Whether `{a/an}` before the word itself becomes “an”.
  let takesAn: Bool
  /// Whether it comes from a list (`WordLists`) rather than from a line of its own.
  let isListed: Bool
  /// How the word is referred to when it is known: “Tom”, “the cat”.
  let reference: [UInt8]
}

struct CompiledStep: Sendable {
  let isOptional: Bool
  let alternatives: [CompiledAlternative]
  /// What changes whichever way the step was told.
  let changes: [CompiledChange]
}

/// One way to tell a step, and what changes if it is told that way.
struct CompiledAlternative: Sendable {
  let template: StoryTemplate
  let changes: [CompiledChange]
}

/// A fact that begins or ends to hold.
struct CompiledChange: Sendable {
  let holds: Bool
  let event: CompiledEvent
}

/// A relation between slots, with what can be asked about it.
struct CompiledEvent: Sendable {
  let relation: String
  let slots: [Int]
  /// Questions about this relation, with their answers.
  let questions: [StoryTemplate]
}

struct CompiledNeed: Sendable {
  enum Comparison: Sendable { case equal, different, less, greater }
  let left: (slot: Int, attribute: Int)
  let comparison: Comparison
  let right: Operand

  enum Operand: Sendable {
    case literal([UInt8])
    case slot(Int, attribute: Int)
  }
}

struct CompiledSum: Sendable {
  let target: Int
  let left: Int
  let right: Right

  enum Right: Sendable {
    case slot(Int)
    case number(Int)
  }
  /// +1 or −1.
  let sign: Int
}

struct CompiledSlot: Sendable {
  let name: String
  /// Indices into the language's words.
  let candidates: [Int]
  let mayRepeat: Bool
}

struct CompiledUnit: Sendable {
  let name: String
  let kind: SourceUnit.Kind
  let family: String
  let weight: Int
  /// Instructions that may stand before the unit's text.
  let openings: [StoryTemplate]
  let slots: [CompiledSlot]
  let needs: [CompiledNeed]
  let sums: [CompiledSum]
  let held: [Int]
  /// The name that held-out combinations are hashed under.
  let heldKey: String
  let steps: [CompiledStep]
  let position: GrammarPosition
}
