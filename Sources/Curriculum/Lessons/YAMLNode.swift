import Files
import Foundation
import Yams

/// A node of a YAML file that knows its place, so that every complaint names file and line.
struct YAMLNode {
  let node: Node
  let path: String

  /// - Throws: `LessonProblem`, `FileError`.
  static func read(_ path: String) throws -> YAMLNode {
    let data = try SizeLimitedFile.read(path, limit: 1 << 20)
    guard let text = String(validating: data, as: UTF8.self) else {
      throw LessonProblem(path: path, line: 0, message: "not UTF-8")
    }
    do {
      guard let node = try compose(yaml: text) else {
        throw LessonProblem(path: path, line: 0, message: "the file is empty")
      }
      return YAMLNode(node: node, path: path)
    } catch let error as YamlError {
      throw LessonProblem(path: path, line: error.line, message: error.message)
    }
  }

  var line: Int { node.mark?.line ?? 0 }

  func problem(_ message: String) -> LessonProblem {
    LessonProblem(path: path, line: line, message: message)
  }

  private func wrap(_ node: Node) -> YAMLNode { YAMLNode(node: node, path: path) }

  // MARK: Scalars

  func string() throws -> String {
    guard case .scalar(let scalar) = node else { throw problem("a text is expected here") }
    return scalar.string
  }

  func number() throws -> Double {
    guard let value = plainNumber else { throw problem("a number is expected here") }
    return value
  }

  func integer() throws -> Int {
    guard let value = plainNumber, let integer = Int(exactly: value) else {
      throw problem("a whole number is expected here")
    }
    return integer
  }

  func bool() throws -> Bool {
    guard let value = plainBool else { throw problem("true or false is expected here") }
    return value
  }

  /// The number that an unquoted scalar is.
  var plainNumber: Double? {
    guard let text = plainText, let first = text.utf8.first,
      (48...57).contains(first) || "+-.".utf8.contains(first),
      text.utf8.allSatisfy({ (48...57).contains($0) || "+-.eE".utf8.contains($0) }),
      let value = Double(text), value.isFinite
    else { return nil }
    return value
  }

  var plainBool: Bool? {
    switch plainText {
    case "true": true
    case "false": false
    default: nil
    }
  }

  private var plainText: String? {
    guard case .scalar(let scalar) = node else { return nil }
    switch scalar.style {
    case .any, .plain: return scalar.string
    default: return nil
    }
  }

  // MARK: Collections

  var isSequence: Bool {
    if case .sequence = node { true } else { false }
  }

  var isMapping: Bool {
    if case .mapping = node { true } else { false }
  }

  func items() throws -> [YAMLNode] {
    guard case .sequence(let sequence) = node else { throw problem("a list is expected here") }
    return sequence.map(wrap)
  }

  /// Keys and values in the order of the file.
  func entries() throws -> [(key: String, value: YAMLNode)] {
    guard case .mapping(let mapping) = node else {
      throw problem("a map of keys and values is expected here")
    }
    return try mapping.map { (try wrap($0.key).string(), wrap($0.value)) }
  }

  subscript(optional key: String) -> YAMLNode? {
    guard case .mapping(let mapping) = node else { return nil }
    return mapping.first { $0.key.scalar?.string == key }.map { wrap($0.value) }
  }

  func required(_ key: String) throws -> YAMLNode {
    guard isMapping else { throw problem("a map of keys and values is expected here") }
    guard let value = self[optional: key] else { throw problem("the key '\(key)' is missing") }
    return value
  }

  func strings(_ key: String) throws -> [String] {
    try self[optional: key]?.items().map { try $0.string() } ?? []
  }

  /// Refuses keys that mean nothing: most of them are misspelt.
  func allow(_ keys: Set<String>) throws {
    for (key, value) in try entries() where !keys.contains(key) {
      throw value.problem(
        "the key '\(key)' means nothing here; known: " + keys.sorted().joined(separator: ", "))
    }
  }
}

extension YamlError {
  fileprivate var line: Int {
    switch self {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      mark.line
    default: 0
    }
  }

  fileprivate var message: String {
    switch self {
    case .scanner(_, let problem, _, _), .parser(_, let problem, _, _),
      .composer(_, let problem, _, _):
      problem
    default: String(describing: self)
    }
  }
}
