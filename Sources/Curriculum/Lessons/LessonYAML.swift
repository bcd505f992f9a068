import Figures

/// What `lesson.yaml` says, before the prose of either language has been added.
struct LessonYAML {
  struct StepEntry {
    var id: String
    var line: Int
    var title: Phrase?
    var kind: Kind
  }

  enum Kind {
    case read(LabSetup?)
    case lab(LabSetup)
    case exercise(LabSetup, Goal, hints: Int, solution: [PresetInput], keys: [String])
    case quiz([QuestionEntry])
  }

  var path: String
  var summary: LessonSummary
  var titleLine: Int
  var requiresLine: Int
  var concepts: [String]
  var sources: [String]
  /// Models that the exercises need besides those that every lab needs; where one is not there, the
  /// solutions cannot be tried.
  var models: [String]
  var steps: [StepEntry]

  /// - Throws: `LessonProblem`, `FileError`.
  init(path: String) throws {
    let root = try YAMLNode.read(path)
    try root.allow([
      "format", "id", "title", "core", "minutes", "requires", "concepts", "sources", "models",
      "why", "steps",
    ])
    let format = try root.required("format")
    guard try format.integer() == 1 else {
      throw format.problem("format \(try format.string()) is unknown; this program reads format 1")
    }
    let id = try root.required("id")
    let name = try id.string()
    guard isIdentifier(name), name.contains("-") else {
      throw id.problem("an id such as 05-heatmap is expected: lower case, digits and hyphens")
    }
    let steps = try root.required("steps").items().map(StepEntry.init)
    self.path = path
    titleLine = try root.required("title").line
    requiresLine = root[optional: "requires"]?.line ?? root.line
    concepts = try root.strings("concepts")
    sources = try root.strings("sources")
    models = try root.strings("models")
    self.steps = steps
    summary = LessonSummary(
      id: name, track: String(name.prefix { $0 != "-" }),
      title: try root.required("title").phrase(),
      isCore: try root[optional: "core"]?.bool() ?? false,
      minutes: try root.required("minutes").integer(), requires: try root.strings("requires"),
      why: try root[optional: "why"]?.phrase(), stepIDs: steps.map(\.id),
      questions: LessonYAML.summaries(steps, concepts: concepts))
  }
}

extension LessonYAML {
  fileprivate static func summaries(
    _ steps: [StepEntry], concepts: [String]
  ) -> [QuestionSummary] {
    steps.flatMap { step -> [QuestionSummary] in
      guard case .quiz(let questions) = step.kind else { return [] }
      return questions.map {
        QuestionSummary(id: $0.id, concept: $0.concept ?? concepts.first ?? "", step: step.id)
      }
    }
  }
}

/// Lower case letters, digits, single hyphens inside.
func isIdentifier(_ text: String) -> Bool {
  let parts = text.split(separator: "-", omittingEmptySubsequences: false)
  return parts.allSatisfy { part in
    !part.isEmpty
      && part.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
  }
}

extension YAMLNode {
  func phrase() throws -> Phrase {
    try allow(["zh", "en"])
    return Phrase(zh: try required("zh").string(), en: try required("en").string())
  }

  func identifier() throws -> String {
    let text = try string()
    guard isIdentifier(text) else {
      throw problem("'\(text)' is no id: lower case, digits and hyphens")
    }
    return text
  }
}

extension LessonYAML.StepEntry {
  init(_ node: YAMLNode) throws {
    line = node.line
    id = try node.required("id").identifier()
    title = try node[optional: "title"]?.phrase()
    let common: Set = ["id", "kind", "title"]
    let kindNode = try node.required("kind")
    switch try kindNode.string() {
    case "read":
      try node.allow(common.union(["lab", "preset"]))
      kind = .read(node[optional: "lab"] == nil ? nil : try LabSetup(node))
    case "lab":
      try node.allow(common.union(["lab", "preset"]))
      kind = .lab(try LabSetup(node))
    case "exercise":
      try node.allow(common.union(["lab", "preset", "goal", "hints", "solution", "solution-keys"]))
      kind = .exercise(
        try LabSetup(node), Goal(conditions: try Goal.conditions(node.required("goal"))),
        hints: try node.required("hints").integer(),
        solution: try PresetInput.list(node.required("solution")),
        keys: try node.strings("solution-keys"))
    case "quiz":
      try node.allow(common.union(["questions"]))
      kind = .quiz(
        try node.required("questions").items().map(LessonYAML.QuestionEntry.init))
    case let other:
      throw kindNode.problem("the kind '\(other)' is none of read, lab, exercise, quiz")
    }
  }
}

extension LabSetup {
  init(_ node: YAMLNode) throws {
    lab = try node.required("lab").identifier()
    preset = try node[optional: "preset"].map(PresetInput.list)
  }
}

extension PresetInput {
  /// A map in the order written, or a list of one-entry maps and bare names that press a trigger.
  static func list(_ node: YAMLNode) throws -> [PresetInput] {
    if node.isMapping {
      return try node.entries().map { PresetInput($0.key, try PresetValue($0.value)) }
    }
    guard node.isSequence else {
      throw node.problem("inputs are a map of controls and values, or a list of such")
    }
    return try node.items().flatMap { item in
      item.isMapping ? try list(item) : [PresetInput(try item.identifier(), .press)]
    }
  }
}

extension PresetValue {
  init(_ node: YAMLNode) throws {
    if let flag = node.plainBool {
      self = .flag(flag)
    } else if let number = node.plainNumber {
      self = .number(number)
    } else if node.isMapping, node[optional: "zh"] != nil || node[optional: "en"] != nil {
      self = .phrase(try node.phrase())
    } else if node.isMapping {
      try node.allow(["row", "column"])
      self = .part(
        row: try node.required("row").integer(), column: try node.required("column").integer())
    } else {
      self = .text(try node.string())
    }
  }
}

extension Goal {
  static func conditions(_ node: YAMLNode) throws -> [Condition] {
    try node.allow(["metric", "at_least", "at_most", "equals", "and"])
    let metric = try node.required("metric").string()
    var found: [Condition] = []
    if let bound = try node[optional: "at_least"]?.number() {
      found.append(Condition(metric: metric, relation: .atLeast(bound)))
    }
    if let bound = try node[optional: "at_most"]?.number() {
      found.append(Condition(metric: metric, relation: .atMost(bound)))
    }
    if let value = try node[optional: "equals"]?.number() {
      found.append(Condition(metric: metric, relation: .equals(value)))
    }
    guard !found.isEmpty else {
      throw node.problem("a goal needs at_least, at_most or equals")
    }
    guard let more = node[optional: "and"] else { return found }
    let parts = more.isSequence ? try more.items() : [more]
    return try found + parts.flatMap(conditions)
  }
}
