import Foundation
import Testing

/// As much of JSON Schema as the published schemas use.
struct Schema {
  private let root: [String: Any]
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../datasets/schema")

  init(_ name: String) throws {
    let data = try Data(contentsOf: Self.folder.appending(path: name + ".json"))
    root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  static var names: [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
  }

  /// What does not fit, with its place; empty when all is well.
  func problems(in value: Any) throws -> [String] {
    try Self.check(value, root, at: "$")
  }

  private static func check(_ value: Any, _ schema: [String: Any], at place: String) throws
    -> [String]
  {
    if let reference = schema["$ref"] as? String {
      return try check(value, Schema(String(reference.dropLast(5))).root, at: place)
    }
    var problems: [String] = []
    let types = (schema["type"] as? [String]) ?? (schema["type"] as? String).map { [$0] }
    if let types, !types.contains(where: { isType(value, $0) }) {
      problems.append("\(place): not \(types.joined(separator: " or "))")
    }
    if let choices = schema["anyOf"] as? [[String: Any]] {
      let found = try choices.map { try check(value, $0, at: place) }
      if !found.contains([]) {
        // The choice that fits best says most.
        problems += found.min { $0.count < $1.count } ?? []
      }
    }
    if let pattern = schema["pattern"] as? String, let text = value as? String,
      text.range(of: pattern, options: .regularExpression) == nil
    {
      problems.append("\(place): not like \(pattern)")
    }
    if let allowed = schema["enum"] as? [Any], !allowed.contains(where: { same($0, value) }) {
      problems.append("\(place): not one of \(allowed)")
    }
    if let constant = schema["const"], !same(constant, value) {
      problems.append("\(place): not \(constant)")
    }
    if let number = value as? NSNumber, !isBoolean(value) {
      if let least = schema["minimum"] as? Double, number.doubleValue < least {
        problems.append("\(place): less than \(least)")
      }
      if let most = schema["maximum"] as? Double, number.doubleValue > most {
        problems.append("\(place): more than \(most)")
      }
    }
    if let items = schema["items"] as? [String: Any], let list = value as? [Any] {
      for (index, item) in list.enumerated() {
        problems += try check(item, items, at: "\(place)[\(index)]")
      }
    }
    if let object = value as? [String: Any] {
      problems += try checkMembers(object, schema, at: place)
    }
    return problems
  }

  private static func checkMembers(
    _ object: [String: Any], _ schema: [String: Any], at place: String
  ) throws -> [String] {
    var problems: [String] = []
    let known = schema["properties"] as? [String: Any] ?? [:]
    for name in schema["required"] as? [String] ?? [] where object[name] == nil {
      problems.append("\(place): no \(name)")
    }
    for (name, member) in object {
      if let inner = known[name] as? [String: Any] {
        problems += try check(member, inner, at: "\(place).\(name)")
      } else if let others = schema["additionalProperties"] as? [String: Any] {
        problems += try check(member, others, at: "\(place).\(name)")
      } else if schema["additionalProperties"] as? Bool == false {
        problems.append("\(place): unknown \(name)")
      }
    }
    return problems
  }

  private static func isType(_ value: Any, _ type: String) -> Bool {
    switch type {
    case "null": value is NSNull
    case "boolean": isBoolean(value)
    case "string": value is String
    case "array": value is [Any]
    case "object": value is [String: Any]
    case "number": value is NSNumber && !isBoolean(value)
    case "integer":
      (value as? NSNumber).map { $0.doubleValue.rounded() == $0.doubleValue } ?? false
        && !isBoolean(value)
    default: false
    }
  }

  private static func isBoolean(_ value: Any) -> Bool {
    // A number made from JSON's true is of another kind than 1.
    (value as? NSNumber).map { String(cString: $0.objCType) == "c" } ?? false
  }

  private static func same(_ left: Any, _ right: Any) -> Bool {
    isBoolean(left) == isBoolean(right) && (left as? NSObject) == (right as? NSObject)
  }
}
