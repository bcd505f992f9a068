import Figures

extension LessonYAML.QuestionEntry {
  init(_ node: YAMLNode) throws {
    try node.allow([
      "id", "type", "concept", "parametric", "answer", "tolerance", "unit", "options",
    ])
    line = node.line
    id = try node.required("id").identifier()
    parameters = try node[optional: "parametric"]?.entries().map(Parameter.init) ?? []
    concept = try node[optional: "concept"]?.identifier()
    let type = try node.required("type")
    switch try type.string() {
    case "choice":
      let options = try node.required("options").items().map { option in
        try option.allow(["id", "correct"])
        return (
          id: try option.required("id").identifier(),
          isCorrect: try option[optional: "correct"]?.bool() ?? false
        )
      }
      kind = .choice(options)
    case "number":
      kind = .number(try NumberAnswer(node))
    case let other:
      throw type.problem("the type '\(other)' is none of choice, number")
    }
  }
}

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
