import Figures

extension LessonYAML {
  /// What `lesson.yaml` says of a question; its prose stands in the texts.
  struct QuestionEntry {
    enum Kind {
      case choice([(id: String, isCorrect: Bool)])
      case choices([(id: String, isCorrect: Bool)])
      case number(NumberAnswer)
      case text(accepted: Localized<[String]>, mistakes: [(id: String, texts: [String])])
      /// Ids in their right order.
      case order([String])
      case match([String])
      case boundaries(BoundaryTask)
      case predict(PredictionTask)
    }

    var id: String
    var line: Int
    var kind: Kind
    /// Nil for the lesson's first concept.
    var concept: String?
    var parameters: [Parameter]
  }
}

extension LessonYAML.QuestionEntry {
  /// The kinds, and the keys that each has besides those that all have.
  private static let keys: [(type: String, keys: Set<String>)] = [
    ("choice", ["options"]), ("choices", ["options"]),
    ("number", ["answer", "tolerance", "unit"]), ("text", ["accept", "refuse"]),
    ("order", ["items"]), ("match", ["pairs"]),
    ("boundaries", ["tokenizer", "text", "texts", "tolerance"]),
    ("predict", ["engine", "quantity", "text", "texts", "bound", "unit"]),
  ]

  init(_ node: YAMLNode) throws {
    line = node.line
    id = try node.required("id").identifier()
    let type = try node.required("type")
    let name = try type.string()
    guard let own = Self.keys.first(where: { $0.type == name })?.keys else {
      throw type.problem(
        "the type '\(name)' is none of " + Self.keys.map(\.type).joined(separator: ", "))
    }
    try node.allow(own.union(["id", "type", "concept", "parametric"]))
    concept = try node[optional: "concept"]?.identifier()
    parameters = try node[optional: "parametric"]?.entries().map(Parameter.init) ?? []
    kind = try Self.kind(name, node)
  }

  private static func kind(_ name: String, _ node: YAMLNode) throws -> Kind {
    switch name {
    case "choice": .choice(try options(node))
    case "choices": .choices(try options(node))
    case "number": .number(try NumberAnswer(node))
    case "text": .text(accepted: try accepted(node), mistakes: try mistakes(node))
    case "order": .order(try identifiers(node.required("items")))
    case "match": .match(try identifiers(node.required("pairs")))
    case "boundaries": .boundaries(try BoundaryTask(node))
    default: .predict(try PredictionTask(node))
    }
  }

  /// The ids that the prose gives a line each.
  var parts: [String] {
    switch kind {
    case .choice(let options), .choices(let options): options.map(\.id)
    case .text(_, let mistakes): mistakes.map(\.id)
    case .order(let ids), .match(let ids): ids
    case .number, .boundaries, .predict: []
    }
  }

  var isMatch: Bool {
    if case .match = kind { true } else { false }
  }

  private static func options(_ node: YAMLNode) throws -> [(id: String, isCorrect: Bool)] {
    try node.required("options").items().map { option in
      try option.allow(["id", "correct"])
      return (
        id: try option.required("id").identifier(),
        isCorrect: try option[optional: "correct"]?.bool() ?? false
      )
    }
  }

  private static func identifiers(_ node: YAMLNode) throws -> [String] {
    try node.items().map { try $0.identifier() }
  }

  private static func accepted(_ node: YAMLNode) throws -> Localized<[String]> {
    let accept = try node.required("accept")
    try accept.allow(["zh", "en"])
    return try Localized { language in
      let list = try accept.required(language.rawValue)
      let texts = try list.items().map { try $0.string() }
      guard !texts.isEmpty else { throw list.problem("no text is accepted in \(language)") }
      return texts
    }
  }

  private static func mistakes(_ node: YAMLNode) throws -> [(id: String, texts: [String])] {
    try node[optional: "refuse"]?.items().map { entry in
      try entry.allow(["id", "texts"])
      return (
        id: try entry.required("id").identifier(),
        texts: try entry.required("texts").items().map { try $0.string() }
      )
    } ?? []
  }
}

