import Files
import Foundation

/// What is wrong with a JSON Lines file, and where (lines count from 1).
public enum JSONLinesError: Error, Equatable, Sendable {
  case invalidUTF8(path: String, line: Int)
  case lineTooLong(path: String, line: Int, bytes: Int, limit: Int)
  case notAnObject(path: String, line: Int, reason: String)
  /// The object has none of the known shapes; `keys` are those it has, sorted.
  case unknownShape(path: String, line: Int, keys: [String])
  case wrongType(path: String, line: Int, field: String, expected: String)
  case emptyField(path: String, line: Int, field: String)
  case noExamples(path: String)
}

/// Reads JSON Lines data sets.
public enum JSONLines {
  /// The largest file and the longest line that `read` accepts unless told otherwise.
  public static let defaultFileLimit = 64 << 20
  public static let defaultLineLimit = 1 << 20

  /// Reads every non-blank line; a byte-order mark and CRLF line ends are accepted.
  ///
  /// - Throws: `JSONLinesError` with path and line, or a `FileError` when the file cannot be read
  ///   or exceeds `limit`.
  public static func read(
    _ path: String, limit: Int = defaultFileLimit, lineLimit: Int = defaultLineLimit
  ) throws -> [TrainingExample] {
    let data = try SizeLimitedFile.read(path, limit: limit)
    return try parse([UInt8](data), path: path, lineLimit: lineLimit)
  }
}

extension JSONLines {
  /// Parses the bytes of a data set; `path` is for messages.
  static func parse(
    _ bytes: [UInt8], path: String, lineLimit: Int
  ) throws -> [TrainingExample] {
    let mark: [UInt8] = [0xef, 0xbb, 0xbf]
    let body = bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...]
    var examples: [TrainingExample] = []
    let lines = body.split(separator: 10, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let place = (path: path, line: index + 1)
      guard line.contains(where: { $0 != 32 && $0 != 9 && $0 != 13 }) else { continue }
      guard line.count <= lineLimit else {
        throw JSONLinesError.lineTooLong(
          path: path, line: place.line, bytes: line.count, limit: lineLimit)
      }
      guard String(validating: line, as: UTF8.self) != nil else {
        throw JSONLinesError.invalidUTF8(path: path, line: place.line)
      }
      examples.append(try Row(Data(line), path: path, line: place.line).example())
    }
    guard !examples.isEmpty else { throw JSONLinesError.noExamples(path: path) }
    return examples
  }

  /// One line's object.
  private struct Row {
    let fields: [String: Any]
    let path: String
    let line: Int

    init(_ data: Data, path: String, line: Int) throws {
      self.path = path
      self.line = line
      let value: Any
      do {
        value = try JSONSerialization.jsonObject(with: data, options: [.fragmentsAllowed])
      } catch {
        throw JSONLinesError.notAnObject(path: path, line: line, reason: "not valid JSON")
      }
      guard let object = value as? [String: Any] else {
        throw JSONLinesError.notAnObject(path: path, line: line, reason: "not a JSON object")
      }
      fields = object
    }

    func example() throws -> TrainingExample {
      if fields["messages"] != nil { return .messages(try messages()) }
      if fields["prompt"] != nil, fields["completion"] != nil {
        return .promptCompletion(prompt: try text("prompt"), completion: try text("completion"))
      }
      guard fields["text"] != nil else {
        throw JSONLinesError.unknownShape(path: path, line: line, keys: fields.keys.sorted())
      }
      if fields["label"] != nil {
        return .labelled(text: try text("text"), label: try label())
      }
      return .text(try text("text"))
    }

    private func text(_ field: String) throws -> String {
      guard let value = fields[field] as? String else {
        throw wrongType(field, expected: "a string")
      }
      guard !value.isEmpty else {
        throw JSONLinesError.emptyField(path: path, line: line, field: field)
      }
      return value
    }

    private func label() throws -> String {
      if let text = fields["label"] as? String {
        guard !text.isEmpty else {
          throw JSONLinesError.emptyField(path: path, line: line, field: "label")
        }
        return text
      }
      guard let number = fields["label"] as? NSNumber else {
        throw wrongType("label", expected: "a string, a number or a truth value")
      }
      if String(cString: number.objCType) == "c" { return number.boolValue ? "true" : "false" }
      return number.stringValue
    }

    private func messages() throws -> [ChatMessage] {
      guard let list = fields["messages"] as? [[String: Any]] else {
        throw wrongType("messages", expected: "a list of objects")
      }
      guard !list.isEmpty else {
        throw JSONLinesError.emptyField(path: path, line: line, field: "messages")
      }
      return try list.enumerated().map { index, item in
        guard let role = item["role"] as? String, !role.isEmpty else {
          throw wrongType("messages[\(index)].role", expected: "a string")
        }
        guard let content = item["content"] as? String else {
          throw wrongType("messages[\(index)].content", expected: "a string")
        }
        return ChatMessage(role: role, content: content)
      }
    }

    private func wrongType(_ field: String, expected: String) -> JSONLinesError {
      .wrongType(path: path, line: line, field: field, expected: expected)
    }
  }
}
