import Figures

/// Why an assignment file cannot be used.
public enum AssignmentError: Error, Sendable, Equatable {
  case malformed(LessonProblem)
}

extension Assignment {
  /// Reads an assignment file: YAML, or JSON, which is YAML too.
  ///
  /// ```yaml
  /// title: {zh: 第三周, en: Week 3}
  /// lessons: [02-bpe, 05-heatmap]
  /// due: 2026-12-01
  /// seed: 42
  /// ```
  ///
  /// - Parameter known: the ids of all lessons that there are.
  /// - Throws: `AssignmentError` with file and line, `FileError`.
  public init(path: String, known: [String]) throws {
    do {
      self = try Assignment(YAMLNode.read(path), known: Set(known))
    } catch let problem as LessonProblem {
      throw AssignmentError.malformed(problem)
    }
  }

  private init(_ root: YAMLNode, known: Set<String>) throws {
    try root.allow(["format", "title", "lessons", "due", "seed"])
    if let format = root[optional: "format"], try format.integer() != 1 {
      throw format.problem("format \(try format.string()) is unknown; this program reads format 1")
    }
    let list = try root.required("lessons")
    var ids: [String] = []
    for node in try list.items() {
      let id = try node.string()
      guard known.contains(id) else { throw node.problem("there is no lesson '\(id)'") }
      guard !ids.contains(id) else { throw node.problem("'\(id)' stands there twice") }
      ids.append(id)
    }
    guard !ids.isEmpty else { throw list.problem("at least one lesson is expected") }
    self.init(
      title: try root[optional: "title"]?.phrase(), lessons: ids,
      seed: try root[optional: "seed"]?.seed(), due: try root[optional: "due"]?.due())
  }
}

extension YAMLNode {
  /// Half of a `UInt64`'s bits: files keep seeds in JSON, where larger numbers lose digits elsewhere.
  fileprivate func seed() throws -> UInt64 {
    guard let value = UInt64(try string()), value <= UInt64(UInt32.max) else {
      throw problem("a whole number from 0 to \(UInt32.max) is expected here")
    }
    return value
  }

  /// A moment, or a day: then it ends where it ends last on Earth, twelve hours behind UTC, so that
  /// nobody is late by living in the wrong place.
  fileprivate func due() throws -> Timestamp {
    let text = try string()
    if let moment = Timestamp(rfc3339: text) { return moment }
    if let start = Timestamp(text + "T00:00:00Z"), start.date == text {
      return Timestamp(seconds: start.seconds + (24 + 12) * 3600 - 1)
    }
    throw problem(
      "'\(text)' is no date; write 2026-12-01 or 2026-12-01T18:00:00+08:00")
  }
}