// MARK: - Tasks

extension NumberAnswer {
  fileprivate init(_ node: YAMLNode) throws {
    let answer = try node.required("answer")
    if answer.isMapping {
      try answer.allow(["engine"])
      source = .engine(try answer.required("engine").string())
    } else {
      source = .fixed(try answer.number())
    }
    tolerance = try node[optional: "tolerance"]?.number()
    if let tolerance, tolerance < 0 { throw node.problem("the tolerance is below 0") }
    unit = try node[optional: "unit"]?.phrase()
  }
}

extension BoundaryTask {
  fileprivate init(_ node: YAMLNode) throws {
    tokenizer = try node.required("tokenizer").string()
    source = try SampleSource(node)
    tolerance = try node[optional: "tolerance"]?.integer() ?? 0
    if tolerance < 0 { throw node.problem("the tolerance is below 0") }
  }
}

extension PredictionTask {
  fileprivate init(_ node: YAMLNode) throws {
    engine = try node.required("engine").string()
    let name = try node.required("quantity")
    switch try name.string() {
    case "probability": quantity = .probability
    case "number": quantity = .number
    case let other:
      throw name.problem("the quantity '\(other)' is none of probability, number")
    }
    source = try SampleSource(node)
    bound = try node.required("bound").number()
    if bound <= 0 { throw node.problem("the bound is not above 0 bits") }
    unit = try node[optional: "unit"]?.phrase()
  }
}

extension SampleSource {
  /// `text: …` for one text; `texts: […]` for one that is drawn; `text: own` with `texts: […]` for
  /// a sentence of the learner's, and one of the list where there is none.
  fileprivate init(_ node: YAMLNode) throws {
    let single = node[optional: "text"]
    usesOwnSentences = try single?.string() == "own"
    if let single, !usesOwnSentences {
      if let list = node[optional: "texts"] {
        throw list.problem("either one text or several; both only with 'text: own'")
      }
      samples = [TextSample(try single.string())]
      return
    }
    guard let list = node[optional: "texts"] else {
      throw node.problem(
        usesOwnSentences
          ? "'text: own' needs 'texts', for a learner who has typed nothing yet"
          : "the key 'text' or 'texts' is missing")
    }
    samples = try list.items().map(TextSample.init)
    guard !samples.isEmpty else { throw list.problem("there are no texts") }
  }
}

extension TextSample {
  fileprivate init(_ node: YAMLNode) throws {
    guard node.isMapping else {
      self.init(try node.string())
      return
    }
    try node.allow(["text", "continuation", "language"])
    let language = try node[optional: "language"].map { node in
      guard let language = Language(rawValue: try node.string()) else {
        throw node.problem("the language is none of zh, en")
      }
      return language
    }
    self.init(
      try node.required("text").string(),
      continuation: try node[optional: "continuation"]?.string(), language: language)
  }
}

extension Parameter {
  /// `name: [lower, upper]` for whole numbers, `[lower, upper, step]` for others.
  fileprivate init(_ entry: (key: String, value: YAMLNode)) throws {
    let bounds = try entry.value.items().map { try $0.number() }
    guard bounds.count == 2 || bounds.count == 3 else {
      throw entry.value.problem("a range is [lower, upper] or [lower, upper, step]")
    }
    let step = bounds.count == 3 ? bounds[2] : 1
    guard bounds[0] <= bounds[1], step > 0 else {
      throw entry.value.problem("the range of '\(entry.key)' is empty")
    }
    guard bounds.count == 3 || bounds.allSatisfy({ $0.rounded() == $0 }) else {
      throw entry.value.problem("a range of fractions needs a step: [lower, upper, step]")
    }
    self.init(name: entry.key, lower: bounds[0], upper: bounds[1], step: step)
  }
}
