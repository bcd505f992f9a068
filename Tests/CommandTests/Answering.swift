import Foundation
import Testing

/// Answers to whatever questions a command asks, so that tests need not know the lessons by heart.
enum Answering {
  /// Lines that answer every question of a conversation, one each, mostly wrong.
  ///
  /// - Parameter arguments: the command without `--format json`; it needs a seed, so that it asks the
  ///   same every time.
  /// - Parameter before: lines that come before the first question.
  static func lines(_ arguments: String, before: [String] = []) throws -> [String] {
    var answers: [String] = []
    for _ in 0..<40 {
      let result = try Program.run(
        (arguments + " --format json").split(separator: " ").map { Array($0.utf8) },
        input: Array((before + answers).map { $0 + "\n" }.joined().utf8),
        environment: ["GLASSBOX_HOME": Program.scratch + "/home-\(UUID().uuidString)"])
      let lines = try result.jsonLines()
      let questions = lines.filter { $0["prompt"] != nil }
      guard questions.count > answers.count, let last = questions.last else { return answers }
      answers.append(try answer(to: last))
    }
    Issue.record("\(arguments) asks and asks")
    return answers
  }

  /// A line that is an answer, right or wrong.
  private static func answer(to question: [String: Any]) throws -> String {
    let keys = (question["options"] as? [[String: Any]] ?? []).compactMap { $0["key"] as? String }
    switch question["kind"] as? String {
    case "choice", "choices": return "a"
    case "order": return keys.joined(separator: " ")
    case "match":
      let left = question["left"] as? [[String: Any]] ?? []
      return zip(left, keys).map { ($0["key"] as? String ?? "") + $1 }.joined(separator: " ")
    case "text": return "something"
    case "boundaries": return try #require(question["text"] as? String)
    case "predict": return "50"
    default: return "-1"
    }
  }
}
